// The other language: same scenario, same figures, other words.

import { expect, test } from '@playwright/test';
import { choosePreset, fill, headline, NEEDS, openSimulator, scenarioButton } from './harness/simulator.ts';

/** Digits of a text, in the order they stand. */
const digits = (text: string): string => text.replace(/\D/g, '');

test('a change of language keeps scenario, year and figures', async ({ page }) => {
  await openSimulator(page);
  await choosePreset(page, NEEDS);
  await fill(page, 'Peso de População', '35');
  await page.getByRole('slider', { name: 'Ano dos resultados' }).press('ArrowRight');
  const portuguese = await headline(page);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en(#|$)/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('slider', { name: 'Year of the results' })).toHaveAttribute('aria-valuenow', '2027');
  await expect(scenarioButton(page)).toContainText(NEEDS);
  const english = await headline(page);
  expect(english.verdict).toMatch(
    /^In 2027, about 2,\d00 municipalities lose and 3,\d00 gain; R\$ \d\.\d bn change hands\.$/,
  );
  expect(digits(english.verdict)).toBe(digits(portuguese.verdict));
  expect(digits(english.moved)).toBe(digits(portuguese.moved));
  expect(english.tallies.map(digits)).toEqual(portuguese.tallies.map(digits));
  await expect(page.getByRole('slider', { name: 'Weight of Population' })).toHaveAttribute('aria-valuetext', '35%');
  // Nothing of the page is left in Portuguese but names.
  const text = await page.locator('main').innerText();
  expect(text).not.toMatch(/\b(ante a partilha|municípios|Muda de ente|por habitante|Fonte|Estimativa)\b/);

  await page.getByRole('link', { name: 'Português' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'pt-BR');
  expect(await headline(page)).toEqual(portuguese);
});

test('the English page opens by itself, and messages are in English', async ({ page }) => {
  await openSimulator(page, '/en#s=rubbish');
  await expect(page.locator('.problems')).toContainText('Got:');
  await expect(page.locator('.problems')).toContainText('The present scenario');
  expect((await headline(page)).verdict).toMatch(/^No fund changes value; in 2026, about R\$ /);
});
