// The engine against the plain reference on as many random countries and reforms as the time allows.

import { expect, it } from 'vitest';
import { createEngine } from '#engine';
import { compareRuns, runBoth } from '#proof/compare-runs.ts';
import { drawFrom } from '#reference/random.ts';
import { drawCountry } from '#reference/random-country.ts';
import { drawReform } from '#reference/random-reform.ts';

const minutes = Number(process.env['SOAK_MINUTES'] ?? 1);
const firstSeed = Number(process.env['SOAK_SEED'] ?? 1);

it(
  `agrees with the reference for ${minutes} minutes from seed ${firstSeed}`,
  { timeout: minutes * 60_000 + 60_000 },
  () => {
    const end = Date.now() + minutes * 60_000;
    let pairs = 0;
    for (let seed = firstSeed; Date.now() < end; seed += 1, pairs += 1) {
      const draw = drawFrom(seed);
      const engine = createEngine(drawCountry(draw));
      expect(compareRuns(runBoth(engine, drawReform(draw))).slice(0, 5), `seed ${seed}`).toEqual([]);
    }
    console.log(`${pairs} pairs, seeds ${firstSeed} to ${firstSeed + pairs - 1}`);
    expect(pairs).toBeGreaterThan(0);
  },
);
