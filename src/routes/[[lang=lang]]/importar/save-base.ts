// A base as a download: the zip of a data package.

import { saveFile } from '#lib/charts/save-file.ts';
import { baselineZip } from '#lib/baselines/export-zip.ts';
import type { MadeBaseline } from '#lib/baselines/records.ts';

/** What a file name holds of any name. */
const fileName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^\w\s-]/g, '')
    .trim()
    .replace(/\s+/g, '-')
    .toLowerCase() || 'base';

export function saveBase(made: MadeBaseline): void {
  saveFile(new Blob([baselineZip(made)], { type: 'application/zip' }), `${fileName(made.record.name)}.zip`);
}
