// The federal minima that were published, made again by the rules: 15% of RCL in 2017 and June inflation to 2020
// (EC 95/2016), calendar years in 2021 and 2022 (EC 113/2021). That of 2023 no rule gives: a law set it.

import { BASE_YEAR } from '#engine';
import type { EnvelopeRule, Reform } from '#engine';
import { detail, worse } from './check.ts';
import type { Bench, Check, CheckDetail } from './check.ts';

/**
 * Of the minimum. All minima come from the RCL of 2017, which the series has from published percentages (docs/data.md):
 * they are rounded, and 15% of it comes R$ 50 thousand, half a millionth, below the minimum that was published.
 */
const RCL_ROUNDING = 1e-6;

/** R$: minima are published in thousands. */
const HALF_A_THOUSAND = 500;

const RULES: readonly (readonly [year: number, rule: EnvelopeRule])[] = [
  [2017, 'ec95'],
  [2018, 'ec95'],
  [2019, 'ec95'],
  [2020, 'ec95'],
  [2021, 'ec95-ec113'],
  [2022, 'ec95-ec113'],
];
const [FIRST_YEAR] = RULES[0] as (typeof RULES)[number];

/** LC 201/2023, art. 15: on the RCL estimated in the budget law of that year, which the data do not have. */
const SET_BY_LAW = 2023;

type Minima = (rule: EnvelopeRule, year: number) => number;

/** As the engine has them; every rule is simulated once. */
function minimaOf({ engine }: Bench, { envelope, macro, ...reform }: Reform): Minima {
  const known = new Map<EnvelopeRule, Float64Array>();
  const simulated = (rule: EnvelopeRule): Float64Array =>
    engine.simulate({ ...reform, envelope: { ...envelope, rule }, macro: { ...macro, useObserved: true } }).run.envelope
      .minimum;
  return (rule, year) => {
    const minimum = known.get(rule) ?? simulated(rule);
    known.set(rule, minimum);
    return minimum[year - BASE_YEAR] ?? Number.NaN;
  };
}

/** From the minimum published for 2017, so that the RCL has no part: only the rounding of both ends is left. */
function chained(year: number, rule: EnvelopeRule, minima: Minima, published: ReadonlyMap<number, number>) {
  const first = published.get(FIRST_YEAR) ?? Number.NaN;
  const growth = minima(rule, year) / minima(rule, FIRST_YEAR);
  const expected = published.get(year) ?? Number.NaN;
  return detail(`${year} chain`, first * growth, expected, HALF_A_THOUSAND * (1 + growth));
}

/** Shown beside what the law says, and red if the model has another; it makes nothing again. */
function setByLaw(minima: Minima, published: ReadonlyMap<number, number>): CheckDetail {
  const [got, expected] = [minima('history', SET_BY_LAW), published.get(SET_BY_LAW) ?? Number.NaN];
  return { what: `${SET_BY_LAW} law`, got, expected, verdict: got === expected ? 'fixed' : 'failed' };
}

export const checkMinima: Check = function* (bench) {
  const [first] = bench.presets;
  if (first === undefined) return null;
  const minima = minimaOf(bench, first.reform);
  const published = new Map(bench.engine.dataset.series.map(({ year, minimum }) => [year, minimum]));
  const largest = Math.max(...RULES.map(([year]) => published.get(year) ?? Number.NaN));
  const details: CheckDetail[] = [];
  let figure = 0;
  for (const [i, [year, rule]] of RULES.entries()) {
    const [got, expected] = [minima(rule, year), published.get(year) ?? Number.NaN];
    details.push(detail(`${year} ${rule}`, got, expected, RCL_ROUNDING * expected));
    figure = worse(figure, Math.abs(got - expected));
    if (year !== FIRST_YEAR) details.push(chained(year, rule, minima, published));
    yield (i + 1) / (RULES.length + 1);
  }
  const cases = details.length;
  details.push(setByLaw(minima, published));
  return { figure, tolerance: Math.floor(RCL_ROUNDING * largest), unit: 'reais', cases, details };
};
