// A partial baseline replaces the funds it covers, and no other.

import { expect, it } from 'vitest';
import type { EntityRow } from '#engine';
import { applyBaseline } from '#import/fns/apply-baseline.ts';
import { readEntities } from '#import/data-package/read-entities.ts';
import { entitiesText } from '../small-package.ts';
import { INVESTIMENTO, annualCsv } from './exports.ts';
import { imported } from './import.ts';

function entityRows(): readonly EntityRow[] {
  const read = readEntities(entitiesText());
  if (!read.ok) throw new Error('the small package cannot be read');
  return read.value;
}

it('all six blocks of a fund that is covered; of the others nothing', async () => {
  const payments = [
    { code: '110001', uf: 'RO', gross: '10,01' },
    { code: '110001', uf: 'RO', gross: '0,02', strategy: 'SAÚDE BUCAL' },
    { code: '110001', uf: 'RO', gross: '5', block: INVESTIMENTO },
    { code: '110001', uf: 'RO', gross: '-7', group: 'VIGILÂNCIA EM SAÚDE' },
  ];
  const rows = entityRows();
  const { baseline } = await imported(annualCsv(payments));
  const applied = applyBaseline(rows, baseline);
  const at = (code: string): number => rows.findIndex((row) => row.code === code);
  expect(applied.rows[at('1100015')]).toEqual({
    ...rows[at('1100015')],
    base: { AB: 10.03, MAC: 0, AF: 0, VS: 0, GES: 0 },
    investment: 5,
  });
  for (const code of ['11', '1100023']) expect(applied.rows[at(code)]).toBe(rows[at(code)]);
  expect(applied.belowZero).toEqual([{ code: '1100015', block: 'VS', amount: -7 }]);
});
