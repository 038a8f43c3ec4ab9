import { describe, expect, it } from 'vitest';
import { flowsByUf, nationalFlows } from '#negotiation/by-uf.ts';
import { compensate } from '#negotiation/hold-harmless.ts';
import type { Ledger } from '#negotiation/ledger.ts';
import { ledgerOf } from '#negotiation/ledger.ts';
import { countRefusals, stancesByUf } from '#negotiation/refusals.ts';
import { worstHit } from '#negotiation/worst-hit.ts';
import { runWith, twoStates } from '#tests/unit/conditions/two-states.ts';

// RO: municipalities 400 → 300 and 200 → 190, state fund 400 → 440; SP: 400 → 360, state fund 600 → 710.
const AMOUNTS = [300, 190, 360, 440, 710];
const ledger: Ledger = {
  dataset: twoStates,
  reference: Float64Array.of(400, 200, 400, 400, 600),
  amount: Float64Array.from(AMOUNTS),
  threshold: 0.005,
};

describe('what UFs gain and lose', () => {
  it('is told apart for the state fund and the municipal funds', () => {
    const [ro, sp] = flowsByUf(ledger);
    expect(ro?.state).toEqual({ reference: 400, amount: 440, gains: 40, losses: 0 });
    expect(ro?.municipal).toEqual({ reference: 600, amount: 490, gains: 0, losses: 110 });
    expect(ro?.secretariats).toEqual({ losing: 2, unchanged: 0, winning: 0 });
    expect(ro?.people).toEqual({ losing: 4000, unchanged: 0, winning: 0 });
    expect(sp?.stateOutcome).toBe(1);
    // All funds of SP: 1,000 → 1,070.
    expect(sp?.all).toEqual({ reference: 1000, amount: 1070, gains: 110, losses: 40 });
    expect(nationalFlows(flowsByUf(ledger)).all).toEqual({ reference: 2000, amount: 2000, gains: 150, losses: 150 });
  });

  it('of a run is that of the year asked for, and of no other', () => {
    const read = ledgerOf(twoStates, runWith(AMOUNTS), 2018, 0.005);
    expect([...read.amount]).toEqual(AMOUNTS);
    expect(() => ledgerOf(twoStates, runWith(AMOUNTS), 2025, 0.005)).toThrow(RangeError);
  });
});

describe('the funds that lose most', () => {
  it('are ordered by money or by share', () => {
    expect(worstHit(ledger, 'money', 2)).toEqual([
      { fund: 0, money: -100, change: -0.25 },
      { fund: 2, money: -40, change: -0.1 },
    ]);
    const other = { ...ledger, amount: Float64Array.of(360, 150, 400, 440, 650) };
    expect(worstHit(other, 'money', 1)[0]?.fund).toBe(1);
    expect(worstHit(other, 'change', 10).map(({ fund }) => fund)).toEqual([1, 0]);
  });
});

describe('holding harmless', () => {
  it('of everyone costs 150: 7.5% of every amount, or all of the gains', () => {
    const { cost, ofPool, proRata, byWinners } = compensate(ledger, 0);
    expect([cost, ofPool]).toEqual([150, 0.075]);
    // 300 − 7.5% + 100; 440 − 33; 710 − 53.25.
    expect([...proRata.after].map((value) => Math.round(value * 100) / 100)).toEqual([377.5, 185.75, 373, 407, 656.75]);
    // Each of the three municipalities still loses; the state funds gave less than they gain.
    expect(proRata.stillLosing.municipal).toBe(3);
    expect(proRata.stillLosing.state).toBe(0);
    expect(proRata.stillLosing.largest).toBeCloseTo(14.25 / 200, 12);
    expect(byWinners.share).toBe(1);
    expect([...byWinners.after]).toEqual([400, 200, 400, 400, 600]);
    expect(byWinners.stillLosing).toEqual({ municipal: 0, state: 0, largest: 0 });
  });

  it('down to a loss of 10% costs 60, two fifths of the gains', () => {
    // 360 − 300; 190 is above 180; 360 is at 360.
    const { cost, byWinners } = compensate(ledger, 0.1);
    expect(cost).toBeCloseTo(60, 12);
    expect(byWinners.share).toBeCloseTo(0.4, 12);
    expect(byWinners.after[4]).toBeCloseTo(710 - 44, 12);
    expect(byWinners.stillLosing.municipal).toBe(3);
    expect(byWinners.stillLosing.largest).toBeCloseTo(0.1, 12);
  });
});

describe('who would refuse', () => {
  it('on the state side looks at the state fund, on the municipal side at most of the municipalities', () => {
    const stances = stancesByUf(ledger, { loss: 0.05, share: 0.5 });
    // RO: one of two loses more than 5%, the other 5% exactly: not more than half. SP: its only one does.
    expect(stances.map(({ state, municipal, beyond }) => [state, municipal, beyond])).toEqual([
      ['accepts', 'accepts', 1],
      ['accepts', 'refuses', 1],
    ]);
    expect(countRefusals(stances)).toEqual({ state: 0, municipal: 1, either: 1 });
    const strict = stancesByUf(ledger, { loss: 0.049, share: 0.5 });
    expect(countRefusals(strict)).toEqual({ state: 0, municipal: 2, either: 2 });
  });

  it('has no side where there is no such fund', () => {
    const [towns] = stancesByUf(
      { ...ledger, dataset: { ...twoStates, ufs: [{ abbreviation: 'RO', code: '11', state: -1 }, twoStates.ufs[1]!] } },
      { loss: 0, share: 0 },
    );
    expect(towns?.state).toBe('none');
  });
});
