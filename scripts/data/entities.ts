// Stage 9: the rows of entities.csv (docs/model.md, "Command line and data files").

import type { AttributeRow } from './attributes.ts';
import { ATTRIBUTES, describePlaces } from './attributes.ts';
import type { Cell } from './csv.ts';
import type { Estimate } from './estimate.ts';
import type { ByBlock } from './fund-blocks.ts';
import { FUND_BLOCKS } from './fund-blocks.ts';
import type { Municipality } from './municipality.ts';
import { BRASILIA } from './municipality.ts';
import { STATE_NAMES } from './states.ts';

export const ENTITY_COLUMNS: readonly string[] = [
  'code',
  'sphere',
  'uf',
  'name',
  'health_region',
  'health_region_name',
  'macro_region',
  'macro_region_name',
  'population',
  ...FUND_BLOCKS.map((block) => `base_${block.toLowerCase()}`),
  ...ATTRIBUTES.map((attribute) => attribute.column),
  'imputed',
];

function residents(m: Municipality): Cell[] {
  return [m.healthRegion, m.healthRegionName, m.macroRegion, m.macroRegionName, m.population];
}

function attributes(row: AttributeRow): Cell[] {
  return [...row.values, row.imputed.join(';')];
}

/** Municipal rows by code, then the 27 state funds by code; Brasília stands on the row of the DF. */
export function buildEntities(everyone: readonly Municipality[], estimate: Estimate): Cell[][] {
  const described = new Map(describePlaces(everyone).map((row, i) => [(everyone[i] as Municipality).code, row]));
  const about = (code: string) => described.get(code) as AttributeRow;
  const municipal = estimate.places.map((m, i) => {
    const base = FUND_BLOCKS.map((block) => estimate.municipal[block][i] as number);
    return [m.code, 'municipal', m.uf, m.name, ...residents(m), ...base, ...attributes(about(m.code))];
  });
  const brasilia = everyone.find((m) => m.code === BRASILIA);
  if (!brasilia) throw new Error(`municipalities.csv: no row ${BRASILIA}`);
  const ufs = Object.entries(STATE_NAMES).sort((a, b) => (a[1][0] < b[1][0] ? -1 : 1));
  const state = ufs.map(([uf, [code, name]]) => {
    const amounts = estimate.state.get(uf) as ByBlock<number>;
    const base = FUND_BLOCKS.map((block) => amounts[block]);
    const tail =
      uf === 'DF'
        ? [...residents(brasilia), ...base, ...attributes(about(BRASILIA))]
        : ['', '', '', '', 0, ...base, ...ATTRIBUTES.map(() => ''), ''];
    return [code, 'state', uf, name, ...tail];
  });
  return [...municipal, ...state];
}
