// The engine against the plain reference of docs/model.md: worked examples, then countries and reforms
// drawn by chance. A seed that fails is enough to see the case again.

import { describe, expect, it } from 'vitest';
import { createEngine } from '#engine';
import { readExampleCountry, readExamples } from '#tests/reference/read-example.ts';
import { drawFrom } from '#reference/random.ts';
import { drawCountry } from '#reference/random-country.ts';
import { drawNullReform, drawReform } from '#reference/random-reform.ts';
import { withChosenLines, withDrawnLines } from './random-lines.ts';
import { compareRuns, runBoth } from '#proof/compare-runs.ts';

const PAIRS = 400;
const BATCH = 50;
const batches = Array.from({ length: PAIRS / BATCH }, (_, i) => ({ first: i * BATCH + 1, last: (i + 1) * BATCH }));

describe('worked examples', () => {
  const engine = createEngine(readExampleCountry());

  it.each(readExamples())('agree on $id', ({ reform }) => {
    expect(compareRuns(runBoth(engine, reform))).toEqual([]);
  });

  it.each(readExamples())('are met by the engine to the centavo: $id', ({ reform, expected }) => {
    const simulation = engine.simulate(reform);
    for (const year of new Set(expected.map((row) => row.year))) {
      const rows = expected.filter((row) => row.year === year);
      const published = engine.publish(simulation, year);
      expect([...published.amount]).toEqual(rows.map((row) => row.amount));
      expect([...published.reference]).toEqual(rows.map((row) => row.reference));
    }
  });
});

describe('random countries and reforms', () => {
  it.each(batches)('agree on seeds $first to $last', { timeout: 60_000 }, ({ first, last }) => {
    for (let seed = first; seed <= last; seed += 1) {
      const draw = drawFrom(seed);
      const engine = createEngine(drawCountry(draw));
      expect(compareRuns(runBoth(engine, drawReform(draw))).slice(0, 5), `seed ${seed}`).toEqual([]);
      // A second reform on the same engine: what it remembers between runs must not leak.
      expect(compareRuns(runBoth(engine, drawReform(draw))).slice(0, 5), `seed ${seed}, second`).toEqual([]);
    }
  });

  // Found by longer searches: an eased floor that is float noise above nothing where a fund brings
  // nothing (50199), and an amount that all but vanishes, in the reference (708125).
  it.each([50_199, 708_125])('agree on seed %i, with a number in every cell', { timeout: 60_000 }, (seed) => {
    const draw = drawFrom(seed);
    const engine = createEngine(drawCountry(draw));
    for (const reform of [drawReform(draw), drawReform(draw)]) {
      const pair = runBoth(engine, reform);
      expect(pair.simulation.run.amount.every(Number.isFinite)).toBe(true);
      expect(compareRuns(pair).slice(0, 5)).toEqual([]);
    }
  });

  it('agree where lines of some funds are known and ring-fenced', { timeout: 60_000 }, () => {
    for (let seed = 1; seed <= 80; seed += 1) {
      const draw = drawFrom(40_000 + seed);
      const engine = createEngine(withDrawnLines(draw, drawCountry(draw)));
      const reform = withChosenLines(draw, drawReform(draw));
      expect(compareRuns(runBoth(engine, reform)).slice(0, 5), `seed ${seed}`).toEqual([]);
      const still = runBoth(engine, withChosenLines(draw, drawNullReform(draw)));
      expect(compareRuns(still).slice(0, 5), `seed ${seed}, null`).toEqual([]);
      const published = engine.publish(still.simulation, still.simulation.run.years.at(-1) ?? 0);
      expect([...published.amount], `seed ${seed}`).toEqual([...published.reference]);
    }
  });

  it('move nothing when the reform changes nothing', { timeout: 60_000 }, () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      const draw = drawFrom(10_000 + seed);
      const engine = createEngine(drawCountry(draw));
      const pair = runBoth(engine, drawNullReform(draw));
      expect(compareRuns(pair).slice(0, 5), `seed ${seed}`).toEqual([]);
      for (const year of pair.simulation.run.years) {
        const published = engine.publish(pair.simulation, year);
        expect([...published.amount], `seed ${seed}`).toEqual([...published.reference]);
      }
    }
  });
});
