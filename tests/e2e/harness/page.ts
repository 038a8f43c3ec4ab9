// What every test of a page does: open it, wait until it listens, and note what went wrong meanwhile.

import type { Page } from '@playwright/test';
import { settle } from './settle.ts';

/** Opens a path and waits for hydration: a click on a prerendered page before that is lost. */
export async function openPage(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForSelector('html[data-hydrated]', { state: 'attached', timeout: 10_000 });
}

/** Reloads once nothing is on its way: a request that leaving the page cuts off is no fault of the app's. */
export async function reloadPage(page: Page): Promise<void> {
  await settle(page);
  await page.reload();
}

export interface Faults {
  /** Errors in the console, uncaught exceptions and failed requests, in order. */
  readonly errors: string[];
  /** Addresses asked for outside the app's own origin. */
  readonly foreign: string[];
}

/** Starts noting faults; call before opening the page. */
export function watchFaults(page: Page): Faults {
  const faults: Faults = { errors: [], foreign: [] };
  page.on('console', (message) => {
    if (message.type() === 'error') faults.errors.push(message.text());
  });
  page.on('pageerror', (error) => faults.errors.push(error.message));
  page.on('requestfailed', (request) =>
    faults.errors.push(`${request.url()}: ${request.failure()?.errorText ?? 'failed'}`),
  );
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && hostname !== '127.0.0.1') faults.foreign.push(request.url());
  });
  return faults;
}
