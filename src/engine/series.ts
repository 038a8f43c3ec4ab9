// Inflation and revenue by year (docs/model.md, section 3, "Series").

import type { Dataset, SeriesRow } from './dataset.ts';
import { BASE_YEAR, LAST_YEAR, LAST_YEAR_KNOWN_AT_DEBATE } from './law.ts';
import type { MacroSettings } from './reform.ts';

/** Indexed by t = year − 2016, up to 2036. Rates 0–1, RCL in R$. */
export interface MacroPath {
  readonly ipcaJune: Float64Array;
  readonly ipcaDec: Float64Array;
  readonly rcl: Float64Array;
}

const LENGTH = LAST_YEAR - BASE_YEAR + 1;

function observed(rows: readonly SeriesRow[], macro: MacroSettings, of: (row: SeriesRow) => number): Float64Array {
  const lastYear = macro.useObserved ? LAST_YEAR : LAST_YEAR_KNOWN_AT_DEBATE;
  const values = new Float64Array(LENGTH).fill(Number.NaN);
  for (const row of rows) {
    if (row.year >= BASE_YEAR && row.year <= lastYear) values[row.year - BASE_YEAR] = of(row);
  }
  return values;
}

/** Fill what is missing between two observed values geometrically; leave the ends as they are. */
function fillGaps(values: Float64Array): Float64Array {
  let last = -1;
  for (let t = 0; t < values.length; t++) {
    if (Number.isNaN(values[t])) continue;
    const from = values[last] as number;
    const ratio = (values[t] as number) / from;
    for (let s = last + 1; last >= 0 && s < t; s++) values[s] = from * ratio ** ((s - last) / (t - last));
    last = t;
  }
  return values;
}

function rates(rows: readonly SeriesRow[], macro: MacroSettings, of: (row: SeriesRow) => number): Float64Array {
  const factors = fillGaps(observed(rows, macro, (row) => 1 + of(row)));
  return factors.map((factor) => (Number.isNaN(factor) ? macro.ipca : factor - 1));
}

/**
 * Observed values as far as they are to be used, then the assumptions.
 * @throws Error when the series has no RCL for 2016 or 2017, on which every rule stands.
 */
export function projectMacro(dataset: Dataset, macro: MacroSettings): MacroPath {
  const ipcaJune = rates(dataset.series, macro, (row) => row.ipcaJune);
  const ipcaDec = rates(dataset.series, macro, (row) => row.ipcaDec);
  const rcl = fillGaps(observed(dataset.series, macro, (row) => row.rcl));
  if (Number.isNaN(rcl[0]) || Number.isNaN(rcl[1])) throw new Error('series.csv: rcl is needed for 2016 and 2017');
  for (let t = 1; t < LENGTH; t++) {
    if (!Number.isNaN(rcl[t])) continue;
    rcl[t] = (rcl[t - 1] as number) * (1 + (ipcaDec[t] as number)) * (1 + macro.rclRealGrowth);
  }
  return { ipcaJune, ipcaDec, rcl };
}
