import { describe, expect, it } from 'vitest';
import { BLOCKS } from '#engine';
import { blockPreset, groupName, protectedMoney } from '#lib/rail/block-groups.ts';
import { BlockMove } from '#lib/rail/block-move.svelte.ts';
import { EARMARKED_2016 } from '#lib/rail/earmarked.ts';
import { railText } from '#lib/i18n/rail.ts';
import { scenarioWith } from './scenario.ts';

/** Table 1 of NT 46, R$ million. */
const NT46 = {
  AB: { state: 141, municipal: 16_600 },
  MAC: { state: 15_342, municipal: 27_345 },
  AF: { state: 978, municipal: 991 },
  VS: { state: 663, municipal: 2_058 },
  GES: { state: 29, municipal: 34 },
};
const groups = scenarioWith({
  groups: [
    { id: 'ab', blocks: ['AB'] },
    { id: 'resto', blocks: ['MAC', 'AF', 'VS', 'GES'] },
  ],
}).groups;

describe('groups of blocks', () => {
  it('names presets and groups', () => {
    expect(blockPreset(groups)).toBe('protectedCare');
    expect(blockPreset(scenarioWith().groups)).toBe('single');
    expect(groupName(BLOCKS, railText['pt-BR'])).toBe('Bloco único');
    expect(groupName(['MAC', 'AF'], railText['pt-BR'])).toBe('MAC + AF');
  });

  it('adds up the earmarked lines of NT 46', () => {
    // AB 0.1·141 + 0.23·16600 = 3832.1; MAC 0.116·15342 + 0.114·27345 = 4897.0; AF 0.8·978 = 782.4;
    // VS 0.01·663 + 0.3·2058 = 624.0; together 10135.5 of 64181.
    const { money, share } = protectedMoney(EARMARKED_2016, NT46, null);
    expect(money).toBeCloseTo(10_135.5, 0);
    expect(share).toBeCloseTo(0.1579, 4);
  });
});

describe('BlockMove', () => {
  it('walks the other groups and, from a group of many, a group of its own', () => {
    const move = new BlockMove(() => groups);
    move.lift('AF');
    expect(move.targets('AF')).toEqual(['ab', null]);
    move.step(1);
    expect(move.over).toBe('ab');
    move.step(1);
    expect(move.over).toBeNull();
    move.step(1);
    expect(move.over).toBe('ab');
    move.step(-1);
    expect(move.over).toBeNull();
    move.cancel();
    expect([move.lifted, move.over]).toEqual([null, undefined]);
  });

  it('offers no group of its own to a block that has one', () => {
    const move = new BlockMove(() => groups);
    expect(move.targets('AB')).toEqual(['resto']);
  });
});
