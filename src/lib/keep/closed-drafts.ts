// Drafts whose tab is gone: which of them are worth offering again, and which go.

import type { DraftRecord, Kept } from './records.ts';

/** Drafts of closed tabs that are kept; older ones go. */
const MOST_DRAFTS = 20;

export interface ClosedDrafts {
  /** Newest first. */
  readonly kept: readonly Kept<DraftRecord>[];
  /** Tabs whose drafts hold nothing of their own. */
  readonly dropped: readonly string[];
}

/** `live`: ids of the tabs that live; null where the browser cannot tell, and nothing is dropped then. */
export function closedDrafts(
  drafts: readonly Kept<DraftRecord>[],
  tab: string,
  live: ReadonlySet<string> | null,
): ClosedDrafts {
  const gone = drafts
    .filter(({ record }) => record.tab !== tab && live?.has(record.tab) !== true)
    .sort((a, b) => b.record.updated - a.record.updated);
  const seen = new Set<string>();
  const own = gone.filter(({ record }) => {
    const text = JSON.stringify({ document: record.document });
    const again = seen.has(text);
    seen.add(text);
    return record.edited && !again;
  });
  const kept = own.slice(0, MOST_DRAFTS);
  const dropped = live === null ? [] : gone.filter((draft) => !kept.includes(draft)).map(({ record }) => record.tab);
  return { kept, dropped };
}
