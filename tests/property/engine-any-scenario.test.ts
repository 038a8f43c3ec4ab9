// Any scenario that the reader of scenarios accepts can be simulated and published.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '#engine';
import { compileScenario } from '#scenario/compile.ts';
import { readExampleCountry } from '#tests/reference/read-example.ts';
import { scenarioDocument } from './scenario-arbitraries.ts';

const engine = createEngine(readExampleCountry());
const isAmount = (value: number): boolean => Number.isFinite(value) && value >= 0;

describe('any accepted scenario', () => {
  it('gives amounts, indicators and centavos in every year', () => {
    fc.assert(
      fc.property(scenarioDocument, (document) => {
        const simulation = engine.simulate(compileScenario(document));
        const { run } = simulation;
        for (const values of [run.amount, run.reference, run.ab, run.abToMac]) {
          expect(values.every(isAmount)).toBe(true);
        }
        for (const year of [2017, document.endYear]) {
          const { amount, blocks, abToMac } = engine.publish(simulation, year);
          for (const values of [amount, blocks, abToMac]) expect(values.every(isAmount)).toBe(true);
          expect(engine.compare(simulation, year).macroRegions.after.gini).toBeGreaterThanOrEqual(-1e-9);
        }
      }),
    );
  });
});
