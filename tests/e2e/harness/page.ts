// What every test of a page does: open it, wait until it listens, and note what went wrong meanwhile.

import type { Page } from '@playwright/test';

/** Opens a path and waits for hydration: a click on a prerendered page before that is lost. */
export async function openPage(page: Page, path: string, timeout = 10_000): Promise<void> {
  await page.goto(path);
  await page.waitForSelector('html[data-hydrated]', { state: 'attached', timeout });
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
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && hostname !== '127.0.0.1') faults.foreign.push(request.url());
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'failed';
    // Cancelled by the one who asked: leaving a page, or the map on it, ends what is still on its way for it. What
    // cannot be had has another reason.
    if (reason !== 'net::ERR_ABORTED') faults.errors.push(`${request.url()}: ${reason}`);
  });
  return faults;
}
