// The global search lives in the top bar; who wants it opened says so.

const EVENT = 'sus-legal:search';

export function openSearch(): void {
  dispatchEvent(new CustomEvent(EVENT));
}

/** Hear of it; answers how to stop. */
export function onSearchWanted(act: () => void): () => void {
  addEventListener(EVENT, act);
  return () => removeEventListener(EVENT, act);
}
