// What axe finds on a page as it stands: WCAG 2.2 AA.

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** So tall that the bars at the foot cover nothing: a button half under them is a matter of scrolling. */
const TALL = 6000;

export interface AxeFault {
  readonly id: string;
  readonly help: string;
  readonly where: readonly string[];
}

interface Look {
  /** A selector, when the rest of the page was already looked at. */
  readonly scope?: string | undefined;
  /** `structure`, without colours, for a second language, which has the same. */
  readonly look?: 'all' | 'light' | 'structure';
}

async function analyse(page: Page, scope: string | undefined, rules: (builder: AxeBuilder) => AxeBuilder) {
  // A colour on its way from one state to another is no colour of the design.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined))),
  );
  // Only faults are described, and with no frame there is nothing to gather in a page beside it: both cost
  // more than the looking.
  const axe = rules(new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true));
  const { violations } = await (scope === undefined ? axe : axe.include(scope)).analyze();
  return violations;
}

/** `all` is both themes: the dark one has the same structure, and is asked for its contrast alone. */
export async function axeFaults(page: Page, { scope, look = 'light' }: Look = {}): Promise<AxeFault[]> {
  const size = page.viewportSize();
  if (size !== null && scope === undefined) await page.setViewportSize({ ...size, height: TALL });
  const found = await analyse(page, scope, (axe) =>
    look === 'structure' ? axe.withTags(RULES).disableRules(['color-contrast']) : axe.withTags(RULES),
  );
  if (look === 'all') {
    await page.emulateMedia({ colorScheme: 'dark' });
    found.push(...(await analyse(page, scope, (axe) => axe.withRules(['color-contrast']))));
    await page.emulateMedia({ colorScheme: 'light' });
  }
  if (size !== null && scope === undefined) await page.setViewportSize(size);
  return found.map(({ id, help, nodes }) => ({ id, help, where: nodes.map((node) => node.target.join(' ')) }));
}
