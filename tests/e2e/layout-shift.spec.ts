// Nothing jumps: while the page loads, and while results stream after a change, what is on screen
// stays where it is. Shifts right after an input count too, which browsers' own scores leave out.

import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { openPage } from './harness/page.ts';
import { choosePreset, computed, NEEDS } from './harness/simulator.ts';

declare global {
  interface Window {
    /** What moved up or down, and by how many CSS pixels. */
    jumps: string[];
  }
}

/** Less than this is the rounding of a line's height, CSS pixels. */
const STILL = 2;

async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript((still) => {
    interface LayoutShift extends PerformanceEntry {
      readonly sources: readonly { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
    }
    window.jumps = [];
    new PerformanceObserver((list) => {
      for (const { sources } of list.getEntries() as LayoutShift[]) {
        for (const { node, previousRect, currentRect } of sources) {
          const by = currentRect.y - previousRect.y;
          // What leaves or enters the window has no rectangle on one side.
          const wasThere = previousRect.height > 0 && currentRect.height > 0;
          // Of the sentence that says another thing only its own lines move.
          const element = node instanceof Element ? node : node?.parentElement;
          const isVerdict = element instanceof Element && element.closest('[role=status]') !== null;
          if (wasThere && !isVerdict && Math.abs(by) > still)
            window.jumps.push(`${element?.tagName} ${element?.className} ${by}`);
        }
      }
    }).observe({ type: 'layout-shift', buffered: true });
  }, STILL);
}

/** What jumped since the last call, once the page has come to rest. */
async function jumps(page: Page): Promise<string[]> {
  await page.waitForTimeout(500);
  return page.evaluate(() => window.jumps.splice(0));
}

test('nothing moves while the simulator loads, nor while figures follow slider and year', async ({
  page,
  isMobile,
}) => {
  await watchShifts(page);
  await openPage(page, '/');
  await computed(page);
  expect(await jumps(page), 'opening').toEqual([]);

  await choosePreset(page, NEEDS);
  await jumps(page);
  if (!isMobile) {
    const slider = page.locator('aside input[type=range]').first();
    await slider.focus();
    for (let i = 0; i < 5; i++) await slider.press(i % 2 === 0 ? 'ArrowRight' : 'PageUp');
    await computed(page);
    expect(await jumps(page), 'moving a weight').toEqual([]);
  }
  const year = page.getByRole('slider', { name: /Ano/ });
  for (const key of ['Home', 'ArrowRight', 'End']) {
    await year.press(key);
    await computed(page);
  }
  expect(await jumps(page), 'moving the year').toEqual([]);
});

test('nothing moves while the page of a place loads', async ({ page }) => {
  await watchShifts(page);
  await openPage(page, '/ente?codigo=3106200');
  await expect(page.locator('h1')).toContainText('Belo Horizonte');
  expect(await jumps(page), 'opening').toEqual([]);
});
