// An annual file of 150,000 rows through the page of imports: picked to report on screen, the longest the page's own
// thread was held meanwhile, and the most memory its process took.

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { makeImportFiles } from './import-files.ts';

const ROWS = 150_000;

export interface ImportTimes {
  readonly file: string;
  readonly rows: number;
  readonly seconds: number;
  /** Longest task of the main thread of 50 ms or more, 0 where there is none; longest time between two frames; ms. */
  readonly longestTaskMs: number;
  readonly longestFrameMs: number;
  /** Seconds to keep it as a base and to run the model on that. */
  readonly keepSeconds: number;
  readonly useSeconds: number;
  /** Most memory of the process of the page, workers included, before the file and with it; null where the system does not tell. */
  readonly peakBeforeMb: number | null;
  readonly peakMb: number | null;
}

interface Watch {
  task: number;
  frame: number;
}

/** Watches the main thread until told to stop; in the page. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: Watch = { task: 0, frame: 0 };
    (globalThis as { seen?: Watch }).seen = seen;
    // Tasks of 50 ms and more are all that the browser tells of.
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.task = Math.max(seen.task, duration);
    }).observe({ entryTypes: ['longtask'] });
    let frame = performance.now();
    const draw = (): void => {
      const now = performance.now();
      seen.frame = Math.max(seen.frame, now - frame);
      frame = now;
      requestAnimationFrame(draw);
    };
    requestAnimationFrame(draw);
  });
}

/** Peak of the resident memory of the page's process, MB; null where /proc is not. */
async function peakOf(browser: Browser): Promise<number | null> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const peaks = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => {
      try {
        return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]) / 1024;
      } catch {
        return Number.NaN;
      }
    })
    .filter(Number.isFinite);
  return peaks.length === 0 ? null : Math.round(Math.max(...peaks));
}

async function importOne(browser: Browser, address: string, path: string): Promise<ImportTimes> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  await context.addInitScript('globalThis.__name = (named) => named');
  const page = await context.newPage();
  await page.goto(`${address}importar`);
  await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
  await page.waitForTimeout(2500);
  const peakBeforeMb = await peakOf(browser);
  await watch(page);
  await page.waitForTimeout(200);
  const since = async (act: () => Promise<void>): Promise<number> => {
    const started = performance.now();
    await act();
    return Math.round(performance.now() - started) / 1000;
  };
  const seconds = await since(async () => {
    await page.setInputFiles('main input[type=file]', path);
    await page.locator('.report').waitFor({ timeout: 120_000 });
  });
  await page.waitForTimeout(500);
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: Watch }).seen);
  const keepSeconds = await since(async () => {
    await page.getByRole('button', { name: 'Guardar como base' }).click();
    await page.getByRole('button', { name: /^Usar Repasses/ }).waitFor({ timeout: 60_000 });
  });
  const useSeconds = await since(async () => {
    await page.getByRole('button', { name: /^Usar Repasses/ }).click();
    await page.locator('.base-line').waitFor({ timeout: 60_000 });
  });
  const peakMb = await peakOf(browser);
  await context.close();
  const longestTaskMs = Math.round(seen.task);
  const longestFrameMs = Math.round(seen.frame);
  const times = { seconds, longestTaskMs, longestFrameMs, keepSeconds, useSeconds };
  return { file: basename(path), rows: ROWS, ...times, peakBeforeMb, peakMb };
}

/** A browser for each file: what one took is not counted with the other. */
export async function timeImports(launch: () => Promise<Browser>, address: string): Promise<ImportTimes[]> {
  const times: ImportTimes[] = [];
  for (const path of makeImportFiles(ROWS)) {
    const browser = await launch();
    times.push(await importOne(browser, address, path).finally(() => browser.close()));
  }
  return times;
}
