// Blocks are merged and split by drag, by keys alone and by the three presets.

import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { choosePreset, computed, headline, NEEDS, openSimulator } from './harness/simulator.ts';

const NEW_GROUP = '[data-target=""]';

/** Sets of blocks, as they stand on screen. */
async function groups(page: Page): Promise<string[]> {
  const frames = page.locator('[data-target]:not([data-target=""])');
  return frames.evaluateAll((list) =>
    list.map((frame) =>
      [...frame.querySelectorAll<HTMLElement>('[data-block]')].map((tile) => tile.dataset['block']).join('+'),
    ),
  );
}

/** Drags a block over a place that may come up only once the block is held. */
async function drag(page: Page, block: string, place: string): Promise<void> {
  const from = await page.locator(`[data-block=${block}]`).boundingBox();
  if (from === null) throw new Error(`Block ${block} is not on screen.`);
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + from.width / 2 + 12, from.y + from.height / 2 + 4, { steps: 3 });
  const to = await page.locator(place).boundingBox();
  if (to === null) throw new Error(`There is no ${place} on screen.`);
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 4 });
  await page.mouse.up();
}

test('by presets and by mouse: merging AB with MAC is what lets money pass', async ({ page }) => {
  await openSimulator(page);
  const single = await headline(page);
  expect(await groups(page)).toEqual(['AB+MAC+AF+VS+GES']);

  await page.getByText('2016: cinco', { exact: true }).click();
  expect(await groups(page)).toEqual(['AB', 'MAC', 'AF', 'VS', 'GES']);
  const five = await headline(page);
  expect(five.shift).toBe('não se aplica');
  expect(five.verdict).toBe('Nada muda: a regra repete a partilha de 2016.');

  await page.getByText('AB protegida', { exact: true }).click();
  expect(await groups(page)).toEqual(['AB', 'MAC+AF+VS+GES']);
  await expect(page.locator('.figures')).toContainText('AB e MAC estão em blocos separados');

  await drag(page, 'AB', '[data-target]:has([data-block=MAC])');
  expect(await groups(page)).toHaveLength(1);
  expect(await headline(page)).toEqual(single);

  await drag(page, 'VS', NEW_GROUP);
  expect(await groups(page)).toEqual(['AB+MAC+AF+GES', 'VS']);
  await computed(page);

  // Let go over nothing: the block stays where it was.
  await drag(page, 'AB', 'h1.verdict');
  expect(await groups(page)).toEqual(['AB+MAC+AF+GES', 'VS']);

  await page.getByText('Bloco único', { exact: true }).first().click();
  expect(await groups(page)).toHaveLength(1);
  expect(await headline(page)).toEqual(single);
});

test('by keys alone: Space lifts, arrows choose, Enter drops, Esc gives up', async ({ page }) => {
  await openSimulator(page);
  await choosePreset(page, NEEDS);
  const before = await headline(page);
  const tile = (block: string) => page.locator(`[data-block=${block}]`);

  await tile('AB').focus();
  await page.keyboard.press('Space');
  await expect(page.locator(NEW_GROUP)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator(NEW_GROUP)).toHaveCount(0);
  expect(await groups(page)).toEqual(['AB+MAC+AF+VS+GES']);

  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Atenção Básica agora está em bloco próprio')).toBeAttached();
  expect(await groups(page)).toEqual(expect.arrayContaining(['AB', 'MAC+AF+VS+GES']));
  await expect(tile('AB')).toBeFocused();
  const apart = await headline(page);
  expect(apart.shift).toBe('não se aplica');
  expect(apart.moved).not.toBe(before.moved);

  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  expect(await groups(page)).toHaveLength(1);
  expect(await headline(page)).toEqual(before);
});
