// Who gives and who receives, on any country and any reform: sums, conservation, swapping.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '#engine';
import { flowsByUf, nationalFlows } from '#negotiation/by-uf.ts';
import { compensate, compensationOf, newMoneyByYear } from '#negotiation/hold-harmless.ts';
import { ledgerOf } from '#negotiation/ledger.ts';
import type { Ledger } from '#negotiation/ledger.ts';
import { countRefusals, stancesByUf } from '#negotiation/refusals.ts';
import { worstHit } from '#negotiation/worst-hit.ts';
import { drawn, expectNear, sumOf } from './engine-country.ts';

/** The last year of a drawn reform. */
const ledgers = drawn.map(({ dataset, reform }) => {
  const { run } = createEngine(dataset).simulate(reform);
  return { run, ledger: ledgerOf(dataset, run, reform.endYear, reform.winnerThreshold) };
});

const swapped = (ledger: Ledger): Ledger => ({ ...ledger, reference: ledger.amount, amount: ledger.reference });
const shares = fc.double({ min: 0, max: 0.5, noNaN: true });

describe('what UFs gain and lose', () => {
  it('adds up to the country, whose gains are its losses and half of what changes', () => {
    fc.assert(
      fc.property(ledgers, ({ run, ledger }) => {
        const { all, state, municipal, secretariats, people } = nationalFlows(flowsByUf(ledger));
        const pool = sumOf(ledger.amount);
        const last = run.years.length - 1;
        expectNear(all.amount, pool, pool);
        expectNear(all.reference, sumOf(ledger.reference), pool);
        expectNear(all.gains, all.losses, pool);
        expectNear(all.gains, run.indicators.moneyMoved[last] as number, pool);
        expectNear(state.gains - state.losses + municipal.gains - municipal.losses, 0, pool);
        expect(secretariats.losing).toBe(run.indicators.municipal.losers[last]);
        expect(secretariats.winning).toBe(run.indicators.municipal.winners[last]);
        expect(secretariats.unchanged).toBe(run.indicators.municipal.unchanged[last]);
        expectNear(people.losing, run.indicators.population.losers[last] as number, 1);
      }),
    );
  });

  it('is negated when the two sharings-out are swapped', () => {
    fc.assert(
      fc.property(ledgers, ({ ledger }) => {
        const [there, back] = [flowsByUf(ledger), flowsByUf(swapped(ledger))];
        there.forEach(({ all, municipal, state }, u) => {
          expect(back[u]?.all.gains).toBe(all.losses);
          expect(back[u]?.municipal.losses).toBe(municipal.gains);
          expect(back[u]?.state?.gains ?? 0).toBe(state?.losses ?? 0);
        });
      }),
    );
  });

  it('is zero of a sharing-out against itself', () => {
    fc.assert(
      fc.property(ledgers, ({ ledger }) => {
        const same = { ...ledger, amount: ledger.reference };
        const { all, secretariats } = nationalFlows(flowsByUf(same));
        expect([all.gains, all.losses, secretariats.losing, secretariats.winning]).toEqual([0, 0, 0, 0]);
        expect(worstHit(same, 'money', 10)).toEqual([]);
        expect(compensate(same, 0).cost).toBe(0);
        expect(countRefusals(stancesByUf(same, { loss: 0, share: 0 }))).toEqual({ state: 0, municipal: 0, either: 0 });
      }),
    );
  });
});

describe('holding harmless', () => {
  it('is paid within the pool, whoever pays', () => {
    fc.assert(
      fc.property(ledgers, shares, ({ ledger }, x) => {
        const pool = sumOf(ledger.amount);
        const { proRata, byWinners } = compensate(ledger, x);
        expectNear(sumOf(proRata.after), pool, pool);
        expectNear(sumOf(byWinners.after), pool, pool);
      }),
    );
  });

  it('costs less the more loss is let stand, and never more than the gains', () => {
    fc.assert(
      fc.property(ledgers, shares, ({ ledger }, x) => {
        const [whole, part] = [compensate(ledger, 0), compensate(ledger, x)];
        expect(part.cost).toBeLessThanOrEqual(whole.cost);
        expect(part.byWinners.share).toBeLessThanOrEqual(1);
        expect(part.byWinners.share).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('of everyone, by those who gain, is the sharing-out of 2016 again', () => {
    fc.assert(
      fc.property(ledgers, ({ ledger }) => {
        const pool = sumOf(ledger.amount);
        const { cost, byWinners } = compensate(ledger, 0);
        fc.pre(cost > pool * 1e-6);
        expect(byWinners.share).toBeCloseTo(1, 9);
        byWinners.after.forEach((after, e) => expectNear(after, ledger.reference[e] as number, pool));
      }),
    );
  });

  it('by those who gain leaves nobody below the guarantee, and nobody who gained below the reference', () => {
    fc.assert(
      fc.property(ledgers, shares, ({ ledger }, x) => {
        const { byWinners } = compensate(ledger, x);
        const noise = 0.005 + sumOf(ledger.amount) * 1e-9;
        byWinners.after.forEach((after, e) => {
          expect(after).toBeGreaterThanOrEqual((1 - x) * (ledger.reference[e] as number) - noise);
        });
      }),
    );
  });

  it('by new money costs, in the last year, what it costs the pool', () => {
    fc.assert(
      fc.property(ledgers, shares, ({ run, ledger }, x) => {
        const last = newMoneyByYear(ledger.dataset, run, x).at(-1);
        expect(last?.cost).toBe(sumOf(compensationOf(ledger, x)));
        expect(last?.real).toBe((last?.cost ?? 0) / (run.envelope.deflator[run.years.length] as number));
      }),
    );
  });
});

describe('who would refuse', () => {
  it('is fewer the more loss is borne, on either side', () => {
    fc.assert(
      fc.property(ledgers, shares, shares, ({ ledger }, loss, share) => {
        const strict = countRefusals(stancesByUf(ledger, { loss, share }));
        const loose = countRefusals(stancesByUf(ledger, { loss: loss + 0.1, share }));
        expect(loose.state).toBeLessThanOrEqual(strict.state);
        expect(loose.municipal).toBeLessThanOrEqual(strict.municipal);
        expect(strict.either).toBeLessThanOrEqual(strict.state + strict.municipal);
        expect(strict.either).toBeGreaterThanOrEqual(Math.max(strict.state, strict.municipal));
      }),
    );
  });
});
