import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { defineConfig } from '@playwright/test';
import { chromiumLaunchOptions } from './tests/e2e/harness/chromium.ts';

/** A port that is free now, so that two runs on one machine do not meet. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

// Each worker reads this file again: they all must get the port the first reading chose.
process.env['E2E_PORT'] ??= String(await freePort());
const address = `http://127.0.0.1:${process.env['E2E_PORT']}/`;

export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'a11y/**/*.spec.ts'],
  outputDir: 'test-results',
  forbidOnly: true,
  fullyParallel: true,
  // A browser that draws in software fills a core: more workers than cores are slower, not faster.
  workers: 2,
  timeout: 30_000,
  reporter: [['list'], ['json', { outputFile: 'node_modules/.cache/sus-legal/playwright.json' }]],
  use: {
    baseURL: address,
    locale: 'pt-BR',
    timezoneId: 'America/Sao_Paulo',
    launchOptions: await chromiumLaunchOptions(),
    // Keeping the whole app offline in each test's context would be most of the time of the tests.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'desktop',
      testIgnore: '**/phone.spec.ts',
      grepInvert: /@phone/,
      use: { viewport: { width: 1440, height: 900 } },
    },
    // What a narrow screen changes; figures and files are the same at any width.
    {
      name: 'phone',
      testMatch: ['e2e/{phone,opening,search,ente,layout-shift}.spec.ts', 'a11y/**/*.spec.ts'],
      grepInvert: /@wide/,
      use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    },
  ],
  // node itself and not npm: ending npm alone would leave the server alive.
  webServer: {
    command: `"${process.execPath}" scripts/serve.mjs`,
    env: { PORT: process.env['E2E_PORT'] },
    url: address,
    reuseExistingServer: false,
    timeout: 20_000,
  },
});
