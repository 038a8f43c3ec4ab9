// The built app as it is served: its policy, its types, and that it opens offline afterwards. Each page
// is opened in tests/a11y/axe.spec.ts.

import { expect, test } from '@playwright/test';
import { openPage, watchFaults } from './harness/page.ts';
import { settle } from './harness/settle.ts';

test('pages carry a content security policy that lets nothing in from outside', async ({ page }) => {
  await page.goto('/');
  const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'self'");
  expect(policy).toMatch(/script-src 'self' 'sha256-/);
  expect(policy).not.toContain('http');
});

test('data and code are served compressed, with their types', async ({ request }) => {
  const data = await request.get('/data/entities.csv');
  expect(data.headers()['content-type']).toBe('text/csv; charset=utf-8');
  expect(data.headers()['content-encoding']).toBe('br');
  expect((await data.text()).startsWith('code,sphere,uf,name')).toBe(true);
});

test.describe('offline', () => {
  test.use({ serviceWorkers: 'allow' });

  test('after the first visit the app opens, and an exercise is played, without a network', async ({
    page,
    context,
  }) => {
    await openPage(page, '/');
    await page.evaluate(() => navigator.serviceWorker.ready);
    // What is still on its way would be cut off by leaving the page, and that is no fault.
    await settle(page);
    await context.setOffline(true);
    const faults = watchFaults(page);
    await openPage(page, '/');
    await expect(page.locator('h1').first()).toBeVisible();
    await settle(page);
    // Pages that nobody has opened yet, with their workers and data: a class begins without internet.
    await openPage(page, '/exercicios');
    await page.getByRole('button', { name: /^Abrir: A armadilha do FPE/ }).click();
    await page.getByRole('button', { name: 'Começar' }).click();
    await expect(page.locator('.points')).toHaveText('40 de 100 pontos.', { timeout: 15_000 });
    expect(faults.errors).toEqual([]);
  });
});
