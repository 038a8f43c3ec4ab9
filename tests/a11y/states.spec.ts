// axe on the states a visitor brings about: WCAG 2.2 AA in both themes, wide and on a phone.

import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { axeFaults } from '../e2e/harness/axe.ts';
import { openPage } from '../e2e/harness/page.ts';
import { choosePreset, NEEDS, openFile, openSection, openSimulator, scenarioButton } from '../e2e/harness/simulator.ts';

test.setTimeout(90_000);

/** Faults of a state, each with its name. */
async function faults(page: Page, state: string, scope?: string): Promise<unknown[]> {
  return (await axeFaults(page, { scope, look: 'all' })).map((fault) => ({ state, ...fault }));
}

test('winners and losers, open sections, menus, cards and messages', { tag: '@wide' }, async ({ page }) => {
  const found: unknown[] = [];
  await openSimulator(page);
  await choosePreset(page, NEEDS);
  await page.getByRole('button', { name: 'CSV', exact: true }).scrollIntoViewIfNeeded();
  found.push(...(await faults(page, 'winners and losers')));

  await page.getByText('Dentro do estado · CIB').click();
  await page.getByRole('combobox', { name: 'O fundo estadual fica com' }).selectOption({ label: 'uma parte por UF' });
  await page.getByRole('button', { name: /^Parcelas protegidas/ }).click();
  for (const title of ['Aplicação mínima federal', 'Transição', 'Resposta dos gestores', 'Avançado']) {
    await openSection(page, title);
  }
  found.push(...(await faults(page, 'open sections', 'aside')));

  await page.getByText('Entre estados · CIT').click();
  await page.getByRole('button', { name: 'O que é: IDHM baixo' }).click();
  await page.locator(':popover-open').getByText('Avançado').click();
  found.push(...(await faults(page, 'card of a criterion', '[popover]:popover-open')));
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'O que é: Muda de ente' }).click();
  found.push(...(await faults(page, 'definition', '[popover]:popover-open')));
  await page.keyboard.press('Escape');
  await scenarioButton(page).click();
  found.push(...(await faults(page, 'menu of scenarios', '[popover]:popover-open')));
  await page.keyboard.press('Escape');

  await openFile(page, '{"format":1,"titel":"x"}');
  await expect(page.locator('.problems')).toBeVisible();
  found.push(...(await faults(page, 'wrong file', 'main')));
  const worker = page.workers().find((own) => own.url().includes('simulate'));
  await worker?.evaluate(() => {
    setTimeout(() => {
      throw new Error('broken on purpose');
    });
  });
  await expect(page.getByRole('button', { name: 'Reiniciar o cálculo' })).toBeVisible();
  found.push(...(await faults(page, 'broken worker', 'main')));
  await page.getByRole('searchbox').fill('belo horisonte');
  found.push(...(await faults(page, 'empty search')));
  expect(found).toEqual([]);
});

test('brief of an exercise, and the editor with it', { tag: '@wide' }, async ({ page }) => {
  const found: unknown[] = [];
  await openPage(page, '/exercicios');
  await page.getByRole('button', { name: /^Abrir: Ratear/ }).click();
  found.push(...(await faults(page, 'brief', 'main')));
  await page.getByRole('link', { name: 'Usar como modelo' }).click();
  for (const part of ['Partida e controles', 'Objetivos']) {
    await page.getByRole('navigation', { name: 'Partes do exercício' }).getByRole('button', { name: part }).click();
    found.push(...(await faults(page, part, 'main')));
  }
  expect(found).toEqual([]);
});

test('phone: the page and its sheet', { tag: '@phone' }, async ({ page }) => {
  const found: unknown[] = [];
  await openSimulator(page);
  await choosePreset(page, NEEDS);
  await page.getByRole('button', { name: 'CSV', exact: true }).scrollIntoViewIfNeeded();
  found.push(...(await faults(page, 'winners and losers')));
  await page.getByRole('button', { name: 'Editar' }).click();
  const sheet = page.getByRole('dialog', { name: 'Editar cenário' });
  await expect(sheet.locator('footer')).toContainText('municípios perdem');
  await openSection(page, 'Transição');
  found.push(...(await faults(page, 'sheet', 'dialog[open]')));
  expect(found).toEqual([]);
});
