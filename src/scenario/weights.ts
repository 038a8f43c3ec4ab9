// Arithmetic of linked weights: shares that add up to 1, kept as thousandths, where moving one
// makes the others give or take in proportion.

import type { CriterionId, Weights } from '#engine';
import { orderedWeights } from './resolve.ts';

/** Weights are kept as multiples of 0.001: a tenth of a percent, finer than a negotiation needs. */
const STEPS = 1000;
/** What the division of doubles may leave; seventeen of it stay below 1e-12. */
const NOISE = 1e-14;

type Entry = readonly [CriterionId, number];

/** Weights divided by their sum; what is a thousandth up to float noise becomes one. */
export function sharesOf(weights: Weights): Weights {
  const entries = entriesOf(weights);
  const sum = total(entries);
  return orderedWeights(Object.fromEntries(entries.map(([id, weight]) => [id, snapped(weight / sum)])));
}

/**
 * Gives `criterion` the share `weight` (0–1, rounded to 0.001). The others that are not locked
 * absorb the difference in proportion to their shares, equally if all of them are zero; locked
 * ones keep theirs, so that `criterion` gets at most what they leave, and all of it when every
 * other is locked. The sum of the answer is 1 within 1e-12.
 */
export function withShare(
  weights: Weights,
  criterion: CriterionId,
  weight: number,
  locked: ReadonlySet<CriterionId>,
): Weights {
  const others = entriesOf(sharesOf(weights)).filter(([id]) => id !== criterion);
  const held = others.filter(([id]) => locked.has(id));
  const free = others.filter(([id]) => !locked.has(id));
  const available = Math.max(0, snapped(1 - total(held)));
  const wanted = Math.min(Math.max(Math.round(weight * STEPS) / STEPS, 0), available);
  const given = free.length === 0 ? available : wanted;
  const absorbed = divided(free, snapped(available - given));
  return orderedWeights(Object.fromEntries([...held, [criterion, given] as const, ...absorbed]));
}

/** Without a criterion: the others take its share; the last one to go leaves the historical series. */
export function withoutCriterion(weights: Weights, criterion: CriterionId): Weights {
  if (Object.keys(weights).every((id) => id === criterion)) return { historical: 1 };
  const rest = { ...withShare(weights, criterion, 0, new Set()) };
  delete rest[criterion];
  return rest;
}

/** `amount` among entries in proportion to them, in thousandths by largest remainder. */
function divided(entries: readonly Entry[], amount: number): readonly Entry[] {
  const sum = total(entries);
  const exact = entries.map(([, share]) => (sum > 0 ? share / sum : 1 / entries.length) * amount * STEPS);
  const steps = exact.map((value) => Math.floor(value + NOISE * STEPS));
  const order = exact.map((_, index) => index).sort((a, b) => remainder(b) - remainder(a) || a - b);
  const left = Math.max(0, Math.floor(amount * STEPS + NOISE * STEPS) - steps.reduce((a, b) => a + b, 0));
  for (const index of order.slice(0, left)) steps[index] = (steps[index] ?? 0) + 1;
  const shares = steps.map((step) => step / STEPS);
  // Locked shares finer than a thousandth leave a crumb: the largest of the others holds it.
  const largest = shares.indexOf(Math.max(...shares));
  const crumb = amount - shares.reduce((a, b) => a + b, 0);
  return entries.map(([id], index) => [id, (shares[index] ?? 0) + (index === largest && crumb > NOISE ? crumb : 0)]);

  function remainder(index: number): number {
    return (exact[index] ?? 0) - (steps[index] ?? 0);
  }
}

function entriesOf(weights: Weights): readonly Entry[] {
  return Object.entries(weights) as Entry[];
}

function total(entries: readonly Entry[]): number {
  return entries.reduce((sum, [, share]) => sum + share, 0);
}

function snapped(share: number): number {
  const step = Math.round(share * STEPS) / STEPS;
  return Math.abs(share - step) < NOISE ? step : share;
}
