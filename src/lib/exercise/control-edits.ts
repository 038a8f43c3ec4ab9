// The value of a control and the edit that changes it, by its path.

import type { Block, BoundReference, EnvelopeRule, Transition, Unit } from '#engine';
import {
  setEnvelope,
  setMacro,
  setPeriod,
  setRingFence,
  setShift,
  setSusDependence,
  setTotalTransition,
  setTransition,
  setWithin,
} from '#scenario/edit.ts';
import type { Edit } from '#scenario/edit.ts';
import { groupOf } from '#scenario/edit-definition.ts';
import type { ScenarioDocument } from '#scenario/document.ts';

/** What stands at the path of a control; of a group's, in that group. */
export function controlValueIn(scenario: ScenarioDocument, path: string, groupId: string | null): unknown {
  const from = groupId === null ? scenario : groupOf(scenario, groupId);
  return path
    .replace('groups[].', '')
    .split('.')
    .reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>>)[key], from);
}

export function numberEdit(path: string, groupId: string | null, value: number): Edit {
  const [part = '', ...rest] = path.split('.');
  const field = rest.at(-1) ?? '';
  if (part === 'ringFence') return setRingFence(rest[0] as Block, field as 'state' | 'municipal', value);
  if (part === 'shift') return setShift({ [field]: value });
  if (part === 'envelope') return setEnvelope({ [field]: value });
  if (part === 'macro') return setMacro({ [field]: value });
  if (path === 'startYear') return setPeriod({ startYear: value });
  if (path === 'susDependence') return setSusDependence(value);
  if (field === 'years') return setTransition(groupId ?? '', { years: value });
  return setWithin(groupId ?? '', { residence: value });
}

export function choiceEdit(path: string, groupId: string | null, option: string): Edit {
  if (path === 'envelope.rule') return setEnvelope({ rule: option as EnvelopeRule });
  if (path.endsWith('.unit')) return setWithin(groupId ?? '', { unit: option as Unit });
  return setTransition(groupId ?? '', { mode: option as Transition['mode'] });
}

export interface BoundValue {
  readonly reference: BoundReference;
  /** Largest loss or gain, 0–1 of the reference. */
  readonly amount: number;
}

export function boundEdit(path: string, groupId: string | null, bound: BoundValue | null): Edit {
  const { reference, amount } = bound ?? { reference: 'statusQuo', amount: 0 };
  const floor = bound === null ? null : { reference, maxLoss: amount };
  const cap = bound === null ? null : { reference, maxGain: amount };
  const patch = path.endsWith('.floor') ? { floor } : { cap };
  return groupId === null ? setTotalTransition(patch) : setTransition(groupId, patch);
}
