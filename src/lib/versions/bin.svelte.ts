// What was removed while the list is open: it keeps its place there, so that it can be brought back.

export class Bin<T> {
  #removed = $state.raw<ReadonlyMap<string, T>>(new Map());
  #idOf: (item: T) => string;
  #timeOf: (item: T) => number;

  /** `timeOf` orders the list, newest first. */
  constructor(idOf: (item: T) => string, timeOf: (item: T) => number) {
    this.#idOf = idOf;
    this.#timeOf = timeOf;
  }

  put(item: T): void {
    this.#removed = new Map(this.#removed).set(this.#idOf(item), item);
  }

  take(item: T): void {
    const rest = new Map(this.#removed);
    rest.delete(this.#idOf(item));
    this.#removed = rest;
  }

  holds(item: T): boolean {
    return this.#removed.has(this.#idOf(item));
  }

  /** `list` with what was removed from it. */
  whole(list: readonly T[]): readonly T[] {
    const here = list.filter((item) => !this.holds(item));
    return [...here, ...this.#removed.values()].sort((a, b) => this.#timeOf(b) - this.#timeOf(a));
  }
}
