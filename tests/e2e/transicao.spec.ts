// The transition laboratory: the rule of the FPE does not arrive, and a family goes into the scenario
// as one step that is taken back as one.

import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { axeFaults } from './harness/axe.ts';
import { openPage, watchFaults } from './harness/page.ts';
import { choosePreset, downloaded, NEEDS, openSimulator, scenarioButton } from './harness/simulator.ts';

const text = async (locator: Locator): Promise<string> =>
  ((await locator.textContent()) ?? '').replace(/\s+/g, ' ').trim();
const verdict = (page: Page): Locator => page.locator('main h1.verdict');
const row = (page: Page, name: string): Locator =>
  page.getByRole('region', { name: 'Famílias de transição' }).getByRole('row', { name });

test('the rule of the FPE stands still under EC 95; a family is used in the Simulador and taken back', async ({
  page,
}) => {
  const faults = watchFaults(page);
  await openSimulator(page);
  await choosePreset(page, NEEDS);
  await page.getByRole('link', { name: 'Transição', exact: true }).click();

  await expect(verdict(page)).toHaveText(/^Em 2026, a transição do cenário percorreu 90,0% do caminho/);
  await expect(verdict(page)).toHaveText(/só o excedente, como no FPE, percorreu 4,1% e não chega até 2036\.$/);
  const fpe = row(page, 'Só o excedente (FPE)');
  await expect(fpe).toContainText('4,1%');
  await expect(fpe).toContainText('não chega');
  await expect(page.getByText(/o montante só acompanha a inflação: .* não converge\./)).toBeVisible();
  // The last year is no better; the range of the ruler takes keys.
  await page.getByRole('slider', { name: /Ano/ }).press('End');
  await expect(verdict(page)).toHaveText(/^Em 2036, .* percorreu 4,1% e não chega até 2036\.$/);

  await fpe.getByRole('button').click();
  await expect(fpe.getByRole('button')).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Usar no Simulador' }).click();
  await expect(verdict(page)).toHaveText(/^Em 2036, só o excedente, como no FPE, percorreu 4,1% do caminho/);
  await expect(page.getByRole('button', { name: 'Já é a transição do cenário' })).toBeDisabled();
  await expect(row(page, 'Como no cenário')).toContainText('4,1%');
  await page
    .getByRole('status')
    .filter({ hasText: 'Transição trocada' })
    .getByRole('button', { name: 'Desfazer' })
    .click();
  await expect(verdict(page)).toHaveText(/^Em 2036, a transição do cenário percorreu 100,0%/);
  await expect(scenarioButton(page)).toContainText(NEEDS);
  expect(faults.errors).toEqual([]);
  expect(faults.foreign).toEqual([]);
});

test('one composes a family, sorts by it, and takes everything along', async ({ page }) => {
  await openPage(page, '/transicao');
  await expect(verdict(page)).toHaveText('Nenhum ente muda de valor: não há distância a percorrer.');
  await page.getByRole('button', { name: /Abrir um cenário que muda a partilha/ }).click();
  await expect(row(page, 'A sua')).toContainText('2032');

  await page.getByText('Compor a sua transição (J)').click();
  await page.getByRole('switch', { name: 'Limitar a perda' }).uncheck();
  const years = page.getByRole('textbox', { name: 'Duração, anos' });
  await years.fill('3');
  await years.press('Enter');
  await expect(row(page, 'A sua')).toContainText('2020');
  await years.fill('51');
  await years.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Esperado: de 1 a 50');
  await years.fill('3');
  await years.press('Enter');

  // With everything open, and as narrow as a phone.
  expect(await axeFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.getByRole('list', { name: 'Letras das linhas' }).first()).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.setViewportSize({ width: 1440, height: 900 });

  const byFund = page.getByRole('columnheader', { name: /Fundo, no período/ });
  await byFund.getByRole('button', { name: /Fundo, no período/ }).click();
  await expect(byFund).toHaveAttribute('aria-sort', 'ascending');
  expect(await text(page.getByRole('region', { name: 'Famílias de transição' }).locator('tbody th').first())).toContain(
    'Só o excedente',
  );

  const { name, bytes } = await downloaded(page, async () => {
    await page.getByRole('button', { name: 'Exportar' }).click();
    await page.getByRole('menuitem', { name: /CSV/ }).click();
  });
  expect(name).toBe('transicao-bloco-unico-necessidades.csv');
  const lines = bytes.toString('utf8').split('\r\n');
  const covered = lines.filter((line) => line.startsWith('J;A sua;Parte da distância percorrida;'));
  expect(covered).toHaveLength(20);
  // Three years in three: a third by the end of 2018.
  expect(covered.find((line) => line.includes(';2018;'))).toMatch(/;0,333333333\d*;/);

  // Whom it hurts has a page of its own.
  await page.getByRole('link', { name: 'Belo Horizonte' }).first().click();
  await expect(page).toHaveURL(/\/ente\?codigo=3106200$/);
});
