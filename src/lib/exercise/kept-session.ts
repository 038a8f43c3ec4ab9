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

export interface KeptSessions {
  /** The browser lets nothing be kept. */
  readonly isClosed: boolean;
  /** The last begun first. */
  readonly sessions: readonly KeptSession[];
  /** Something is there that no longer reads: it stays until somebody discards it with the browser's own means. */
  readonly isUnreadable: boolean;
}

function readRecord(text: string): PlayRecord | null {
  try {
    const read = parseRecord(JSON.parse(text));
    return read.ok ? read.value : null;
  } catch {
    return null;
  }
}

export function readSessions(): KeptSessions {
  const texts = new Map<string, string>();
  try {
    const keys = Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '');
    for (const key of keys) {
      const id = key === FIRST_KEY ? 'first' : key.startsWith(PREFIX) ? key.slice(PREFIX.length) : null;
      if (id !== null) texts.set(id, localStorage.getItem(key) ?? '');
    }
  } catch {
    return { isClosed: true, sessions: [], isUnreadable: false };
  }
  const sessions = [...texts].flatMap(([id, text]) => {
    const record = readRecord(text);
    return record === null ? [] : [{ id, record }];
  });
  sessions.sort((a, b) => (a.record.started < b.record.started ? 1 : -1));
  return { isClosed: false, sessions, isUnreadable: sessions.length < texts.size };
}

const keyOf = (id: string): string => (id === 'first' ? FIRST_KEY : PREFIX + id);

/** False where the browser does not keep it: the session goes on, and a reload would lose it. */
export function keepSession({ id, record }: KeptSession): boolean {
  try {
    localStorage.setItem(keyOf(id), JSON.stringify(printRecord(record)));
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
