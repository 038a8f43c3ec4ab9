// The sources under `vite dev`: what only it refuses (files outside src) does not show in the build.

import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { createServer } from 'vite';
import type { ViteDevServer } from 'vite';
import { openPage, watchFaults } from './harness/page.ts';
import { settle } from './harness/settle.ts';

let server: ViteDevServer;

test.beforeAll(async () => {
  server = await createServer({ server: { host: '127.0.0.1', port: 5373 }, logLevel: 'error' });
  await server.listen();
});

test.afterAll(async () => {
  await server.close();
});

/** Opens the page with all that it loads later, and lets it come to rest. */
async function visitWhole(page: Page, address: string): Promise<void> {
  await openPage(page, address, 45_000);
  await page.keyboard.press('Shift');
  await settle(page);
}

test('the home page runs under the development server', async ({ page, context }) => {
  test.setTimeout(150_000);
  const address = server.resolvedUrls?.local[0] ?? '';
  // The first visits make the server prepare dependencies and reload the page, also for what comes with
  // the first gesture: cut off by a reload, requests would look like faults.
  for (let visit = 0; visit < 2; visit++) await visitWhole(page, address);
  // A page of its own: what a visit before still asks for is cut off by the next, and is no fault.
  const watched = await context.newPage();
  const faults = watchFaults(watched);
  await visitWhole(watched, address);
  await expect(watched.locator('h1').first()).toBeVisible();
  expect(faults).toEqual({ errors: [], foreign: [] });
});
