// docs/model.md, section 3: inflation and RCL, the federal minimum, the pool of custeio transfers.

import type { SeriesRow } from '#engine';
import type { EnvelopeRule, Reform } from '#engine';
import type { Country } from './country.ts';
import { BLOCK_NAMES, sum } from './country.ts';

const BASE_YEAR = 2016;
const EXECUTED_2016 = 106_235_537_000;
const MINIMUM_2023 = 172_826_281_000;
// What was known when the reform was debated ends here.
const LAST_KNOWN_YEAR = 2017;

export interface EnvelopeYear {
  readonly year: number;
  /** M: federal minimum, R$; that of 2016 is the one in force then (EC 86), whatever the rule. */
  readonly minimum: number;
  readonly asps: number;
  /** T: pool of custeio transfers, R$. */
  readonly pool: number;
  /** D: deflator, 1 in 2016. */
  readonly deflator: number;
  /** Pool under 15% of RCL with the same margin and share, R$. */
  readonly poolRcl15: number;
}

type Yearly = (year: number) => number;

interface Macro {
  readonly ipcaJune: Yearly;
  readonly ipcaDec: Yearly;
  readonly rcl: Yearly;
}

/** Observed values by year, those the reform may look at. */
function observed(series: readonly SeriesRow[], reform: Reform, of: (row: SeriesRow) => number): Map<number, number> {
  const rows = series.filter((row) => reform.macro.useObserved || row.year <= LAST_KNOWN_YEAR);
  return new Map(rows.filter((row) => !Number.isNaN(of(row))).map((row) => [row.year, of(row)]));
}

/** Value between two observed years at a constant rate of growth; undefined after the last one. */
function fillGap(values: ReadonlyMap<number, number>, year: number): number | undefined {
  const before = Math.max(...[...values.keys()].filter((y) => y < year));
  const after = Math.min(...[...values.keys()].filter((y) => y > year));
  if (!Number.isFinite(before) || !Number.isFinite(after)) return undefined;
  const [from, to] = [values.get(before) as number, values.get(after) as number];
  return from * (to / from) ** ((year - before) / (after - before));
}

function readMacro(series: readonly SeriesRow[], reform: Reform): Macro {
  const { ipca, rclRealGrowth } = reform.macro;
  const rate = (of: (row: SeriesRow) => number): Yearly => {
    // A gap in a rate is filled on 1 + rate, which is a factor of growth.
    const factors = observed(series, reform, (row) => 1 + of(row));
    return (year) => (factors.get(year) ?? fillGap(factors, year) ?? 1 + ipca) - 1;
  };
  const ipcaDec = rate((row) => row.ipcaDec);
  const rcls = observed(series, reform, (row) => row.rcl);
  const rcl: Yearly = (year) => {
    const value = rcls.get(year) ?? fillGap(rcls, year);
    if (value !== undefined) return value;
    if (year < BASE_YEAR) throw new Error(`no RCL observed up to ${year}`);
    return rcl(year - 1) * (1 + ipcaDec(year)) * (1 + rclRealGrowth);
  };
  return { ipcaJune: rate((row) => row.ipcaJune), ipcaDec, rcl };
}

/** Product of 1 + ipcaDec[s − 1], s = 2018 … year. */
function decemberChain(macro: Macro, year: number): number {
  let product = 1;
  for (let s = 2018; s <= year; s += 1) product *= 1 + macro.ipcaDec(s - 1);
  return product;
}

function shareOfRclEc86(year: number): number {
  const shares: Record<number, number> = { 2016: 0.132, 2017: 0.137, 2018: 0.141, 2019: 0.145 };
  return shares[year] ?? 0.15;
}

/** M[year] under a rule, R$, year ≥ 2017 (≥ 2016 under `ec86`). */
function minimumOf(rule: EnvelopeRule, year: number, reform: Reform, macro: Macro): number {
  const { customGrowth } = reform.envelope;
  const before = (): number => minimumOf(rule, year - 1, reform, macro);
  switch (rule) {
    case 'rcl15':
      return 0.15 * macro.rcl(year);
    case 'ec86':
      return shareOfRclEc86(year) * macro.rcl(year);
    case 'ec95':
      if (year === 2017) return 0.15 * macro.rcl(2017);
      return before() * (1 + macro.ipcaJune(year - 1));
    case 'ec95-ec113':
      if (year <= 2020) return minimumOf('ec95', year, reform, macro);
      return minimumOf('ec95', 2017, reform, macro) * decemberChain(macro, year);
    case 'history':
      if (year <= 2022) return minimumOf('ec95-ec113', year, reform, macro);
      return year === 2023 ? MINIMUM_2023 : 0.15 * macro.rcl(year);
    case 'lc200': {
      if (year <= 2024) return minimumOf('history', year, reform, macro);
      const realGrowth = Math.min(Math.max(0.7 * reform.macro.rclRealGrowth, 0.006), 0.025);
      return before() * (1 + macro.ipcaJune(year - 1)) * (1 + realGrowth);
    }
    case 'custom':
      if (year === 2017) return 0.15 * macro.rcl(2017);
      if (customGrowth === null) throw new Error('the rule custom needs customGrowth');
      return before() * (1 + customGrowth);
  }
}

/** Path of the money, 2016 … endYear. */
export function envelopePath(country: Country, reform: Reform): EnvelopeYear[] {
  const macro = readMacro(country.series, reform);
  const { rule, margin, custeioShare } = reform.envelope;
  const custeio = sum(country.funds, (fund) => sum(BLOCK_NAMES, (block) => fund.base[block]));
  const share = custeioShare ?? custeio / EXECUTED_2016;
  const minimum = minimumOf('ec86', BASE_YEAR, reform, macro);
  const path: EnvelopeYear[] = [
    { year: BASE_YEAR, minimum, asps: EXECUTED_2016, pool: custeio, deflator: 1, poolRcl15: custeio },
  ];
  let deflator = 1;
  for (let year = 2017; year <= reform.endYear; year += 1) {
    const minimum = minimumOf(rule, year, reform, macro);
    const asps = minimum * (1 + margin);
    deflator *= 1 + macro.ipcaDec(year);
    const poolRcl15 = share * minimumOf('rcl15', year, reform, macro) * (1 + margin);
    path.push({ year, minimum, asps, pool: share * asps, deflator, poolRcl15 });
  }
  return path;
}
