// Printed figures that the data cannot give back, each with the reason. NT 46 counts inhabitants as sent to the
// TCU, where a court gives Jacareacanga (PA) 41,487 inhabitants against 8,852 of the IBGE
// estimate: 206,114,067 in the country and not 206,081,432. The data keep the IBGE's.

export interface Exception {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly printed: string;
  readonly ours: string;
  readonly reason: string;
}

const COURT = 'population sent to the TCU, with Jacareacanga at 41,487 inhabitants by court order';
const TWO =
  'Jacareacanga counts in 20–50 thousand, and a second municipality of 5–10 in 10–20, by populations other than the IBGE estimate';

export const EXCEPTIONS: readonly Exception[] = [
  { table: 'table-1', row: 'total', column: 'all_per_head', printed: '324.2', ours: '324.3', reason: COURT },
  { table: 'table-12', row: 'Total', column: 'total', printed: '324.2', ours: '324.3', reason: COURT },
  {
    table: 'table-11',
    row: 'De 20 mil a 50 mil hab',
    column: 'municipalities',
    printed: '1101',
    ours: '1100',
    reason: TWO,
  },
  {
    table: 'table-11',
    row: 'De 10 mil a 20 mil hab',
    column: 'municipalities',
    printed: '1365',
    ours: '1364',
    reason: TWO,
  },
  {
    table: 'table-11',
    row: 'De 5 mil a 10 mil hab',
    column: 'municipalities',
    printed: '1208',
    ours: '1210',
    reason: TWO,
  },
  {
    table: 'table-11',
    row: 'De 20 mil a 50 mil hab',
    column: 'population_percent',
    printed: '16.5',
    ours: '16.4',
    reason: COURT,
  },
];

/** What the data are expected to print in a cell of a table. */
export function expectedCell(table: string, row: string, column: string, printed: string): string {
  const found = EXCEPTIONS.find((e) => e.table === table && e.row === row && e.column === column);
  return found ? found.ours : printed;
}
