// From the document back to a file: format, id, title and groups, then only what differs from the
// defaults, in one order of keys, so that the same scenario is always the same text.

import { BLOCKS } from '#engine';
import type { RingFence } from '#engine';
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

export function printScenario(document: ScenarioDocument): Record<string, unknown> {
  return {
    format: document.format,
    id: document.id,
    title: document.title,
    ...unlessEmpty('author', document.author),
    ...unlessEmpty('description', document.description),
    ...unlessEmpty('references', document.references),
    ...unless(DEFAULT_START_YEAR, 'startYear', document.startYear),
    ...unless(DEFAULT_END_YEAR, 'endYear', document.endYear),
    ...unlessEmpty('envelope', difference(DEFAULT_ENVELOPE, document.envelope)),
    ...unlessEmpty('macro', difference(DEFAULT_MACRO, document.macro)),
    ...unlessEmpty('ringFence', printRingFence(document)),
    ...unless(DEFAULT_SUS_DEPENDENCE, 'susDependence', document.susDependence),
    ...unlessEmpty('criteria', printCriteria(document)),
    groups: document.groups.map(printGroup),
    ...unlessEmpty('transition', difference(DEFAULT_TOTAL_TRANSITION, document.transition)),
    ...unlessEmpty('shift', difference(DEFAULT_SHIFT, document.shift)),
    ...unless(DEFAULT_WINNER_THRESHOLD, 'winnerThreshold', document.winnerThreshold),
  };
}

/** The text of a scenario file, indented, ending in a new line. */
export function scenarioText(document: ScenarioDocument): string {
  return `${JSON.stringify(printScenario(document), null, 2)}\n`;
}

function printGroup(group: DocumentGroup): Record<string, unknown> {
  const within = { weights: null, ...defaultUnit(group.blocks), stateShare: null };
  return {
    id: group.id,
    blocks: group.blocks,
    ...unless(DEFAULT_WEIGHTS, 'betweenStates', group.betweenStates),
    ...unlessEmpty('withinStates', difference(within, group.withinStates)),
    ...unlessEmpty('transition', difference(DEFAULT_TRANSITION, group.transition)),
  };
}

function printCriteria({ criteria }: ScenarioDocument): Record<string, unknown> {
  return Object.assign(
    {},
    ...ATTRIBUTE_CRITERIA.map((id) => unlessEmpty(id, difference(defaultCriterion(id), criteria[id]))),
  ) as Record<string, unknown>;
}

function printRingFence({ ringFence }: ScenarioDocument): Record<string, unknown> {
  const printed = BLOCKS.map((block) => [block, printSphereShare(ringFence[block])] as const);
  return Object.fromEntries(printed.filter(([, share]) => share !== 0));
}

function printSphereShare({ state, municipal, lines }: RingFence): number | RingFence {
  return state === municipal && lines === undefined ? state : { state, municipal, ...(lines ? { lines } : {}) };
}

/** Fields of `value` that are not those of `defaults`, in the order of `defaults`. */
function difference<T extends object>(
  defaults: T,
  value: { readonly [Key in keyof T]: unknown },
): Record<string, unknown> {
  const keys = Object.keys(defaults) as (keyof T & string)[];
  return Object.fromEntries(keys.filter((key) => !same(defaults[key], value[key])).map((key) => [key, value[key]]));
}

function unless(standard: unknown, key: string, value: unknown): Record<string, unknown> {
  return same(standard, value) ? {} : { [key]: value };
}

function unlessEmpty(key: string, value: object | string): Record<string, unknown> {
  const size = typeof value === 'string' ? value.length : Object.keys(value).length;
  return size === 0 ? {} : { [key]: value };
}

/** Equality of plain data whose keys are already in one order. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
