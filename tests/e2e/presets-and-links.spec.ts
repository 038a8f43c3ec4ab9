// Ready scenarios, and the link that carries one: what was shared is what opens.

import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { watchFaults } from './harness/page.ts';
import { choosePreset, computed, fill, headline, NEEDS, openSimulator, scenarioButton } from './harness/simulator.ts';

test('every ready scenario opens with a verdict of its own', async ({ page }) => {
  const faults = watchFaults(page);
  await openSimulator(page);
  await scenarioButton(page).click();
  const titles = await page
    .getByRole('menuitemradio')
    .locator('.words')
    .evaluateAll((list) => list.map((words) => words.firstChild?.textContent?.trim() ?? ''));
  await page.keyboard.press('Escape');
  expect(titles.length).toBeGreaterThanOrEqual(14);
  const verdicts = new Map<string, string>();
  for (const [i, title] of titles.entries()) {
    await scenarioButton(page).click();
    await page.getByRole('menuitemradio').nth(i).click();
    await expect(scenarioButton(page).locator('.name')).toHaveText(title);
    const { verdict, moved, tallies } = await headline(page);
    expect(verdict, title).toMatch(/\.$/);
    expect(moved, title).toMatch(/^R\$ \d/);
    expect(tallies, title).toHaveLength(3);
    verdicts.set(title, verdict);
  }
  expect(new Set(verdicts.values()).size).toBeGreaterThan(titles.length / 2);
  await expect(page.getByText('editado', { exact: true })).toHaveCount(0);
  expect(faults).toEqual({ errors: [], foreign: [] });
});

/** Weights on screen, as they are read aloud. */
const weights = (page: Page): Promise<string[]> =>
  page
    .getByRole('slider', { name: /^Peso de / })
    .evaluateAll((list) => list.map((input) => `${input.ariaLabel} ${input.ariaValueText}`));

test('a link opens the same scenario with the same figures, to the character', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openSimulator(page);
  await choosePreset(page, NEEDS);
  await fill(page, 'Peso de População', '33,5');
  const shared = { figures: await headline(page), weights: await weights(page) };
  await page.getByRole('button', { name: 'Compartilhar' }).click();
  await expect(page.getByText('Link copiado: quem abrir verá este cenário.')).toBeVisible();
  const link = page.url();
  expect(link).toContain('#s=1.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);

  const other = await context.newPage();
  await openSimulator(other, link);
  await expect(scenarioButton(other)).toContainText(NEEDS);
  expect({ figures: await headline(other), weights: await weights(other) }).toEqual(shared);
  await expect(other.getByRole('alert').filter({ hasText: /./ })).toHaveCount(0);

  // The address changes under an open page: the link opens there too, and can be undone.
  await openSimulator(page, '/');
  const opening = await headline(page);
  await page.evaluate((hash) => (location.hash = hash), new URL(link).hash);
  await expect(scenarioButton(page)).toContainText(NEEDS);
  expect(await headline(page)).toEqual(shared.figures);
  await page.locator('.doc').getByRole('button', { name: 'Desfazer' }).click();
  expect(await headline(page)).toEqual(opening);
});

test('a link that is cut, altered or foreign is told, and the page goes on', async ({ page, browser, baseURL }) => {
  await openSimulator(page);
  await choosePreset(page, NEEDS);
  const before = await headline(page);
  await page.getByRole('button', { name: 'Compartilhar' }).click();
  await expect(page).toHaveURL(/#s=1\./);
  const { hash } = new URL(page.url());
  const alert = page.locator('.problems');
  const open = (next: string): Promise<void> => page.evaluate((value) => void (location.hash = value), next);

  const letter = hash.charAt(40) === 'A' ? 'B' : 'A';
  const altered = `${hash.slice(0, 40)}${letter}${hash.slice(41)}`;
  for (const [link, problem] of [
    [hash.slice(0, Math.floor(hash.length / 2)), 'O link chegou cortado'],
    [altered, 'O link chegou alterado'],
    ['#s=lixo%F0%9F%92%A9', 'O link é de uma versão que este simulador não conhece'],
    ['#s=', 'O link é de uma versão que este simulador não conhece'],
  ] as const) {
    await open(link);
    await expect(alert, problem).toContainText(problem);
    for (const part of ['Recebido:', 'Esperado:', 'Como corrigir:', 'O cenário atual não mudou.'])
      await expect(alert).toContainText(part);
    expect(await headline(page)).toEqual(before);
    await alert.getByRole('button', { name: 'Fechar' }).click();
    await expect(alert).toHaveCount(0);
  }

  await open(hash.replace(/d=\w{4}/, 'd=0000'));
  await expect(alert).toContainText('outra versão dos dados ou do modelo');
  expect(await headline(page)).toEqual(before);
  await page.getByRole('slider', { name: 'Peso de População' }).press('End');
  await computed(page);
  expect(await headline(page)).not.toEqual(before);

  // On a first visit: the page opens as it always does.
  const visitor = await browser.newContext({ serviceWorkers: 'block' });
  const cold = await visitor.newPage();
  await openSimulator(cold, `${baseURL ?? ''}${hash.slice(0, 60)}`);
  await expect(cold.locator('.problems')).toContainText('O link chegou cortado');
  expect((await headline(cold)).moved).toBe('R$ 0,00');
  await visitor.close();
});
