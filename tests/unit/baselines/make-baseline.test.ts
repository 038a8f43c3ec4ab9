// An import laid over a package: the package stays readable, what is covered is the files', the rest as it was.

import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { DATA_FILES, readDataPackage } from '#import/data-package/read-data-package.ts';
import { baselineZip } from '#lib/baselines/export-zip.ts';
import { makeBaseline } from '#lib/baselines/make-baseline.ts';
import { PACKAGE_FILES } from '#lib/baselines/package-files.ts';
import type { MadeBaseline } from '#lib/baselines/records.ts';
import { EMBEDDED, embeddedRows, smallImport } from './small-import.ts';

const NAME = { id: 'a', name: 'Cidade A, 2020', created: Date.UTC(2026, 0, 2) };
const make = async (): Promise<MadeBaseline> => makeBaseline(NAME, await smallImport(), EMBEDDED, embeddedRows());
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const columnOf = (text: string, code: string, column: string): string => {
  const [header = '', ...lines] = text.split('\n');
  const line = lines.find((own) => own.startsWith(`${code},`)) ?? '';
  return line.split(',')[header.split(',').indexOf(column)] ?? 'none';
};

it('writes the amounts of the files to the centavo, and no cell of any other fund', async () => {
  const { texts, record } = await make();
  expect(columnOf(texts.entities, '1100015', 'base_ab')).toBe('10.03');
  expect(columnOf(texts.entities, '1100015', 'base_vs')).toBe('0');
  const others = (text: string): string[] => text.split('\n').filter((line) => !line.startsWith('1100015,'));
  expect(others(texts.entities)).toEqual(others(EMBEDDED.entities));
  expect(record).toMatchObject({ replaced: 1, kept: 2, belowZero: 1 });
});

it('makes a package that the reader of packages takes', async () => {
  expect(PACKAGE_FILES).toEqual(DATA_FILES);
  const { texts } = await make();
  const read = readDataPackage(texts);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  expect(read.value.size).toBe(3);
});

it('says both bases by block and by UF', async () => {
  const { comparison } = (await make()).record;
  const ab = comparison.blocks.find(({ block, sphere }) => block === 'AB' && sphere === 'municipal');
  expect(ab).toEqual({ block: 'AB', sphere: 'municipal', embedded: 2.5, imported: 12.03 });
  expect(comparison.ufs).toEqual([
    { uf: 'RO', municipal: { embedded: 2.5, imported: 12.03 }, state: { embedded: 50.25, imported: 50.25 } },
  ]);
});

it('has the hash that sha256sum gives, the same each time, and another than the embedded', async () => {
  const [one, two] = [await make(), await make()];
  const { entities, series, populationUf, baselineCsv } = one.texts;
  const lines = [
    `${sha256(entities)}  entities.csv\n`,
    `${sha256(series)}  series.csv\n`,
    `${sha256(populationUf)}  population_uf.csv\n`,
    `${sha256(baselineCsv)}  baseline.csv\n`,
  ];
  expect(one.record.hash).toBe(sha256(lines.join('')));
  expect(two.record.hash).toBe(one.record.hash);
  expect(one.record.hash).not.toBe(one.record.over);
});

it('is exported whole, under its present name, with the SHA-256 of every file', async () => {
  const made = await make();
  const zip = unzipSync(baselineZip({ ...made, record: { ...made.record, name: 'Outro nome' } }));
  const text = (name: string): string => new TextDecoder().decode(zip[name]);
  expect(Object.keys(zip).sort()).toEqual(
    ['baseline.csv', 'datapackage.json', 'entities.csv', 'population_uf.csv', 'report.json', 'series.csv'].sort(),
  );
  const description = JSON.parse(text('datapackage.json')) as Record<string, unknown>;
  expect(description).toMatchObject({
    title: 'Outro nome',
    dataHash: made.record.hash,
    laidOver: made.record.over,
    created: '2026-01-02T00:00:00.000Z',
  });
  const resources = description['resources'] as readonly { path: string; hash: string; bytes: number }[];
  expect(resources.map(({ path }) => path)).toEqual([
    'entities.csv',
    'series.csv',
    'population_uf.csv',
    'baseline.csv',
  ]);
  for (const { path, hash } of resources) expect(hash).toBe(`sha256:${sha256(text(path))}`);
  expect(text('baseline.csv')).toContain('1100015,municipal,AB,');
  expect(JSON.parse(text('report.json'))).toMatchObject({ usedRows: 3 });
});
