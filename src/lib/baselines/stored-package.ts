// The texts of an imported base, from the worker that runs on it.

import type { DataPackageTexts } from '#import/data-package/read-data-package.ts';
import { openStore } from '#lib/keep/store.ts';
import { readBaselineTexts } from './records.ts';

/** @throws Error when it is not in this browser, and the browser's reason when storage is closed. */
export async function readStoredPackage(id: string): Promise<DataPackageTexts> {
  const store = await openStore();
  try {
    const texts = readBaselineTexts(await store.baselineTexts(id));
    if (texts === null) throw new Error('A base importada não está mais neste navegador.');
    return texts;
  } finally {
    store.close();
  }
}
