// From a file that is right in shape to the document: every default written in, lists and keys in
// the order of the model, so that two ways of writing one scenario become one document.

import { BLOCKS, CRITERIA } from '#engine';
import type { AttributeCriterion, Block, CriterionSettings, RingFence, Transition, TransitionBounds } from '#engine';
import type { Weights } from '#engine';
import { ATTRIBUTE_CRITERIA } from './attribute-criteria.ts';
import {
  DEFAULT_END_YEAR,
  DEFAULT_ENVELOPE,
  DEFAULT_MACRO,
  DEFAULT_SHIFT,
  DEFAULT_START_YEAR,
  DEFAULT_SUS_DEPENDENCE,
  DEFAULT_TOTAL_TRANSITION,
  DEFAULT_TRANSITION,
  DEFAULT_WEIGHTS,
  DEFAULT_WINNER_THRESHOLD,
  defaultCriterion,
  defaultUnit,
} from './defaults.ts';
import type { DocumentGroup, ScenarioDocument } from './document.ts';
import type { ScenarioFile, ScenarioFileGroup } from './schema.ts';
import { UFS } from './states.ts';

/** Plain data in, plain data out; the file is already of the schema's shape. */
export function resolveScenario(file: ScenarioFile): ScenarioDocument {
  return {
    format: 1,
    id: file.id,
    title: file.title,
    author: file.author ?? '',
    description: file.description ?? '',
    references: (file.references ?? []).map(({ label, url }) => (url === undefined ? { label } : { label, url })),
    startYear: file.startYear ?? DEFAULT_START_YEAR,
    endYear: file.endYear ?? DEFAULT_END_YEAR,
    envelope: withDefaults(DEFAULT_ENVELOPE, file.envelope),
    macro: withDefaults(DEFAULT_MACRO, file.macro),
    ringFence: recordOf(BLOCKS, (block) => resolveRingFence(file.ringFence?.[block])),
    susDependence: file.susDependence ?? DEFAULT_SUS_DEPENDENCE,
    criteria: recordOf(ATTRIBUTE_CRITERIA, (criterion) => resolveCriterion(criterion, file.criteria?.[criterion])),
    groups: file.groups.map(resolveGroup),
    transition: withDefaults<TransitionBounds>(DEFAULT_TOTAL_TRANSITION, file.transition),
    shift: withDefaults(DEFAULT_SHIFT, { ...file.shift, donors: file.shift?.donors && inOrder(file.shift.donors) }),
    winnerThreshold: file.winnerThreshold ?? DEFAULT_WINNER_THRESHOLD,
  };
}

/** Weights with their keys in the order of the table of criteria. */
export function orderedWeights(weights: Weights): Weights {
  return Object.fromEntries(
    CRITERIA.filter((criterion) => weights[criterion] !== undefined).map((criterion) => [
      criterion,
      weights[criterion],
    ]),
  );
}

/** Ids of lines without repetition, in the order of their letters. */
export function inOrderOfName(lines: readonly string[]): readonly string[] {
  return [...new Set(lines)].sort();
}

/** Blocks in the order of the model. */
export function inOrder(blocks: readonly Block[]): readonly Block[] {
  return [...blocks].sort((a, b) => BLOCKS.indexOf(a) - BLOCKS.indexOf(b));
}

function resolveGroup(group: ScenarioFileGroup): DocumentGroup {
  const within = group.withinStates ?? {};
  const unit = defaultUnit(group.blocks);
  return {
    id: group.id,
    blocks: inOrder(group.blocks),
    betweenStates: orderedWeights((group.betweenStates ?? DEFAULT_WEIGHTS) as Weights),
    withinStates: {
      weights: within.weights ? orderedWeights(within.weights as Weights) : null,
      unit: within.unit ?? unit.unit,
      residence: within.residence ?? unit.residence,
      stateShare: resolveStateShare(within.stateShare),
    },
    transition: withDefaults<Transition>(DEFAULT_TRANSITION, group.transition),
  };
}

function resolveStateShare(stateShare: NonNullable<ScenarioFileGroup['withinStates']>['stateShare']) {
  if (typeof stateShare !== 'object' || stateShare === null) return stateShare ?? null;
  const given = UFS.filter((uf) => stateShare[uf] !== undefined).map((uf) => [uf, stateShare[uf] ?? 0] as const);
  // An object that names no UF leaves the base share everywhere, as null does.
  return given.length === 0 ? null : Object.fromEntries(given);
}

function resolveRingFence(share: NonNullable<ScenarioFile['ringFence']>[Block]): RingFence {
  if (typeof share === 'number') return { state: share, municipal: share };
  const lines = inOrderOfName(share?.lines ?? []);
  return { state: share?.state ?? 0, municipal: share?.municipal ?? 0, ...(lines.length > 0 ? { lines } : {}) };
}

function resolveCriterion(
  criterion: AttributeCriterion,
  settings: NonNullable<ScenarioFile['criteria']>[AttributeCriterion],
): CriterionSettings {
  return withDefaults(defaultCriterion(criterion), settings);
}

function recordOf<Key extends string, Value>(keys: readonly Key[], valueOf: (key: Key) => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Key, Value>;
}

/** Fields of `defaults`, each replaced by the one given; null is a value, undefined is not. */
function withDefaults<T extends object>(
  defaults: T,
  given: { readonly [Key in keyof T]?: T[Key] | undefined } | undefined,
): T {
  const keys = Object.keys(defaults) as (keyof T)[];
  return Object.fromEntries(keys.map((key) => [key, given?.[key] === undefined ? defaults[key] : given[key]])) as T;
}
