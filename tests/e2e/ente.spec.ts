// The page of a place: its figures are those of the table, they follow the year, and it prints on one sheet.

import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { openPage, watchFaults } from './harness/page.ts';
import { choosePreset, NEEDS, openSimulator } from './harness/simulator.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const text = async (locator: Locator): Promise<string> =>
  ((await locator.textContent()) ?? '').replace(/\s+/g, ' ').trim();
const verdict = (page: Page): Locator => page.locator('main p.verdict');
const digits = (written: string): string => written.replace(/[^\d,]/g, '');

/** Opens the page of a code under the scenario of the session and waits for its steps. */
async function ready(page: Page): Promise<void> {
  await expect(verdict(page)).toBeVisible();
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
}

/** The steps as the paper tells them: label and amount in R$. */
async function steps(page: Page): Promise<number[]> {
  const cells = await page.locator('.steps .paper td').allTextContents();
  const units: Readonly<Record<string, number>> = { bi: 1e9, mi: 1e6, mil: 1e3 };
  return cells.map((cell) => {
    const [, sign = '', value = '', unit = ''] = /^([−+]?)R\$\s([\d.,]+)\s?(\w*)$/u.exec(cell.trim()) ?? [];
    return (sign === '−' ? -1 : 1) * Number(value.replaceAll('.', '').replace(',', '.')) * (units[unit] ?? 1);
  });
}

test('the figures are those of the row of the table, and the steps add up', { tag: '@wide' }, async ({ page }) => {
  const faults = watchFaults(page);
  await openSimulator(page);
  await choosePreset(page, NEEDS);
  const table = page.getByRole('table', { name: 'Entes' });
  await table.scrollIntoViewIfNeeded();
  await page.getByRole('searchbox', { name: 'Filtrar por nome, com ou sem acentos' }).fill('sobral');
  const row = table.locator('tbody tr', { has: page.getByRole('link', { name: 'Sobral', exact: true }) });
  const cells = (await row.locator('td').allTextContents()).map((cell) => cell.replace(/\s+/g, ' ').trim());
  const [, reference = '', amount = '', change = '', money = ''] = cells;
  await row.getByRole('link', { name: 'Sobral' }).click();

  await expect(page).toHaveURL(/\/ente\?codigo=2312908$/);
  await ready(page);
  const sentence = await text(verdict(page));
  expect(sentence).toMatch(/^Sobral \(CE\) (perde|ganha) R\$ /);
  expect(sentence).toContain(digits(change));
  expect(sentence).toContain(digits(money));
  const support = await text(page.locator('main .support'));
  expect(support).toContain(`R$ ${amount} por habitante`);
  expect(support).toContain(`R$ ${reference}`);
  // What is written has four digits or so: the sum is that of what is behind it.
  const [start = 0, between = 0, within = 0, transition = 0, end = 0] = await steps(page);
  expect(Math.abs(start + between + within + transition - end)).toBeLessThan(0.3e6);
  await expect(page.getByRole('heading', { name: /^A AB (encolhe|cresce)/ })).toBeVisible();
  expect(faults.errors).toEqual([]);
  expect(faults.foreign).toEqual([]);

  // The scenario stays on the way back.
  await page.getByRole('link', { name: 'SUS Legal', exact: true }).click();
  await expect(page.locator('.doc .name').first()).toContainText(NEEDS);
});

test(
  'the year moves every figure, the price too, and the scenario changes on the page',
  { tag: '@wide' },
  async ({ page }) => {
    await openPage(page, '/ente?codigo=2312908');
    await ready(page);
    await expect(verdict(page)).toContainText('em 2026, o mesmo que pela partilha de 2016');
    await page.locator('.doc button[aria-haspopup="menu"]:visible').click();
    await page.getByRole('menuitemradio').filter({ hasText: NEEDS }).first().click();
    await expect(verdict(page)).toContainText('em 2026, ');
    await expect(verdict(page)).not.toContainText('o mesmo que');
    await ready(page);
    const before = await text(verdict(page));
    const stepsBefore = await steps(page);

    const slider = page.getByRole('slider');
    await slider.focus();
    await slider.press('ArrowRight');
    await expect(verdict(page)).toContainText('em 2027, ');
    await expect(page.locator('.steps .paper .subtitle')).toContainText('2027');
    expect(await steps(page)).not.toEqual(stepsBefore);
    await slider.press('Home');
    await expect(verdict(page)).toHaveText('Em 2017 nada muda para Sobral (CE): a reforma começa em 2018.');
    for (let year = 2017; year < 2026; year++) await slider.press('ArrowRight');
    await expect(verdict(page)).toContainText('em 2026, ');
    expect(await text(verdict(page))).toBe(before);

    await page.getByText('R$ de 2016', { exact: true }).first().click();
    await expect(page.locator('.steps .paper .subtitle')).toContainText('R$ de 2016');
    expect(await text(verdict(page))).not.toBe(before);
  },
);

