// What holds for every country and every reform.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  drawn,
  expectNear,
  layOutAgain,
  rowOf,
  rowsOf,
  scaleBase,
  simulate,
  sumOf,
  withGroups,
} from './engine-country.ts';

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
        const envelope = { ...reform.envelope, custeioShare: share };
        const given = withGroups({ ...reform, envelope, transition: { floor: null, cap: null } }, (group) => ({
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
