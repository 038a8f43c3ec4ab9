// Stage 6: who receives a block at all. NT 46 counts the recipients of each block; those expected to
// receive least are left out, so that the counts hold.

import type { Municipality } from './municipality.ts';

/**
 * Recipients of Gestão by band, smallest first: all above 200 thousand (table 2: minimum 1 line), below
 * that so many that a recipient's amount grows with its band.
 */
const MANAGEMENT_BY_BAND = [4, 9, 20, 50, 55, 75, 107, 24, 16];

/**
 * Municipalities without MAC by band, smallest first. NT 46 counts 1,340 of them; table 2 has a median of 1
 * line in each band up to 20 thousand (less than half have none), 3 lines from 20 to 50 thousand,
 * and a minimum of 0 up to 100 thousand inhabitants.
 */
const WITHOUT_SPECIALISED_CARE = [590, 440, 245, 62, 3, 0, 0, 0, 0];

function largest(candidates: readonly number[], amount: readonly number[], count: number): number[] {
  return [...candidates].sort((a, b) => (amount[b] as number) - (amount[a] as number) || a - b).slice(0, count);
}

/** The `count` municipalities that are expected to receive most. */
export function keepLargest(amount: readonly number[], count: number): ReadonlySet<number> {
  const candidates = amount.flatMap((value, i) => (value > 0 ? [i] : []));
  if (candidates.length < count) throw new Error(`${candidates.length} candidates for ${count} recipients`);
  return new Set(largest(candidates, amount, count));
}

/** In each band those that are expected to receive least MAC go without. */
export function keepSpecialisedCare(
  places: readonly Municipality[],
  amount: readonly number[],
  count: number,
): ReadonlySet<number> {
  const kept = new Set<number>();
  WITHOUT_SPECIALISED_CARE.forEach((without, band) => {
    const members = places.flatMap((m, i) => (m.band === band ? [i] : []));
    largest(members, amount, members.length - without).forEach((i) => kept.add(i));
  });
  if (kept.size !== count) throw new Error(`${kept.size} recipients of MAC, NT 46 counts ${count}`);
  return kept;
}

/**
 * Investment comes in grants: with so many expected per municipality, exp(−expected/grant) have none.
 * The size of a grant is the one with which NT 46's count of municipalities receives any. Who has none
 * in a UF and band is not known: those for whom it matters least, so that the total errs least.
 * @param weight what investment would be beside the other blocks of the municipality
 */
export function keepByGrants(
  places: readonly Municipality[],
  expected: readonly number[],
  weight: readonly number[],
  count: number,
): ReadonlySet<number> {
  const candidates = expected.flatMap((value, i) => (value > 0 ? [i] : []));
  const without = (grant: number) => candidates.reduce((s, i) => s + Math.exp(-(expected[i] as number) / grant), 0);
  let [from, to] = [1_000, 10_000_000];
  for (let step = 0; step < 80; step += 1) {
    const middle = (from + to) / 2;
    if (without(middle) < candidates.length - count) from = middle;
    else to = middle;
  }
  const cells = new Map<string, number[]>();
  for (const i of candidates) {
    const m = places[i] as Municipality;
    const key = `${m.uf} ${m.band}`;
    cells.set(key, [...(cells.get(key) ?? []), i]);
  }
  const kept = new Set<number>();
  const doubtful: { i: number; claim: number }[] = [];
  for (const members of cells.values()) {
    const due = members.reduce((s, i) => s + 1 - Math.exp(-(expected[i] as number) / to), 0);
    const order = largest(members, weight, members.length);
    order.slice(0, Math.max(1, Math.floor(due))).forEach((i) => kept.add(i));
    const next = order[Math.max(1, Math.floor(due))];
    if (next !== undefined) doubtful.push({ i: next, claim: due - Math.floor(due) });
  }
  doubtful.sort((a, b) => b.claim - a.claim || a.i - b.i);
  for (const { i } of doubtful) if (kept.size < count) kept.add(i);
  for (const i of largest(candidates, weight, candidates.length)) if (kept.size < count) kept.add(i);
  if (kept.size !== count) throw new Error(`${kept.size} recipients of investment, expected ${count}`);
  return kept;
}

/** In each band the recipients of Gestão are spread over the UFs as the population is, the largest first. */
export function keepManagement(places: readonly Municipality[]): ReadonlySet<number> {
  const kept = new Set<number>();
  MANAGEMENT_BY_BAND.forEach((count, band) => {
    const order = places.flatMap((m, i) => (m.band === band ? [i] : []));
    order.sort((a, b) => (places[b] as Municipality).population - (places[a] as Municipality).population || a - b);
    const taken = new Map<string, number>();
    const people = new Map<string, number>();
    const ufOf = (i: number) => (places[i] as Municipality).uf;
    for (const i of order) people.set(ufOf(i), (people.get(ufOf(i)) ?? 0) + (places[i] as Municipality).population);
    const due = (i: number) => (people.get(ufOf(i)) ?? 0) / ((taken.get(ufOf(i)) ?? 0) + 0.5);
    for (let k = 0; k < count; k += 1) {
      const free = order.filter((i) => !kept.has(i));
      const next = free.reduce((best, i) => (due(i) > due(best) ? i : best));
      kept.add(next);
      taken.set(ufOf(next), (taken.get(ufOf(next)) ?? 0) + 1);
    }
  });
  return kept;
}
