// How a control of the list is written into an exercise, and what it starts at in words.

import { describe, expect, it } from 'vitest';
import { controlProblems } from '#exercise/control-rules.ts';
import { CONTROL_PATHS } from '#exercise/controls.ts';
import {
  CONTROL_PARTS,
  inMode,
  modeOf,
  modesOf,
  rangeFields,
  withControl,
  withCriterion,
  withOption,
  withRequired,
} from '#lib/exercise/editor/control-modes.ts';
import { startText } from '#lib/exercise/editor/control-start.ts';
import { PRESETS, presetById } from '#scenario/presets.ts';
import type { ScenarioDocument } from '#scenario/document.ts';

const start = presetById('bloco-unico-necessidades')?.document as ScenarioDocument;

it('every control the format knows is in one part of the list', () => {
  const listed = CONTROL_PARTS.flatMap(({ paths }) => paths);
  expect([...listed].sort()).toEqual([...CONTROL_PATHS].sort());
});

describe.each(CONTROL_PATHS)('%s', (path) => {
  it('is what its mode says, and the format takes it', () => {
    for (const mode of modesOf(path)) {
      const control = inMode(path, mode, start);
      expect(modeOf(control ?? undefined)).toBe(mode);
      expect(control === null ? [] : controlProblems([control])).toEqual([]);
    }
  });

  it('starts at something that can be said, in every scenario of the app', () => {
    for (const { document } of PRESETS) {
      const text = startText(path, document, 'pt-BR');
      expect(text).not.toBe('');
      expect(text).not.toMatch(/undefined|NaN|null|\[object/);
    }
  });
});

it('a control changes in its place, and a new one stands in the order of the screen', () => {
  const years = { path: 'groups[].transition.years' };
  const weights = { path: 'groups[].betweenStates' };
  const rule = { path: 'envelope.rule' };
  expect(withControl([rule, years], weights.path, weights)).toEqual([weights, rule, years]);
  expect(withControl([rule, years], 'susDependence', { path: 'susDependence' }).at(-1)?.path).toBe('susDependence');
  expect(withControl([rule, years], rule.path, { ...rule, options: ['ec95'] })).toEqual([
    { ...rule, options: ['ec95'] },
    years,
  ]);
  expect(withControl([rule, years], rule.path, null)).toEqual([years]);
});

it('ranges, options, criteria and what cannot be taken away', () => {
  expect(rangeFields({ path: 'groups[].transition.years', max: 8 })).toMatchObject({ min: 1, max: 8 });
  const floor = { path: 'groups[].transition.floor', max: 0.1 };
  const without = withOption(floor, 'previous', false);
  expect(without.options).not.toContain('previous');
  expect(withOption(without, 'previous', true).options).toContain('previous');
  expect(withRequired(withRequired(floor, true), false)).toEqual(floor);
  const weights = { path: 'groups[].betweenStates', criteria: { population: {} } };
  expect(withCriterion(weights, 'historical', { max: 0.5 }).criteria).toEqual({
    historical: { max: 0.5 },
    population: {},
  });
  expect(withCriterion(weights, 'population', null).criteria).toEqual({});
});

it('groups that differ are told one by one', () => {
  const five = presetById('ab-protegida-necessidades')?.document as ScenarioDocument;
  expect(startText('groups[].blocks', five, 'pt-BR')).toBe('AB; MAC + AF + VS + GES');
  expect(startText('groups[].withinStates.unit', five, 'pt-BR')).toMatch(/^AB: .+; MAC \+ AF \+ VS \+ GES: .+$/);
});
