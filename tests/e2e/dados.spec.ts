// The proof as a researcher runs it before citing a figure, and what it leaves behind.

import { expect, test } from '@playwright/test';
import { axeFaults } from './harness/axe.ts';
import { openPage, watchFaults } from './harness/page.ts';
import { downloaded } from './harness/simulator.ts';

test('the proof runs to eight green checks and leaves a report', async ({ page }) => {
  test.slow();
  const faults = watchFaults(page);
  await openPage(page, '/dados-e-metodo?semente=7');
  await page.getByRole('button', { name: 'Rodar a prova' }).click();
  await page.getByRole('button', { name: 'Interromper' }).click();
  await expect(page.getByText('Interrompida: o que já foi verificado continua abaixo.')).toBeVisible();

  await page.getByRole('button', { name: /^Rodar/ }).click();
  await expect(page.getByText('Prova concluída: 8 verificações cumpridas. semente 7')).toBeVisible({ timeout: 75_000 });
  await expect(page.getByText('Cumpre', { exact: true }).first()).toBeVisible();
  await expect(page.getByText('6 exceções documentadas')).toBeVisible();
  const { bytes } = await downloaded(page, () => page.getByRole('button', { name: 'Relatório (JSON)' }).click());
  const report = JSON.parse(new TextDecoder().decode(bytes)) as { passed: boolean; seed: number; checks: unknown[] };
  expect([report.passed, report.seed, report.checks.length]).toEqual([true, 7, 8]);

  await expect(page.getByRole('row', { name: /^private_plan_share/ })).toContainText('ANS');
  expect(await axeFaults(page)).toEqual([]);
  expect(faults).toEqual({ errors: [], foreign: [] });
});
