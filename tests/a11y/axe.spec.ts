// axe on every page of the build, at both widths: WCAG 2.2 AA. The dark theme differs in its colours
// alone, and English not even in those.

import { expect, test } from '@playwright/test';
import { axeFaults } from '../e2e/harness/axe.ts';
import { openPage } from '../e2e/harness/page.ts';
import { builtPages } from '../e2e/harness/pages.ts';
import { settle } from '../e2e/harness/settle.ts';

for (const path of builtPages()) {
  for (const colorScheme of path.startsWith('/en') ? (['light'] as const) : (['light', 'dark'] as const)) {
    test.describe(`${path}, ${colorScheme}`, () => {
      test.use({ colorScheme });

      test('has no fault that axe can find', async ({ page }) => {
        await openPage(page, path);
        await settle(page);
        expect(await axeFaults(page, { coloursOnly: colorScheme === 'dark' })).toEqual([]);
      });
    });
  }
}
