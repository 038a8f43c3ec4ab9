// What a check of the proof is: work in slices, and at the end a figure that stands within its tolerance or not.

import type { Dataset, Engine, Reform } from '#engine';
import type { ExceptionReason } from '#panorama/nt46-exceptions.ts';

export const CHECK_IDS = [
  'conservation',
  'null-reform',
  'bounds',
  'permutation',
  'minima',
  'nt46',
  'reference',
  'examples',
] as const;
export type CheckId = (typeof CHECK_IDS)[number];

/** Of the figure and its tolerance. */
export type CheckUnit = 'centavos' | 'reais' | 'cells' | 'differences';

export interface CheckDetail {
  /** Scenario, year, table and cell, or a sentence about what differs. */
  readonly what: string;
  readonly got: number | string;
  readonly expected: number | string;
  /** `exception`: differs as it is documented to, for the reason given. `fixed`: a law sets it; shown, not checked. */
  readonly verdict: 'ok' | 'failed' | 'exception' | 'fixed';
  readonly reason?: ExceptionReason;
}

/** What a check found. Red when the figure is not within the tolerance: a figure that is no number is not. */
export interface Finding {
  readonly figure: number;
  readonly tolerance: number;
  readonly unit: CheckUnit;
  /** Comparisons made. */
  readonly cases: number;
  readonly details: readonly CheckDetail[];
  /** Cells that differ as documented. */
  readonly exceptions?: number;
}

export interface CheckResult extends Finding {
  readonly id: CheckId;
  readonly verdict: 'ok' | 'failed' | 'not-applicable';
  /** Message of what was thrown; the check is red then. */
  readonly error?: string;
}

export interface Bench {
  readonly engine: Engine;
  readonly createEngine: (dataset: Dataset) => Engine;
  /** Shipped scenarios, compiled. */
  readonly presets: readonly { readonly id: string; readonly reform: Reform }[];
  /** The data are the ones that come with the app: they are held to NT 46. */
  readonly embedded: boolean;
  /** Of whatever is drawn by chance: the same seed draws the same. */
  readonly seed: number;
}

/** Yields the part done, 0–1, after each slice; null when it does not apply to these data. */
export type Check = (bench: Bench) => Generator<number, Finding | null, void>;

export const sumOf = (values: Float64Array): number => {
  let total = 0;
  for (let e = 0; e < values.length; e++) total += values[e] as number;
  return total;
};

/** The larger; NaN if either is, so that no number never passes for a small one. */
export const worse = (a: number, b: number): number => Math.max(a, b);

/** Largest distance between two rows of equal length; NaN where one holds what is no number. */
export function apart(a: Float64Array, b: Float64Array): number {
  let most = a.length === b.length ? 0 : Number.NaN;
  for (let e = 0; e < a.length; e++) most = worse(most, Math.abs((a[e] as number) - (b[e] as number)));
  return most;
}

/** A line of detail held to a tolerance. */
export function detail(what: string, got: number, expected: number, tolerance: number): CheckDetail {
  return { what, got, expected, verdict: Math.abs(got - expected) <= tolerance ? 'ok' : 'failed' };
}
