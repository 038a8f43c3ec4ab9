// The sources under `vite dev`: what only it refuses (files outside src) does not show in the build.

import { expect, test } from '@playwright/test';
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

test('the home page runs under the development server', async ({ page }) => {
  test.setTimeout(90_000);
  const address = server.resolvedUrls?.local[0] ?? '';
  // The first visit makes the server prepare dependencies and reload the page.
  await openPage(page, address);
  await settle(page);
  const faults = watchFaults(page);
  await openPage(page, address);
  await expect(page.locator('h1').first()).toBeVisible();
  await settle(page);
  expect(faults).toEqual({ errors: [], foreign: [] });
});
