// What holds for every country and every reform.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOCKS, createEngine } from '#engine';
import type { Dataset, Group, Reform, Run, Simulation } from '#engine';
import { byBlock } from '#tests/reference/country.ts';
import { drawn, drawnNull, layOutAgain, rowsOf, scaleBase } from './engine-country.ts';

const simulate = (dataset: Dataset, reform: Reform): Simulation => createEngine(dataset).simulate(reform);
const rowOf = (run: Run, y: number): Float64Array => run.amount.subarray(y * run.size, (y + 1) * run.size);
const sumOf = (values: Iterable<number>): number => [...values].reduce((a, b) => a + b, 0);

/** Both of a size, to float noise of amounts that come from a pool of this size. */
function expectNear(got: number, expected: number, pool: number): void {
  expect(Math.abs(got - expected)).toBeLessThanOrEqual(1e-9 * Math.max(Math.abs(expected), pool * 1e-3));
}

/** Every group of a reform changed alike. */
const withGroups = (reform: Reform, change: (group: Group) => Group): Reform => ({
  ...reform,
  groups: reform.groups.map(change),
});

describe('every reform', () => {
  it('gives out the whole pool, and nobody less than nothing', () => {
    fc.assert(
      fc.property(drawn, ({ dataset, reform }) => {
        const { run } = simulate(dataset, reform);
        for (let y = 0; y < run.years.length; y++) {
          const pool = run.envelope.pool[y + 1] as number;
          expect(Math.abs(sumOf(rowOf(run, y)) - pool)).toBeLessThanOrEqual(1e-11 * pool);
        }
        for (const values of [run.amount, run.reference, run.abToMac]) {
          expect(values.every((value) => value >= 0)).toBe(true);
        }
        expect(run.ab.every((value) => value >= 0)).toBe(true);
      }),
    );
  });

  it('is not changed before its first year', () => {
    fc.assert(
      fc.property(drawn, ({ dataset, reform }) => {
        const { run } = simulate(dataset, reform);
        const before = run.years.filter((year) => year < reform.startYear).length * run.size;
        for (let cell = 0; cell < before; cell++) expect(run.amount[cell]).toBe(run.reference[cell]);
      }),
    );
  });

  it('follows the money: with the part of 2016, base amounts times k give amounts times k', () => {
    fc.assert(
      fc.property(drawn, fc.double({ min: 0.01, max: 100, noNaN: true }), ({ dataset, reform }, factor) => {
        const observed = { ...reform, envelope: { ...reform.envelope, custeioShare: null } };
        const { run } = simulate(dataset, observed);
        const scaled = simulate(scaleBase(dataset, factor), observed).run;
        for (let y = 0; y < run.years.length; y++) {
          const pool = (run.envelope.pool[y + 1] as number) * factor;
          rowOf(run, y).forEach((amount, e) =>
            expectNear(scaled.amount[y * run.size + e] as number, amount * factor, pool),
          );
        }
      }),
    );
  });

  it('shares out a given pool by shares alone: base amounts times k change nothing', () => {
    const share = 0.4;
    fc.assert(
      fc.property(drawn, fc.double({ min: 0.01, max: 100, noNaN: true }), ({ dataset, reform }, factor) => {
        // What counts in R$ of 2016, and not in shares of the year, does see the base.
        const given = withGroups({ ...reform, envelope: { ...reform.envelope, custeioShare: share } }, (group) => ({
          ...group,
          transition: { ...group.transition, mode: 'phaseIn', floor: null, cap: null },
        }));
        const { run } = simulate(dataset, given);
        const scaled = simulate(scaleBase(dataset, factor), given).run;
        for (let y = 0; y < run.years.length; y++) {
          const pool = run.envelope.pool[y + 1] as number;
          rowOf(run, y).forEach((amount, e) => expectNear(scaled.amount[y * run.size + e] as number, amount, pool));
        }
      }),
    );
  });

  it('gives a fund the same under any code and in any order of rows', () => {
    fc.assert(
      fc.property(drawn, fc.infiniteStream(fc.nat()), ({ dataset, reform }, keys) => {
        // Codes of municipal funds are dealt anew inside each UF: every position changes.
        const rows = rowsOf(dataset);
        const dealt = dataset.ufs.flatMap(({ abbreviation }) => {
          const own = rows.filter((row) => row.uf === abbreviation && row.sphere === 'municipal');
          const codes = own.map(({ code }) => ({ code, key: keys.next().value as number }));
          codes.sort((a, b) => a.key - b.key);
          return own.map((row, i) => [row.code, codes[i]?.code ?? row.code] as const);
        });
        const newCode = new Map(dealt);
        const renamed = layOutAgain(
          dataset,
          rows.map((row) => ({ ...row, code: newCode.get(row.code) ?? row.code })),
        );
        const { run } = simulate(dataset, reform);
        const other = simulate(renamed, reform).run;
        const position = new Map(renamed.code.map((code, e) => [code, e]));
        for (let y = 0; y < run.years.length; y++) {
          const pool = run.envelope.pool[y + 1] as number;
          dataset.code.forEach((code, e) => {
            const there = position.get(newCode.get(code) ?? code) as number;
            expectNear(other.amount[y * run.size + there] as number, run.amount[y * run.size + e] as number, pool);
            expectNear(other.ab[y * run.size + there] as number, run.ab[y * run.size + e] as number, pool);
          });
        }
      }),
    );
  });

  it('counts every fund once', () => {
    fc.assert(
      fc.property(drawn, ({ dataset, reform }) => {
        const { indicators, years } = simulate(dataset, reform).run;
        const all = [
          [indicators.municipal, dataset.municipalities],
          [indicators.state, dataset.size - dataset.municipalities],
          [indicators.uf, dataset.ufs.length],
          [indicators.population, sumOf(dataset.population.subarray(0, dataset.municipalities))],
        ] as const;
        for (const [tally, count] of all) {
          years.forEach((_, y) => {
            expect((tally.winners[y] ?? 0) + (tally.losers[y] ?? 0) + (tally.unchanged[y] ?? 0)).toBe(count);
          });
        }
      }),
    );
  });
});

