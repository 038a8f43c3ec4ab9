// Which parts of a workbook belong to which, wherever its writer put them (ECMA-376 part 2, 9.3).

import { inflateText } from '../read/inflate-part.ts';
import type { Pace } from '../read/pace.ts';
import type { ZipDirectory } from '../read/zip-directory.ts';
import { attributeOf } from './xml-text.ts';

/** Bytes of a part that only names others. */
export const MAX_INDEX_BYTES = 16 * 2 ** 20;

export interface Relation {
  readonly id: string;
  /** Last part of its type's address: "worksheet", "sharedStrings". */
  readonly type: string;
  /** Name of the part it leads to, from the root. */
  readonly part: string;
}

/** A target as written, "../xl/a.xml" or "/xl/a.xml", from the folder of the part it is of. */
function resolve(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The relations of a part; of the whole file under the name ''. None where it has none. */
export async function readRelations(zip: ZipDirectory, name: string, pace: Pace): Promise<Relation[]> {
  const slash = name.lastIndexOf('/') + 1;
  const folder = name.slice(0, slash);
  const part = zip.part(`${folder}_rels/${name.slice(slash)}.rels`, MAX_INDEX_BYTES);
  if (part === null) return [];
  return [...(await inflateText(part, pace)).matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].map(([tag]) => ({
    id: attributeOf(tag, 'Id'),
    type: attributeOf(tag, 'Type').split('/').at(-1) ?? '',
    part: resolve(folder, attributeOf(tag, 'Target')),
  }));
}
