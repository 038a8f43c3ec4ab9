// Sessions kept in this browser, each under an id of its own: after a reload or a crash one goes on where it
// was, and two tabs never write over one another.

import { parseRecord, printRecord } from '#exercise/record.ts';
import type { PlayRecord } from '#exercise/record.ts';

const PREFIX = 'sus-legal-exercise/';
/** Where the first release kept its only session. */
const FIRST_KEY = 'sus-legal-exercise';
/** Of this tab, in session storage. */
const OWN_KEY = 'sus-legal-exercise-own';
const PRESENTING_KEY = 'sus-legal-exercise-presenting';

export interface KeptSession {
  readonly id: string;
  readonly record: PlayRecord;
}

/** What is kept as a session and no longer reads: damaged, or of a later release. */
export interface UnreadSession {
  readonly id: string;
  readonly text: string;
}

export interface KeptSessions {
  /** The browser lets nothing be kept. */
  readonly isClosed: boolean;
  /** The last begun first. */
  readonly sessions: readonly KeptSession[];
  /** They stay until somebody discards them. */
  readonly unread: readonly UnreadSession[];
}

const keyOf = (id: string): string => (id === 'first' ? FIRST_KEY : PREFIX + id);
/** Null where the key is of something else. */
const idOf = (key: string): string | null =>
  key === FIRST_KEY ? 'first' : key.startsWith(PREFIX) ? key.slice(PREFIX.length) : null;

/** A change of this key of local storage, null for all of them, may be of a session. */
export const isOfSessions = (key: string | null): boolean => key === null || idOf(key) !== null;

export const lastBegunFirst = (a: KeptSession, b: KeptSession): number =>
  a.record.started === b.record.started ? 0 : a.record.started < b.record.started ? 1 : -1;

function parseText(text: string): PlayRecord | null {
  try {
    const read = parseRecord(JSON.parse(text));
    return read.ok ? read.value : null;
  } catch {
    return null;
  }
}

/** As it is kept; null where nothing is, or storage is closed. */
export function textOf(id: string): string | null {
  try {
    return localStorage.getItem(keyOf(id));
  } catch {
    return null;
  }
}

/** Null where none is kept that reads. */
export function readSession(id: string): KeptSession | null {
  const record = parseText(textOf(id) ?? '');
  return record === null ? null : { id, record };
}

export function readSessions(): KeptSessions {
  const sessions: KeptSession[] = [];
  const unread: UnreadSession[] = [];
  try {
    const keys = Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '');
    for (const id of keys.map(idOf)) {
      if (id === null) continue;
      const text = localStorage.getItem(keyOf(id)) ?? '';
      const record = parseText(text);
      if (record === null) unread.push({ id, text });
      else sessions.push({ id, record });
    }
  } catch {
    return { isClosed: true, sessions: [], unread: [] };
  }
  return { isClosed: false, sessions: sessions.sort(lastBegunFirst), unread };
}

/** What is kept of it. */
export function asText({ id, record }: KeptSession): UnreadSession {
  return { id, text: JSON.stringify(printRecord(record)) };
}

/** False where the browser does not keep it: the session goes on, and a reload would lose it. */
export function keepText({ id, text }: UnreadSession): boolean {
  try {
    localStorage.setItem(keyOf(id), text);
    return true;
  } catch {
    return false;
  }
}

export function forgetSession(id: string): void {
  try {
    localStorage.removeItem(keyOf(id));
  } catch {
    // Where storage is closed nothing was kept.
  }
}

/** Id of the session that this tab plays; a duplicated tab begins with that of the first. */
export function ownSession(): string | null {
  try {
    return sessionStorage.getItem(OWN_KEY);
  } catch {
    return null;
  }
}

export function rememberOwn(id: string | null): void {
  try {
    if (id === null) sessionStorage.removeItem(OWN_KEY);
    else sessionStorage.setItem(OWN_KEY, id);
  } catch {
    // After a reload the session is then offered, as one of a tab that closed.
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
