// The federal minimum, and the money it transfers, under the rule of the scenario and under the
// others: the same macro assumptions for all, so that only the rule differs.

import { BASE_YEAR, projectEnvelope, projectPopulation, totalBase } from '#engine';
import type { Dataset, EnvelopeRule, EnvelopeSettings, MacroSettings } from '#engine';

export const MEASURES = ['nominal', 'real', 'perInhabitant'] as const;
/** R$ of each year, R$ of 2016, or R$ of 2016 per inhabitant of the year. */
export type Measure = (typeof MEASURES)[number];

export interface MinimumPath {
  readonly rule: EnvelopeRule;
  /** R$, one value a year from 2017. */
  readonly values: readonly number[];
}

/** The minimum itself, or the pool of custeio transfers with the margin and share of the scenario. */
export const QUANTITIES = ['pool', 'minimum'] as const;
export type Quantity = (typeof QUANTITIES)[number];

/** What all rules have in common. */
export interface PathSettings {
  readonly dataset: Dataset;
  readonly envelope: EnvelopeSettings;
  readonly macro: MacroSettings;
  readonly endYear: number;
}

/** What R$ of each year since 2016 are divided by to be in a measure. */
export function measureDivisors({ dataset, envelope, macro, endYear }: PathSettings, measure: Measure): number[] {
  const { deflator } = projectEnvelope(dataset, envelope, macro, totalBase(dataset));
  return Array.from({ length: endYear - BASE_YEAR + 1 }, (_, t) => {
    if (measure === 'nominal') return 1;
    const prices = deflator[t] as number;
    return measure === 'real' ? prices : prices * inhabitants(dataset, macro, t);
  });
}

/** One rule from 2016 to the last year, in the measure of the divisors. */
export function rulePath(
  { dataset, envelope, macro }: PathSettings,
  rule: EnvelopeRule,
  quantity: Quantity,
  divisors: readonly number[],
): number[] {
  const path = projectEnvelope(dataset, { ...envelope, rule }, macro, totalBase(dataset))[quantity];
  return divisors.map((divisor, t) => (path[t] as number) / divisor);
}

/** Rules worth standing beside any other; the chosen one joins them. */
const COMPARED: readonly EnvelopeRule[] = ['rcl15', 'history', 'lc200', 'ec95-ec113', 'ec95'];

function inhabitants(dataset: Dataset, macro: MacroSettings, t: number): number {
  return projectPopulation(dataset, macro, t).reduce((sum, people) => sum + people, 0);
}

/** Paths from 2017 to `endYear`, highest at the end first. */
export function minimumPaths(
  dataset: Dataset,
  envelope: EnvelopeSettings,
  macro: MacroSettings,
  endYear: number,
  measure: Measure,
): MinimumPath[] {
  const settings = { dataset, envelope, macro, endYear };
  const divisors = measureDivisors(settings, measure);
  const path = (rule: EnvelopeRule): MinimumPath => ({
    rule,
    values: rulePath(settings, rule, 'minimum', divisors).slice(1),
  });
  const rules = COMPARED.includes(envelope.rule) ? COMPARED : [...COMPARED, envelope.rule];
  return rules.map(path).sort((a, b) => (b.values.at(-1) ?? 0) - (a.values.at(-1) ?? 0));
}
