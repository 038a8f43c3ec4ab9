// Locks that tabs hold: asked for twice, let go before they are given, and when they are free again.

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { claimTab, liveTabs, releaseTab } from '#lib/keep/tabs.ts';

/** Locks of a browser: who asks waits until they are free, or until its patience is over. */
function lockManager() {
  const queues = new Map<string, Promise<unknown>>();
  const held = new Set<string>();
  return {
    query: () => Promise.resolve({ held: [...held].map((name) => ({ name })) }),
    request: async (name: string, { signal }: { signal: AbortSignal }, hold: () => Promise<void>) => {
      const before = queues.get(name) ?? Promise.resolve();
      const aborted = new Promise<never>((_, reject) => {
        signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
      });
      await Promise.race([before, aborted]);
      held.add(name);
      const done = hold().finally(() => held.delete(name));
      queues.set(name, done);
      await done;
    },
  };
}

/** A tab of the browser whose locks these are: another object, as each page has its own. */
const openTab = (manager: object): void => void vi.stubGlobal('navigator', { locks: Object.create(manager) as object });

let browser: ReturnType<typeof lockManager>;
beforeEach(() => {
  browser = lockManager();
  openTab(browser);
});
afterEach(() => vi.unstubAllGlobals());

it('asked for twice at once it is held once; another tab has it when it is let go', async () => {
  expect(await Promise.all([claimTab('a'), claimTab('a')])).toEqual([true, true]);
  const mine = navigator;
  openTab(browser);
  expect(await claimTab('a', 20)).toBe(false);
  vi.stubGlobal('navigator', mine);
  await releaseTab('a');
  expect(await liveTabs()).toEqual(new Set());
  openTab(browser);
  expect(await claimTab('a', 20)).toBe(true);
});

it('let go while it is waited for, it is not held when it is free', async () => {
  await claimTab('a');
  const mine = navigator;
  openTab(browser);
  const waited = claimTab('a');
  await releaseTab('a');
  expect(await waited).toBe(false);
  vi.stubGlobal('navigator', mine);
  await releaseTab('a');
  expect(await liveTabs()).toEqual(new Set());
});
