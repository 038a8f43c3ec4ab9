// What the panels below the map say beyond simulator-text.ts; loaded with them.

import type { BrazilRegion } from '#lib/results/brazil-regions.ts';
import type { PanelsText, TablePanelText } from './lower-panels-text.ts';
import type { DefinitionText } from './simulator-text.ts';

/** Attributes of a municipality that stand for need. */
export type NeedId =
  | 'idhm'
  | 'infantMortality'
  | 'poorFamiliesPerInhabitant'
  | 'shareAge60Plus'
  | 'shareAge0To4'
  | 'householdIncome'
  | 'avoidableAdmissionsPerInhabitant'
  | 'ruralShare';

export interface NeedText {
  readonly name: string;
  /** Name and unit on the axis. */
  readonly axis: string;
  readonly source: string;
}

export interface LowerText {
  readonly panels: PanelsText;
  readonly table: TablePanelText;
  readonly columns: {
    readonly abReference: string;
    readonly abScenario: string;
    readonly base: string;
    readonly baseUnit: string;
    readonly idhm: string;
    readonly idhmUnit: string;
    readonly cumulative: string;
    readonly cumulativeUnit: (year: number) => string;
  };
  readonly filters: {
    readonly region: string;
    readonly allRegions: string;
    readonly regions: Readonly<Record<BrazilRegion, string>>;
    readonly band: string;
    readonly allBands: string;
    readonly capitals: string;
    readonly onlyWinners: string;
    readonly onlyUnchanged: string;
  };
  readonly quintiles: {
    readonly title: (lowest: string, highest: string) => string;
    readonly noChange: string;
    readonly subtitle: (year: number) => string;
    readonly source: string;
    readonly group: string;
    readonly names: readonly string[];
    readonly howLabel: string;
    readonly how: DefinitionText;
  };
  readonly flow: {
    readonly title: (kept: string, toMac: string, year: number) => string;
    readonly titleNone: (year: number) => string;
    readonly subtitle: (price: string) => string;
    readonly reference: string;
    readonly after: string;
    readonly stays: string;
    readonly toMac: string;
    readonly same: string;
    readonly moved: string;
    readonly fromOthers: string;
    readonly toOthers: string;
    readonly from: string;
    readonly to: string;
    readonly ofAb: string;
  };
  readonly curves: {
    readonly label: string;
    readonly lorenz: string;
    readonly concentration: string;
    readonly index: string;
    readonly plainTitle: string;
    readonly same: string;
    readonly poorer: (before: string, after: string) => string;
    readonly richer: (before: string, after: string) => string;
    readonly subtitle: (year: number) => string;
    readonly source: string;
  };
  readonly scatter: {
    readonly label: string;
    readonly title: (need: string) => string;
    readonly source: (need: string) => string;
    readonly needs: Readonly<Record<NeedId, NeedText>>;
  };
  readonly path: {
    readonly compared: string;
    readonly all: string;
    readonly allTitle: (quantity: string, year: number) => string;
    readonly quantity: string;
    readonly quantities: Readonly<Record<'pool' | 'minimum', string>>;
    readonly measure: string;
    readonly measures: Readonly<Record<'nominal' | 'real' | 'perInhabitant', string>>;
    readonly units: Readonly<Record<'nominal' | 'real' | 'perInhabitant', string>>;
    readonly poolSubtitle: (unit: string) => string;
    readonly minimumSubtitle: (unit: string) => string;
    readonly againstRule: (money: string) => string;
    readonly againstExecuted: (money: string) => string;
    readonly minimumTitle: (rule: string, year: number, value: string) => string;
    readonly executed: string;
  };
}
