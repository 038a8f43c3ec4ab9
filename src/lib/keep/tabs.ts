// How tabs know of each other: each holds a Web Lock named by its id for as long as it lives, and a
// channel tells the others what was changed in storage.

const PREFIX = 'sus-legal/tab/';
const CHANNEL = 'sus-legal';
/** A tab that reloads may find the lock of its former page not yet let go. */
const PATIENCE_MS = 800;

function locks(): LockManager | undefined {
  // Missing on plain HTTP over a local network.
  return (navigator as { readonly locks?: LockManager }).locks;
}

/** What lets go of each lock that the page of a lock manager holds. */
const held = new WeakMap<LockManager, Map<string, () => void>>();

function heldBy(manager: LockManager): Map<string, () => void> {
  const known = held.get(manager) ?? new Map<string, () => void>();
  held.set(manager, known);
  return known;
}

/**
 * Hold the lock of this id until the page goes or lets go of it; false when another tab holds it (a duplicated tab).
 * Asked again within the page that holds it, it is held still.
 */
export function claimTab(tab: string, patience = PATIENCE_MS): Promise<boolean> {
  const manager = locks();
  if (manager === undefined || heldBy(manager).has(tab)) return Promise.resolve(true);
  return new Promise((resolve) => {
    const hold = (): Promise<void> => {
      resolve(true);
      return new Promise((letGo) => heldBy(manager).set(tab, letGo));
    };
    manager.request(PREFIX + tab, { signal: AbortSignal.timeout(patience) }, hold).catch(() => resolve(false));
  });
}

/** Let go of a lock that this page may hold: what it stood for is free for any tab. */
export function releaseTab(tab: string): void {
  const manager = locks();
  if (manager === undefined) return;
  heldBy(manager).get(tab)?.();
  heldBy(manager).delete(tab);
}

/** Ids of the tabs that live, this one included; null where the browser cannot tell. */
export async function liveTabs(): Promise<ReadonlySet<string> | null> {
  const state = await locks()?.query();
  if (state === undefined) return null;
  const names = (state.held ?? []).map(({ name }) => name ?? '');
  return new Set(names.filter((name) => name.startsWith(PREFIX)).map((name) => name.slice(PREFIX.length)));
}

export interface OtherTabs {
  /** Say that storage was changed. */
  readonly tell: () => void;
  readonly close: () => void;
}

/** `onchange` hears of changes that other tabs made to storage. */
export function otherTabs(onchange: () => void): OtherTabs {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = onchange;
  return { tell: () => channel.postMessage('changed'), close: () => channel.close() };
}
