// Every page of the build as it opens: it listens, has its language, keeps to itself, logs no error,
// and axe finds no fault (WCAG 2.2 AA). Portuguese at both widths and in both themes; English differs in
// its words alone, and so is not asked for its colours.

import { expect, test } from '@playwright/test';
import { axeFaults } from '../e2e/harness/axe.ts';
import { openPage, watchFaults } from '../e2e/harness/page.ts';
import { builtPages } from '../e2e/harness/pages.ts';
import { settle } from '../e2e/harness/settle.ts';

for (const path of builtPages()) {
  const isEnglish = path === '/en' || path.startsWith('/en/');

  test(
    `${path} opens without a fault, asks nothing of other hosts, and axe finds nothing`,
    { tag: isEnglish ? '@wide' : [] },
    async ({ page }) => {
      const faults = watchFaults(page);
      await openPage(page, path);
      await expect(page.locator('h1').first()).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', isEnglish ? 'en' : 'pt-BR');
      await settle(page);
      expect(await axeFaults(page, { look: isEnglish ? 'structure' : 'all' })).toEqual([]);
      expect(faults).toEqual({ errors: [], foreign: [] });
    },
  );
}
