// npm run bench:page: the built app in a headless browser. Time to the first figures, from the move of
// a slider to the frame that shows its figures, of a colouring of the map, and from a click on a
// column's title to the frame with the table in its order. With --import the page of imports instead: a year of
// 150,000 rows as CSV and as a workbook.

import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { chromiumLaunchOptions } from '../../tests/e2e/harness/chromium.ts';
import { createAppServer } from '../serve.mjs';
import { timeImports } from './page-import.ts';
import { spreadOf } from './report.ts';
import type { Spread } from './report.ts';

const SCENARIO = 'scenarios/bloco-unico-necessidades.json';
const MOVES = 60;
const SORTS = 24;

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

/** Milliseconds of each colouring of the map while the year moves through all of its values, back and forth. */
async function timeRecolours(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const times: number[] = [];
    const watch = new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'map recolour') times.push(duration);
    });
    watch.observe({ entryTypes: ['measure'] });
    const year = document.querySelector('[role=slider][aria-valuemax="2036"]');
    if (year === null) throw new Error('the page has no ruler of years');
    for (const key of ['ArrowLeft', 'ArrowRight']) {
      for (let step = 0; step < 20; step++) {
        year.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
        await new Promise((resolve) => setTimeout(resolve, 80));
      }
    }
    watch.disconnect();
    return times;
  });
}

/** Milliseconds from the click on a title of the table to the frame with its rows in the new order. */
async function timeSorts(page: Page, sorts: number): Promise<number[]> {
  await page.locator('table thead button').first().scrollIntoViewIfNeeded();
  await page.waitForTimeout(1500);
  return page.evaluate(async (count) => {
    const titles = [...document.querySelectorAll<HTMLButtonElement>('table[aria-rowcount] thead button')];
    const body = document.querySelector('table[aria-rowcount] tbody');
    if (titles.length === 0 || body === null) throw new Error('the page has no table');
    const times: number[] = [];
    for (let sort = 0; sort < count; sort++) {
      const before = body.textContent;
      const start = performance.now();
      titles[sort % titles.length]?.click();
      await new Promise<void>((resolve) => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => resolve();
          channel.port2.postMessage(null);
        });
      });
      if (body.textContent !== before) times.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    return times;
  }, sorts);
}

const server = await createAppServer();
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
const launch = async (): Promise<Browser> => chromium.launch(await chromiumLaunchOptions());

async function timeSimulator(): Promise<void> {
  const browser = await launch();
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
    // What the transpiler of this script calls and the page does not have.
    await context.addInitScript('globalThis.__name = (named) => named');
    const page = await context.newPage();
    const firstFiguresMs = await timeFirstFigures(page, address);
    await page.setInputFiles('input[type=file]', SCENARIO);
    await page.waitForTimeout(1500);
    const sliderMs: Spread = spreadOf(await timeMoves(page, MOVES));
    const recolourMs = spreadOf(await timeRecolours(page));
    const sortMs = spreadOf(await timeSorts(page, SORTS));
    console.log(JSON.stringify({ firstFiguresMs, sliderMs, recolourMs, sortMs }, null, 2));
  } finally {
    await browser.close();
  }
}

try {
  if (process.argv.includes('--import')) console.log(JSON.stringify(await timeImports(launch, address), null, 2));
  else await timeSimulator();
} finally {
  server.close();
}
