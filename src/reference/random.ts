// Seeded chance: the same seed draws the same countries and reforms everywhere.

export interface Draw {
  /** 0 ≤ x < 1. */
  readonly unit: () => number;
  readonly between: (low: number, high: number) => number;
  /** Whole number, both ends included. */
  readonly whole: (low: number, high: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(items: readonly T[]) => T;
  readonly shuffle: <T>(items: readonly T[]) => T[];
}

/** mulberry32 (public domain, Tommy Ettinger): 32 bits of state, enough for tests. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function drawFrom(seed: number): Draw {
  const unit = mulberry32(seed);
  const between = (low: number, high: number): number => low + unit() * (high - low);
  const whole = (low: number, high: number): number => low + Math.floor(unit() * (high - low + 1));
  const shuffle = <T>(items: readonly T[]): T[] =>
    items
      .map((item) => ({ item, key: unit() }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);
  return {
    unit,
    between,
    whole,
    chance: (probability) => unit() < probability,
    pick: (items) => {
      const item = items[whole(0, items.length - 1)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
    shuffle,
  };
}
