// What the bench answers, and how it is told to people.

export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly p95: number;
}

export interface BenchReport {
  readonly node: string;
  readonly funds: number;
  readonly years: number;
  /** The preset whose run takes longest; the figures below are its own. */
  readonly heaviestPreset: string;
  /** Allocation, transition, shift and every year's counts, float64, ms. */
  readonly fullRunMs: Spread;
  /** Centavos of every column and inequality, all years, ms (median). */
  readonly publishMs: number;
  /** The same for one year, the one a screen shows. */
  readonly publishYearMs: number;
  /** Text of entities.csv and summary.json for all years. */
  readonly writeTextMs: number;
  /** Shapley values of 8 criteria and a transition, 512 coalitions, one year. */
  readonly attributionMs: Spread;
  /** The same where bounds look back, so that each coalition runs 19 years. */
  readonly attributionLookbackMs: Spread;
  /** Time of the plain reference over that of the engine for the same work, in this run. */
  readonly referenceRatio: number;
  readonly referenceMs: number;
  readonly presetMedianMs: Readonly<Record<string, number>>;
}

export function spreadOf(samples: readonly number[]): Spread {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] as number;
  return { min: at(0), median: at(0.5), p95: at(0.95) };
}

const ms = (value: number): string => `${value.toFixed(2)} ms`;

export function describeReport(report: BenchReport): string {
  const { min, median, p95 } = report.fullRunMs;
  const presets = Object.entries(report.presetMedianMs).map(([id, value]) => `  ${ms(value).padStart(9)}  ${id}`);
  return [
    `${report.funds} funds × ${report.years} years, Node ${report.node}, heaviest preset: ${report.heaviestPreset}`,
    `full run      median ${ms(median)}, min ${ms(min)}, p95 ${ms(p95)}`,
    `publish       ${ms(report.publishMs)} for all years, ${ms(report.publishYearMs)} for one, text ${ms(report.writeTextMs)}`,
    `attribution   median ${ms(report.attributionMs.median)}, looking back ${ms(report.attributionLookbackMs.median)}`,
    `reference     ${ms(report.referenceMs)}: ${report.referenceRatio.toFixed(1)} times the engine`,
    'median by preset:',
    ...presets,
    '',
  ].join('\n');
}
