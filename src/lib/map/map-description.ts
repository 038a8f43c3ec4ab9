/** What the card says of a feature. */
export interface MapDescription {
  readonly title: string;
  readonly subtitle?: string;
  readonly rows: readonly { readonly label: string; readonly value: string; readonly tone?: 'loss' | 'gain' }[];
}

/** The card in one line, to be read aloud. */
export function describeAloud({ title, subtitle, rows }: MapDescription): string {
  const name = subtitle === undefined ? title : `${title}, ${subtitle}`;
  return [name, ...rows.map((row) => `${row.label}: ${row.value}`)].join('; ');
}
