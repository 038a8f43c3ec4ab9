/** What a figure means: shown on demand beside its name. */
export interface FigureDefinition {
  readonly text: string;
  readonly formula?: string;
  readonly source?: string;
  /** An article of law or a publication. */
  readonly reference?: string;
}
