// The panel of indicators: every figure of the year, with definition and file.

import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import Papa from 'papaparse';
import { choosePreset, computed, downloaded, headline, NEEDS, openSimulator } from './harness/simulator.ts';

const panel = (page: Page): Locator => page.locator('.indicators');

async function openPanel(page: Page, path = '/'): Promise<void> {
  await openSimulator(page, path);
  await page.keyboard.press('Tab');
  await panel(page).scrollIntoViewIfNeeded();
}

/** Cells of a row by its name, without hidden words. */
async function row(page: Page, table: string, name: string): Promise<string[]> {
  const found = panel(page)
    .getByRole('table', { name: table })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name }) });
  const cells = await found.first().getByRole('cell').allTextContents();
  return cells.map((text) => text.replace(/\s+/g, ' ').trim());
}

test('the opening scenario changes nobody, and calls nothing a gain', async ({ page }) => {
  await openPanel(page);
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('Indicadores de 2026');
  await expect(panel(page)).toContainText('nenhum município perde ou ganha');
  expect(await row(page, 'Quem perde e quem ganha', 'Municípios')).toEqual(['0', '5.569', '0']);
  expect(await row(page, 'Quem perde e quem ganha', 'Fundos estaduais')).toEqual(['0', '27', '0']);
  await expect(panel(page).locator('td.gain, td.loss')).toHaveCount(0);
  const gini = await row(page, 'Desigualdade por habitante', 'Gini');
  expect(gini[0]).toBe(gini[1]);
  expect(gini[2]).toBe('0,000');
});

test('figures agree with the headline, explain themselves and follow the year', async ({ page }) => {
  await openPanel(page);
  await choosePreset(page, NEEDS);
  await panel(page).scrollIntoViewIfNeeded();
  const { inequality, moved } = await headline(page);
  const gini = panel(page).getByRole('row').filter({ hasText: 'Gini' }).first();
  await expect(gini.getByRole('cell').nth(1)).toHaveText(inequality);
  await panel(page).getByText('Dinheiro que muda de ente').click();
  await expect(panel(page).getByRole('table', { name: 'Dinheiro que muda de ente' })).toContainText(
    moved.replace(/ /g, '\u00a0'),
  );

  await panel(page)
    .getByRole('button', { name: /Theil T/ })
    .first()
    .click();
  const definition = page.locator('[popover]:popover-open');
  for (const part of ['Fórmula', 'Fonte', 'docs/model.md, seção 10']) await expect(definition).toContainText(part);
  await page.keyboard.press('Escape');

  await panel(page).getByRole('button', { name: 'Abrir todos' }).click();
  const loss = panel(page).getByRole('table', { name: 'Perda ante 15% da RCL' });
  await expect(loss.getByRole('row')).toHaveCount(21);
  await expect(loss.getByRole('columnheader')).toContainText(['Ante a regra', 'Ante o executado', 'Acumulado']);
  expect((await row(page, 'Perda ante 15% da RCL', '2021'))[1]).toMatch(/^R\$ .* abaixo$/);
  expect((await row(page, 'Perda ante 15% da RCL', '2026'))[1]).toBe('–');
  for (const region of ['Norte', 'Nordeste', 'Sudeste', 'Sul', 'Centro-Oeste']) {
    expect((await row(page, 'AB para MAC, por região', region))[1]).toMatch(/^\d+,\d%$/);
  }
  await expect(panel(page)).not.toContainText(/NaN|undefined|Infinity|n\/d/);
});

test('the file holds every figure with its unit', async ({ page }) => {
  await openPanel(page);
  await choosePreset(page, NEEDS);
  await panel(page).scrollIntoViewIfNeeded();
  await computed(page);
  const csv = await downloaded(page, () => panel(page).getByRole('button', { name: 'Baixar CSV' }).click());
  expect(csv.name).toBe('bloco-unico-necessidades-2026-indicadores.csv');
  const [about = '', body = ''] = csv.bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .split('\r\n\r\n');
  expect(about).toContain(`${NEEDS} (bloco-unico-necessidades), 2026`);
  expect(about).toContain('motor ');
  const { data } = Papa.parse<Record<string, string>>(body, { header: true, delimiter: ';', skipEmptyLines: true });
  const value = (group: string, name: string): number[] =>
    data
      .filter((line) => line['Grupo'] === group && line['Indicador'] === name)
      .map((line) => Number((line['Valor'] ?? '').replace(',', '.')));
  expect(value('Quem perde e quem ganha', 'Municípios').reduce((sum, one) => sum + one, 0)).toBe(5569);
  const [whole = 0] = value('AB para MAC, por região', 'Brasil');
  for (const group of ['AB para MAC, por faixa de população', 'AB para MAC, por UF']) {
    expect(value(group, 'Brasil')[0]).toBeCloseTo(whole, 0);
  }
  for (const line of data) expect(line['Unidade'] !== '' || line['Valor'] === '').toBe(true);
});

test('speaks English', async ({ page }) => {
  await openPanel(page, '/en');
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('Indicators of 2026');
  await expect(panel(page)).toContainText('no municipality loses or gains');
});
