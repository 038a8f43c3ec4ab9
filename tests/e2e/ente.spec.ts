// The page of a place: its figures are those of the table, they follow the year, and it prints on one sheet.

import { readFile } from 'node:fs/promises';
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

/** Takes the change apart by step; the page opens with the criteria. */
async function chooseSteps(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Por etapa' }).check({ force: true });
  await ready(page);
}

/** The steps, or the criteria, as the paper tells them: amounts in R$. */
async function steps(page: Page): Promise<number[]> {
  const cells = await page.locator('.why .paper td').allTextContents();
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
  // The table takes the new run a moment after the figures above it.
  await expect(table.locator('tfoot')).toContainText('−');
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
  await chooseSteps(page);
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
    await chooseSteps(page);
    const before = await text(verdict(page));
    const stepsBefore = await steps(page);

    const slider = page.getByRole('slider');
    await slider.focus();
    await slider.press('ArrowRight');
    await expect(verdict(page)).toContainText('em 2027, ');
    await expect(page.locator('.why .paper .subtitle')).toContainText('2027');
    expect(await steps(page)).not.toEqual(stepsBefore);
    await slider.press('Home');
    await expect(verdict(page)).toHaveText('Em 2017 nada muda para Sobral (CE): a reforma começa em 2018.');
    for (let year = 2017; year < 2026; year++) await slider.press('ArrowRight');
    await expect(verdict(page)).toContainText('em 2026, ');
    expect(await text(verdict(page))).toBe(before);

    await page.getByText('R$ de 2016', { exact: true }).first().click();
    await expect(page.locator('.why .paper .subtitle')).toContainText('R$ de 2016');
    expect(await text(verdict(page))).not.toBe(before);
  },
);

test(
  'the change by criterion adds up to it, follows year and place, and goes into a file',
  { tag: '@wide' },
  async ({ page }) => {
    const faults = watchFaults(page);
    await openPage(page, '/ente?codigo=2312908');
    await ready(page);
    await page.locator('.doc button[aria-haspopup="menu"]:visible').click();
    await page.getByRole('menuitemradio').filter({ hasText: NEEDS }).first().click();
    await expect(page.getByRole('heading', { name: /^O critério “.+” (tira|acrescenta) R\$/ }).first()).toBeVisible();
    await ready(page);
    const [start = 0, ...rest] = await steps(page);
    const end = rest.pop() ?? 0;
    expect(rest.length).toBeGreaterThan(3);
    expect(Math.abs(start + rest.reduce((sum, part) => sum + part, 0) - end)).toBeLessThan(0.3e6);
    await expect(page.locator('.why .paper')).toContainText('multiplicador');

    // The table has every part, to the centavo.
    const panel = page.locator('.why');
    await panel.getByRole('button', { name: 'Salvar o gráfico ou ver como tabela' }).click();
    await page.getByRole('button', { name: 'Ver como tabela', exact: true }).click();
    const cells = await panel
      .locator('.scroll tbody tr')
      .evaluateAll((rows) => rows.map((row) => row.querySelector('td')?.textContent ?? ''));
    const centavos = cells.map((cell) => (cell.includes('−') ? -1 : 1) * Number(cell.replace(/\D/g, '')));
    const [reference = 0, ...others] = centavos;
    const [change = 0, amount = 0] = others.splice(-2);
    expect(others.reduce((sum, part) => sum + part, 0)).toBe(change);
    expect(reference + change).toBe(amount);

    const download = page.waitForEvent('download');
    await panel.getByRole('button', { name: 'Decomposição por critério dos 5.596 entes (CSV)' }).click();
    const path = await (await download).path();
    const lines = (await readFile(path, 'utf8')).trim().split('\r\n');
    const row = lines.find((line) => line.startsWith('2312908;'))?.split(';') ?? [];
    const money = row.slice(5).map((cell) => Math.round(Number(cell.replace(',', '.')) * 100));
    expect(lines.length).toBeGreaterThan(5596);
    expect(money.at(-1)).toBe(amount);
    expect(money.at(-2)).toBe(change);
    expect(money.slice(1, -2).reduce((sum, part) => sum + part, 0)).toBe(change);

    const slider = page.getByRole('slider');
    await slider.focus();
    await slider.press('ArrowRight');
    await expect(page.locator('.why .paper .subtitle')).toContainText('2027');
    await ready(page);
    expect(faults.errors).toEqual([]);
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
    await expect(page.locator('.print-foot')).toContainText(/dados \w+ · motor \w+/);
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
