// The federal minimum under the rule of the scenario and under the others, for the small chart of
// the editor: the same macro assumptions for all, so that only the rule differs.

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
  const base = totalBase(dataset);
  const length = endYear - BASE_YEAR;
  const people = Array.from({ length }, (_, i) =>
    measure === 'perInhabitant' ? inhabitants(dataset, macro, i + 1) : 1,
  );
  const path = (rule: EnvelopeRule): MinimumPath => {
    const { minimum, deflator } = projectEnvelope(dataset, { ...envelope, rule }, macro, base);
    const values = people.map((count, i) => {
      const prices = measure === 'nominal' ? 1 : (deflator[i + 1] ?? 1);
      return (minimum[i + 1] ?? 0) / prices / count;
    });
    return { rule, values };
  };
  const rules = COMPARED.includes(envelope.rule) ? COMPARED : [...COMPARED, envelope.rule];
  return rules.map(path).sort((a, b) => (b.values.at(-1) ?? 0) - (a.values.at(-1) ?? 0));
}
