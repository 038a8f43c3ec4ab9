// The engine against the plain reference of docs/model.md: countries and reforms drawn by chance, and two
// shipped scenarios on the data themselves. Every cell within a centavo, totals exact (compare-runs.ts).

import { drawCountry } from '#reference/random-country.ts';
import { drawReform } from '#reference/random-reform.ts';
import { drawFrom } from '#reference/random.ts';
import type { Check, CheckDetail } from './check.ts';
import { compareRuns, runBoth } from './compare-runs.ts';
import type { Difference } from './compare-runs.ts';

const PAIRS = 60;
/** Differences kept of one pair. */
const SHOWN = 3;
const ON_THE_DATA: readonly string[] = ['sus-legal', 'bloco-unico-necessidades'];

export const checkReference: Check = function* ({ engine, createEngine, presets, seed }) {
  const details: CheckDetail[] = [];
  let figure = 0;
  const tell = (where: string, found: readonly Difference[]): void => {
    figure += found.length;
    for (const { what, ...values } of found.slice(0, SHOWN)) {
      details.push({ what: `${where}: ${what}`, ...values, verdict: 'failed' });
    }
  };
  const own = presets.filter(({ id }) => ON_THE_DATA.includes(id));
  const all = PAIRS + own.length;
  for (let i = 0; i < PAIRS; i++) {
    const draw = drawFrom(seed + i);
    const drawn = createEngine(drawCountry(draw));
    tell(`seed ${seed + i}`, compareRuns(runBoth(drawn, drawReform(draw))));
    yield (i + 1) / all;
  }
  for (const [i, { id, reform }] of own.entries()) {
    tell(id, compareRuns(runBoth(engine, reform)));
    yield (PAIRS + i + 1) / all;
  }
  return { figure, tolerance: 0, unit: 'differences', cases: all, details };
};
