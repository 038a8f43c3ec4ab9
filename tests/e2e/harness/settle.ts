// When a page has come to rest. Playwright's `networkidle` waits for answers to end, and one whose
// body nobody reads (a 404 inside a worker) never does.

import type { Page } from '@playwright/test';

const QUIET_MS = 600;
const DEADLINE_MS = 15_000;

/** Waits for hydration, then until nothing was asked for, and nothing was marked busy, for a while. */
export async function settle(page: Page): Promise<void> {
  let last = Date.now();
  const touch = () => (last = Date.now());
  page.on('request', touch);
  page.on('requestfinished', touch);
  await page.waitForSelector('html[data-hydrated]', { state: 'attached', timeout: DEADLINE_MS });
  const end = Date.now() + DEADLINE_MS;
  while (Date.now() < end && Date.now() - last < QUIET_MS) {
    await page.waitForTimeout(QUIET_MS / 4);
    if ((await page.locator('[aria-busy="true"]').count()) > 0) touch();
  }
  page.off('request', touch);
  page.off('requestfinished', touch);
}
