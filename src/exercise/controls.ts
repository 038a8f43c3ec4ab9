// What an exercise can leave open, by the path it has in a scenario file: a closed vocabulary. A control
// that an exercise does not name is locked.

import { BLOCKS, BOUND_REFERENCES, ENVELOPE_RULES, UNITS } from '#engine';
import type { CriterionId, Transition } from '#engine';
import { LIMITS } from '#scenario/limits.ts';
import type { Limit } from '#scenario/limits.ts';

/** Lowest and highest value, in the unit of the scenario file. */
export interface Range {
  readonly min?: number;
  readonly max?: number;
}

export interface Control extends Range {
  readonly path: string;
  /** Values of a list, or references of a bound, that may be chosen; all where it is left out. */
  readonly options?: readonly string[];
  /** A floor or cap that cannot be taken away. */
  readonly required?: boolean;
  /** Criteria whose weights may be changed, each with the range of its share; all, freely, where it is left out. */
  readonly criteria?: Readonly<Partial<Record<CriterionId, Range>>>;
}

/**
 * partition: which blocks are together · weights: shares of criteria · number · choice: one of a list ·
 * bound: a floor or cap, or none · whole: free or locked and nothing between.
 */
export type ControlKind =
  | { readonly kind: 'partition' }
  | { readonly kind: 'weights' }
  | { readonly kind: 'number'; readonly limit: Limit }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'bound'; readonly limit: Limit; readonly options: readonly string[]; readonly field: BoundField }
  | { readonly kind: 'whole' };
export type BoundField = 'maxLoss' | 'maxGain';

const share: ControlKind = { kind: 'number', limit: LIMITS.share };
const number = (limit: Limit): ControlKind => ({ kind: 'number', limit });
const floor: ControlKind = { kind: 'bound', limit: LIMITS.share, options: BOUND_REFERENCES, field: 'maxLoss' };
const cap: ControlKind = { kind: 'bound', limit: LIMITS.maxGain, options: BOUND_REFERENCES, field: 'maxGain' };

/** In the order in which the screen offers them. */
export const CONTROL_KINDS: ReadonlyMap<string, ControlKind> = new Map<string, ControlKind>([
  ['groups[].blocks', { kind: 'partition' }],
  ['groups[].betweenStates', { kind: 'weights' }],
  ['groups[].withinStates.weights', { kind: 'weights' }],
  ['groups[].withinStates.unit', { kind: 'choice', options: UNITS }],
  ['groups[].withinStates.residence', share],
  ['groups[].withinStates.stateShare', { kind: 'whole' }],
  ...BLOCKS.flatMap((block): [string, ControlKind][] => [
    [`ringFence.${block}.state`, share],
    [`ringFence.${block}.municipal`, share],
  ]),
  ['groups[].transition.mode', { kind: 'choice', options: ['phaseIn', 'excessOnly'] }],
  ['groups[].transition.years', number(LIMITS.years)],
  ['groups[].transition.floor', floor],
  ['groups[].transition.cap', cap],
  ['transition.floor', floor],
  ['transition.cap', cap],
  ['startYear', number(LIMITS.startYear)],
  ['envelope.rule', { kind: 'choice', options: ENVELOPE_RULES }],
  ['envelope.margin', number(LIMITS.margin)],
  ['envelope.customGrowth', number(LIMITS.customGrowth)],
  ['macro.ipca', number(LIMITS.ipca)],
  ['macro.rclRealGrowth', number(LIMITS.rclRealGrowth)],
  ['susDependence', share],
  ['shift.donors', { kind: 'whole' }],
  ['shift.macGrowth', number(LIMITS.macGrowth)],
  ['shift.absorption', share],
  ['shift.protectedFloor', share],
  ['shift.speed', share],
  ['shift.maxYearlyLoss', share],
]);
export const CONTROL_PATHS: readonly string[] = [...CONTROL_KINDS.keys()];

/** Of a group, and so there once for each of them. */
export const isOfGroup = (path: string): boolean => path.startsWith('groups[].');

/** Only what is phased in takes a number of years. */
export const hasEffect = (path: string, { mode }: Pick<Transition, 'mode'>): boolean =>
  path !== 'groups[].transition.years' || mode === 'phaseIn';

export function controlAt({ controls }: { readonly controls: readonly Control[] }, path: string): Control | undefined {
  return controls.find((control) => control.path === path);
}

/** The range a control leaves: its own ends within what a scenario may hold. */
export function rangeOf(range: Range, limit: Limit): Limit {
  return { ...limit, min: range.min ?? limit.min, max: range.max ?? limit.max };
}
