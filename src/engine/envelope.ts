// The federal minimum and the pool of transfers by year (docs/model.md, section 3).
// ADCT, arts. 107 and 110 (EC 95/2016); EC 86/2015; EC 113/2021; LC 201/2023; LC 200/2023.

import type { Dataset } from './dataset.ts';
import {
  BASE_YEAR,
  EC113_YEAR,
  EC86_SHARES,
  EXECUTED_2016,
  LAST_YEAR,
  LC200_FIRST_YEAR,
  LC200_MAX_GROWTH,
  LC200_MIN_GROWTH,
  LC200_REVENUE_SHARE,
  LC201_MINIMUM,
  LC201_YEAR,
  RCL_SHARE,
} from './law.ts';
import type { EnvelopeRule, EnvelopeSettings, MacroSettings } from './reform.ts';
import type { EnvelopePath } from './run.ts';
import { projectMacro } from './series.ts';
import type { MacroPath } from './series.ts';

const LENGTH = LAST_YEAR - BASE_YEAR + 1;

function chain(first: number, growth: (t: number) => number): Float64Array {
  const path = new Float64Array(LENGTH);
  path[1] = first;
  for (let t = 2; t < LENGTH; t++) path[t] = (path[t - 1] as number) * (1 + growth(t));
  return path;
}

function shareOfRcl(path: MacroPath, share: (t: number) => number): Float64Array {
  return path.rcl.map((rcl, t) => share(t) * rcl);
}

const ec86Share = (t: number): number => EC86_SHARES[Math.min(t, EC86_SHARES.length - 1)] as number;

function ec95(path: MacroPath): Float64Array {
  return chain(RCL_SHARE * (path.rcl[1] as number), (t) => path.ipcaJune[t - 1] as number);
}

function ec95WithEc113(path: MacroPath): Float64Array {
  const june = ec95(path);
  const december = chain(RCL_SHARE * (path.rcl[1] as number), (t) => path.ipcaDec[t - 1] as number);
  return june.map((value, t) => (BASE_YEAR + t < EC113_YEAR ? value : (december[t] as number)));
}

function history(path: MacroPath): Float64Array {
  const before = ec95WithEc113(path);
  return before.map((value, t) => {
    const year = BASE_YEAR + t;
    if (year < LC201_YEAR) return value;
    return year === LC201_YEAR ? LC201_MINIMUM : RCL_SHARE * (path.rcl[t] as number);
  });
}

function lc200(path: MacroPath, macro: MacroSettings): Float64Array {
  const minimum = history(path);
  const real = Math.min(Math.max(LC200_REVENUE_SHARE * macro.rclRealGrowth, LC200_MIN_GROWTH), LC200_MAX_GROWTH);
  for (let t = LC200_FIRST_YEAR - BASE_YEAR; t < LENGTH; t++) {
    minimum[t] = (minimum[t - 1] as number) * (1 + (path.ipcaJune[t - 1] as number)) * (1 + real);
  }
  return minimum;
}

function custom(path: MacroPath, growth: number | null): Float64Array {
  if (growth === null) throw new Error('envelope.rule "custom" needs envelope.customGrowth');
  return chain(RCL_SHARE * (path.rcl[1] as number), () => growth);
}

/** Minimum by t = year − 2016, R$; t = 0 is that of EC 86/2015, in force in 2016. */
function minimumOf(rule: EnvelopeRule, path: MacroPath, macro: MacroSettings, growth: number | null): Float64Array {
  const rules: Record<EnvelopeRule, () => Float64Array> = {
    ec95: () => ec95(path),
    'ec95-ec113': () => ec95WithEc113(path),
    ec86: () => shareOfRcl(path, ec86Share),
    rcl15: () => shareOfRcl(path, () => RCL_SHARE),
    history: () => history(path),
    lc200: () => lc200(path, macro),
    custom: () => custom(path, growth),
  };
  const minimum = rules[rule]();
  minimum[0] = ec86Share(0) * (path.rcl[0] as number);
  return minimum;
}

function deflate(path: MacroPath): Float64Array {
  const deflator = new Float64Array(LENGTH);
  deflator[0] = 1;
  for (let t = 1; t < LENGTH; t++) deflator[t] = (deflator[t - 1] as number) * (1 + (path.ipcaDec[t] as number));
  return deflator;
}

/**
 * The path of the money from 2016 to 2036.
 * @param baseTotal ΣB over entities and the five blocks of custeio, R$ of 2016.
 */
export function projectEnvelope(
  dataset: Dataset,
  settings: EnvelopeSettings,
  macro: MacroSettings,
  baseTotal: number,
): EnvelopePath {
  const path = projectMacro(dataset, macro);
  const custeioShare = settings.custeioShare ?? baseTotal / EXECUTED_2016;
  const poolOf = (minimum: Float64Array) =>
    minimum.map((value, t) => (t === 0 ? baseTotal : custeioShare * (value * (1 + settings.margin))));
  const minimum = minimumOf(settings.rule, path, macro, settings.customGrowth);
  const pool = poolOf(minimum);
  return {
    minimum,
    asps: minimum.map((value, t) => (t === 0 ? EXECUTED_2016 : value * (1 + settings.margin))),
    pool,
    deflator: deflate(path),
    poolRcl15: poolOf(shareOfRcl(path, () => RCL_SHARE)),
    scale: pool.map((value) => value / baseTotal),
  };
}
