import { describe, expect, it } from 'vitest';
import { BLOCK_INDEX } from '#engine';
import type { Block, ShiftSettings } from '#engine';
import { createBaseSource } from '#engine/group-base.ts';
import { findShift, macNeedScale, shiftInto } from '#engine/shift.ts';
import type { ShiftGroup } from '#engine/shift.ts';
import { tinyCountry, tinyReform } from '#tests/reference/tiny-country.ts';

const SETTINGS: ShiftSettings = {
  donors: ['AB'],
  macGrowth: 0.1,
  absorption: 0.5,
  protectedFloor: 0.25,
  speed: 0.2,
  maxYearlyLoss: 1,
};
// One fund: MAC 100, AB 80, VS 20, nothing ring-fenced unless said.
const dataset = tinyCountry([{ uf: 'RO', base: { AB: 80, MAC: 100, VS: 20 } }], {});

function find(blocks: readonly Block[], donors: readonly Block[], ringFence: Partial<Record<Block, number>> = {}) {
  const reform = tinyReform({ groups: [{ id: 'g', blocks }], ringFence });
  const bases = createBaseSource(dataset);
  const group = reform.groups[0]!;
  return findShift(group, bases.group(reform, blocks), bases, bases.fenced(reform), { ...SETTINGS, donors });
}

function found(blocks: readonly Block[], donors: readonly Block[], ringFence: Partial<Record<Block, number>> = {}) {
  const shift = find(blocks, donors, ringFence);
  if (shift === null) throw new Error('nothing shifts');
  return shift;
}

interface Moment {
  readonly settings?: Partial<ShiftSettings>;
  readonly scale?: number;
  readonly need?: number;
  readonly amount?: number;
  readonly before?: number;
}

function next(shift: ShiftGroup, { settings, scale = 1, need = 1.1, amount = 200, before = 1 }: Moment): number {
  const q = new Float64Array(1);
  shiftInto(q, shift, { ...SETTINGS, ...settings }, scale, need, Float64Array.of(amount), Float64Array.of(before));
  return q[0] as number;
}

describe('who can shift', () => {
  it('is a group with MAC and a donor', () => {
    expect(find(['AB', 'VS'], ['AB'])).toBeNull();
    expect(find(['MAC', 'VS'], ['AB'])).toBeNull();
    expect(find(['MAC', 'AB'], [])).toBeNull();
    expect(found(['MAC', 'AB', 'VS'], ['AB']).donors).toEqual([BLOCK_INDEX.AB]);
  });

  it('leaves a donor of another group out', () => {
    const shift = found(['MAC', 'VS'], ['AB', 'VS']);
    expect(shift.donors).toEqual([BLOCK_INDEX.VS]);
    expect(shift.donorComposition[0]).toBeCloseTo(20 / 120, 12);
  });

  it('adds up what all donors of the group hold', () => {
    expect(found(['MAC', 'AB', 'VS'], ['AB', 'VS']).donorComposition[0]).toBeCloseTo(0.5, 12);
  });
});

describe('the need for MAC', () => {
  it('grows in real terms and with prices', () => {
    // 1.1²·1.5.
    expect(macNeedScale(SETTINGS, 2, 1.5)).toBeCloseTo(1.815, 12);
    expect(macNeedScale(SETTINGS, 0, 1)).toBe(1);
  });
});

describe('the part that stays with donors', () => {
  const shift = found(['MAC', 'AB', 'VS'], ['AB']);

  it('goes part of the way to the target each year', () => {
    // Of 200: AB 80, MAC 100. Need 110, gap 10; target 1 − 0.5·10/80 = 0.9375; a fifth of the way.
    expect(next(shift, {})).toBeCloseTo(1 - 0.2 * 0.0625, 12);
    // From 0.98: 0.98 + 0.2·(0.9375 − 0.98).
    expect(next(shift, { before: 0.98 })).toBeCloseTo(0.9715, 12);
  });

  it('never falls by more points than allowed in a year', () => {
    expect(next(shift, { settings: { maxYearlyLoss: 0.005 } })).toBeCloseTo(0.995, 12);
  });

  it('never aims below what is protected', () => {
    // A gap of 200 would take all: the target is 0.25, met at once at full speed.
    expect(next(shift, { need: 3, settings: { absorption: 1, speed: 1 } })).toBe(0.25);
  });

  it('comes back when the gap closes', () => {
    // From 0.8 a fifth of the way to 1, however much MAC has beyond its need.
    expect(next(shift, { need: 1, before: 0.8 })).toBeCloseTo(0.84, 12);
    expect(next(shift, { need: 0.5, before: 0.8 })).toBeCloseTo(0.84, 12);
  });

  it('is all where donors have nothing free', () => {
    expect(next(shift, { amount: 0 })).toBe(1);
    expect(next(found(['MAC', 'AB'], ['AB'], { AB: 1 }), { amount: 100, need: 5 })).toBe(1);
  });

  it('counts the ring-fenced part of MAC against the need, and scales it with the pool', () => {
    // MAC 100 half fenced: free base 50 + 80; of an amount of 260 (pool doubled) MAC gets 100, and the
    // fence gives 100 more. Need 2.4·100 = 240, gap 40; AB 160: target 1 − 0.5·40/160 = 0.875.
    const fenced = found(['MAC', 'AB'], ['AB'], { MAC: 0.5 });
    const moment = { scale: 2, need: 2.4, amount: 260, settings: { speed: 1 } };
    expect(next(fenced, moment)).toBeCloseTo(0.875, 12);
  });
});
