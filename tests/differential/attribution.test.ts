// Attribution by the engine against every coalition run in full by the plain reference.

import { describe, expect, it } from 'vitest';
import { createAttribution, createEngine } from '#engine';
import type { Attribution, Engine, Reform } from '#engine';
import { compileScenario } from '#scenario/compile.ts';
import { presetById } from '#scenario/presets.ts';
import type { ScenarioDocument } from '#scenario/document.ts';
import { embeddedEngine } from '#tests/invariants/embedded-engine.ts';
import { attributeReference } from '#reference/attribution.ts';
import { drawFrom } from '#reference/random.ts';
import { drawCountry } from '#reference/random-country.ts';
import { drawReform } from '#reference/random-reform.ts';

const PAIRS = 24;
/** Of the whole pool; and a tenth of a thousandth of a centavo. */
const CLOSE = 1e-13;

function attribute(engine: Engine, reform: Reform, year: number): Attribution {
  const job = createAttribution(engine, reform, year);
  while (job.step() < 1);
  return job.result();
}

/** Funds whose parts differ from those of the reference, in words. */
function compare(engine: Engine, reform: Reform, year: number): string[] {
  const { size } = engine.dataset;
  const own = attribute(engine, reform, year);
  const expected = attributeReference(engine.dataset, reform, year);
  const published = engine.simulate(reform).run;
  const y = published.years.indexOf(year);
  const scale = published.reference.subarray(y * size, (y + 1) * size).reduce((a, b) => a + b, 0);
  const faults: string[] = [];
  const check = (name: string, e: number, got: number, want: number): void => {
    if (!(Math.abs(got - want) <= CLOSE * scale + 1e-6)) faults.push(`${name} of fund ${e}: ${got}, expected ${want}`);
  };
  if (own.players.join() !== expected.players.join()) faults.push(`players ${own.players.join()}`);
  for (let e = 0; e < size; e++) {
    expected.values.forEach((row, p) =>
      check(own.players[p] ?? '', e, own.values[p * size + e] as number, row[e] as number),
    );
    check('structure', e, own.structure[e] as number, expected.structure[e] as number);
    const parts = own.players.reduce(
      (sum, _, p) => sum + (own.values[p * size + e] as number),
      own.structure[e] as number,
    );
    check('sum', e, parts, (published.amount[y * size + e] as number) - (published.reference[y * size + e] as number));
  }
  return faults;
}

const playersIn = (engine: Engine, reform: Reform): number =>
  createAttribution(engine, reform, reform.endYear).players.length;

describe('attribution', () => {
  it('agrees with every coalition run in full, on countries and reforms drawn by chance', { timeout: 120_000 }, () => {
    let compared = 0;
    for (let seed = 1; compared < PAIRS; seed += 1) {
      const draw = drawFrom(70_000 + seed);
      const engine = createEngine(drawCountry(draw));
      const drawn = drawReform(draw);
      // A few years look back as well as twenty do, and the reference is slow.
      const reform = { ...drawn, endYear: Math.min(drawn.endYear, drawn.startYear + 3) };
      if (playersIn(engine, reform) > 5) continue;
      compared += 1;
      const year = draw.whole(Math.max(2017, reform.startYear - 1), reform.endYear);
      expect(compare(engine, reform, year).slice(0, 5), `seed ${seed}, ${year}`).toEqual([]);
    }
  });

  it('agrees on the embedded data, with bounds that look back', { timeout: 120_000 }, () => {
    const engine = embeddedEngine();
    const document = presetById('bloco-unico-por-habitante')?.document as ScenarioDocument;
    const reform = compileScenario({ ...document, endYear: 2020 });
    const floor = { reference: 'previous', maxLoss: 0.02 } as const;
    const groups = reform.groups.map((group) => ({ ...group, transition: { ...group.transition, floor } }));
    const bounded = { ...reform, groups };
    expect(createAttribution(engine, bounded, 2020).players).toEqual(['population', 'transition']);
    expect(compare(engine, bounded, 2020).slice(0, 5)).toEqual([]);
  });
});
