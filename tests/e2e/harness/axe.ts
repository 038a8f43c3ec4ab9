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
  /** Contrast alone: a second theme has the same structure. */
  readonly coloursOnly?: boolean;
}

export async function axeFaults(page: Page, { scope, coloursOnly = false }: Look = {}): Promise<AxeFault[]> {
  const size = page.viewportSize();
  if (size !== null && scope === undefined) await page.setViewportSize({ ...size, height: TALL });
  // A colour on its way from one state to another is no colour of the design.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined))),
  );
  const builder = new AxeBuilder({ page });
  const axe = coloursOnly ? builder.withRules(['color-contrast']) : builder.withTags(RULES);
  const { violations } = await (scope === undefined ? axe : axe.include(scope)).analyze();
  if (size !== null && scope === undefined) await page.setViewportSize(size);
  return violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map((node) => node.target.join(' ')) }));
}
