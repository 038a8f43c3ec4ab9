// The years that the files of an import are of.

import type { FnsReport } from '#import/fns/report/report.ts';

/** In order; null stands last for files that do not say. A file with sheets of several years has them in a notice. */
export function yearsOfFiles({
  year,
  files,
  notices,
}: Pick<FnsReport, 'year' | 'files' | 'notices'>): (number | null)[] {
  if (year !== null) return [year];
  const told = notices.flatMap((notice) => (notice.kind === 'years-differ' ? notice.years : []));
  const years = [...new Set([...told, ...files.flatMap((file) => file.year ?? [])])].sort((a, b) => a - b);
  // With two years or more, a file without one may be that of several sheets.
  return years.length > 1 ? years : [...years, null];
}
