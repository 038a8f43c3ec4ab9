// The checks of the proof panel on the data that come with the app, and on engines broken on purpose: each
// fault turns its own check red.

import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEngine } from '#engine';
import type { Dataset, Engine, PublishedYear, Run, Simulation } from '#engine';
import { CHECK_IDS } from '#proof/check.ts';
import type { Bench, CheckId, CheckResult } from '#proof/check.ts';
import { runCheck } from '#proof/checks.ts';
import examples from '#proof/examples.json' with { type: 'json' };
import { compileScenario } from '#scenario/compile.ts';
import { PRESETS } from '#scenario/presets.ts';
import { embeddedEngine } from '#tests/invariants/embedded-engine.ts';

const engine = embeddedEngine();
const presets = PRESETS.map(({ id, document }) => ({ id, reform: compileScenario(document) }));
const bench: Bench = { engine, createEngine, presets, embedded: true, seed: 7 };

function resultOf(id: CheckId, on: Bench): CheckResult {
  const steps = runCheck(id, on);
  let part = 0;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    expect(step.value).toBeGreaterThanOrEqual(part);
    expect(step.value).toBeLessThanOrEqual(1);
    part = step.value;
  }
}

/** An engine whose answers are changed on their way out, and every engine made beside it likewise. */
function broken(change: (whole: Engine) => Partial<Engine>, few = 2): Bench {
  const breakIt = (whole: Engine): Engine => ({ ...whole, ...change(whole) });
  return {
    ...bench,
    engine: breakIt(engine),
    createEngine: (dataset: Dataset) => breakIt(createEngine(dataset)),
    presets: presets.filter(({ id }) => id === 'partilha-2016' || id === 'bloco-unico-necessidades').slice(0, few),
  };
}
const withRun = (simulation: Simulation, patch: (run: Run) => Partial<Run>): Simulation => ({
  ...simulation,
  run: { ...simulation.run, ...patch(simulation.run) },
});
const withPublished = (change: (year: PublishedYear) => void) =>
  broken((whole) => ({
    publish: (simulation, year) => {
      const published = whole.publish(simulation, year);
      change(published);
      return published;
    },
  }));

const withMinima = (change: (value: number, year: number) => number) =>
  broken((whole) => ({
    simulate: (reform) =>
      withRun(whole.simulate(reform), ({ envelope }) => ({
        envelope: { ...envelope, minimum: envelope.minimum.map((value, t) => change(value, 2016 + t)) },
      })),
  }));
const failedIn = ({ details }: CheckResult): string[] =>
  details.filter(({ verdict }) => verdict === 'failed').map(({ what }) => what);

describe('on the data that come with the app', () => {
  it.each(CHECK_IDS)('%s holds', { timeout: 60_000 }, (id) => {
    const result = resultOf(id, bench);
    expect(result.error).toBeUndefined();
    expect(result.details.filter(({ verdict }) => verdict === 'failed')).toEqual([]);
    expect(result.verdict).toBe('ok');
    expect(result.cases).toBeGreaterThan(5);
  });

  it('makes six minima again and says of 2023 that a law set it', () => {
    const { details, figure, tolerance, cases } = resultOf('minima', bench);
    // 15% of the RCL of 2017 (R$ 727,253,993 thousand) is R$ 50,050 below the minimum published; inflation to 2022 makes it 64,021.
    expect(details[0]).toMatchObject({ what: '2017 ec95', got: 109_088_098_950, expected: 109_088_149_000 });
    expect([Math.round(figure), tolerance, cases]).toEqual([64_021, 139_812, 11]);
    expect(details.filter(({ verdict }) => verdict !== 'ok')).toEqual([
      { what: '2023 law', got: 172_826_281_000, expected: 172_826_281_000, verdict: 'fixed' },
    ]);
    // From the minimum published for 2017 the others come to half a thousand: they are published in thousands.
    const chains = details.filter(({ what }) => what.endsWith('chain'));
    expect(chains).toHaveLength(5);
    for (const { got, expected } of chains) expect(Math.abs(Number(got) - Number(expected))).toBeLessThan(500);
  });

  it('shows the six documented cells of NT 46 as such', () => {
    const { details, exceptions, figure } = resultOf('nt46', bench);
    expect([exceptions, figure]).toEqual([6, 0]);
    expect(details.map(({ what, got, expected, reason }) => [what, got, expected, reason])).toContainEqual([
      'table1 total allPerHead',
      '324.3',
      '324.2',
      'court',
    ]);
  });

  it('does not hold other data to NT 46', () => {
    expect(resultOf('nt46', { ...bench, embedded: false }).verdict).toBe('not-applicable');
  });

  it('has the worked examples of the tests, byte by byte', () => {
    const folder = 'tests/fixtures/examples';
    const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');
    expect(examples.data).toEqual({
      entities: read('data/entities.csv'),
      series: read('data/series.csv'),
      populationUf: read('data/population_uf.csv'),
    });
    const ids = readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort();
    expect(examples.examples).toEqual(
      ids.map((name) => ({
        scenario: JSON.parse(read(name)) as object,
        expected: read(name.replace('.json', '.expected.csv')),
      })),
    );
  });
});

