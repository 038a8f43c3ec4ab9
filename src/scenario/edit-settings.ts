// Edits of single settings. Numbers are brought into their range, so that no edit can leave a
// document that would not open again.

import type { Draft } from 'immer';
import type { AttributeCriterion, Block, CriterionSettings, EnvelopeSettings, MacroSettings } from '#engine';
import type { ShiftSettings, SphereShare, Transition, TransitionBounds, WithinStates } from '#engine';
import type { ScenarioDocument } from './document.ts';
import { groupOf } from './edit-definition.ts';
import type { DetailValue, Edit } from './edit-definition.ts';
import { clampTo, LENGTHS, LIMITS } from './limits.ts';
import type { Limit } from './limits.ts';
import { inOrder, inOrderOfName } from './resolve.ts';
import { UFS } from './states.ts';

export function setCriterion(criterion: AttributeCriterion, patch: Partial<CriterionSettings>): Edit {
  return settingsEdit(
    'setCriterion',
    { criterion },
    (document) => document.criteria[criterion],
    patch,
    (settings) => {
      if (patch.elasticity !== undefined) assignNumber(settings, 'elasticity', patch.elasticity, LIMITS.elasticity);
      if (!patch.clip || patch.clip.some(Number.isNaN)) return;
      const ends = patch.clip.map((end) => clampTo(LIMITS.clip, end, 1)).sort((a, b) => a - b);
      settings.clip = [ends[0] ?? 1, ends[1] ?? 1];
    },
  );
}

export function setRingFence(block: Block, sphere: keyof SphereShare, share: number): Edit {
  return settingsEdit(
    'setRingFence',
    { block },
    (document) => document.ringFence[block],
    { [sphere]: share },
    (fence) => {
      assignNumber(fence, sphere, share, LIMITS.share);
    },
  );
}

/** Lines that are ring-fenced in each fund where they are known; an empty list leaves the parts by sphere alone. */
export function setRingFenceLines(block: Block, lines: readonly string[]): Edit {
  const chosen = inOrderOfName(lines).slice(0, LENGTHS.lines);
  return {
    kind: 'setRingFenceLines',
    detail: { block, field: 'lines' },
    target: `setRingFenceLines/${block}`,
    read: ({ ringFence }) => ringFence[block].lines?.length ?? 0,
    apply: ({ ringFence }) => {
      if (chosen.length === 0) delete ringFence[block].lines;
      else ringFence[block].lines = [...chosen];
    },
  };
}

export function setEnvelope(patch: Partial<EnvelopeSettings>): Edit {
  return {
    ...settingsEdit(
      'setEnvelope',
      {},
      (document) => document.envelope,
      patch,
      () => undefined,
    ),
    apply: ({ envelope, macro }) => {
      if (patch.rule) envelope.rule = patch.rule;
      if (patch.margin !== undefined) assignNumber(envelope, 'margin', patch.margin, LIMITS.margin);
      if (patch.custeioShare !== undefined)
        assignNumber(envelope, 'custeioShare', patch.custeioShare, LIMITS.custeioShare);
      if (patch.customGrowth !== undefined)
        assignNumber(envelope, 'customGrowth', patch.customGrowth, LIMITS.customGrowth);
      // The rule `custom` cannot do without a growth: that of prices keeps the minimum still in real terms.
      if (envelope.rule === 'custom') envelope.customGrowth ??= macro.ipca;
    },
  };
}

export function setMacro(patch: Partial<MacroSettings>): Edit {
  return settingsEdit(
    'setMacro',
    {},
    (document) => document.macro,
    patch,
    (macro) => {
      if (patch.useObserved !== undefined) macro.useObserved = patch.useObserved;
      if (patch.population) macro.population = patch.population;
      if (patch.ipca !== undefined) assignNumber(macro, 'ipca', patch.ipca, LIMITS.ipca);
      if (patch.rclRealGrowth !== undefined)
        assignNumber(macro, 'rclRealGrowth', patch.rclRealGrowth, LIMITS.rclRealGrowth);
    },
  );
}

export function setTransition(groupId: string, patch: Partial<Transition>): Edit {
  return settingsEdit(
    'setTransition',
    { group: groupId },
    (document) => groupOf(document, groupId).transition,
    patch,
    (transition) => {
      if (patch.mode) transition.mode = patch.mode;
      if (patch.years !== undefined) assignNumber(transition, 'years', patch.years, LIMITS.years);
      assignBounds(transition, patch);
    },
  );
}

/** Bounds on the whole custeio of an entity, over all groups. */
export function setTotalTransition(patch: Partial<TransitionBounds>): Edit {
  return settingsEdit(
    'setTotalTransition',
    {},
    (document) => document.transition,
    patch,
    (bounds) => {
      assignBounds(bounds, patch);
    },
  );
}

export function setWithin(groupId: string, patch: Partial<Omit<WithinStates, 'weights'>>): Edit {
  return settingsEdit(
    'setWithin',
    { group: groupId },
    (document) => groupOf(document, groupId).withinStates,
    patch,
    (within) => {
      if (patch.unit) within.unit = patch.unit;
      if (patch.residence !== undefined) assignNumber(within, 'residence', patch.residence, LIMITS.share);
      if (patch.stateShare !== undefined) within.stateShare = boundedStateShare(patch.stateShare);
    },
  );
}

