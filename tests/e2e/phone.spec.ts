// The simulator on a phone: the editor is a sheet, its foot keeps the verdict, nothing overflows.

import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { choosePreset, headline, NEEDS, openSimulator } from './harness/simulator.ts';

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What is smaller than 24 × 24 px with another target within that reach (WCAG 2.5.8, with its exception for spacing). */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const REACH = 11.5;
    const TARGETS = 'button, a, select, input:not(.sr-only), [role=slider]';
    const all = [...document.querySelectorAll<HTMLElement>(TARGETS)];
    const small = all.filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      const shown = element.checkVisibility({ visibilityProperty: true }) && width > 1;
      if (!shown || element.closest('label') !== null || (width >= 24 && height >= 24)) return false;
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = element.getBoundingClientRect();
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const taken = (dx: number, dy: number): boolean => {
        const other = document.elementFromPoint(x + dx, y + dy)?.closest(TARGETS) ?? element;
        return other !== element;
      };
      return taken(0, REACH) || taken(0, -REACH) || taken(REACH, 0) || taken(-REACH, 0);
    });
    return small.map((element) => (element.ariaLabel ?? element.textContent).trim());
  });
}

test('the sheet edits, its foot follows, undo is in it', async ({ page }) => {
  await openSimulator(page);
  await choosePreset(page, NEEDS);
  const before = await headline(page);
  await page.getByRole('button', { name: 'Editar' }).click();
  const sheet = page.getByRole('dialog', { name: 'Editar cenário' });
  const foot = sheet.locator('footer');
  await expect(foot).toContainText('2.100 municípios perdem');
  const said = await foot.textContent();
  const population = sheet.getByRole('slider', { name: 'Peso de População' });
  await population.press('PageDown');
  await population.press('PageDown');
  await population.press('PageDown');
  await expect(foot).not.toHaveText(said ?? '');
  for (let i = 0; i < 3; i++) await sheet.getByRole('button', { name: 'Desfazer' }).tap();
  await expect(foot).toHaveText(said ?? '');
  await sheet.getByText('2016: cinco', { exact: true }).tap();
  await expect(sheet.locator('[data-target]:not([data-target=""])')).toHaveCount(5);
  await sheet.getByRole('button', { name: 'Ver' }).tap();
  await expect(sheet).toHaveCount(0);
  expect((await headline(page)).shift).toBe('não se aplica');
  await expect(page.getByRole('button', { name: 'Editar' })).toBeFocused();
  await page.getByRole('button', { name: 'Editar' }).tap();
  await sheet.getByRole('button', { name: 'Desfazer' }).tap();
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  expect(await headline(page)).toEqual(before);
});

test('nothing overflows at 390 and 320 px, and what is tapped is at least 24 px', async ({ page }) => {
  await openSimulator(page);
  await choosePreset(page, NEEDS);
  await page.getByRole('button', { name: 'CSV', exact: true }).scrollIntoViewIfNeeded();
  await expect.poll(() => overflow(page)).toBe(0);
  await page.setViewportSize({ width: 320, height: 640 });
  await expect.poll(() => overflow(page)).toBe(0);
  await page.evaluate(() => scrollTo(0, 0));
  await page.getByRole('button', { name: 'Editar' }).tap();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect.poll(() => overflow(page)).toBe(0);
  const wide = await page
    .locator('dialog[open] .body')
    .first()
    .evaluate((body) => body.scrollWidth - body.clientWidth);
  expect(wide).toBe(0);
  await page.keyboard.press('Escape');
  expect(await smallTargets(page)).toEqual([]);
});
