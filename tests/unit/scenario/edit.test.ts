import { describe, expect, it } from 'vitest';
import type { Block, CriterionId } from '#engine';
import type { ScenarioDocument } from '#scenario/document.ts';
import * as edits from '#scenario/edit.ts';
import type { Edit } from '#scenario/edit.ts';
import { applyEdit, startHistory } from '#scenario/history.ts';
import { parseScenario } from '#scenario/parse.ts';
import { presetById } from '#scenario/presets.ts';
import { oneGroup, smallest } from './scenario-file.ts';

const NEEDS = { population: 0.4, elderly: 0.2, lowIdhm: 0.25, sparsity: 0.15 };
const FREE: ReadonlySet<CriterionId> = new Set();

function open(input: unknown): ScenarioDocument {
  const parsed = parseScenario(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

function after(document: ScenarioDocument, ...list: readonly Edit[]): ScenarioDocument {
  return list.reduce((history, edit) => applyEdit(history, edit), startHistory(document)).document;
}

const layout = ({ groups }: ScenarioDocument) => groups.map(({ id, blocks }) => `${id}: ${blocks.join(' ')}`);
const needs = open(oneGroup({ betweenStates: NEEDS }));
const separate = presetById('partilha-2016')!.document;

describe('linked weights', () => {
  it('absorb in proportion and add up to one', () => {
    // 0.65 is left for 0.4, 0.2, 0.15 (0.75): 0.34667, 0.17333, 0.13; the odd thousandth goes to the largest remainder.
    const moved = after(needs, edits.setWeight('custeio', 'betweenStates', 'lowIdhm', 0.35, FREE));
    expect(moved.groups[0]?.betweenStates).toEqual({
      population: 0.347,
      elderly: 0.173,
      lowIdhm: 0.35,
      sparsity: 0.13,
    });
  });

  it('leave locked ones alone and give no more than they leave', () => {
    const locked = new Set<CriterionId>(['population', 'sparsity']);
    const moved = after(needs, edits.setWeight('custeio', 'betweenStates', 'lowIdhm', 0.9, locked));
    expect(moved.groups[0]?.betweenStates).toEqual({ population: 0.4, elderly: 0, lowIdhm: 0.45, sparsity: 0.15 });
  });

  it('cannot move the last that is unlocked', () => {
    const locked = new Set<CriterionId>(['population', 'elderly', 'sparsity']);
    expect(after(needs, edits.setWeight('custeio', 'betweenStates', 'lowIdhm', 0.9, locked))).toEqual(needs);
  });

  it('are shared out equally by others that are all at zero', () => {
    const all = after(needs, edits.setWeight('custeio', 'betweenStates', 'population', 1, FREE));
    expect(all.groups[0]?.betweenStates).toEqual({ population: 1, elderly: 0, lowIdhm: 0, sparsity: 0 });
    const back = after(all, edits.setWeight('custeio', 'betweenStates', 'population', 0.4, FREE));
    expect(back.groups[0]?.betweenStates).toEqual({ population: 0.4, elderly: 0.2, lowIdhm: 0.2, sparsity: 0.2 });
  });

  it('written as any numbers are read as shares', () => {
    const document = open(oneGroup({ betweenStates: { poverty: 1, historical: 3 } }));
    const moved = after(document, edits.setWeight('custeio', 'betweenStates', 'poverty', 0.5, FREE));
    expect(moved.groups[0]?.betweenStates).toEqual({ historical: 0.5, poverty: 0.5 });
  });

  it('that are no number change nothing', () => {
    expect(after(needs, edits.setWeight('custeio', 'betweenStates', 'lowIdhm', NaN, FREE))).toEqual(needs);
  });

  it('within states start from those between, which stay', () => {
    const moved = after(needs, edits.setWeight('custeio', 'withinStates', 'population', 1, FREE));
    expect(moved.groups[0]?.betweenStates).toEqual(NEEDS);
    expect(moved.groups[0]?.withinStates.weights).toEqual({ population: 1, elderly: 0, lowIdhm: 0, sparsity: 0 });
    expect(after(moved, edits.replaceWeights('custeio', 'withinStates', null))).toEqual(needs);
  });

  it('take a criterion in at zero and give its share back when it goes', () => {
    const added = after(needs, edits.addCriterion('custeio', 'betweenStates', 'poverty'));
    expect(added.groups[0]?.betweenStates).toEqual({ ...NEEDS, poverty: 0 });
    expect(after(added, edits.addCriterion('custeio', 'betweenStates', 'poverty'))).toEqual(added);
    // Without population 0.6 is left: 0.2, 0.25, 0.15 become 0.333, 0.417, 0.25.
    const left = after(needs, edits.removeCriterion('custeio', 'betweenStates', 'population'));
    expect(left.groups[0]?.betweenStates).toEqual({ elderly: 0.333, lowIdhm: 0.417, sparsity: 0.25 });
  });

  it('fall back to the historical series when the last goes', () => {
    const one = open(oneGroup({ betweenStates: { population: 1 } }));
    expect(
      after(one, edits.removeCriterion('custeio', 'betweenStates', 'population')).groups[0]?.betweenStates,
    ).toEqual({ historical: 1 });
    expect(
      after(one, edits.replaceWeights('custeio', 'betweenStates', { poverty: 0 })).groups[0]?.betweenStates,
    ).toEqual({ historical: 1 });
    expect(after(one, edits.replaceWeights('custeio', 'betweenStates', null)).groups[0]?.betweenStates).toEqual({
      historical: 1,
    });
  });
});

describe('blocks', () => {
  it('split off get the settings of a new group, beside the one they left', () => {
    const split = after(needs, edits.moveBlock('VS', null), edits.moveBlock('AB', null));
    expect(layout(split)).toEqual(['ab: AB', 'custeio: MAC AF GES', 'vs: VS']);
    expect(split.groups[0]).toEqual({
      id: 'ab',
      blocks: ['AB'],
      betweenStates: { historical: 1 },
      withinStates: { weights: null, unit: 'municipality', residence: 1, stateShare: null },
      transition: { mode: 'phaseIn', years: 1, floor: null, cap: null },
    });
    expect(split.groups[1]?.betweenStates).toEqual(NEEDS);
  });

  it('join a group under its settings, and an empty group goes', () => {
    const joined = after(separate, edits.moveBlock('VS', 'ab'), edits.moveBlock('MAC', 'ab'));
    expect(layout(joined)).toEqual(['ab: AB MAC VS', 'af: AF', 'ges: GES']);
  });

  it('take unit and residence along with MAC while nobody chose them', () => {
    const joined = after(separate, edits.moveBlock('MAC', 'ab'));
    expect(joined.groups[0]?.withinStates).toMatchObject({ unit: 'macroRegion', residence: 0 });
    const left = after(joined, edits.moveBlock('MAC', null));
    expect(left.groups.find(({ id }) => id === 'ab')?.withinStates).toMatchObject({
      unit: 'municipality',
      residence: 1,
    });
    const chosen = after(separate, edits.setWithin('ab', { unit: 'healthRegion' }), edits.moveBlock('MAC', 'ab'));
    expect(chosen.groups[0]?.withinStates).toMatchObject({ unit: 'healthRegion', residence: 1 });
  });

  it('that already are where they are asked to go stay', () => {
    expect(after(separate, edits.moveBlock('AB', 'ab'), edits.moveBlock('AB', null), edits.splitAllBlocks())).toEqual(
      separate,
    );
    expect(after(needs, edits.moveBlock('AB', 'custeio'), edits.mergeAllBlocks())).toEqual(needs);
  });

  it('keep ids apart when the name is taken', () => {
    const held = open(
      smallest({
        groups: [
          { id: 'ab', blocks: ['AB', 'VS'] },
          { id: 'demais', blocks: ['MAC', 'AF', 'GES'] },
        ],
      }),
    );
    expect(layout(after(held, edits.moveBlock('AB', null)))).toEqual(['ab-2: AB', 'ab: VS', 'demais: MAC AF GES']);
    expect(layout(after(held, edits.moveBlock('AB', null), edits.splitAllBlocks()))).toEqual([
      'ab-2: AB',
      'mac: MAC',
      'af: AF',
      'ab: VS',
      'ges: GES',
    ]);
    const odd = open(
      smallest({
        groups: [
          { id: 'demais', blocks: ['AB'] },
          { id: 'x', blocks: ['MAC'] },
          { id: 'y', blocks: ['AF', 'VS', 'GES'] },
        ],
      }),
    );
    expect(layout(after(odd, edits.protectPrimaryCare()))).toEqual(['demais: AB', 'demais-2: MAC AF VS GES']);
  });

  it('merge, split and protect primary care in one edit each', () => {
    expect(layout(after(separate, edits.mergeAllBlocks()))).toEqual(['custeio: AB MAC AF VS GES']);
    expect(layout(after(needs, edits.splitAllBlocks()))).toEqual([
      'ab: AB',
      'mac: MAC',
      'af: AF',
      'vs: VS',
      'ges: GES',
    ]);
    const apart = after(needs, edits.protectPrimaryCare());
    expect(layout(apart)).toEqual(['ab: AB', 'demais: MAC AF VS GES']);
    expect(apart.groups.map(({ betweenStates }) => betweenStates)).toEqual([{ historical: 1 }, NEEDS]);
    expect(after(apart, edits.protectPrimaryCare())).toEqual(apart);
  });

  it('of SUS Legal split are the sharing-out of 2016', () => {
    expect(after(presetById('sus-legal')!.document, edits.splitAllBlocks()).groups).toEqual(separate.groups);
  });

  it('merged keep what the group of MAC decided', () => {
    const set = after(separate, edits.setTransition('mac', { years: 10 }), edits.mergeAllBlocks());
    expect(set.groups[0]?.transition.years).toBe(10);
    expect(set.groups[0]?.withinStates).toMatchObject({ unit: 'macroRegion', residence: 0 });
  });
});

describe('settings', () => {
  it('are brought into their range', () => {
    const document = after(
      needs,
      edits.setEnvelope({ margin: 5 }),
      edits.setMacro({ ipca: -1, population: 'projected' }),
      edits.setRingFence('AB', 'state', 1.5),
      edits.setCriterion('poverty', { elasticity: 9, clip: [3, 0.2] }),
      edits.setTransition('custeio', { years: 7.6, floor: { reference: 'previous', maxLoss: 2 } }),
      edits.setTotalTransition({ floor: { reference: 'base', maxLoss: -1 }, cap: { reference: 'base', maxGain: 500 } }),
      edits.setSusDependence(-1),
      edits.setWinnerThreshold(0.01),
    );
    expect(document.envelope.margin).toBe(2);
    expect(document.macro).toMatchObject({ ipca: -0.05, population: 'projected' });
    expect(document.ringFence.AB).toEqual({ state: 1, municipal: 0 });
    expect(document.criteria.poverty).toEqual({ elasticity: 5, clip: [0.2, 3] });
    expect(document.groups[0]?.transition).toMatchObject({ years: 8, floor: { reference: 'previous', maxLoss: 1 } });
    expect(document.transition).toEqual({
      floor: { reference: 'base', maxLoss: 0 },
      cap: { reference: 'base', maxGain: 100 },
    });
    expect(document).toMatchObject({ susDependence: 0, winnerThreshold: 0.01 });
  });

  it('that are no number, or stand where they may not, stay as they were', () => {
    expect(
      after(needs, edits.setEnvelope({ margin: NaN, custeioShare: 0 }), edits.setPeriod({ startYear: NaN })),
    ).toEqual(needs);
  });

  it('of a custom minimum always have a growth', () => {
    const custom = after(needs, edits.setMacro({ ipca: 0.04 }), edits.setEnvelope({ rule: 'custom' }));
    expect(custom.envelope).toMatchObject({ rule: 'custom', customGrowth: 0.04 });
    expect(after(custom, edits.setEnvelope({ customGrowth: null })).envelope.customGrowth).toBe(0.04);
  });

  it('of the period move the other year when they must', () => {
    expect(after(needs, edits.setPeriod({ endYear: 2020 }), edits.setPeriod({ startYear: 2025 }))).toMatchObject({
      startYear: 2025,
      endYear: 2025,
    });
    expect(after(needs, edits.setPeriod({ endYear: 2010 }))).toMatchObject({ startYear: 2017, endYear: 2017 });
  });

  it('of the shift know no MAC as donor and no donor twice', () => {
    const donors: Block[] = ['VS', 'MAC', 'AB', 'VS'];
    expect(after(needs, edits.setShift({ donors, speed: 0.5 })).shift).toMatchObject({
      donors: ['AB', 'VS'],
      speed: 0.5,
    });
  });

  it('within states bound the state share, by number or by UF', () => {
    const shareOf = (stateShare: number | Record<string, number> | null) =>
      after(needs, edits.setWithin('custeio', { stateShare })).groups[0]?.withinStates.stateShare;
    expect(shareOf(1.2)).toBe(1);
    expect(shareOf({ SP: 0.3, RO: -1 })).toEqual({ RO: 0, SP: 0.3 });
    expect(shareOf({})).toBeNull();
    expect(shareOf(null)).toBeNull();
  });

  it('set the part of one state fund at a time, and give back that of 2016', () => {
    const shares = (...made: Edit[]) => after(needs, ...made).groups[0]?.withinStates.stateShare;
    const set = (uf: 'RO' | 'SP', share: number | null) => edits.setStateShareOf('custeio', uf, share);
    expect(shares(set('SP', 0.3))).toEqual({ SP: 0.3 });
    expect(Object.keys(shares(set('SP', 0.3), set('RO', 2)) ?? {})).toEqual(['RO', 'SP']);
    expect(shares(set('SP', 0.3), set('RO', 2))).toEqual({ RO: 1, SP: 0.3 });
    expect(shares(set('SP', 0.3), set('SP', Number.NaN))).toEqual({ SP: 0.3 });
    expect(shares(set('SP', 0.3), set('SP', null))).toBeNull();
    // One part for all stays with the other 26.
    const others = shares(edits.setWithin('custeio', { stateShare: 0.25 }), set('SP', null));
    expect(Object.keys(others ?? {})).toHaveLength(26);
    expect(others).toMatchObject({ RO: 0.25 });
  });

  it('of identity keep the title when it is blanked', () => {
    expect(after(needs, edits.setIdentity({ title: ' ', author: 'CONASS' }))).toMatchObject({
      title: 'A',
      author: 'CONASS',
    });
    expect(after(needs, edits.setIdentity({ title: 't'.repeat(999) })).title).toHaveLength(160);
  });

  it('of a group that is not there are a fault of the caller', () => {
    expect(() => after(needs, edits.setTransition('x', { years: 2 }))).toThrow('No group "x" among custeio');
    expect(() => after(needs, edits.moveBlock('AB', 'x'))).toThrow('No group "x" among custeio');
  });
});
