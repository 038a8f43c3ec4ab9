// Sorting of thousands of rows without comparing a text twice: a text column becomes ranks once,
// after that every sort compares numbers.

/** One key of a sort: a number a row (NaN sorts last in both directions). */
export interface OrderKey {
  readonly values: Float64Array | Uint32Array;
  readonly descending: boolean;
}

/** Rank of every text in the alphabetical order of Portuguese; equal texts share a rank. */
export function textRanks(texts: readonly string[]): Uint32Array {
  const { compare } = new Intl.Collator('pt-BR');
  const order = Uint32Array.from(texts.keys()).sort((a, b) => compare(texts[a] ?? '', texts[b] ?? ''));
  const ranks = new Uint32Array(texts.length);
  let rank = 0;
  for (let i = 1; i < order.length; i++) {
    const row = order[i] as number;
    if (compare(texts[order[i - 1] as number] ?? '', texts[row] ?? '') !== 0) rank++;
    ranks[row] = rank;
  }
  return ranks;
}

/** Negative when a comes first; rows without a value come last whatever the direction. */
function compareByKey(key: OrderKey, a: number, b: number): number {
  const x = key.values[a] ?? Number.NaN;
  const y = key.values[b] ?? Number.NaN;
  if (x < y) return key.descending ? 1 : -1;
  if (x > y) return key.descending ? -1 : 1;
  return Number(Number.isNaN(x)) - Number(Number.isNaN(y));
}

/** `rows` ordered by the keys, the first weighing most; ties keep the order they came in. */
export function orderRows(rows: Uint32Array, keys: readonly OrderKey[]): Uint32Array {
  const [first, ...rest] = keys;
  if (!first) return rows.slice();
  return rows.slice().sort((a, b) => {
    let difference = compareByKey(first, a, b);
    for (let k = 0; difference === 0 && k < rest.length; k++) difference = compareByKey(rest[k] as OrderKey, a, b);
    return difference;
  });
}
