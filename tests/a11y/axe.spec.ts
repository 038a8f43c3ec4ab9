// axe on every page of the build, in both themes and at both widths: WCAG 2.2 AA.

import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { openPage } from '../e2e/harness/page.ts';
import { builtPages } from '../e2e/harness/pages.ts';
import { settle } from '../e2e/harness/settle.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const path of builtPages()) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${path}, ${colorScheme}`, () => {
      test.use({ colorScheme });

      test('has no fault that axe can find', async ({ page }) => {
        await openPage(page, path);
        await settle(page);
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
        const found = violations.map(({ id, help, nodes }) => ({
          id,
          help,
          where: nodes.map((node) => node.target.join(' ')),
        }));
        expect(found).toEqual([]);
      });
    });
  }
}
