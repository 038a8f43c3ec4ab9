// A base as a folder that the command line takes with --data, in a zip: the package, the rows by line, the report.

import { strToU8, zipSync } from 'fflate';
import { renamed } from './describe-package.ts';
import { BASELINE_FILE, PACKAGE_FILES } from './package-files.ts';
import type { MadeBaseline } from './records.ts';

const ZIP_BEGINS = Date.UTC(1980, 0, 2);

export function baselineZip({ record, texts }: MadeBaseline): Uint8Array<ArrayBuffer> {
  const files = {
    [PACKAGE_FILES.entities]: texts.entities,
    [PACKAGE_FILES.series]: texts.series,
    [PACKAGE_FILES.populationUf]: texts.populationUf,
    'datapackage.json': renamed(texts.description, record.name),
    [BASELINE_FILE]: texts.baselineCsv,
    'report.json': `${JSON.stringify(record.report, null, 2)}\n`,
  };
  const packed = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
  // The moment it was made, so that the same base gives the same bytes; a zip knows no year before 1980, where the
  // clock of a machine may stand.
  return zipSync(packed, { mtime: Math.max(record.created, ZIP_BEGINS) });
}
