// The map: its legend counts everybody, its card says what the table says, keys walk it, and it
// comes back after a failure.

import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { choosePreset, headline, NEEDS, openSimulator } from './harness/simulator.ts';

const ground = (page: Page): Locator => page.getByRole('application', { name: 'Mapa do Brasil' });

/** Counts of the legend, from the largest gain down. */
async function counts(page: Page): Promise<number[]> {
  const texts = await page.locator('section.legend .count').allTextContents();
  return texts.map((text) => Number(text.replace(/\D/g, '')));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

test('levels and measures: the legend always counts every place', async ({ page }) => {
  await openSimulator(page);
  await choosePreset(page, NEEDS);
  const level = page.getByRole('combobox', { name: 'Divisão do mapa' });
  const measure = page.getByRole('combobox', { name: 'Medida do mapa' });
  await expect(page.getByRole('img', { name: 'Carregando o mapa' })).toHaveCount(0);
  const change = await counts(page);
  expect(change).toHaveLength(9);
  expect(sum(change)).toBe(5570);
  const { tallies } = await headline(page);
  const gains = Number(/ganham: ([\d.]+)/.exec(tallies[0] ?? '')?.[1]?.replace('.', ''));
  expect(Math.abs(sum(change.slice(0, 4)) - gains)).toBeLessThanOrEqual(50);

  await measure.selectOption({ label: 'R$ por habitante' });
  await expect(
    page.getByText('Variação do custeio federal por habitante, R$ de 2026, ante a partilha de 2016 · 2026'),
  ).toBeVisible();
  expect(sum(await counts(page))).toBe(5570);
  expect(await counts(page)).not.toEqual(change);
  await measure.selectOption({ label: 'AB para MAC' });
  await expect(page.getByText('AB usada na MAC, % da AB que caberia ao ente (hipótese) · 2026')).toBeVisible();
  expect(sum(await counts(page))).toBe(5570);
  await measure.selectOption({ label: 'Variação em %' });
  await level.selectOption({ label: 'Regiões de saúde' });
  await expect(page.getByRole('region', { name: 'Regiões por faixa' })).toBeVisible();
  expect(sum(await counts(page))).toBeGreaterThan(430);
  await level.selectOption({ label: 'Estados' });
  expect(sum(await counts(page))).toBe(27);
});

test('pointer and keys: the card names the place; the zoom buttons act', async ({ page }) => {
  await openSimulator(page);
  await choosePreset(page, NEEDS);
  await expect(page.getByRole('img', { name: 'Carregando o mapa' })).toHaveCount(0);
  const box = await ground(page).boundingBox();
  if (box === null) throw new Error('The map is not on screen.');
  const card = page.locator('.map .card');
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.5);
  await expect(card).toContainText('Partilha de 2016');
  await expect(card).toContainText(/Variação[+−]R\$/);
  await expect(card).toContainText(/[+−]\d+,\d% · [+−]R\$\s[\d.]+ por hab\./);
  await page.mouse.move(box.x + 4, box.y + box.height * 0.5);
  await expect(card).toHaveCount(0);

  await ground(page).focus();
  await page.keyboard.press('ArrowRight');
  const first = await card.locator('b').textContent();
  await page.keyboard.press('ArrowRight');
  await expect(card.locator('b')).not.toHaveText(first ?? '');
  const place = (await card.locator('b').textContent()) ?? '';
  // What is read aloud is what the card shows.
  await expect(page.locator('.map [aria-live]')).toContainText(`${place}, `);
  // Space chooses it; the table has it in bold.
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);

  const nearer = page.getByRole('button', { name: 'Aproximar' });
  const further = page.getByRole('button', { name: 'Afastar' });
  const whole = page.getByRole('button', { name: 'Enquadrar o Brasil' });
  await expect(further).toHaveAttribute('aria-disabled', 'true');
  await nearer.click();
  await nearer.click();
  await expect(further).toHaveAttribute('aria-disabled', 'false');
  await whole.click();
  await expect(further).toHaveAttribute('aria-disabled', 'true');
});

test('without its file the map says so, the rest goes on, and trying again works', async ({ page }) => {
  await page.route('**/map/brazil.bin', (route) => route.abort());
  await openSimulator(page);
  const notice = page.getByRole('alert').filter({ hasText: 'O mapa não pôde ser carregado.' });
  await expect(notice).toContainText('a tabela traz os mesmos valores');
  await choosePreset(page, NEEDS);
  expect((await headline(page)).verdict).toContain('perdem');
  await page.unroute('**/map/brazil.bin');
  await notice.getByRole('button', { name: 'Tentar de novo' }).click();
  await expect(notice).toHaveCount(0);
  await expect(page.getByRole('img', { name: 'Carregando o mapa' })).toHaveCount(0);
  await ground(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.map .card')).toContainText('Partilha de 2016');
});
