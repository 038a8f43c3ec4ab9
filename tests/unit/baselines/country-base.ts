// Bases of the small country of the examples: its own, as if embedded, and one with a municipality as two payments
// of 2020 give it.

import { readFileSync } from 'node:fs';
import { readEntities } from '#import/data-package/read-entities.ts';
import { importFns } from '#import/fns/import-files.ts';
import { hashOfTexts } from '#lib/baselines/describe-package.ts';
import { makeBaseline } from '#lib/baselines/make-baseline.ts';
import type { MadeBaseline } from '#lib/baselines/records.ts';
import { parseScenario } from '#scenario/parse.ts';
import type { ScenarioDocument } from '#scenario/document.ts';
import { annualCsv, sourceOf } from '../import/fns/exports.ts';
import type { Payment } from '../import/fns/exports.ts';

const text = (name: string): string => readFileSync(`tests/fixtures/examples/data/${name}`, 'utf8');
const TEXTS = {
  entities: text('entities.csv'),
  series: text('series.csv'),
  populationUf: text('population_uf.csv'),
};
const EMBEDDED = {
  ...TEXTS,
  description: JSON.stringify({ dataHash: hashOfTexts(TEXTS), sources: [], resources: [] }),
};

export const COVERED = '1100001';
const PAYMENTS: readonly Payment[] = [
  { code: COVERED, uf: 'RO', gross: '1400000,50' },
  { code: COVERED, uf: 'RO', group: 'MÉDIA E ALTA COMPLEXIDADE', strategy: 'SAMU 192', gross: '250000,25' },
];

export async function countryBase(id: string, payments = PAYMENTS): Promise<MadeBaseline> {
  const rows = readEntities(EMBEDDED.entities);
  if (!rows.ok) throw new Error('the example data cannot be read');
  const imported = await importFns([sourceOf(annualCsv(payments))], { funds: rows.value });
  if (!imported.ok) throw new Error(JSON.stringify(imported.problems));
  return makeBaseline({ id, name: 'Aldeia, 2020', created: 1 }, imported.value, EMBEDDED, rows.value);
}

/** The same data with no fund replaced: what a test takes for the embedded base. */
export async function untouchedBase(id: string): Promise<MadeBaseline> {
  const { record, texts } = await countryBase(id);
  return { record, texts: { ...texts, ...TEXTS, baselineCsv: 'code,sphere,block,line,amount\n' } };
}

/** One block per inhabitant. */
export function perInhabitant(id: string, endYear = 2019): ScenarioDocument {
  const groups = [{ id: 'custeio', blocks: ['AB', 'MAC', 'AF', 'VS', 'GES'], betweenStates: { population: 1 } }];
  const parsed = parseScenario({ format: 1, id, title: id, endYear, groups });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}
