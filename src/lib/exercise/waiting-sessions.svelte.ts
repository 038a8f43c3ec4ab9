// The sessions kept in this browser that no living tab plays, and what is said of the keeping.

import { claimTab, liveTabs, otherTabs, releaseTab } from '#lib/keep/tabs.ts';
import type { OtherTabs } from '#lib/keep/tabs.ts';
import { asText, forgetSession, keepText, lastBegunFirst, readSession, readSessions, textOf } from './kept-session.ts';
import type { KeptSession, UnreadSession } from './kept-session.ts';

/** Name of the lock of a tab that plays a session. */
export const lockOf = (id: string): string => `exercise/${id}`;

export class WaitingSessions {
  /** The last begun first. */
  sessions = $state.raw<readonly KeptSession[]>([]);
  /** Kept, and no longer readable. */
  unread = $state.raw<readonly UnreadSession[]>([]);
  /** The browser keeps nothing. */
  isUnkept = $state(false);
  /** What storage did not take lasts as long as the page. */
  #unkept = new Map<string, KeptSession>();
  /** What this tab last read or wrote of a session. */
  #last = new Map<string, string>();
  #others: OtherTabs | null = null;

  /** `onchange` hears that other tabs began or left a session, until the answer is called. */
  follow(onchange: () => void): () => void {
    this.#others = otherTabs(onchange, 'exercise');
    return () => {
      this.#others?.close();
      this.#others = null;
    };
  }

  /** As storage has it, and no other tab plays it. */
  async refresh(): Promise<void> {
    const live = await liveTabs();
    const { isClosed, sessions, unread } = readSessions();
    const isFree = ({ id }: { readonly id: string }): boolean => live?.has(lockOf(id)) !== true;
    const own = [...this.#unkept.values()];
    const kept = sessions.filter(({ id }) => !this.#unkept.has(id));
    this.isUnkept = isClosed || own.length > 0;
    this.sessions = [...own, ...kept].filter(isFree).sort(lastBegunFirst);
    this.unread = unread.filter(isFree);
  }

  /** Of the session that is played; false where another tab went on with it: what is there is not written over. */
  keep(session: KeptSession): boolean {
    const { id, text } = asText(session);
    const [there, last] = [textOf(id), this.#last.get(id)];
    if (there !== null && there !== last) return text === last;
    const isKept = keepText({ id, text });
    if (isKept) this.#last.set(id, text);
    if (isKept) this.#unkept.delete(id);
    else this.#unkept.set(id, session);
    this.isUnkept = !isKept;
    return true;
  }

  /** As it was left, by whichever tab. */
  newest(session: KeptSession): KeptSession {
    const text = textOf(session.id);
    if (text !== null) this.#last.set(session.id, text);
    return this.#unkept.get(session.id) ?? readSession(session.id) ?? session;
  }

  /** It is played in this tab from now on. */
  async take(id: string): Promise<void> {
    this.#remove(id);
    await claimTab(lockOf(id));
    this.#others?.tell();
  }

  /** It waits from now on, and other tabs hear of it once they may play it. */
  async add(session: KeptSession): Promise<void> {
    this.#remove(session.id);
    this.sessions = [session, ...this.sessions].sort(lastBegunFirst);
    await this.#free(session.id);
  }

  async discard(id: string): Promise<void> {
    this.#remove(id);
    this.unread = this.unread.filter((other) => other.id !== id);
    this.#unkept.delete(id);
    forgetSession(id);
    await this.#free(id);
  }

  /** What was discarded is kept again, unless another tab went on with it meanwhile: false where it plays it. */
  async takeBack(session: KeptSession): Promise<boolean> {
    const { id } = session;
    if (!this.#isThere(id) && (await claimTab(lockOf(id)))) {
      if (!this.#isThere(id)) this.keep(session);
      await releaseTab(lockOf(id));
    }
    await this.refresh();
    return this.sessions.some((other) => other.id === id);
  }

  /** The same of a text that does not read. */
  async takeBackText(unread: UnreadSession): Promise<void> {
    if (!this.#isThere(unread.id)) keepText(unread);
    await this.refresh();
  }

  #isThere(id: string): boolean {
    return this.#unkept.has(id) || textOf(id) !== null;
  }

  #remove(id: string): void {
    this.sessions = this.sessions.filter((other) => other.id !== id);
  }

  async #free(id: string): Promise<void> {
    await releaseTab(lockOf(id));
    this.#others?.tell();
    await this.refresh();
  }
}
