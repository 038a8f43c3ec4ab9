// The draft of this very tab, in its session storage: read at once at the start, so that a reload
// shows its own scenario and no other first. IndexedDB keeps the same draft for when the tab is gone.

import type { DraftRecord } from './records.ts';

/** static/theme.js looks for this key before the first paint. */
const KEY = 'sus-legal-draft';
/** In local storage: this browser keeps something, so a new tab looks for it without waiting. */
const TRACE = 'sus-legal-kept';

/** What the tab holds, as it was written; null when there is nothing or storage is closed to us. */
export function readTabDraft(): unknown {
  let text: string | null;
  try {
    text = sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
  if (text === null) return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Kept aside as it is, for whoever can mend it.
    return { document: text };
  }
}

/** Answers whether it is kept. */
export function writeTabDraft(draft: DraftRecord): boolean {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function forgetTabDraft(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Nothing can be there.
  }
}

export function leaveTrace(): void {
  try {
    localStorage.setItem(TRACE, '1');
  } catch {
    // A new tab then looks after its first gesture.
  }
}

export function hasTrace(): boolean {
  try {
    return localStorage.getItem(TRACE) !== null;
  } catch {
    return false;
  }
}
