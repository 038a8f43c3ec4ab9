/** What the card says of a feature. */
export interface MapDescription {
  readonly title: string;
  readonly subtitle?: string;
  /** A row without label goes on from the one before. */
  readonly rows: readonly { readonly label: string; readonly value: string; readonly tone?: 'loss' | 'gain' }[];
}

/** The card in one line, to be read aloud. */
export function describeAloud({ title, subtitle, rows }: MapDescription): string {
  const name = [title, subtitle].filter(Boolean).join(', ');
  return [name, ...rows.map(({ label, value }) => (label === '' ? value : `${label}: ${value}`))].join('; ');
}
