// What bounds on whole amounts may and may not do. Pools and bounds of any scenario are asked in
// engine-any-scenario.test.ts.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOCKS, BOUND_REFERENCES } from '#engine';
import type { Group, Reform, Run } from '#engine';
import { ease } from '#engine/total-bounds-feasible.ts';
import { byBlock } from '#reference/country.ts';
import { drawn, expectNear, rowOf, simulate } from './engine-country.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const reference = fc.constantFrom(...BOUND_REFERENCES);
const transition = fc.record({
  floor: fc.option(fc.record({ reference, maxLoss: share })),
  cap: fc.option(fc.record({ reference, maxGain: share })),
});
const NONE = { floor: null, cap: null };

describe('bounds on whole amounts', () => {
  it('are those of section 7 where there is one group and nothing is ring-fenced', () => {
    const ringFence = byBlock(() => ({ state: 0, municipal: 0 }));
    fc.assert(
      fc.property(drawn, transition, ({ dataset, reform }, bounds) => {
        const [first] = reform.groups as [Group];
        const group = { ...first, blocks: BLOCKS };
        const plain: Reform = {
          ...reform,
          ringFence,
          groups: [{ ...group, transition: { ...group.transition, ...NONE } }],
        };
        const ofTotal = simulate(dataset, { ...plain, transition: bounds }).run;
        const ofGroup = simulate(dataset, {
          ...plain,
          groups: [{ ...group, transition: { ...group.transition, ...bounds } }],
          transition: NONE,
        }).run;
        ofGroup.years.forEach((_, y) => {
          const pool = ofGroup.envelope.pool[y + 1] as number;
          rowOf(ofGroup, y).forEach((amount, e) => expectNear(rowOf(ofTotal, y)[e] as number, amount, pool));
          const [finding] = ofGroup.findings[y] ?? [];
          const [total] = ofTotal.totalFindings[y] ?? [];
          expect(total?.kind ?? 'none').toBe(finding?.kind);
          expectNear(total?.amount ?? 0, finding?.amount as number, pool);
        });
      }),
      { numRuns: 60 },
    );
  });

  // The order of funds is asked in engine.test.ts.
  it('give a fund the same in any order of groups', () => {
    fc.assert(
      fc.property(drawn, transition, ({ dataset, reform }, bounds) => {
        const given = { ...reform, transition: bounds };
        const { run } = simulate(dataset, given);
        const turned = simulate(dataset, { ...given, groups: [...given.groups].reverse() }).run;
        run.years.forEach((_, y) => {
          const pool = run.envelope.pool[y + 1] as number;
          rowOf(run, y).forEach((amount, e) => expectNear(rowOf(turned, y)[e] as number, amount, pool));
          const kinds = (findings: Run['totalFindings']) => findings[y]?.map(({ kind }) => kind);
          expect(kinds(turned.totalFindings)).toEqual(kinds(run.totalFindings));
        });
      }),
      { numRuns: 60 },
    );
  });
});

interface Table {
  readonly pools: readonly number[];
  readonly funds: readonly { readonly touches: number; readonly most: number }[];
}

/** Most that can flow from pools to what funds may take, along the groups they touch; augmenting paths, whole numbers. */
function largestFlow({ pools, funds }: Table): number {
  const [root, sink] = [0, 1 + pools.length + funds.length];
  const size = sink + 1;
  const room = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  pools.forEach((pool, g) => (room[root]![1 + g] = pool));
  funds.forEach(({ touches, most }, e) => {
    pools.forEach((_, g) => {
      if ((touches >> g) & 1) room[1 + g]![1 + pools.length + e] = Number.MAX_SAFE_INTEGER;
    });
    room[1 + pools.length + e]![sink] = most;
  });
  for (let flow = 0; ;) {
    const from = new Map<number, number>([[root, root]]);
    for (const node of from.keys()) {
      for (let next = 0; next < size; next++) if (room[node]![next]! > 0 && !from.has(next)) from.set(next, node);
    }
    if (!from.has(sink)) return flow;
    const path: [number, number][] = [];
    for (let node = sink; node !== root; node = from.get(node)!) path.push([from.get(node)!, node]);
    const most = Math.min(...path.map(([a, b]) => room[a]![b]!));
    for (const [a, b] of path) {
      room[a]![b]! -= most;
      room[b]![a]! += most;
    }
    flow += most;
  }
}

describe('the sets of groups that prove that bounds cannot be met', () => {
  const tables = fc.integer({ min: 1, max: 4 }).chain((count) =>
    fc.record({
      pools: fc.array(fc.integer({ min: 1, max: 100 }), { minLength: count, maxLength: count }),
      funds: fc.array(
        fc.record({ touches: fc.integer({ min: 1, max: 2 ** count - 1 }), most: fc.integer({ min: 0, max: 60 }) }),
        { minLength: 1, maxLength: 8 },
      ),
    }),
  );
  const easing = (side: 'floor' | 'cap', { pools, funds }: Table, factor = 1) =>
    ease(
      side,
      {
        touches: Uint8Array.from(funds, ({ touches }) => touches),
        fenced: new Float64Array(funds.length),
        bound: Float64Array.from(funds, ({ most }) => factor * most),
      },
      Float64Array.from(pools),
    );

  it('say of floors what the largest flow leaves unmet', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const asked = table.funds.reduce((sum, { most }) => sum + most, 0);
        const unmet = asked - largestFlow(table);
        const { lacking, proof, factor } = easing('floor', table);
        expect(lacking).toBeCloseTo(unmet, 9);
        // The proof itself: what funds without other money ask for, beyond the pools they have.
        const inside = table.funds.filter(({ touches }) => (touches & ~proof) === 0);
        const pool = table.pools.reduce((sum, value, g) => ((proof >> g) & 1 ? sum + value : sum), 0);
        expect(inside.reduce((sum, { most }) => sum + most, 0) - pool).toBeCloseTo(unmet, 9);
        if (unmet === 0) expect(factor).toBe(1);
        else expect(easing('floor', table, factor).lacking).toBeCloseTo(0, 9);
      }),
    );
  });

  it('say of caps what the largest flow leaves over', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const left = table.pools.reduce((sum, pool) => sum + pool, 0) - largestFlow(table);
        const { lacking, factor } = easing('cap', table);
        expect(lacking).toBeCloseTo(left, 9);
        if (factor === Infinity) {
          // Some group is touched by nobody whose cap is above zero.
          const touched = table.funds.filter(({ most }) => most > 0).reduce((set, { touches }) => set | touches, 0);
          expect((2 ** table.pools.length - 1) & ~touched).not.toBe(0);
        } else expect(easing('cap', table, factor).lacking).toBeCloseTo(0, 9);
      }),
    );
  });
});
