// The simulator page as a test reads and works it: its figures as text, its controls by their names.

import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { openPage } from './page.ts';

export const NEEDS = 'Bloco único por necessidades (ilustrativo)';

/** The computed figures of the headline, to the character. */
export interface HeadlineTexts {
  readonly verdict: string;
  readonly support: string;
  readonly tallies: readonly string[];
  readonly moved: string;
  readonly inequality: string;
  readonly shift: string;
}

/** Opens the simulator (or a link to it) and waits for its first figures. */
export async function openSimulator(page: Page, path = '/'): Promise<void> {
  await openPage(page, path);
  await computed(page);
}

/** Loading and a first run on a machine that is busy with other things. */
const PATIENCE_MS = 15_000;

/** Waits until what is on screen is of the scenario in the editor. */
export async function computed(page: Page): Promise<void> {
  await expect(page.locator('.status .ready')).toBeAttached({ timeout: PATIENCE_MS });
  await expect(page.locator('.figures [aria-busy="true"]')).toHaveCount(0);
}

/** Text of an element with no-break spaces and runs of spaces as one space. */
async function textOf(locator: Locator): Promise<string> {
  return ((await locator.textContent()) ?? '').replace(/\s+/g, ' ').trim();
}

export async function headline(page: Page): Promise<HeadlineTexts> {
  await computed(page);
  const figure = (n: number): Promise<string> => textOf(page.locator('.figures .big').nth(n));
  const tallies = await page.locator('.win-lose dd > .sr-only').allTextContents();
  return {
    verdict: await textOf(page.locator('h1.verdict')),
    support: await textOf(page.locator('.lead .support')),
    tallies,
    moved: await figure(0),
    inequality: await figure(1),
    shift: await figure(2),
  };
}

/** Button of the scenario menu: it carries the name of the scenario. */
export function scenarioButton(page: Page): Locator {
  return page.locator('.doc button[aria-haspopup="menu"]:visible', { has: page.locator('.name') });
}

export async function choosePreset(page: Page, title: string): Promise<void> {
  await scenarioButton(page).click();
  await page.getByRole('menuitemradio').filter({ hasText: title }).first().click();
  await expect(scenarioButton(page)).toContainText(title);
  await computed(page);
}

/** Opens a closed section of the editor. */
export async function openSection(page: Page, title: string): Promise<Locator> {
  const section = page.locator('details', { has: page.getByRole('heading', { name: title, exact: true }) });
  if ((await section.getAttribute('open')) === null) await section.locator('summary').click();
  await expect(section.locator('.body')).toBeVisible();
  return section;
}

/** Puts a number into a field of the editor, as it is typed. */
export async function fill(scope: Page | Locator, label: string, text: string): Promise<void> {
  const field = scope.getByRole('textbox', { name: label, exact: true });
  await field.click();
  await field.fill(text);
  await field.press('Enter');
}

/** Opens a scenario file of this content. */
export async function openFile(page: Page, content: string | Buffer, name = 'cenario.json'): Promise<void> {
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  await page.setInputFiles('input[type=file]', { name, mimeType: 'application/json', buffer });
}

/** What a download holds. */
export async function downloaded(page: Page, act: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
}
