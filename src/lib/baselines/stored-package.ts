// The texts of an imported base, from the worker that runs on it.

import type { DataPackageTexts } from '#import/data-package/read-data-package.ts';
import { openStore } from '#lib/keep/store.ts';
import { readBaselineRecord, readBaselineTexts } from './records.ts';

/** Message of the error of a base that is no longer in this browser; in words in i18n/base-in-use.ts. */
export const BASE_MISSING = 'base-missing';

/** @throws Error BASE_MISSING when it is not in this browser, and the browser's reason when storage is closed. */
export async function readStoredPackage(id: string): Promise<DataPackageTexts> {
  const store = await openStore();
  try {
    const texts = readBaselineTexts(await store.baselineTexts(id));
    if (texts === null) throw new Error(BASE_MISSING);
    const { entities, series, populationUf, baselineCsv } = texts;
    return { entities, series, populationUf, baseline: baselineCsv };
  } finally {
    store.close();
  }
}

/** The name it has by now; null where it is gone or storage cannot be asked. */
export async function storedName(id: string): Promise<string | null> {
  try {
    const store = await openStore();
    try {
      return readBaselineRecord(await store.baseline(id))?.name ?? null;
    } finally {
      store.close();
    }
  } catch {
    return null;
  }
}

/** True too where storage cannot be asked: nothing is known of a loss. */
export async function isBaseStored(id: string): Promise<boolean> {
  try {
    const store = await openStore();
    const stored = await store.hasBaseline(id);
    store.close();
    return stored;
  } catch {
    return true;
  }
}
