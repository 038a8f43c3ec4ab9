// A reform that changes nothing of what anybody receives, in any clothes.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOCKS, createEngine } from '#engine';
import type { Group } from '#engine';
import { drawnNull, expectNear, rowOf, simulate } from './engine-country.ts';

describe('a reform that only asks for base shares', () => {
  it('moves R$ 0.00 in 0 funds', () => {
    fc.assert(
      fc.property(drawnNull, ({ dataset, reform }) => {
        const engine = createEngine(dataset);
        const simulation = engine.simulate(reform);
        const { amount, reference } = engine.publish(simulation, reform.endYear);
        expect([...amount]).toEqual([...reference]);
        expect(Math.max(...simulation.run.indicators.moneyMoved)).toBe(0);
      }),
    );
  });

  it('moves nothing by merging blocks, ring-fenced or not', () => {
    fc.assert(
      fc.property(drawnNull, ({ dataset, reform }) => {
        const [first] = reform.groups as [Group];
        const merged = { ...reform, groups: [{ ...first, blocks: BLOCKS }] };
        const split = { ...reform, groups: BLOCKS.map((block) => ({ ...first, id: block, blocks: [block] })) };
        const together = simulate(dataset, merged).run;
        const apart = simulate(dataset, split).run;
        together.years.forEach((_, y) => {
          const pool = together.envelope.pool[y + 1] as number;
          rowOf(together, y).forEach((amount, e) =>
            expectNear(apart.amount[y * together.size + e] as number, amount, pool),
          );
        });
        expect(together.indicators.municipal.winners.every((count) => count === 0)).toBe(true);
        expect(apart.indicators.municipal.losers.every((count) => count === 0)).toBe(true);
      }),
    );
  });
});
