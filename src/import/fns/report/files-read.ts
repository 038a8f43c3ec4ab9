// A file that was read, as the report looks at it.

import type { FileReading } from '../read-file.ts';
import type { TableReader } from '../table-reader.ts';

export interface ReadFile {
  readonly name: string;
  readonly reading: FileReading;
  /** Name of the file given before with the same content. */
  readonly repeats: string | null;
  /** Codes of the funds it has money for; none when it repeats another. */
  readonly funds: ReadonlySet<string>;
}

/** Years of its payments: one, several where its sheets differ, none where it does not say. */
export const yearsOf = ({ reading }: ReadFile): number[] => [
  ...new Set(reading.tables.flatMap(({ year }) => year ?? [])),
];

export function yearOf(file: ReadFile): number | null {
  const [year = null, ...others] = yearsOf(file);
  return others.length === 0 ? year : null;
}

/** The file, or the sheet of it that a table is. */
export const nameOf = ({ place }: TableReader): string =>
  place.sheet === undefined ? place.file : `${place.file} (${place.sheet})`;
