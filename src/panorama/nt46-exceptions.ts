// Printed figures that the embedded data cannot give back, each with the reason. NT 46 counts inhabitants as
// sent to the TCU, where a court gives Jacareacanga (PA) 41,487 inhabitants against 8,852 of the IBGE
// estimate: 206,114,067 in the country and not 206,081,432. The data keep the IBGE's.

/** `court`: population by court order. `bands`: two municipalities counted in other bands by such populations. */
export type ExceptionReason = 'court' | 'bands';

export interface Nt46Exception {
  readonly table: 'table1' | 'table11' | 'table12';
  /** Key of the row and column in `NT46_PRINTED`. */
  readonly row: string;
  readonly column: string;
  readonly printed: string;
  readonly ours: string;
  readonly reason: ExceptionReason;
}

export const NT46_EXCEPTIONS: readonly Nt46Exception[] = [
  { table: 'table1', row: 'total', column: 'allPerHead', printed: '324.2', ours: '324.3', reason: 'court' },
  { table: 'table12', row: 'total', column: 'total', printed: '324.2', ours: '324.3', reason: 'court' },
  { table: 'table11', row: '3', column: 'municipalities', printed: '1101', ours: '1100', reason: 'bands' },
  { table: 'table11', row: '2', column: 'municipalities', printed: '1365', ours: '1364', reason: 'bands' },
  { table: 'table11', row: '1', column: 'municipalities', printed: '1208', ours: '1210', reason: 'bands' },
  { table: 'table11', row: '3', column: 'populationPercent', printed: '16.5', ours: '16.4', reason: 'court' },
];
