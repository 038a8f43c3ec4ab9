// What the scenario transfers less or more than 15% of RCL would bring, and than was executed.

import { BASE_YEAR } from '#engine';
import type { Run, SeriesRow } from '#engine';

export interface LossYear {
  readonly year: number;
  /** T(15% of RCL) − T, R$ of the year. */
  readonly rule: number;
  /** The same since 2017, R$ of 2016. */
  readonly cumulativeReal: number;
  /** τ · executed − T, R$ of the year; null where nothing is published. */
  readonly executed: number | null;
}

/** One line a year of the run. τ is what the pool of the year is of its ASPS. */
export function lossPath(run: Run, series: readonly SeriesRow[]): LossYear[] {
  const executed = new Map(series.map((row) => [row.year, row.executed]));
  return run.years.map((year, y) => {
    const t = year - BASE_YEAR;
    const pool = run.envelope.pool[t] as number;
    const share = pool / (run.envelope.asps[t] as number);
    const spent = executed.get(year) ?? Number.NaN;
    return {
      year,
      rule: run.indicators.lossAgainstRcl15[y] as number,
      cumulativeReal: run.indicators.lossAgainstRcl15CumulativeReal[y] as number,
      executed: Number.isFinite(spent) ? share * spent - pool : null,
    };
  });
}
