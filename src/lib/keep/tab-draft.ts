// The draft of this very tab, in its session storage, which a reload reads at once. IndexedDB keeps
// the same draft for when the tab is gone.

import { DRAFT_KEY, TRACE_KEY } from './places.ts';
import { readDraft } from './records.ts';
import type { DraftRecord, Kept } from './records.ts';

export interface TabDraft {
  /** Null when there is none worth keeping. */
  readonly draft: Kept<DraftRecord> | null;
  /** It goes on screen; otherwise a link or a fault keeps it off, and the tab lets go of it. */
  readonly onScreen: boolean;
}

/** `hash` of the address: a link wins over a draft that does not come from it. */
export function takeTabDraft(hash: string): TabDraft {
  const stored = storedDraft();
  if (stored === null) return { draft: null, onScreen: false };
  const draft = readDraft(stored);
  const { record, scenario } = draft;
  if (scenario.ok && (!hash.startsWith('#s=') || record.link === hash)) return { draft, onScreen: true };
  sessionStorage.removeItem(DRAFT_KEY);
  return { draft: !scenario.ok || record.edited ? draft : null, onScreen: false };
}

function storedDraft(): unknown {
  const text = sessionStorage.getItem(DRAFT_KEY);
  if (text === null) return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Kept aside as it is, for whoever can mend it.
    return { document: text };
  }
}

/** Where storage is full or closed the draft is left to IndexedDB, or to the reader. */
export function writeTabDraft(draft: DraftRecord): void {
  try {
    sessionStorage.setItem(DRAFT_KEY, JSON.stringify(draft));
  } catch {
    // What is there is older than what is on screen, and must not come back.
    forgetTabDraft();
  }
}

function forgetTabDraft(): void {
  try {
    sessionStorage.removeItem(DRAFT_KEY);
  } catch {
    // Nothing can be there.
  }
}

export function leaveTrace(): void {
  try {
    localStorage.setItem(TRACE_KEY, '1');
  } catch {
    // A new tab then looks after its first gesture.
  }
}
