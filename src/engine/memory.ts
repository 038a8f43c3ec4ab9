// Remembering what was computed for a key, between runs on the same data.

/** Dragging an elasticity makes many keys: past this many the memory starts afresh. */
const REMEMBERED_KEYS = 64;

/** A lookup that computes each key once. */
export type Memory<T> = (key: string, compute: () => T) => T;

export function createMemory<T>(): Memory<T> {
  const known = new Map<string, T>();
  return (key, compute) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= REMEMBERED_KEYS) known.clear();
    const value = compute();
    known.set(key, value);
    return value;
  };
}
