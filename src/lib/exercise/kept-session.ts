// The session under way, kept in this browser: after a reload or a crash it goes on where it was.

import { parseRecord, printRecord } from '#exercise/record.ts';
import type { PlayRecord } from '#exercise/record.ts';

const KEY = 'sus-legal-exercise';
const PRESENTING_KEY = 'sus-legal-exercise-presenting';

export type Kept =
  | { readonly kind: 'none' }
  | { readonly kind: 'record'; readonly record: PlayRecord }
  /** Something is there that no longer reads: it stays until somebody starts another. */
  | { readonly kind: 'unreadable' }
  /** The browser lets nothing be kept. */
  | { readonly kind: 'closed' };

export function readKept(): Kept {
  let text: string | null;
  try {
    text = localStorage.getItem(KEY);
  } catch {
    return { kind: 'closed' };
  }
  if (text === null) return { kind: 'none' };
  try {
    const read = parseRecord(JSON.parse(text));
    return read.ok ? { kind: 'record', record: read.value } : { kind: 'unreadable' };
  } catch {
    return { kind: 'unreadable' };
  }
}

/** False where the browser does not keep it: the session goes on, and a reload would lose it. */
export function keep(record: PlayRecord): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(printRecord(record)));
    return true;
  } catch {
    return false;
  }
}

export function forget(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Where storage is closed nothing was kept.
  }
}

export function wasPresenting(): boolean {
  try {
    return localStorage.getItem(PRESENTING_KEY) === '1';
  } catch {
    return false;
  }
}

export function rememberPresenting(on: boolean): void {
  try {
    localStorage.setItem(PRESENTING_KEY, on ? '1' : '0');
  } catch {
    // The choice then lasts as long as the page.
  }
}
