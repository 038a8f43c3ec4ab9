// The year in centavos: what is published adds up exactly.

import { expect, test } from '@playwright/test';
import Papa from 'papaparse';
import { choosePreset, downloaded, NEEDS, openSimulator } from './harness/simulator.ts';

/** R$ with two decimals as whole centavos. */
function centavos(text: string | undefined): bigint {
  if (text === undefined || !/^-?\d+\.\d{2}$/.test(text)) throw new Error(`Got ${text}, expected R$ with centavos.`);
  return BigInt(text.replace('.', ''));
}

test('all entities of a year: amounts sum to the reference, blocks to the amount, to the centavo', async ({ page }) => {
  await openSimulator(page);
  await choosePreset(page, NEEDS);
  await page.getByRole('slider', { name: 'Ano dos resultados' }).press('End');
  const file = await downloaded(page, async () => {
    await page.getByRole('button', { name: 'Exportar' }).click();
    await page.getByRole('menuitem', { name: 'Todos os entes em 2036 (CSV)' }).click();
  });
  expect(file.name).toBe('bloco-unico-necessidades-2036.csv');
  const { data, errors } = Papa.parse<Record<string, string>>(file.bytes.toString('utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(data).toHaveLength(5596);
  expect(new Set(data.map((row) => row['year']))).toEqual(new Set(['2036']));
  expect(new Set(data.map((row) => `${row['sphere']}${row['code']}`)).size).toBe(5596);
  const sum = (column: string): bigint => data.reduce((total, row) => total + centavos(row[column]), 0n);
  expect(sum('amount')).toBe(sum('reference'));
  expect(sum('amount')).toBeGreaterThan(10_000_000_000_000n);
  for (const row of data) {
    const blocks = ['ab', 'mac', 'af', 'vs', 'ges'].reduce((total, block) => total + centavos(row[block]), 0n);
    if (blocks !== centavos(row['amount'])) throw new Error(`Blocks of ${row['name']} do not add up to its amount.`);
  }
});
