// NT 46's tables of an imported year: from the lines that the files paid, of the funds that are in the files.

import type { Dataset } from '#engine';
import type { ImportBlock } from '#import/fns/mapping/blocks.ts';
import { familyOfLine } from '#import/fns/mapping/families.ts';
import type { LineFamily } from '#import/fns/mapping/families.ts';
import { CATALOGUE } from '#import/fns/mapping/lines.ts';
import { placesOfDataset } from '#panorama/lines-of-dataset.ts';
import { NT46 } from '#panorama/nt46.ts';
import type { Fence, LineRow, PanoramaTables } from '#panorama/panorama-tables.ts';
import { tablesOfBaseline } from '#panorama/tables-of-baseline.ts';
import type { BaselineLine } from '#panorama/tables-of-baseline.ts';

/** A line as the report of the import names it. */
export interface NamedLine {
  readonly block: ImportBlock;
  readonly line: string;
  readonly name: string;
}

export interface ImportTables {
  readonly tables: PanoramaTables;
  readonly municipalities: number;
  readonly states: number;
  /** Municipal funds in the files that received nothing for MAC. */
  readonly withoutMac: number;
}

const FENCES: Readonly<Record<LineFamily, Fence>> = { faec: 'faec', acs: 'acs', ace: 'ace', excepcionais: 'medicines' };
const FACTS = new Map(NT46.lines.map((row) => [`${row.block} ${row.name}`, row]));

/** By block and id: lines of NT 46 under the names it prints, any other as the file writes it. */
function rowsByLine(named: readonly NamedLine[]): Map<string, LineRow> {
  const none = { table: '', component: '', all: 0, state: 0, stateRecipients: 0, municipal: 0, municipalRecipients: 0 };
  const own = named.map(({ block, line, name }): [string, LineRow] => [`${block} ${line}`, { ...none, block, name }]);
  const known = CATALOGUE.map(({ block, id, name, table, component }): [string, LineRow] => [
    `${block} ${id}`,
    FACTS.get(`${block} ${name}`) ?? { ...none, block, name, table, component },
  ]);
  return new Map([...own, ...known]);
}

/** Rows of baseline.csv, which the import wrote: `code,sphere,block,line,amount`. */
function readRows(baselineCsv: string): BaselineLine[] {
  const [, ...rows] = baselineCsv.trimEnd().split('\n');
  return rows.map((row) => {
    const [code = '', sphere, block, line = '', amount] = row.split(',');
    return {
      code,
      sphere: sphere as BaselineLine['sphere'],
      block: block as BaselineLine['block'],
      line,
      amount: Number(amount),
    };
  });
}

/**
 * Tables 1 to 12 as the files have them. Places that are in no file are left out: what they received is not known.
 * @param dataset whose funds and inhabitants of 2016 the tables stand on
 */
export function tablesOfImport(baselineCsv: string, named: readonly NamedLine[], dataset: Dataset): ImportTables {
  const rows = readRows(baselineCsv);
  const covered = new Set(rows.map(({ code }) => code));
  const places = placesOfDataset(dataset).filter(({ code }) => covered.has(code));
  const byLine = rowsByLine(named);
  // Ids tell lines apart, names may not.
  const known = [...byLine].map(([key, row]): LineRow => ({ ...row, name: key.slice(row.block.length + 1) }));
  const tables = tablesOfBaseline(rows, places, known);
  const states = places.filter(({ sphere }) => sphere === 'state').length;
  const lines = tables.lines.map(({ fenced: _, ...row }): LineRow => {
    const family = familyOfLine(row.name);
    const fence = family === null ? {} : { fenced: FENCES[family] };
    return { ...row, name: byLine.get(`${row.block} ${row.name}`)?.name ?? row.name, ...fence };
  });
  const municipalities = places.length - states;
  const withMac = new Set(
    rows.flatMap((row) => (row.sphere === 'municipal' && row.block === 'MAC' && row.amount !== 0 ? [row.code] : [])),
  );
  return { tables: { ...tables, lines }, municipalities, states, withoutMac: municipalities - withMac.size };
}
