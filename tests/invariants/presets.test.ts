// Every shipped scenario, as it is and pushed to extremes, on the data that come with the app.

import { describe, expect, it } from 'vitest';
import type { Reform } from '#engine';
import { compileScenario } from '#scenario/compile.ts';
import { PRESETS } from '#scenario/presets.ts';
import { embeddedEngine } from './embedded-engine.ts';
import { EXTREMES } from './extremes.ts';
import { checkInequality, checkPublished, checkRun } from './model-checks.ts';

const engine = embeddedEngine();
const reforms: readonly { readonly id: string; readonly reform: Reform }[] = PRESETS.map(({ id, document }) => ({
  id,
  reform: compileScenario(document),
}));

describe.each(EXTREMES)('$name', ({ apply }) => {
  it.each(reforms)('holds in every year: $id', ({ reform }) => {
    const simulation = engine.simulate(apply(reform));
    expect(checkRun(engine, simulation)).toEqual([]);
    expect(checkPublished(engine, simulation, simulation.reform.endYear)).toEqual([]);
  });
});

describe('each year that is shown', () => {
  it.each(reforms)('adds up in centavos: $id', ({ reform }) => {
    const simulation = engine.simulate(reform);
    for (const year of [2017, 2026, 2036]) {
      expect(checkPublished(engine, simulation, year)).toEqual([]);
      expect(checkInequality(engine, simulation, year)).toEqual([]);
    }
  });
});
