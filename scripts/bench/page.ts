// npm run bench:page: the built app in a headless browser. Time to the first figures, and from the
// move of a slider to the frame that shows its figures.

import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { chromiumLaunchOptions } from '../../tests/e2e/harness/chromium.ts';
import { createAppServer } from '../serve.mjs';
import { spreadOf } from './report.ts';
import type { Spread } from './report.ts';

const SCENARIO = 'scenarios/bloco-unico-necessidades.json';
const MOVES = 60;

async function timeFirstFigures(page: Page, address: string): Promise<number> {
  const start = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('[role=status][aria-busy=false]').first().waitFor();
  return performance.now() - start;
}

/** Milliseconds of each move, measured inside the page: input event → figures changed → next frame painted. */
async function timeMoves(page: Page, moves: number): Promise<number[]> {
  return page.evaluate(async (count) => {
    const slider = document.querySelector<HTMLInputElement>('aside input[type=range]');
    const figures = document.querySelector('main');
    if (slider === null || figures === null) throw new Error('the page has no slider or no figures');
    const times: number[] = [];
    for (let move = 0; move < count; move++) {
      const before = figures.querySelector('.figures')?.textContent;
      const start = performance.now();
      slider.value = String(slider.valueAsNumber + (move % 2 === 0 ? 3 : -3));
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise<void>((resolve) => {
        const watch = new MutationObserver(() => {
          if (figures.querySelector('.figures')?.textContent === before) return;
          watch.disconnect();
          requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => resolve();
            channel.port2.postMessage(null);
          });
        });
        watch.observe(figures, { subtree: true, childList: true, characterData: true });
      });
      times.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return times;
  }, moves);
}

const server = await createAppServer();
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
const browser = await chromium.launch(await chromiumLaunchOptions());
try {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  // What the transpiler of this script calls and the page does not have.
  await context.addInitScript('globalThis.__name = (named) => named');
  const page = await context.newPage();
  const firstFiguresMs = await timeFirstFigures(page, address);
  await page.setInputFiles('input[type=file]', SCENARIO);
  await page.waitForTimeout(1500);
  const sliderMs: Spread = spreadOf(await timeMoves(page, MOVES));
  console.log(JSON.stringify({ firstFiguresMs, sliderMs }, null, 2));
} finally {
  await browser.close();
  server.close();
}
