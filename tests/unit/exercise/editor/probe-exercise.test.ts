import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusalsOf } from '#exercise/allowed.ts';
import { CONTROL_PATHS } from '#exercise/controls.ts';
import type { Control } from '#exercise/controls.ts';
import type { Exercise } from '#exercise/exercise.ts';
import { READY_EXERCISES } from '#exercise/ready.ts';
import { inequalityYears } from '#exercise/score.ts';
import { pointOf, probeExercise } from '#lib/exercise/editor/probe-exercise.ts';
import type { ProbeReport } from '#lib/exercise/editor/probe-exercise.ts';
import { proposalAt } from '#lib/exercise/editor/sample-proposal.ts';
import { spreadShares } from '#lib/exercise/editor/spread-shares.ts';
import { settingRows } from '#lib/exercise/proposal-settings.ts';
import { measure } from '#lib/exercise/measure.ts';
import type { Runner } from '#lib/runner.svelte.ts';
import { compileScenario } from '#scenario/compile.ts';
import { PRESETS } from '#scenario/presets.ts';
import { embeddedEngine } from '#tests/invariants/embedded-engine.ts';
import { smallExercise } from '../small-exercise.ts';

const engine = embeddedEngine();
const runner: Pick<Runner, 'dataset' | 'propose'> = {
  dataset: engine.dataset,
  propose: (scenario, year) => {
    const simulation = engine.simulate(compileScenario(scenario));
    return Promise.resolve({ ok: true, value: { run: simulation.run, inequality: engine.compare(simulation, year) } });
  },
};

async function probed(exercise: Exercise): Promise<ProbeReport> {
  const years = inequalityYears(exercise);
  const report = await probeExercise(
    exercise,
    (scenario) => measure(runner, scenario, years),
    () => true,
    { spread: 30, around: 20 },
  );
  if (report === null) throw new Error('no report');
  return report;
}

const points = fc.dictionary(fc.string(), fc.double({ min: 0, max: 0.999999, noNaN: true })).chain(() =>
  fc.infiniteStream(fc.double({ min: 0, max: 0.999999, noNaN: true })).map((stream) => {
    const known = new Map<string, number>();
    return (name: string): number => {
      const value = known.get(name) ?? (stream.next().value as number);
      known.set(name, value);
      return value;
    };
  }),
);

describe('proposals within the limits', () => {
  it.each([smallExercise(), ...READY_EXERCISES].map((exercise) => [exercise.id, exercise] as const))(
    '%s: every point gives one',
    (_, exercise) => {
      fc.assert(
        fc.property(points, (point) => proposalAt(exercise, point) !== null),
        { numRuns: 300 },
      );
    },
  );

  it('every control of every ready scenario can be left open', () => {
    const controls = CONTROL_PATHS.map((path): Control => ({ path }));
    const starts = PRESETS.map(({ document }) => document);
    fc.assert(
      fc.property(fc.constantFrom(...starts), points, (document, point) => {
        const limits = { start: { document }, controls };
        const proposal = proposalAt(limits, point);
        expect(proposal).not.toBeNull();
        if (proposal !== null) expect(refusalsOf(limits, proposal)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('what is open takes many values, its ends included, and what is closed only one', () => {
    const exercise = smallExercise();
    const seen = new Map<string, Set<string>>();
    for (let step = 0; step < 200; step++) {
      const proposal = proposalAt(exercise, pointOf(step));
      if (proposal === null) throw new Error('outside the limits');
      for (const { path, values } of settingRows(
        CONTROL_PATHS.map((each) => ({ path: each })),
        [proposal],
        'pt-BR',
      )) {
        seen.set(path, (seen.get(path) ?? new Set()).add(values[0] ?? ''));
      }
    }
    const years = seen.get('groups[].transition.years') ?? new Set();
    const { min, max } = exercise.controls.find(({ path }) => path === 'groups[].transition.years') ?? {};
    expect([...years]).toEqual(expect.arrayContaining([`${min} anos`, `${max} anos`]));
    const open = new Set(exercise.controls.map(({ path }) => path));
    for (const [path, values] of seen) expect(values.size > 1, path).toBe(open.has(path));
  });
});

describe('shares within bounds', () => {
  it('add up to the whole, each within its own', () => {
    const part = fc
      .tuple(
        fc.integer({ min: 0, max: 500 }),
        fc.integer({ min: 0, max: 1000 }),
        fc.double({ min: 0, max: 5, noNaN: true }),
      )
      .map(([min, room, wish]) => ({ min: min / 1000, max: Math.min(1, (min + room) / 1000), wish }));
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 17 }),
        fc.integer({ min: 0, max: 1000 }),
        (parts, whole) => {
          const shares = spreadShares(parts, whole / 1000);
          const [least, most] = (['min', 'max'] as const).map((end) => parts.reduce((sum, each) => sum + each[end], 0));
          if (shares === null) return (least ?? 0) > whole / 1000 - 1e-9 || (most ?? 0) < whole / 1000 + 1e-9;
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(whole / 1000, 9);
          return shares.every((share, i) => share >= parts[i]!.min - 1e-9 && share <= parts[i]!.max + 1e-9);
        },
      ),
    );
  });
});

describe('a probe', () => {
  it('tells which objectives are met, by how many, and finds a proposal that is worth its points', async () => {
    const exercise = READY_EXERCISES.find(({ id }) => id === 'armadilha-fpe');
    if (exercise === undefined) throw new Error('not there');
    const report = await probed(exercise);
    expect(report.proposals).toBeGreaterThan(25);
    expect(report.proposals).toBeLessThanOrEqual(50);
    expect(report.spread).toBeLessThanOrEqual(30);
    expect(report.half).toBeLessThanOrEqual(report.best?.points ?? 0);
    expect(report.best?.points).toBeGreaterThan(60);
    expect(refusalsOf(exercise, report.best!.scenario)).toEqual([]);
    for (const { met, nearest } of report.reaches) {
      expect(met).toBeLessThanOrEqual(report.spread);
      if (met > 0) expect(nearest?.kind).toBe('met');
    }
    // The same way every time.
    expect(await probed(exercise)).toEqual(report);
  });

  it('tells what nothing meets, and how near it came', async () => {
    const exercise = smallExercise();
    const [first] = exercise.objectives;
    if (first === undefined) throw new Error('no objective');
    const impossible = {
      ...first,
      condition: { ...first.condition, figure: 'abShare', comparator: 'at-least', limit: 0.9 } as const,
    };
    const { reaches, best } = await probed({ ...exercise, objectives: [impossible] });
    expect([reaches[0]?.met, best?.points]).toEqual([0, 0]);
    expect(reaches[0]?.nearest?.value).toBeGreaterThan(0.1);
    expect(reaches[0]?.nearest?.value).toBeLessThan(0.9);
  });

  it('stops when it is told to', async () => {
    const asked: number[] = [];
    const ask = (): Promise<null> => Promise.resolve(null);
    const goOn = (step: number): boolean => asked.push(step) < 4;
    expect(await probeExercise(smallExercise(), ask, goOn)).toBeNull();
    expect(asked).toHaveLength(4);
  });

  it('where the model cannot answer there is nothing to tell', async () => {
    const report = await probeExercise(
      smallExercise(),
      () => Promise.resolve(null),
      () => true,
    );
    expect(report).toMatchObject({ proposals: 0, spread: 0, best: null, half: 0 });
  });
});
