// What the parts of a change by criterion say, in either language.

export interface EnteWhyText {
  /** Name of the choice between the two ways of taking a change apart. */
  readonly choice: string;
  readonly bySteps: string;
  readonly byCriteria: string;
  plainTitle(year: number): string;
  subtitle(price: string, year: number): string;
  /** Subject of the title's sentence. */
  criterion(name: string): string;
  readonly structure: string;
  readonly structureNote: string;
  readonly transition: string;
  others(count: number): string;
  readonly othersNote: string;
  /** One weight for both sides, each as a percentage. */
  weight(both: string): string;
  weights(between: string, within: string): string;
  range(low: string, high: string): string;
  multiplier(value: string): string;
  readonly note: string;
  readonly computing: string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly calculate: string;
  readonly failed: string;
  readonly retry: string;
  readonly part: string;
  readonly value: string;
  readonly share: string;
  readonly change: string;
  readonly reference: string;
  readonly scenario: string;
  /** Download of the parts of every fund. */
  everyFund(count: string): string;
  readonly columns: Readonly<Record<'code' | 'sphere' | 'name' | 'year', string>>;
  readonly spheres: Readonly<Record<'municipal' | 'state', string>>;
  metadata(title: string, year: number): readonly string[];
}
