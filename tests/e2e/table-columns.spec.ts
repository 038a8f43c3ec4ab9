// Columns of the table of entities: chosen, kept, and in the files; filters that combine.

import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { choosePreset, downloaded, NEEDS, openSimulator } from './harness/simulator.ts';

const table = (page: Page): Locator => page.getByRole('table', { name: 'Entes' });
const header = (page: Page, name: RegExp): Locator => table(page).getByRole('columnheader', { name });

async function openTable(page: Page): Promise<void> {
  await openSimulator(page);
  await page.keyboard.press('Tab');
  await table(page).scrollIntoViewIfNeeded();
}

async function choose(page: Page, name: RegExp, on: boolean): Promise<void> {
  await page.getByRole('button', { name: 'Colunas' }).click();
  await page.getByRole('checkbox', { name }).setChecked(on);
  await page.keyboard.press('Escape');
}

test('columns are chosen, stay after a visit, and go to the file', async ({ page }) => {
  await openTable(page);
  await expect(header(page, /IDHM/)).toHaveCount(0);
  await choose(page, /^IDHM/, true);
  await choose(page, /^Variação acumulada/, true);
  await choose(page, /^População/, false);
  await expect(header(page, /IDHM/)).toBeAttached();
  await expect(header(page, /População/)).toHaveCount(0);

  await page.reload();
  await openTable(page);
  await expect(header(page, /IDHM/)).toBeAttached();
  await choosePreset(page, NEEDS);
  await table(page).scrollIntoViewIfNeeded();
  await page.getByRole('combobox', { name: 'Região do Brasil' }).selectOption({ label: 'Norte' });
  await page.getByRole('button', { name: 'Capitais' }).click();
  await expect(table(page).locator('tbody tr:not(.gap)')).toHaveCount(7);
  const csv = await downloaded(page, () => page.getByRole('button', { name: 'CSV', exact: true }).click());
  const text = csv.bytes.toString('utf8');
  for (const part of [
    'Linhas: 7 de 5.569',
    'Região do Brasil: Norte; Capitais',
    'Ordem: Variação (R$ mi)',
    'IDHM (2010)',
  ]) {
    expect(text).toContain(part);
  }
  expect(text).not.toContain('População');

  await page.getByRole('button', { name: 'Colunas' }).click();
  await page.getByRole('button', { name: 'Voltar às colunas de sempre' }).click();
  await page.keyboard.press('Escape');
  await expect(header(page, /IDHM/)).toHaveCount(0);
  await expect(header(page, /População/)).toBeAttached();
});

test('outcomes exclude each other; the order by two columns is told', async ({ page }) => {
  await openTable(page);
  await choosePreset(page, NEEDS);
  await table(page).scrollIntoViewIfNeeded();
  const chip = (name: string): Locator => page.getByRole('button', { name, exact: true });
  await chip('Só quem perde').click();
  await chip('Só quem ganha').click();
  await expect(chip('Só quem perde')).toHaveAttribute('aria-pressed', 'false');
  await expect(chip('Só quem ganha')).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('combobox', { name: 'Faixa de população de 2016' }).selectOption({ label: 'mais de 1 mi' });
  for (const text of await table(page).locator('tbody tr:not(.gap)').allTextContents()) expect(text).toContain('+');
  await page.getByRole('button', { name: 'Limpar filtros' }).click();
  await expect(chip('Só quem ganha')).toHaveAttribute('aria-pressed', 'false');

  await expect(page.getByText('Shift + clique em outro título ordena também por ele.')).toBeVisible();
  await header(page, /População/)
    .getByRole('button')
    .click({ modifiers: ['Shift'] });
  await expect(page.getByText(/^Ordem: Variação .*; População .*, do maior ao menor\.$/)).toBeVisible();
});

test('the map leads to the table of the same division', async ({ page }) => {
  await openTable(page);
  await page.getByRole('combobox', { name: 'Divisão do mapa' }).selectOption('uf');
  await page.getByRole('button', { name: 'Ver como tabela' }).first().click();
  await expect(page.getByRole('region', { name: 'Entes' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'UFs', exact: true })).toHaveAttribute('aria-pressed', 'true');
});
