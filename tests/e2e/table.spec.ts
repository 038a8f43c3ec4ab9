// The table of all entities: search, filters, order, totals, and the files it gives.

import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { choosePreset, downloaded, NEEDS, openSimulator } from './harness/simulator.ts';

const table = (page: Page): Locator => page.getByRole('table', { name: 'Entes' });

/** Cells of the rows in sight, as shown. */
async function cells(page: Page): Promise<string[][]> {
  const rows = table(page).locator('tbody tr:not(.gap)');
  return rows.evaluateAll((list) =>
    list.map((row) => [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim())),
  );
}

const count = (page: Page): Locator => page.getByRole('status').filter({ hasText: /\d de \d/ });

async function openTable(page: Page): Promise<void> {
  await openSimulator(page);
  await choosePreset(page, NEEDS);
  await table(page).scrollIntoViewIfNeeded();
  await expect(table(page).locator('tfoot')).toContainText('−');
}

test('search without accents, filters, order by click and key, totals, and every level', async ({ page }) => {
  await openTable(page);
  await expect(count(page)).toHaveText('5.569 de 5.569');
  const search = page.getByRole('searchbox', { name: 'Filtrar por nome, com ou sem acentos' });

  await search.fill('sao joao');
  const found = await cells(page);
  expect(found.length).toBeGreaterThan(5);
  for (const [name] of found) expect(name).toMatch(/São João/);
  await expect(count(page)).toHaveText(/^\d{2,3} de 5\.569$/);
  const all = await table(page).locator('tfoot').textContent();

  await page.getByRole('combobox', { name: 'UF' }).selectOption('MG');
  for (const [name] of await cells(page)) expect(name).toMatch(/São João.* MG$/);
  expect(await table(page).locator('tfoot').textContent()).not.toBe(all);

  await page.getByRole('button', { name: 'Limpar filtro' }).click();
  await page.getByRole('button', { name: 'Só quem perde' }).click();
  await expect(count(page)).toHaveText(/^2\.\d{3} de 5\.569$/);
  for (const row of await cells(page)) expect(row[4]).toMatch(/^−/);

  await search.fill('belo horisonte');
  const empty = page.getByRole('status').filter({ hasText: 'Nenhum município com “belo horisonte”' });
  await expect(empty).toContainText('Talvez');
  await empty.getByRole('button', { name: 'Belo Horizonte (MG)' }).click();
  await expect(table(page).locator('tbody tr:not(.gap)').first()).toBeVisible();
  await page.getByRole('button', { name: 'Limpar filtro' }).click();

  const header = (name: string): Locator => table(page).getByRole('columnheader', { name });
  await header('População').getByRole('button').click();
  await expect(header('População')).toHaveAttribute('aria-sort', 'descending');
  expect((await cells(page))[0]?.[0]).toContain('São Paulo');
  await header('População').getByRole('button').press('Enter');
  await expect(header('População')).toHaveAttribute('aria-sort', 'ascending');
  expect((await cells(page))[0]?.[0]).toContain('Serra da Saudade');
  await header('Município').getByRole('button').press('Space');
  await expect(header('Município')).toHaveAttribute('aria-sort', 'ascending');
  expect((await cells(page))[0]?.[0]).toMatch(/^Abadia de Goiás/);
  await expect(header('População')).not.toHaveAttribute('aria-sort');

  // Keys walk the rows, also beyond those drawn.
  await table(page).locator('tbody a').first().focus();
  await page.keyboard.press('End');
  await expect(page.locator('[data-active]')).toBeFocused();
  await expect(page.locator('[data-active]')).toHaveText('Zortéa');
  await page.keyboard.press('Home');
  await expect(page.locator('[data-active]')).toHaveText('Abadia de Goiás');

  for (const [level, rows, first] of [
    ['Fundos estaduais', '27 de 27', 'Fundo'],
    ['UFs', '27 de 27', 'UF'],
    ['Regiões de saúde', /^43\d de 43\d$/, 'Região de saúde'],
    ['Macrorregiões', /^1\d\d de 1\d\d$/, 'Macrorregião'],
    ['Faixas', '9 de 9', 'Faixa de população'],
  ] as const) {
    await page.getByRole('group', { name: 'O que cada linha mostra' }).getByRole('button', { name: level }).click();
    await expect(count(page)).toHaveText(rows);
    await expect(table(page).getByRole('columnheader').first()).toContainText(first);
    for (const row of await cells(page)) expect(row.join(' ')).not.toMatch(/NaN|undefined|Infinity/);
  }
});

const number = (text: string | undefined): number => Number((text ?? '').replace(',', '.'));
const shown = (text: string | undefined): number =>
  Number((text ?? '').replace('−', '-').replace(/[+.%]/g, '').replace(',', '.'));

test('CSV and XLSX hold the rows shown, with source, scenario and year', async ({ page }) => {
  await openTable(page);
  await page.getByRole('combobox', { name: 'UF' }).selectOption('AC');
  await expect(count(page)).toHaveText('22 de 5.569');
  const onScreen = await cells(page);

  const csv = await downloaded(page, () => page.getByRole('button', { name: 'CSV', exact: true }).click());
  expect(csv.name).toBe('bloco-unico-necessidades-2026-municipality.csv');
  const [about = '', body = ''] = csv.bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .split('\r\n\r\n');
  expect(about).toContain(`${NEEDS} (bloco-unico-necessidades), 2026`);
  for (const part of ['ante a partilha de 2016', 'Ipea (NT 46)', 'motor ']) expect(about).toContain(part);
  const { data, errors } = Papa.parse<Record<string, string>>(body, {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(data).toHaveLength(22);
  const named = new Map(data.map((row) => [`${row['Município'] ?? ''} ${row['UF'] ?? ''}`, row]));
  for (const [name = '', people, reference, amount, change, money] of onScreen) {
    const row = named.get(name);
    expect(row, name).toBeDefined();
    expect(row?.['Código']).toMatch(/^12\d{5}$/);
    const values = Object.entries(row ?? {});
    const value = (start: string, unit: string): number =>
      number(values.find(([key]) => key.startsWith(start) && key.includes(unit))?.[1]);
    expect(value('População', 'mil')).toBeCloseTo(shown(people), 0);
    expect(Math.abs(value('Partilha de 2016', 'R$') - shown(reference))).toBeLessThanOrEqual(0.5);
    expect(Math.abs(value('Cenário', 'R$') - shown(amount))).toBeLessThanOrEqual(0.5);
    expect(value('Variação', '%')).toBeCloseTo(shown(change), 0);
    expect(value('Variação', 'R$ mi')).toBeCloseTo(shown(money), 0);
  }

  const xlsx = await downloaded(page, () => page.getByRole('button', { name: 'XLSX', exact: true }).click());
  expect(xlsx.name).toBe('bloco-unico-necessidades-2026-municipality.xlsx');
  const parts = unzipSync(new Uint8Array(xlsx.bytes));
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet.match(/<row>/g)).toHaveLength(23);
  for (const [name = ''] of onScreen) expect(sheet).toContain(`>${name.replace(/ AC$/, '')}<`);
  const rioBranco = named.get('Rio Branco AC');
  expect(sheet).toContain(`<v>${number(Object.values(rioBranco ?? {}).at(3))}</v>`);
  expect(strFromU8(parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array())).toContain('ante a partilha de 2016');
});
