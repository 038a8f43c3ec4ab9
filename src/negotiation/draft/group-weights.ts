// Weights of a group of blocks as items of an article, and which groups say the same (docs/model.md, section 5).

import type { CriterionId, Weights } from '#engine';
import type { DocumentGroup } from '#scenario/document.ts';
import { legalPercent } from '../number-words.ts';
import { basisOf, CRITERION_NAMES } from './legal-names.ts';

export const withinOf = ({ withinStates, betweenStates }: DocumentGroup): Weights =>
  withinStates.weights ?? betweenStates;

export const positive = (weights: Weights): readonly (readonly [CriterionId, number])[] =>
  Object.entries(weights).filter(([, weight]) => weight > 0) as [CriterionId, number][];

export const isHistorical = (weights: Weights): boolean =>
  positive(weights).every(([criterion]) => criterion === 'historical');

/** Nobody's part changes: criteria are those of history, and the state fund keeps its own. */
export function isNullGroup(group: DocumentGroup): boolean {
  return isHistorical(group.betweenStates) && isHistorical(withinOf(group)) && group.withinStates.stateShare === null;
}

export function weightItems(weights: Weights): readonly string[] {
  const all = positive(weights);
  const sum = all.reduce((total, [, weight]) => total + weight, 0);
  return all.map(
    ([criterion, weight]) => `${CRITERION_NAMES[criterion]}: ${legalPercent(weight / sum)}; ${basisOf(criterion)}`,
  );
}

/** Groups of blocks that say the same, in the order of the first of each. */
export function alike<T>(groups: readonly DocumentGroup[], of: (group: DocumentGroup) => T) {
  const found = new Map<string, { readonly value: T; readonly which: number[] }>();
  groups.forEach((group, i) => {
    const value = of(group);
    const key = JSON.stringify(value);
    const known = found.get(key);
    if (known === undefined) found.set(key, { value, which: [i] });
    else known.which.push(i);
  });
  return [...found.values()];
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const criteriaWords = (weights: Weights): string =>
  positive(weights).length === 1 ? 'o critério e peso' : 'os critérios e pesos';
