// Proposals side by side: what comes in and goes out, the link that carries them all, and figures that
// are those of the simulator.

import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { openPage, watchFaults } from './harness/page.ts';
import { choosePreset, downloaded, headline, NEEDS } from './harness/simulator.ts';

const PER_HEAD = 'Bloco único por habitante';

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

async function openComparison(page: Page, path = '/comparar'): Promise<void> {
  await openPage(page, path);
  await expect(page.locator('.maps .head').first()).toBeVisible({ timeout: 15_000 });
}

const titles = async (page: Page): Promise<string[]> =>
  (await page.locator('.maps h2').allTextContents()).map((title) => spaced(title).replace(/^Proposta /, ''));

/** Every figure of the headline table as text, row by row. */
async function figures(page: Page): Promise<string[]> {
  await expect(page.locator('.doc .ready')).toBeAttached();
  const rows = page.getByRole('table').first().getByRole('row');
  return (await rows.allTextContents()).map(spaced);
}

/** The bold figure of a row, a text a proposal. */
async function row(page: Page, name: string): Promise<string[]> {
  const cells = page
    .getByRole('row', { name: new RegExp(`^${name}`) })
    .first()
    .locator('td b');
  return (await cells.allTextContents()).map(spaced);
}

async function act(page: Page, letter: string, item: string): Promise<void> {
  await page.getByRole('button', { name: `Ações da proposta ${letter}` }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

test('opens on examples, with the figures that the simulator gives for each', async ({ page }) => {
  const faults = watchFaults(page);
  await openComparison(page);
  expect(await titles(page)).toHaveLength(3);
  await expect(page.locator('h1.verdict')).toHaveText(/^Em 2026, .+\.$/);
  const at = (await titles(page)).findIndex((title) => title.endsWith(NEEDS));
  const [moved, losing, gini] = [
    await row(page, 'Muda de ente'),
    await row(page, 'Municípios que perdem'),
    await row(page, 'Entre macrorregiões'),
  ];
  await page.getByRole('link', { name: 'Simulador', exact: true }).click();
  await choosePreset(page, NEEDS);
  const simulator = await headline(page);
  expect(simulator.moved).toBe(moved[at]);
  expect(simulator.inequality).toBe(gini[at]);
  expect(simulator.verdict).toContain(`${losing[at]} municípios perdem`);
  expect(faults).toEqual({ errors: [], foreign: [] });
});

test('takes proposals in and lets them go, with the way back', async ({ page }) => {
  await openComparison(page);
  const before = await titles(page);
  await page.getByRole('button', { name: 'Adicionar proposta' }).click();
  await page.getByRole('dialog').getByRole('button', { name: PER_HEAD }).click();
  await expect(page.locator('.maps h2')).toHaveCount(4);
  expect((await titles(page)).at(-1)).toBe(`D: ${PER_HEAD}`);
  await expect(page.getByRole('button', { name: 'Adicionar proposta' })).toBeDisabled();

  await act(page, 'A', 'Remover');
  await expect(page.locator('.maps h2')).toHaveCount(3);
  await page.getByRole('button', { name: 'Desfazer' }).click();
  await expect(page.locator('.maps h2')).toHaveCount(4);
  expect((await titles(page)).slice(0, 3)).toEqual(before);

  // One follows the simulator, where it is edited, and comes back with what was done there.
  await act(page, 'B', 'Trocar por…');
  await page.getByRole('dialog').getByRole('button', { name: 'Cenário do Simulador' }).click();
  await act(page, 'B', 'Editar no Simulador');
  await choosePreset(page, PER_HEAD);
  const simulator = await headline(page);
  await page.getByRole('link', { name: 'Comparar', exact: true }).click();
  await expect(page.locator('.maps h2').nth(1)).toContainText(PER_HEAD);
  expect((await row(page, 'Muda de ente'))[1]).toBe(simulator.moved);
  // The same scenario twice: no figure differs.
  await page.getByRole('radio', { name: 'B', exact: true }).check({ force: true });
  const differences = page.locator('table').first().locator('tbody td:last-child .difference');
  expect(new Set((await differences.allTextContents()).map((text) => spaced(text)))).toEqual(new Set(['igual ante B']));
});

test('one link carries every proposal; a cell of the crossing lists who is in it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openComparison(page);
  await act(page, 'C', 'Mover para a esquerda');
  await page.getByRole('slider', { name: 'Ano dos resultados' }).press('End');
  const shared = { titles: await titles(page), figures: await figures(page) };
  await page.getByRole('button', { name: 'Compartilhar' }).click();
  await expect(page.getByText('Link copiado: quem abrir verá estas 3 propostas.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.match(/s=1\./g)).toHaveLength(3);

  const other = await context.newPage();
  await openComparison(other, link);
  await other.getByRole('slider', { name: 'Ano dos resultados' }).press('End');
  await expect(other.getByRole('heading', { name: /^Resultado em 2036/ })).toBeVisible();
  expect({ titles: await titles(other), figures: await figures(other) }).toEqual(shared);
  await expect(other.getByRole('alert').filter({ hasText: /./ })).toHaveCount(0);

  const cell = other.getByRole('button', { name: /A: perdem e B: perdem/ });
  const count = Number(((await cell.locator('b').textContent()) ?? '').replace('.', ''));
  expect(count).toBeGreaterThan(0);
  await cell.click();
  await expect(other.getByRole('button', { name: 'A: perdem e B: perdem', exact: true })).toBeVisible();
  const panel = other.locator('section', { has: other.getByRole('table', { name: 'Entes em cada proposta' }) });
  const { bytes } = await downloaded(other, () => panel.getByRole('button', { name: 'CSV', exact: true }).click());
  const lines = bytes.toString().split('\r\n').filter(Boolean);
  const head = lines.findIndex((line) => line.startsWith('Código;'));
  expect(lines.length - head - 1).toBe(count);
  expect(lines.slice(0, head).join('\n')).toContain('Filtros: A: perdem e B: perdem');
});
