// What every test of a page does: open it, wait until it listens, and note what went wrong meanwhile.

import type { Page, Request } from '@playwright/test';

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
  // How many documents the page had asked for when a request was made.
  const documentOf = new WeakMap<Request, number>();
  let documents = 0;
  page.on('console', (message) => {
    if (message.type() === 'error') faults.errors.push(message.text());
  });
  page.on('pageerror', (error) => faults.errors.push(error.message));
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) documents += 1;
    documentOf.set(request, documents);
    const { protocol, hostname } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && hostname !== '127.0.0.1') faults.foreign.push(request.url());
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'failed';
    // What was on its way when the page was left for another document is cut off by the browser: no fault of the app's.
    const left = reason === 'net::ERR_ABORTED' && (documentOf.get(request) ?? documents) < documents;
    if (!left) faults.errors.push(`${request.url()}: ${reason}`);
  });
  return faults;
}