test('a UF, regions and Brasília have pages, linked to one another', { tag: '@wide' }, async ({ page }) => {
  await openPage(page, '/ente?codigo=23');
  await ready(page);
  await expect(verdict(page)).toContainText('Os fundos de saúde do Ceará');
  await expect(page.getByRole('region', { name: 'Partes e vizinhos' })).toContainText('Fundo estadual');
  await page
    .getByRole('region', { name: 'Partes e vizinhos' })
    .getByRole('link', { name: /Sobral/ })
    .click();
  await expect(page).toHaveURL(/codigo=2309$/);
  await page
    .getByRole('region', { name: 'Partes e vizinhos' })
    .getByRole('link', { name: '11ª Região Sobral' })
    .click();
  await expect(page).toHaveURL(/codigo=23011$/);
  await page
    .getByRole('region', { name: 'Partes e vizinhos' })
    .getByRole('link', { name: 'Sobral', exact: true })
    .click();
  await expect(page).toHaveURL(/codigo=2312908$/);
  await ready(page);
  const trail = page.getByRole('navigation', { name: 'Onde fica' });
  await expect(trail.getByRole('link')).toHaveText(['Brasil', 'Ceará', '2a Macro - Sobral', '11ª Região Sobral']);
  await page.getByRole('link', { name: /^Próximo/ }).click();
  await expect(page.locator('h1')).toContainText('Solonópole');

  await openPage(page, '/ente?codigo=5300108');
  await ready(page);
  await expect(page.locator('main')).toContainText('Fundo do Distrito Federal');
  await expect(page.locator('main')).toContainText('Fundo Constitucional');
  await expect(page.locator('main')).toContainText('Indicadores imputados, não observados: Receita própria em saúde.');
  await expect(page.locator('main')).not.toContainText(/NaN|undefined|Infinity/);
});

test('a link opens its scenario; the other language keeps the place', { tag: '@wide' }, async ({ page, context }) => {
  await openPage(page, '/ente?codigo=3304557');
  await ready(page);
  await page.locator('.doc button[aria-haspopup="menu"]:visible').click();
  await page.getByRole('menuitemradio').filter({ hasText: NEEDS }).first().click();
  await page.getByRole('button', { name: 'Compartilhar' }).click();
  await expect(page).toHaveURL(/codigo=3304557#s=1\./);
  await expect(verdict(page)).not.toContainText('o mesmo que');
  await ready(page);
  const sentence = await text(verdict(page));
  const other = await context.newPage();
  await openPage(other, new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash);
  await expect(verdict(other)).toContainText('Rio de Janeiro (RJ)');
  await expect(verdict(other)).not.toContainText('o mesmo que');
  expect(await text(verdict(other))).toBe(sentence);
  await expect(other.locator('main')).toContainText('hospitais federais');

  await openPage(page, '/en/ente?codigo=3304557');
  await ready(page);
  await expect(verdict(page)).toContainText(/^Rio de Janeiro \(RJ\) (receives|loses|gains) R\$/);
});

test('a wrong code says what was got, what was expected and what is near', { tag: '@wide' }, async ({ page }) => {
  const faults = watchFaults(page);
  await openPage(page, '/ente?codigo=231290');
  await expect(page.getByRole('heading', { name: 'Nenhum ente com o código “231290”' })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('Esperado: 7 dígitos');
  await expect(page.getByRole('alert')).toContainText('dígito verificador');
  await page
    .getByRole('alert')
    .getByRole('link', { name: /^Sobral \(CE\)/ })
    .click();
  await expect(verdict(page)).toContainText('Sobral (CE)');
  await ready(page);
  expect(faults.errors).toEqual([]);

  await openPage(page, '/ente');
  await expect(page.getByRole('heading', { name: 'De que ente?' })).toBeVisible();
  await page.getByRole('button', { name: 'Procurar por nome' }).click();
  await expect(page.getByRole('combobox')).toBeFocused();
});

test('it prints on one sheet of A4, light, with scenario, link and hashes', { tag: '@wide' }, async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const code of ['3304557', '35', '13']) {
    await openPage(page, `/ente?codigo=${code}`);
    await ready(page);
    await page.locator('.doc button[aria-haspopup="menu"]:visible').click();
    await page.getByRole('menuitemradio').filter({ hasText: NEEDS }).first().click();
    await ready(page);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.locator('.print-head')).toContainText(NEEDS);
    await expect(page.locator('.print-foot')).toContainText(/data \w+ · engine \w+/);
    await expect(page.locator('.print-foot')).toContainText(`codigo=${code}#s=1.`);
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await page.emulateMedia({ media: null, colorScheme: 'dark' });
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds no fault on a place, ${colorScheme}`, async ({ page, isMobile }) => {
    // As high as the page, so that the ruler at the bottom lies over nothing.
    await page.setViewportSize(isMobile ? { width: 390, height: 5000 } : { width: 1440, height: 2200 });
    await page.emulateMedia({ colorScheme });
    await openPage(page, '/ente?codigo=3304557');
    await ready(page);
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))])).toEqual([]);
  });
}
