// The search in the top bar: by key or by pointer, without accents, by arrows and Enter.

import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { openPage } from './harness/page.ts';
import { openSimulator } from './harness/simulator.ts';

const door = (page: Page) => page.getByRole('button', { name: 'Buscar município, região ou UF' });
const field = (page: Page) => page.getByRole('combobox', { name: /Município, região ou UF/ });

test(
  'a slash opens it, “sao joao” finds São João, arrows and Enter open the page',
  { tag: '@wide' },
  async ({ page }) => {
    await openSimulator(page);
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('sao joao');
    const options = page.getByRole('dialog').getByRole('row');
    await expect(options.first()).toContainText('São João');
    for (const name of await options.allTextContents()) expect(name).toContain('São João');
    await expect(page.getByRole('rowgroup', { name: 'Municípios' })).toBeVisible();
    await expect(page.getByRole('rowgroup', { name: 'Regiões de saúde' })).toBeVisible();

    // The field keeps the focus and points at the option.
    await expect(options.first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowDown');
    const second = options.nth(1);
    await expect(second).toHaveAttribute('aria-selected', 'true');
    await expect(field(page)).toHaveAttribute('aria-activedescendant', (await second.getAttribute('id')) ?? '');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(options.last()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');

    const code = /\d{2,}/.exec((await second.textContent()) ?? '')?.[0] ?? '';
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/ente\\?codigo=${code}$`));
    await expect(page.locator('h1')).toContainText('São João');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  },
);

test('the icon opens it, a touch chooses, Esc closes and gives the focus back', async ({ page }) => {
  await openPage(page, '/');
  await door(page).click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveCount(0);
  await expect(door(page)).toBeFocused();

  await door(page).click();
  await field(page).fill('são paulo');
  await page
    .getByRole('rowgroup', { name: 'UFs' })
    .getByRole('row', { name: /São Paulo/ })
    .click();
  await expect(page).toHaveURL(/codigo=35$/);
});

test('a name that is near is offered, a code is found, nothing breaks on signs', async ({ page }) => {
  await openPage(page, '/ente');
  await door(page).click();
  await field(page).fill('sobrau');
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('Nenhum ente com “sobrau”. Talvez:');
  await expect(page.getByRole('dialog').getByRole('row').first()).toContainText('Sobral');
  await field(page).fill('23011');
  await expect(page.getByRole('dialog').getByRole('row').first()).toContainText('11ª Região Sobral');
  await field(page).fill('(.*[');
  await expect(page.getByRole('dialog').getByRole('row')).toHaveCount(0);
  await field(page).fill('brasilia');
  await field(page).press('Enter');
  await expect(page).toHaveURL(/codigo=5300108$/);
});

test('from any page a place is shown on the map, by key or by pointer', { tag: '@wide' }, async ({ page }) => {
  await openPage(page, '/ente?codigo=35');
  await door(page).click();
  await field(page).fill('xapuri');
  await expect(page.getByRole('dialog').getByRole('row')).toHaveCount(1);
  await field(page).press('Shift+Enter');
  await expect(page).toHaveURL(/\/$/);
  const map = page.getByRole('application', { name: /Mapa/ });
  await expect(map).toBeFocused();
  await expect(page.locator('.map').getByText('Xapuri', { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Abrir a página de Xapuri' })).toBeVisible();

  await door(page).click();
  await field(page).fill('barretos');
  await page.getByRole('button', { name: /Ver Norte - Barretos no mapa/ }).click();
  await expect(page.getByLabel('Divisão')).toHaveValue('healthRegion');
  await expect(page.locator('.map').getByText('Norte - Barretos', { exact: true }).first()).toBeVisible();
});

test('axe finds no fault in the open search', async ({ page }) => {
  await openPage(page, '/ente');
  await door(page).click();
  await field(page).fill('santa');
  await expect(page.getByRole('dialog').getByRole('row').first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))])).toEqual([]);
});
