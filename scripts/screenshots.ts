// Pictures of pages of the built app, at desktop and phone width, light and dark:
// npm run screenshots -- FOLDER [/ /ente?codigo=3550308 …] [--dev | --base http://127.0.0.1:4173] [--full]

import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { createServer as createDevServer } from 'vite';
import { chromiumLaunchOptions } from '../tests/e2e/harness/chromium.ts';
import { settle } from '../tests/e2e/harness/settle.ts';
import { createAppServer } from './serve.mjs';

const WIDTHS = [
  { name: '1440', viewport: { width: 1440, height: 900 }, isMobile: false },
  { name: '390', viewport: { width: 390, height: 844 }, isMobile: true },
] as const;
const THEMES = ['light', 'dark'] as const;

function fileName(route: string): string {
  const words = route.replace(/[^a-zA-Z0-9]+/g, '-').replace(/^-|-$/g, '');
  return words === '' ? 'home' : words;
}

/** @returns what the page wrote to the console as an error, for the reader of the pictures to see. */
async function takePictures(
  browser: Browser,
  base: string,
  route: string,
  folder: string,
  full: boolean,
): Promise<string[]> {
  const errors: string[] = [];
  for (const { name, viewport, isMobile } of WIDTHS) {
    for (const colorScheme of THEMES) {
      const context = await browser.newContext({
        viewport,
        isMobile,
        hasTouch: isMobile,
        colorScheme,
        locale: 'pt-BR',
        serviceWorkers: 'block',
      });
      const page = await context.newPage();
      page.on('console', (message) => message.type() === 'error' && errors.push(`${route}: ${message.text()}`));
      page.on('pageerror', (error) => errors.push(`${route}: ${error.message}`));
      await page.goto(new URL(route, base).href);
      await settle(page);
      await page.screenshot({ path: join(folder, `${fileName(route)}-${name}-${colorScheme}.png`), fullPage: full });
      await context.close();
    }
  }
  return errors;
}

/** The app to look at: an address given, the sources by a development server, or the build. */
async function openApp(base: string | undefined, dev: boolean): Promise<{ base: string; close: () => Promise<void> }> {
  if (base !== undefined) return { base, close: () => Promise.resolve() };
  if (dev) {
    const server = await createDevServer({ server: { host: '127.0.0.1', port: 5273 }, logLevel: 'warn' });
    await server.listen();
    return { base: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
  }
  const server = await createAppServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { base: `http://127.0.0.1:${port}`, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    base: { type: 'string' },
    dev: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
  },
});
const [folder, ...routes] = positionals;
if (folder === undefined) {
  console.error('Use: npm run screenshots -- FOLDER [ROUTE …] [--dev | --base ADDRESS] [--full]');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
const app = await openApp(values.base, values.dev);
const browser = await chromium.launch(await chromiumLaunchOptions());
const errors: string[] = [];
for (const route of routes.length > 0 ? routes : ['/']) {
  errors.push(...(await takePictures(browser, app.base, route, folder, values.full)));
}
await browser.close();
await app.close();
for (const error of new Set(errors)) console.error(error);
