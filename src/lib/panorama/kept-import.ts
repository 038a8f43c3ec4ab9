// The lines behind an imported base, from the storage of this browser.

import type { Dataset } from '#engine';
import { readBaselineRecord, readBaselineTexts } from '#lib/baselines/records.ts';
import { openStore } from '#lib/keep/store.ts';
import { tablesOfImport } from './import-tables.ts';
import type { ImportTables } from './import-tables.ts';

/** Null when the base is no longer in this browser. @throws the browser's reason when storage is closed. */
export async function readImportTables(id: string, dataset: Dataset): Promise<ImportTables | null> {
  const store = await openStore();
  try {
    const texts = readBaselineTexts(await store.baselineTexts(id));
    const records = (await store.baselines()).map(readBaselineRecord);
    const record = records.find((one) => one?.id === id);
    if (texts === null || record === null || record === undefined) return null;
    return tablesOfImport(texts.baselineCsv, record.report.lines, dataset);
  } finally {
    store.close();
  }
}
