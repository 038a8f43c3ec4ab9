// Going over to another base and back: the choice of this tab follows the data that are really on screen.

import { BASE_KEY, baseInUse } from '#lib/base-in-use.svelte.ts';
import type { ImportedBase } from '#lib/base-in-use.svelte.ts';
import { openSource } from '#lib/open-source.ts';
import type { Workspace } from '#lib/workspace.svelte.ts';
import type { BaselineRecord } from './records.ts';
import { storedName } from './stored-package.ts';

/** Address of an imported base, in the place of a folder (load-engine.ts). */
const addressOf = ({ id }: ImportedBase): string => `baseline:${id}`;

/** What every page must know of a kept base. */
export const importedBase = ({ id, name, hash, replaced, kept, report }: BaselineRecord): ImportedBase => ({
  id,
  name,
  hash,
  year: report.year,
  replaced,
  kept,
});

/** Remembered as long as the tab lives; where storage is closed, until it is reloaded. */
export function chooseBase(base: ImportedBase | null): void {
  baseInUse.imported = base;
  try {
    if (base === null) sessionStorage.removeItem(BASE_KEY);
    else sessionStorage.setItem(BASE_KEY, JSON.stringify(base));
  } catch {
    // Nothing to be done about it.
  }
}

/** Another tab may have given the base in use another name. */
export async function followRename(id: string): Promise<void> {
  const name = await storedName(id);
  const { imported } = baseInUse;
  if (name !== null && imported?.id === id && imported.name !== name) chooseBase({ ...imported, name });
}

/** Start on the base that this tab used before a reload. */
export function startOnKeptBase({ runner }: Pick<Workspace, 'runner'>): void {
  try {
    const { id, name, hash, year, replaced, kept } = JSON.parse(sessionStorage.getItem(BASE_KEY) ?? '') as ImportedBase;
    if (typeof id !== 'string' || typeof hash !== 'string') throw new TypeError(BASE_KEY);
    baseInUse.imported = { id, name, hash, year, replaced, kept };
    runner.folder = addressOf(baseInUse.imported);
  } catch {
    // Not to be read: the embedded base stands.
  }
  runner.start();
}

/**
 * What is on screen stays until the same scenario was run on the other data, and then all changes at once.
 * @param embedded address of the embedded package.
 * @returns why it could not be done, and then nothing has changed; null when it was.
 */
export async function changeBase(
  { runner, session, asked }: Pick<Workspace, 'runner' | 'session' | 'asked'>,
  base: ImportedBase | null,
  embedded: string,
): Promise<string | null> {
  const folder = base === null ? embedded : addressOf(base);
  const opened = await openSource(folder, { scenario: asked, year: session.year }, runner.lose);
  if (!opened.ok) return opened.failure.message;
  chooseBase(base);
  runner.adopt(opened.value);
  return null;
}
