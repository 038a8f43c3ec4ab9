// A small import over the small package: what files say of one municipality and of one state.

import type { FnsImport } from '#import/fns/import-files.ts';
import { importFns } from '#import/fns/import-files.ts';
import { readEntities } from '#import/data-package/read-entities.ts';
import type { EmbeddedPackage } from '#lib/baselines/embedded-package.ts';
import { hashOfTexts } from '#lib/baselines/describe-package.ts';
import type { EntityRow } from '#engine';
import { entitiesText } from '../import/small-package.ts';
import { annualCsv } from '../import/fns/exports.ts';
import type { Payment } from '../import/fns/exports.ts';

const TEXTS = {
  entities: entitiesText(),
  series: 'year,ipca_june,ipca_dec,rcl,minimum,executed\n2016,,,700000,,\n2017,.03,.03,720000,,\n',
  populationUf: 'uf,year,population\nRO,2016,4000\n',
};

export const EMBEDDED: EmbeddedPackage = {
  ...TEXTS,
  description: JSON.stringify({
    name: 'sus-legal-2016',
    title: 'Base embutida',
    dataHash: hashOfTexts(TEXTS),
    sources: [{ title: 'Ipea' }],
    resources: ['entities.csv', 'series.csv', 'population_uf.csv'].map((path) => ({ path, bytes: 0, hash: '' })),
  }),
};

export function embeddedRows(): readonly EntityRow[] {
  const read = readEntities(EMBEDDED.entities);
  if (!read.ok) throw new Error('the small package cannot be read');
  return read.value;
}

export const PAYMENTS: readonly Payment[] = [
  { code: '110001', uf: 'RO', gross: '10,01' },
  { code: '110001', uf: 'RO', gross: '0,02', strategy: 'SAÚDE BUCAL' },
  { code: '110001', uf: 'RO', gross: '-7', group: 'VIGILÂNCIA EM SAÚDE' },
];

export async function smallImport(payments: readonly Payment[] = PAYMENTS): Promise<FnsImport> {
  const funds = embeddedRows().map(({ code, sphere, uf, name }) => ({ code, sphere, uf, name }));
  const bytes = new TextEncoder().encode(annualCsv(payments));
  const chunks = (async function* () {
    yield await Promise.resolve(bytes);
  })();
  const imported = await importFns([{ name: 'faf-2020.csv', size: bytes.length, chunks }], { funds });
  if (!imported.ok) throw new Error(JSON.stringify(imported.problems));
  return imported.value;
}