describe('bounds', () => {
  const bounded = drawn.map(({ dataset, reform }) => ({
    dataset,
    reform: withGroups(reform, (group) => ({
      ...group,
      transition: { ...group.transition, floor: { reference: 'statusQuo', maxLoss: 0.1 } },
    })),
  }));
  // One group and no ring-fence, so that what a fund gets is what the bounds act on.
  const whole = drawn.map(({ dataset, reform }) => ({
    dataset,
    reform: {
      ...reform,
      ringFence: byBlock(() => ({ state: 0, municipal: 0 })),
      groups: reform.groups.slice(0, 1).map((group) => ({ ...group, blocks: BLOCKS })),
    },
  }));

  it('on the year itself are kept by every fund unless a finding says otherwise', () => {
    fc.assert(
      fc.property(bounded, fc.double({ min: 0, max: 1, noNaN: true }), ({ dataset, reform }, maxGain) => {
        const capped = withGroups(reform, (group) => ({
          ...group,
          transition: { ...group.transition, cap: { reference: 'statusQuo', maxGain } },
        }));
        const simulation = simulate(dataset, capped);
        simulation.paths.forEach(({ amount }, g) => {
          const { free } = simulation.plan.groups[g]!.base;
          simulation.run.years.forEach((year, y) => {
            const scale = simulation.run.envelope.scale[y + 1] as number;
            if (year < reform.startYear || simulation.run.findings[y]?.[g]?.kind !== 'none') return;
            const noise = 1e-9 * scale * sumOf(free);
            free.forEach((own, e) => {
              const value = amount[y * dataset.size + e] as number;
              expect(value).toBeGreaterThanOrEqual(0.9 * scale * own - noise);
              expect(value).toBeLessThanOrEqual((1 + maxGain) * scale * own + noise);
            });
          });
        });
      }),
    );
  });

  it('that are tighter never make the worst loss worse, nor the best gain better', () => {
    const losses = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(whole, losses, ({ dataset, reform }, [a, b]) => {
        const spread = (maxLoss: number) => {
          const { run } = simulate(
            dataset,
            withGroups(reform, (group) => ({
              ...group,
              transition: { ...group.transition, floor: { reference: 'statusQuo', maxLoss }, cap: null },
            })),
          );
          return run.years.map((_, y) => {
            const relative = [...rowOf(run, y)].map((amount, e) => {
              const reference = run.reference[y * run.size + e] as number;
              return reference > 0 ? amount / reference : 1;
            });
            return { worst: Math.min(...relative), best: Math.max(...relative) };
          });
        };
        const loose = spread(Math.max(a, b));
        const tight = spread(Math.min(a, b));
        loose.forEach(({ worst, best }, y) => {
          expect(tight[y]?.worst).toBeGreaterThanOrEqual(worst - 1e-9);
          expect(tight[y]?.best).toBeLessThanOrEqual(best * (1 + 1e-9));
        });
      }),
      { numRuns: 40 },
    );
  });
});

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
