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

/** A lock that this page holds or waits for. */
interface Claim {
  readonly answer: Promise<boolean>;
  /** Let go of it, or wait no longer; resolves when it is free. */
  readonly release: () => Promise<void>;
}
const claims = new WeakMap<LockManager, Map<string, Claim>>();

function claimsOn(manager: LockManager): Map<string, Claim> {
  const known = claims.get(manager) ?? new Map<string, Claim>();
  claims.set(manager, known);
  return known;
}

/**
 * Hold the lock of this id until the page goes or lets go of it; false when another tab holds it (a duplicated tab).
 * Asked again within the page that holds it, it is held still.
 */
export function claimTab(tab: string, patience = PATIENCE_MS): Promise<boolean> {
  const manager = locks();
  if (manager === undefined) return Promise.resolve(true);
  const known = claimsOn(manager).get(tab);
  if (known !== undefined) return known.answer;
  const claim = makeClaim(manager, tab, patience);
  claimsOn(manager).set(tab, claim);
  void claim.answer.then((isHeld) => {
    if (!isHeld && claimsOn(manager).get(tab) === claim) claimsOn(manager).delete(tab);
  });
  return claim.answer;
}

function makeClaim(manager: LockManager, tab: string, patience: number): Claim {
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), patience);
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  let over: Promise<unknown> = Promise.resolve();
  const answer = new Promise<boolean>((resolve) => {
    const hold = (): Promise<void> => {
      clearTimeout(timer);
      resolve(true);
      return held;
    };
    over = manager.request(PREFIX + tab, { signal: waiting.signal }, hold).catch(() => resolve(false));
  });
  const release = async (): Promise<void> => {
    waiting.abort();
    letGo();
    await over;
  };
  return { answer, release };
}

/**
 * Let go of a lock that this page may hold or wait for: what it stood for is free for any tab once the answer
 * resolves.
 */
export async function releaseTab(tab: string): Promise<void> {
  const manager = locks();
  if (manager === undefined) return;
  const claim = claimsOn(manager).get(tab);
  claimsOn(manager).delete(tab);
  await claim?.release();
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

/** `onchange` hears of changes that other tabs made to storage, or to what `subject` names of it. */
export function otherTabs(onchange: () => void, subject = ''): OtherTabs {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(subject === '' ? CHANNEL : `${CHANNEL}/${subject}`);
  channel.onmessage = onchange;
  return { tell: () => channel.postMessage('changed'), close: () => channel.close() };
}
