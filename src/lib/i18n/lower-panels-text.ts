// What the charts and the table below the map say.

export interface PanelsText {
  readonly followSubtitle: (year: number) => string;
  readonly followSource: string;
  readonly followVariants: Readonly<Record<'municipality' | 'healthRegion' | 'macroRegion', string>>;
  readonly followCurrent: string;
  readonly abSubtitle: (price: string) => string;
  readonly abSource: string;
  readonly bandSubtitle: (year: number) => string;
  readonly bands: readonly string[];
  readonly scatterSubtitle: (year: number) => string;
  readonly curvesTitle: string;
  readonly curvesSame: string;
  readonly curvesLess: (before: string, after: string) => string;
  readonly curvesMore: (before: string, after: string) => string;
  readonly curvesSubtitle: (year: number) => string;
}

export interface TablePanelText {
  readonly label: string;
  readonly groups: Readonly<
    Record<'municipality' | 'stateFund' | 'uf' | 'healthRegion' | 'macroRegion' | 'band', string>
  >;
  readonly none: Readonly<
    Record<'municipality' | 'stateFund' | 'uf' | 'healthRegion' | 'macroRegion' | 'band', string>
  >;
  readonly name: Readonly<
    Record<'municipality' | 'stateFund' | 'uf' | 'healthRegion' | 'macroRegion' | 'band', string>
  >;
  readonly population: string;
  readonly populationUnit: (year: number) => string;
  readonly reference: string;
  readonly scenario: string;
  readonly perInhabitant: string;
  readonly thousands: string;
  readonly millions: string;
  readonly change: string;
  readonly percent: string;
  readonly toMac: string;
  readonly toMacUnit: string;
  readonly path: string;
  readonly pathUnit: (first: number, last: number) => string;
  readonly onlyLosers: string;
  readonly allUfs: string;
  readonly uf: string;
  readonly total: string;
  readonly subtitle: (price: string) => string;
  readonly plainTitle: string;
  readonly note: string;
}
