// What must hold of the reference whatever the country and the reform.

import { describe, expect, it } from 'vitest';
import { BLOCK_NAMES, sum } from '#reference/country.ts';
import { publishReference, simulateReference } from '#reference/index.ts';
import type { ReferenceRun } from '#reference/index.ts';
import { drawFrom } from '#reference/random.ts';
import { drawCountry } from '#reference/random-country.ts';
import { drawNullReform, drawReform } from '#reference/random-reform.ts';
import { toCentavos } from '#reference/centavos.ts';

const SEEDS = Array.from({ length: 60 }, (_, i) => 20_000 + i);
const runs: readonly ReferenceRun[] = SEEDS.map((seed) => {
  const draw = drawFrom(seed);
  return simulateReference(drawCountry(draw), drawReform(draw));
});

describe('the reference', () => {
  it('shares out the whole pool, no more and no less', () => {
    for (const { years } of runs) {
      for (const { envelope, funds } of years) {
        expect(sum(funds, (fund) => fund.amount) / envelope.pool).toBeCloseTo(1, 10);
        expect(sum(funds, (fund) => fund.reference) / envelope.pool).toBeCloseTo(1, 10);
      }
    }
  });

  it('spends what it gives, and no block below what is ring-fenced', () => {
    const wrong = runs.flatMap(({ years }) =>
      years
        .flatMap((year) => year.funds)
        .filter((fund) => {
          const spent = sum(BLOCK_NAMES, (block) => fund.spending[block]);
          const fenced = BLOCK_NAMES.every((block) => fund.spending[block] >= fund.ringFenced[block]);
          return Math.abs(spent - fund.amount) > 1e-9 * fund.amount || !fenced || fund.q < 0 || fund.q > 1;
        }),
    );
    expect(wrong).toEqual([]);
  });

  it('changes nothing before the reform starts', () => {
    for (const { reform, years } of runs) {
      const early = years.filter(({ year }) => year < reform.startYear).flatMap(({ funds }) => funds);
      expect(early.filter((fund) => fund.amount !== fund.reference || fund.q !== 1)).toEqual([]);
    }
  });

  it('publishes centavos that add up', () => {
    for (const run of runs) {
      const last = run.years.at(-1);
      if (last === undefined) throw new Error('a run without years');
      const rows = publishReference(run, last.year);
      const pool = toCentavos(last.envelope.pool);
      expect(sum(rows, (row) => row.amount)).toBe(pool);
      expect(sum(rows, (row) => row.reference)).toBe(pool);
      expect(rows.filter((row) => row.ab + row.mac + row.af + row.vs + row.ges !== row.amount)).toEqual([]);
    }
  });

  it('moves nothing when the reform changes nothing', () => {
    for (const seed of SEEDS) {
      const draw = drawFrom(seed);
      const run = simulateReference(drawCountry(draw), drawNullReform(draw));
      const funds = run.years.flatMap((year) => year.funds);
      expect(funds.filter((fund) => fund.amount !== fund.reference)).toEqual([]);
    }
  });
});
