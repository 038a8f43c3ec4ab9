import { describe, expect, it } from 'vitest';
import { CONTROL_PATHS } from '#exercise/controls.ts';
import '#lib/i18n/english.ts';
import '#lib/i18n/exercises-english.ts';
import { settingRows } from '#lib/exercise/proposal-settings.ts';
import { applyEdit, startHistory } from '#scenario/history.ts';
import { mergeAllBlocks, setRingFence, setShift, setTransition, setWithin, splitAllBlocks } from '#scenario/edit.ts';
import type { Edit } from '#scenario/edit.ts';
import { OPENING_PRESET_ID, PRESETS, presetById } from '#scenario/presets.ts';
import type { ScenarioDocument } from '#scenario/document.ts';

const start = presetById(OPENING_PRESET_ID)!.document;
const after = (...edits: readonly Edit[]): ScenarioDocument =>
  edits.reduce((history, edit) => applyEdit(history, edit), startHistory(start)).document;
const valuesOf = (path: string, ...proposals: readonly ScenarioDocument[]): readonly string[] =>
  settingRows([{ path }], proposals, 'pt-BR')[0]?.values ?? [];

describe('what a proposal sets, in words', () => {
  const group = start.groups[0]!.id;

  it('says one setting of all groups once, and group by group where they differ', () => {
    const split = after(splitAllBlocks());
    const primary = split.groups.find(({ blocks }) => blocks.includes('AB'))!;
    const longer = applyEdit(startHistory(split), setTransition(primary.id, { years: 7 })).document;
    expect(valuesOf('groups[].blocks', start, split)).toEqual(['bloco único', 'AB; MAC; AF; VS; GES']);
    const [one, same, apart] = valuesOf('groups[].transition.years', start, split, longer);
    expect([one, same]).toEqual([one, one]);
    expect(apart).toMatch(/^AB: 7 anos; MAC: /);
    expect(valuesOf('groups[].blocks', after(splitAllBlocks(), mergeAllBlocks()))).toEqual(['bloco único']);
  });

  it('writes weights, bounds, parts and lists as people say them', () => {
    const { maxLoss, reference } = { maxLoss: 0.05, reference: 'previous' } as const;
    const proposal = after(
      setTransition(group, { floor: { maxLoss, reference } }),
      setRingFence('AB', 'municipal', 0.2),
      setWithin(group, { stateShare: 0.4 }),
      setShift({ donors: ['AB', 'VS'] }),
    );
    expect(valuesOf('groups[].transition.floor', start, proposal)).toEqual([
      'sem limite',
      'até 5% ante o ano anterior',
    ]);
    expect(valuesOf('ringFence.AB.municipal', proposal)).toEqual(['20%']);
    expect(valuesOf('groups[].withinStates.stateShare', start, proposal)).toEqual(['a parte de 2016', '40%']);
    expect(valuesOf('shift.donors', proposal, after(setShift({ donors: [] })))).toEqual(['AB + VS', 'nenhum']);
    const needs = presetById('bloco-unico-necessidades')!.document;
    expect(valuesOf('groups[].betweenStates', start)).toEqual(['Série histórica 100%']);
    const shares = valuesOf('groups[].betweenStates', needs)[0]!
      .match(/\d+(,\d+)?(?=%)/g)!
      .map((share) => parseFloat(share));
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(shares.reduce((sum, share) => sum + share)).toBeCloseTo(100);
  });

  it('gives no duration to what is not phased in', () => {
    const excess = after(setTransition(group, { mode: 'excessOnly' }));
    expect(valuesOf('groups[].transition.years', excess)[0]).toMatch(/—/);
  });

  it.each(['pt-BR', 'en'] as const)('has words for every control of every ready scenario, in %s', (language) => {
    const controls = CONTROL_PATHS.map((path) => ({ path }));
    const rows = settingRows(
      controls,
      PRESETS.map(({ document }) => document),
      language,
    );
    expect(rows).toHaveLength(CONTROL_PATHS.length);
    for (const { path, name, values } of rows) {
      expect(name, path).not.toBe(path);
      for (const value of values) expect(value, path).toMatch(/^[^[\]{}]+$/);
      expect(values.join(), path).not.toMatch(/undefined|NaN|null/);
    }
  });
});
