// A file that was read, as the report looks at it.

import type { FileReading } from '../read-file.ts';

export interface ReadFile {
  readonly name: string;
  readonly reading: FileReading;
  /** Name of the file given before with the same content. */
  readonly repeats: string | null;
  /** Codes of the funds it has money for; none when it repeats another. */
  readonly funds: ReadonlySet<string>;
}