describe('an engine that is broken', () => {
  it('loses a centavo: conservation', () => {
    const result = resultOf(
      'conservation',
      withPublished(({ amount }) => (amount[0] = (amount[0] as number) + 1)),
    );
    expect([result.verdict, result.figure]).toEqual(['failed', 1]);
  });

  it('moves money in a reform that changes nothing: null reform', () => {
    const fault = withPublished(({ amount }) => {
      amount[0] = (amount[0] as number) + 3;
      amount[1] = (amount[1] as number) - 3;
    });
    expect(resultOf('null-reform', fault)).toMatchObject({ verdict: 'failed', figure: 3 });
  });

  it('lets a fund fall below its floor: bounds', () => {
    const fault = broken((whole) => ({
      simulate: (reform) => {
        const simulation = whole.simulate(reform);
        const last = simulation.run.years.length - 1;
        for (const { amount } of simulation.paths) amount[last * simulation.run.size] = 0;
        return simulation;
      },
    }));
    const result = resultOf('bounds', fault);
    expect(result.verdict).toBe('failed');
    expect(result.figure).toBeGreaterThan(1000);
  });

  it('favours whoever comes first: permutation', () => {
    const fault = broken((whole) => ({
      simulate: (reform) =>
        withRun(whole.simulate(reform), ({ amount }) => ({
          amount: amount.map((value, cell) => (cell === 0 ? value + 1 : value)),
        })),
    }));
    expect(resultOf('permutation', fault).verdict).toBe('failed');
  });

  it('chains the minimum on another inflation: minima', () => {
    const result = resultOf(
      'minima',
      withMinima((value, year) => value * (year > 2019 ? 1.001 : 1)),
    );
    expect(result.verdict).toBe('failed');
    expect(failedIn(result)).toEqual([
      '2020 ec95',
      '2020 chain',
      '2021 ec95-ec113',
      '2021 chain',
      '2022 ec95-ec113',
      '2022 chain',
      '2023 law',
    ]);
  });

  it('chains it on an inflation that is off by a thousandth of a point: minima, though it is near the published', () => {
    // 139.8 bn · 1e-7 is R$ 14 thousand: within the rounding of the RCL, far beyond rounding to thousands.
    const result = resultOf(
      'minima',
      withMinima((value, year) => value * (year > 2020 ? 1 + 1e-7 : 1)),
    );
    expect(failedIn(result)).toEqual(['2021 chain', '2022 chain', '2023 law']);
  });

  it('takes another part of the RCL: minima', () => {
    const result = resultOf(
      'minima',
      withMinima((value) => value * (1 - 1e-6)),
    );
    expect(failedIn(result)).toContain('2017 ec95');
    expect(result.verdict).toBe('failed');
  });

  it('has another base: NT 46', () => {
    const base = engine.dataset.base.slice();
    base[0] = (base[0] as number) + 5e7;
    const result = resultOf('nt46', { ...bench, engine: createEngine({ ...engine.dataset, base }) });
    expect(result.verdict).toBe('failed');
    expect(result.details.some(({ what, verdict }) => what === 'table1 AB all' && verdict === 'failed')).toBe(true);
  });

  it('differs from the reference by a hair: reference, with the seed', () => {
    const fault = broken((whole) => ({
      simulate: (reform) =>
        withRun(whole.simulate(reform), ({ reference }) => ({ reference: reference.map((value) => value * 1.000001) })),
    }));
    const result = resultOf('reference', { ...fault, presets: [] });
    expect(result.verdict).toBe('failed');
    expect(result.details[0]?.what).toMatch(/^seed \d+: reference /);
  });

  it('is off by a centavo in a worked example: examples', () => {
    const fault = withPublished(({ blocks }) => (blocks[0] = (blocks[0] as number) + 1));
    expect(resultOf('examples', fault)).toMatchObject({ verdict: 'failed', figure: 1 });
  });

  it('answers with what is no number: red', () => {
    const result = resultOf(
      'conservation',
      withPublished(({ amount }) => (amount[5] = Number.NaN)),
    );
    expect(result.verdict).toBe('failed');
  });

  it('throws: red with its message', () => {
    const fault = broken(() => ({
      simulate: () => {
        throw new Error('out of range');
      },
    }));
    for (const id of ['conservation', 'null-reform', 'bounds', 'permutation', 'minima', 'examples'] as const) {
      expect(resultOf(id, fault)).toMatchObject({ verdict: 'failed', error: 'out of range' });
    }
  });

  it('is held to nothing: what compares nothing shows nothing', () => {
    expect(resultOf('conservation', { ...bench, presets: [] }).verdict).toBe('failed');
  });
});