export function setShift(patch: Partial<ShiftSettings>): Edit {
  return settingsEdit(
    'setShift',
    {},
    (document) => document.shift,
    patch,
    (shift) => {
      if (patch.donors) shift.donors = [...inOrder([...new Set(patch.donors)].filter((block) => block !== 'MAC'))];
      if (patch.macGrowth !== undefined) assignNumber(shift, 'macGrowth', patch.macGrowth, LIMITS.macGrowth);
      for (const field of ['absorption', 'protectedFloor', 'speed', 'maxYearlyLoss'] as const) {
        const value = patch[field];
        if (value !== undefined) assignNumber(shift, field, value, LIMITS.share);
      }
    },
  );
}

/** A start after the end, or the other way round, takes the other year with it. */
export function setPeriod(patch: { readonly startYear?: number; readonly endYear?: number }): Edit {
  return settingsEdit(
    'setPeriod',
    {},
    (document) => document,
    patch,
    (document) => {
      if (patch.startYear !== undefined) {
        assignNumber(document, 'startYear', patch.startYear, LIMITS.startYear);
        document.endYear = Math.max(document.endYear, document.startYear);
      }
      if (patch.endYear !== undefined) {
        assignNumber(document, 'endYear', patch.endYear, LIMITS.endYear);
        document.startYear = Math.min(document.startYear, document.endYear);
      }
    },
  );
}

export function setSusDependence(susDependence: number): Edit {
  return settingsEdit(
    'setSusDependence',
    {},
    (document) => document,
    { susDependence },
    (document) => {
      assignNumber(document, 'susDependence', susDependence, LIMITS.share);
    },
  );
}

export function setWinnerThreshold(winnerThreshold: number): Edit {
  return settingsEdit(
    'setWinnerThreshold',
    {},
    (document) => document,
    { winnerThreshold },
    (document) => {
      assignNumber(document, 'winnerThreshold', winnerThreshold, LIMITS.share);
    },
  );
}

/** A blank title is not taken; longer texts are cut to what a file may hold. */
export function setIdentity(patch: {
  readonly title?: string;
  readonly author?: string;
  readonly description?: string;
}): Edit {
  return settingsEdit(
    'setIdentity',
    {},
    (document) => document,
    patch,
    (document) => {
      if (patch.title !== undefined && patch.title.trim() !== '') document.title = patch.title.slice(0, LENGTHS.title);
      if (patch.author !== undefined) document.author = patch.author.slice(0, LENGTHS.author);
      if (patch.description !== undefined) document.description = patch.description.slice(0, LENGTHS.description);
    },
  );
}

/** An edit of some fields of one part of the document; of a single field the history knows from and to. */
function settingsEdit<Part extends object>(
  kind: string,
  detail: Edit['detail'],
  partOf: (document: ScenarioDocument) => Part,
  patch: object,
  assign: (part: Draft<Part>) => void,
): Edit {
  const fields = Object.keys(patch);
  const only = fields.length === 1 ? fields[0] : undefined;
  const edit = {
    kind,
    detail: { ...detail, field: fields.join(' ') },
    apply: (draft: Draft<ScenarioDocument>) => assign(partOf(draft) as Draft<Part>),
  };
  if (only === undefined) return edit;
  const target = [kind, ...Object.values(detail), only].join('/');
  return { ...edit, target, read: (document) => scalar((partOf(document) as Readonly<Record<string, unknown>>)[only]) };
}

function scalar(value: unknown): DetailValue {
  if (typeof value === 'object' && value !== null) return Object.values(value).join(' ');
  return (value ?? null) as DetailValue;
}

/** What is not a number, or stands at an end that is not allowed, changes nothing; null is a value where the field has it. */
function assignNumber<Key extends string>(
  part: { [K in Key]: number | null },
  key: Key,
  value: number | null,
  limit: Limit,
): void {
  const bounded = value === null ? null : clampTo(limit, value, NaN);
  if (bounded === null || !Number.isNaN(bounded)) part[key] = bounded;
}

function assignBounds(bounds: Draft<TransitionBounds>, { floor, cap }: Partial<TransitionBounds>): void {
  if (floor !== undefined) bounds.floor = floor && { ...floor, maxLoss: clampTo(LIMITS.share, floor.maxLoss, 0) };
  if (cap !== undefined) bounds.cap = cap && { ...cap, maxGain: clampTo(LIMITS.maxGain, cap.maxGain, 0) };
}

function boundedStateShare(stateShare: WithinStates['stateShare']): WithinStates['stateShare'] {
  if (stateShare === null) return null;
  if (typeof stateShare === 'number') return clampTo(LIMITS.share, stateShare, 0);
  const given = UFS.filter((uf) => stateShare[uf] !== undefined);
  if (given.length === 0) return null;
  return Object.fromEntries(given.map((uf) => [uf, clampTo(LIMITS.share, stateShare[uf] ?? 0, 0)]));
}
