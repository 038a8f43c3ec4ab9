// Stage 7: correct the amounts that rules and published margins give (primary and specialised care) by two
// imperfect measures of each municipality: what it was paid for primary care in 2019, and what
// it spent of the money of others in 2015–2016. A Gaussian update: each measure counts by how exact
// it is. The deviations stand in docs/data.md with how they were found.

import { BANDS } from './bands.ts';
import type { Municipality } from './municipality.ts';

/** R$ per inhabitant before the update, in the order of the places. */
export interface Prior {
  readonly primaryCare: readonly number[];
  readonly specialisedCare: readonly number[];
  /** All other blocks. */
  readonly rest: readonly number[];
}

export interface Measures {
  /** Payment of 2019 over the rule of primary care; null where not known. */
  readonly paidOverRule: readonly (number | null)[];
  /** R$ of 2016 per inhabitant; null where not known. */
  readonly spentFromOthers: readonly (number | null)[];
}

/** Relative deviation of true primary care from the rule, and of the 2019 payment from true 2016. */
const RULE_ERROR = 0.19;
const PAYMENT_ERROR = 0.23;
/** Deviation of true specialised care from its rule: R$ per inhabitant plus a part of the level. */
const HOSPITAL_ERROR = { least: 8, part: 0.55 };
/** Deviation of spending by others from receipts, R$ per inhabitant by band, beside the gap of the UF. */
const SPENDING_ERROR = [59, 42, 36, 36, 40, 45, 50, 50, 50];
/** Where states transfer much, their transfers also differ much: part of the UF's gap. */
const GAP_ERROR = 0.3;
/**
 * Oil and mining royalties count as money of others: in ES and RJ, and where GDP per inhabitant is above
 * this, spending says half as much of federal transfers.
 */
const ROYALTY_UFS = ['ES', 'RJ'];
const ROYALTY_GDP = 80_000;
const ROYALTY_FACTOR = 2;
/** Measures beyond so many deviations are taken as wrong by that much. */
const CLIP = 2.5;
/** Neither block falls below this part of what rules and margins give. */
const LEAST_PART = { primaryCare: 0.45, specialisedCare: 0.2 };
/** R$ per inhabitant that every municipality receives: the lowest PAB fixo is 23 (Portaria 1.409/2013). */
const LEAST_PRIMARY_CARE = 24;
/** Bands up to 50 thousand inhabitants, where hospitals disturb the gap of a UF least. */
const LAST_SMALL_BAND = 3;

function median(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

function clip(value: number, deviation: number): number {
  return Math.max(-CLIP * deviation, Math.min(CLIP * deviation, value));
}

/** Spending less prior total: by UF the median of small municipalities, by band the median of what is left. */
function gapsOfSpending(places: readonly Municipality[], excess: readonly (number | null)[]) {
  const known = places.flatMap((m, i) => (excess[i] === null ? [] : [{ m, value: excess[i] as number }]));
  const uf = new Map(
    [...new Set(places.map((m) => m.uf))].map((name) => [
      name,
      median(known.filter(({ m }) => m.uf === name && m.band <= LAST_SMALL_BAND).map(({ value }) => value)),
    ]),
  );
  const band = BANDS.map((_, k) =>
    median(known.filter(({ m }) => m.band === k).map(({ m, value }) => value - (uf.get(m.uf) as number))),
  );
  return { uf, band };
}

/** Deviation of the spending of a municipality from what it received plus the gap of its UF, R$ per inhabitant. */
function spendingError(m: Municipality, gap: number): number {
  const usual = (SPENDING_ERROR[m.band] as number) + GAP_ERROR * Math.max(0, gap);
  const royalties = ROYALTY_UFS.includes(m.uf) || (m.gdpPerCapita ?? 0) > ROYALTY_GDP;
  return royalties ? ROYALTY_FACTOR * usual : usual;
}

/** R$ per inhabitant of primary and specialised care after the update, and the deviation of their sum. */
export function updateByMeasures(places: readonly Municipality[], prior: Prior, measures: Measures) {
  const excess = places.map((_, i) => {
    const spent = measures.spentFromOthers[i] ?? null;
    if (spent === null) return null;
    return spent - (prior.primaryCare[i] as number) - (prior.specialisedCare[i] as number) - (prior.rest[i] as number);
  });
  const gaps = gapsOfSpending(places, excess);
  const primaryCare: number[] = [];
  const specialisedCare: number[] = [];
  const deviation: number[] = [];
  places.forEach((m, i) => {
    const a0 = prior.primaryCare[i] as number;
    const m0 = prior.specialisedCare[i] as number;
    let a = a0;
    let aVariance = (RULE_ERROR * a0) ** 2;
    const paid = measures.paidOverRule[i] ?? null;
    if (paid !== null && a0 > 0) {
      const noise = (PAYMENT_ERROR * a0) ** 2;
      const gain = aVariance / (aVariance + noise);
      a += gain * clip(a0 * (paid - 1), Math.sqrt(aVariance + noise));
      aVariance *= 1 - gain;
    }
    let hospital = m0;
    const hospitalVariance = m0 > 0 ? (HOSPITAL_ERROR.least + HOSPITAL_ERROR.part * m0) ** 2 : 0;
    let variance = aVariance + hospitalVariance;
    const e = excess[i] ?? null;
    if (e !== null) {
      const gap = gaps.uf.get(m.uf) as number;
      const noise = spendingError(m, gap) ** 2;
      const total = aVariance + hospitalVariance + noise;
      const surprise = clip(e - gap - (gaps.band[m.band] as number) - (a - a0), Math.sqrt(total));
      a += (aVariance / total) * surprise;
      hospital += (hospitalVariance / total) * surprise;
      variance -= variance ** 2 / total;
    }
    deviation.push(Math.sqrt(variance));
    primaryCare.push(a0 > 0 ? Math.max(LEAST_PRIMARY_CARE, LEAST_PART.primaryCare * a0, a) : 0);
    specialisedCare.push(Math.max(LEAST_PART.specialisedCare * m0, hospital));
  });
  return { primaryCare, specialisedCare, deviation };
}
