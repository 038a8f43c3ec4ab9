// Where the reader put groups that no rule maps: remembered in this browser for the next import.

import { IMPORT_BLOCKS } from '#import/fns/mapping/blocks.ts';
import type { UserMapping } from '#import/fns/mapping/classify.ts';

const KEY = 'sus-legal-import-mapping';

const isTarget = (value: unknown): boolean => value === 'leave-out' || (IMPORT_BLOCKS as unknown[]).includes(value);

/** Decisions that cannot be read are as if never made. */
export function readMapping(): UserMapping {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as object;
    return Object.fromEntries(Object.entries(kept).filter(([, target]) => isTarget(target)));
  } catch {
    return {};
  }
}

/** Where storage is closed they hold for this visit. */
export function keepMapping(mapping: UserMapping): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(mapping));
  } catch {
    // Told nowhere: the decisions are on screen and in the report.
  }
}
