// What a visitor sees first: SUS Legal moves no money, and its figures do not wait for the map.

import { expect, test } from '@playwright/test';
import { openPage } from './harness/page.ts';
import { headline, openSimulator } from './harness/simulator.ts';

test('the app opens on SUS Legal: no entity changes, and nothing is called a gain', async ({ page }) => {
  await openSimulator(page);
  const { verdict, moved, shift, tallies } = await headline(page);
  expect(verdict).toMatch(/^Nenhum ente muda de valor; em 2026, cerca de R\$ \d,\d bi podem passar da AB à MAC\.$/);
  expect(moved).toBe('R$ 0,00');
  expect(verdict).toContain(shift);
  expect(tallies.map((text) => text.replace(/\s/g, ' '))).toEqual([
    'perdem: 0; iguais: 5.569; ganham: 0',
    expect.stringMatching(/^perdem: 0; iguais: 20\d,\d mi; ganham: 0$/),
    'perdem: 0; iguais: 27; ganham: 0',
  ]);
  await expect(page.locator('h1 .gain, h1 .loss')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Nenhum município muda de valor' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Nenhuma UF muda de valor' })).toBeAttached();
  const legend = page.getByRole('region', { name: 'Municípios por faixa' });
  await expect(legend.locator('li:not(.empty)')).toHaveText(/±0,5% \(igual\)\s*5\.570/);
});

test('the first figures are on screen before the map is asked for', async ({ page }) => {
  let seen: string | null = null;
  await page.route('**/map/brazil.bin', async (route) => {
    seen = await page.locator('.figures .big').first().textContent();
    await route.continue();
  });
  const map = page.waitForResponse('**/map/brazil.bin');
  await openPage(page, '/');
  await map;
  expect(seen).toContain('0,00');
});

test('a year before the reform says so, and a scenario of its own follows', { tag: '@wide' }, async ({ page }) => {
  await openSimulator(page);
  await page.getByRole('slider', { name: 'Ano dos resultados' }).press('Home');
  const { verdict } = await headline(page);
  expect(verdict).toBe('Em 2017 nada muda: a reforma começa em 2018.');
});
