// When the data or the worker fail: it is told, nothing entered is lost, and starting again works.

import { expect, test } from '@playwright/test';
import { openPage } from './harness/page.ts';
import {
  choosePreset,
  computed,
  downloaded,
  fill,
  headline,
  NEEDS,
  openSimulator,
  scenarioButton,
} from './harness/simulator.ts';

test('data that do not come: a message, an editor that works, and a restart', async ({ page }) => {
  await page.route('**/data/*.csv', (route) => route.fulfill({ status: 500, body: 'no' }));
  await openPage(page, '/');
  const failure = page.getByRole('alert').filter({ hasText: 'O cálculo parou.' });
  await expect(failure.first()).toContainText('Ainda não há números na tela; o cenário não se perdeu.');
  await failure.getByText('Detalhe').first().click();
  await expect(failure.first()).toContainText('HTTP 500');
  await scenarioButton(page).click();
  await page.getByRole('menuitemradio').filter({ hasText: NEEDS }).first().click();
  await page.unroute('**/data/*.csv');
  await page.getByRole('button', { name: 'Reiniciar o cálculo' }).click();
  await expect(failure).toHaveCount(0);
  expect((await headline(page)).verdict).toContain('perdem');
});

test('a worker that breaks: figures and scenario stay, and a restart goes on from there', async ({ page }) => {
  await openSimulator(page);
  await choosePreset(page, NEEDS);
  const before = await headline(page);
  const worker = page.workers().find((own) => own.url().includes('simulate'));
  expect(
    worker,
    page
      .workers()
      .map((own) => own.url())
      .join(),
  ).toBeDefined();
  await worker?.evaluate(() => {
    setTimeout(() => {
      throw new Error('broken on purpose');
    });
  });
  const failure = page.getByRole('alert').filter({ hasText: 'O cálculo parou.' }).first();
  await expect(failure).toContainText('Os números na tela são do último cálculo completo');
  await expect(page.locator('.status')).toContainText('Cálculo interrompido');
  await expect(page.locator('h1.verdict')).toHaveText(before.verdict);

  // Edits go on and wait; what needs the worker is not offered.
  await fill(page, 'Peso de População', '30');
  await page.getByRole('button', { name: 'Exportar' }).click();
  await expect(page.getByRole('menuitem', { name: 'Todos os entes em 2026 (CSV)' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await page.keyboard.press('Escape');
  await expect(page.locator('h1.verdict')).toHaveText(before.verdict);

  await page.getByRole('button', { name: 'Reiniciar o cálculo' }).click();
  await expect(failure).toHaveCount(0);
  await computed(page);
  await expect(page.getByRole('slider', { name: 'Peso de População' })).toHaveAttribute('aria-valuetext', '30%');
  const after = await headline(page);
  expect(after.tallies).not.toEqual(before.tallies);

  // The new worker knows the scenario it was started for: another year, and the year in centavos.
  const next = page.workers().find((own) => own.url().includes('simulate'));
  await next?.evaluate(() => {
    setTimeout(() => {
      throw new Error('broken once more');
    });
  });
  await page.getByRole('button', { name: 'Reiniciar o cálculo' }).click();
  expect(await headline(page)).toEqual(after);
  await page.getByRole('slider', { name: 'Ano dos resultados' }).press('ArrowLeft');
  await expect(page.locator('.figures')).toContainText('Gini entre macrorregiões em 2025');
  const file = await downloaded(page, async () => {
    await page.getByRole('button', { name: 'Exportar' }).click();
    await page.getByRole('menuitem', { name: 'Todos os entes em 2025 (CSV)' }).click();
  });
  expect(file.bytes.toString().split('\n')).toHaveLength(5598);
  await page.getByRole('slider', { name: 'Ano dos resultados' }).press('ArrowRight');
  await page.getByRole('slider', { name: 'Peso de População' }).focus();
  await page.keyboard.press('Control+z');
  expect(await headline(page)).toEqual(before);
});
