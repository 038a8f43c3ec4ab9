// Criteria of the sharing-out: weights that keep their sum, locks, and what undo takes for one step.

import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { choosePreset, fill, headline, NEEDS, openSimulator } from './harness/simulator.ts';

const slider = (page: Page, criterion: string): Locator =>
  page.getByRole('slider', { name: `Peso de ${criterion}`, exact: true });

/** Weights by criterion, in %. */
async function weights(page: Page): Promise<Record<string, number>> {
  const all = await page
    .getByRole('slider', { name: /^Peso de / })
    .evaluateAll((list) =>
      list.map((input) => [input.ariaLabel, Number(input.ariaValueText?.replace('%', '').replace(',', '.'))] as const),
    );
  return Object.fromEntries(all.map(([label, value]) => [(label ?? '').replace('Peso de ', ''), value]));
}

const sum = (values: Record<string, number>): number =>
  Object.values(values).reduce((total, value) => total + value, 0);

/** Steps of the history, the first entry being the scenario that was opened. */
async function steps(page: Page): Promise<string[]> {
  await page.getByRole('button', { name: 'Histórico' }).click();
  const entries = page.getByRole('menu', { name: 'Histórico' }).getByRole('menuitemradio');
  await expect(entries.first()).toBeVisible();
  const texts = await entries.allTextContents();
  await page.keyboard.press('Escape');
  return texts.map((text) => text.replace(/\s+/g, ' ').trim());
}

test('the sum stays 100% by key, by mouse and by number; locks hold; undo takes a gesture at a time', async ({
  page,
}) => {
  await openSimulator(page);
  await choosePreset(page, NEEDS);
  const first = await weights(page);
  const opened = await headline(page);
  expect(first).toEqual({ População: 40, '60 anos ou mais': 20, 'IDHM baixo': 25, 'Baixa densidade': 15 });

  await test.step('keys', async () => {
    const population = slider(page, 'População');
    await population.focus();
    await page.keyboard.down('ArrowLeft');
    await page.keyboard.down('ArrowLeft');
    await page.keyboard.down('ArrowLeft');
    await page.keyboard.up('ArrowLeft');
    const now = await weights(page);
    expect(now['População']).toBe(37);
    expect(sum(now)).toBeCloseTo(100, 0);
    // In proportion: 20, 25 and 15 of 60 each take their part of 3 points.
    expect(now['60 anos ou mais']).toBeCloseTo(21, 1);
    expect(now['IDHM baixo']).toBeCloseTo(26.3, 1);
    expect(await headline(page)).not.toEqual(opened);
    // A key held down is one gesture.
    expect((await steps(page)).at(-1)).toBe('Peso de População: 40% → 37%');
    expect(await steps(page)).toHaveLength(3);
  });

  await test.step('mouse, with a lock', async () => {
    await page.getByRole('button', { name: 'Travar o peso de IDHM baixo' }).click();
    await expect(slider(page, 'IDHM baixo')).toBeDisabled();
    const before = await weights(page);
    const box = await slider(page, 'Baixa densidade').boundingBox();
    if (box === null) throw new Error('The slider is not on screen.');
    const at = (share: number) => [box.x + 8 + (box.width - 16) * share, box.y + box.height / 2] as const;
    await page.mouse.move(...at((before['Baixa densidade'] ?? 0) / 100));
    await page.mouse.down();
    await page.mouse.move(...at(0.4), { steps: 6 });
    await page.mouse.up();
    const after = await weights(page);
    expect(after['Baixa densidade']).toBeGreaterThan(35);
    expect(after['IDHM baixo']).toBe(before['IDHM baixo']);
    expect(sum(after)).toBeCloseTo(100, 0);
    expect(await steps(page)).toHaveLength(4);
    await page.keyboard.press('Control+z');
    expect(await weights(page)).toEqual(before);
    await page.keyboard.press('Control+Shift+Z');
    expect(await weights(page)).toEqual(after);
  });

  await test.step('a criterion more, by number', async () => {
    await page.getByRole('button', { name: 'Mais 13 critérios' }).click();
    await page.getByRole('button', { name: /^Mortalidade infantil/ }).click();
    await page.keyboard.press('Escape');
    expect((await weights(page))['Mortalidade infantil']).toBe(0);
    await fill(page, 'Peso de Mortalidade infantil', '12,5');
    const now = await weights(page);
    expect(now['Mortalidade infantil']).toBe(12.5);
    expect(sum(now)).toBeCloseTo(100, 0);
    await fill(page, 'Peso de Mortalidade infantil', 'muito');
    await expect(page.getByText('Recebido: “muito”. Esperado: número de 0% a 100%')).toBeVisible();
    await page.keyboard.press('Escape');
    expect(await weights(page)).toEqual(now);
  });

  await test.step('buttons and the history menu', async () => {
    const last = await headline(page);
    const undo = page.locator('.doc').getByRole('button', { name: 'Desfazer' });
    const redo = page.locator('.doc').getByRole('button', { name: 'Refazer' });
    await undo.click();
    await undo.click();
    expect(await weights(page)).not.toHaveProperty('Mortalidade infantil');
    await redo.click();
    await redo.click();
    await expect(redo).toBeDisabled();
    expect(await headline(page)).toEqual(last);
    await page.getByRole('button', { name: 'Histórico' }).click();
    await page.getByRole('menuitemradio', { name: `Abrir ${NEEDS}` }).click();
    expect(await weights(page)).toEqual(first);
    expect(await headline(page)).toEqual(opened);
    await page.getByRole('button', { name: 'Histórico' }).click();
    await page.getByRole('menuitemradio', { name: 'Cenário aberto' }).click();
    expect(await weights(page)).toEqual({ 'Série histórica': 100 });
    expect((await headline(page)).moved).toBe('R$ 0,00');
    await expect(undo).toBeDisabled();
  });
});

test('the card of a criterion says what it is, its law and source, and its settings act', async ({ page }) => {
  await openSimulator(page);
  await choosePreset(page, NEEDS);
  const before = await headline(page);
  await page.getByRole('button', { name: 'O que é: IDHM baixo' }).click();
  const card = page.locator('[popover]:popover-open');
  for (const text of ['Lei', 'LC 141/2012', 'Fonte', 'Municípios por multiplicador'])
    await expect(card).toContainText(text);
  await card.getByText('Avançado').click();
  await card.getByRole('textbox', { name: /^Elasticidade/ }).fill('1');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await headline(page)).moved).not.toBe(before.moved);
  await card.getByRole('button', { name: 'Tirar do rateio' }).click();
  await expect(slider(page, 'IDHM baixo')).toHaveCount(0);
  expect(sum(await weights(page))).toBeCloseTo(100, 0);
});
