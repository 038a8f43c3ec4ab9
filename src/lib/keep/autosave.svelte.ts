// When to write the draft: soon after a change, and at once when the page goes out of sight, which
// on a phone may be the last that is heard of it.

import type { Session } from '#lib/session.svelte.ts';

/** At most this much work is lost in a crash, ms. */
const DELAY_MS = 250;

export interface Autosave {
  /** Write now what waits to be written. */
  readonly flush: () => void;
  readonly stop: () => void;
}

/**
 * Calls `save` after changes of the scenario or the year; `first`: also once at the start.
 * `moved` answers whether something else about the page changed that a draft holds.
 */
export function autosave(session: Session, save: () => void, first: boolean, moved: () => boolean): Autosave {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let scenario = first ? null : session.scenario;
  let { year } = session;
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (scenario === session.scenario && year === session.year) return;
    scenario = session.scenario;
    year = session.year;
    save();
  };
  const unwatch = $effect.root(() => {
    $effect(() => {
      const changed = session.scenario !== scenario;
      // Not put off by further changes: a long drag is written as it goes.
      if (session.year !== year || changed) timer ??= setTimeout(flush, DELAY_MS);
    });
  });
  const leave = (): void => {
    if (moved()) scenario = null;
    flush();
  };
  const hide = (): void => {
    if (document.visibilityState === 'hidden') leave();
  };
  addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', hide);
  return {
    flush,
    stop: () => {
      flush();
      unwatch();
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hide);
    },
  };
}
