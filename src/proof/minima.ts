// The federal minima that were published, made again from RCL and inflation by the rules of EC 95/2016
// (June inflation to 2020), EC 113/2021 (calendar years, 2021 and 2022) and LC 201/2023 (2023).

import { BASE_YEAR } from '#engine';
import type { EnvelopeRule } from '#engine';
import { detail, worse } from './check.ts';
import type { Check, CheckDetail } from './check.ts';

/** R$: minima are published in thousands and chained from rounded inflation. */
const TOLERANCE = 1_000_000;

const RULES: readonly (readonly [year: number, rule: EnvelopeRule])[] = [
  [2017, 'ec95'],
  [2018, 'ec95'],
  [2019, 'ec95'],
  [2020, 'ec95'],
  [2021, 'ec95-ec113'],
  [2022, 'ec95-ec113'],
  [2023, 'history'],
];

export const checkMinima: Check = function* ({ engine, presets: [first] }) {
  if (first === undefined) return null;
  const published = new Map(engine.dataset.series.map(({ year, minimum }) => [year, minimum]));
  const details: CheckDetail[] = [];
  let figure = 0;
  for (const [i, [year, rule]] of RULES.entries()) {
    const { reform } = first;
    const { envelope } = engine.simulate({
      ...reform,
      envelope: { ...reform.envelope, rule },
      macro: { ...reform.macro, useObserved: true },
    }).run;
    const got = envelope.minimum[year - BASE_YEAR] ?? Number.NaN;
    const expected = published.get(year) ?? Number.NaN;
    details.push(detail(`${year} ${rule}`, got, expected, TOLERANCE));
    figure = worse(figure, Math.abs(got - expected));
    yield (i + 1) / RULES.length;
  }
  return { figure, tolerance: TOLERANCE, unit: 'reais', cases: RULES.length, details };
};
