// What stands behind the simulation worker: data, engine, and the last simulation, so that figures
// of one year can be made on request. Plain data in, plain data out; failures are data too.

import { BLOCK_COUNT } from '#engine';
import type {
  AttributeTable,
  Dataset,
  Engine,
  InequalityReport,
  PublishedYear,
  Run,
  Simulation,
  Transition,
  Unit,
} from '#engine';
import type { ScenarioDocument } from '#scenario/document.ts';
import { betweenStatesOnly, withoutTransition } from './ente/variants.ts';
import { loadEngine, reformFor } from './load-engine.ts';
import type { createLaboratory, LaboratoryReport } from './transition/laboratory.ts';

/** A failure that crosses the thread: comlink keeps only the message of a thrown error. */
export interface Failure {
  readonly message: string;
  readonly detail: string;
}

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export interface Loaded {
  readonly dataset: Dataset;
  readonly attributes: AttributeTable;
}

export interface RunAnswer {
  readonly run: Run;
  readonly inequality: InequalityReport;
}

/** Losers of one way for money to follow people or services, by year index. */
export interface FollowAnswer {
  readonly unit: Unit;
  readonly residence: number;
  readonly losers: Float64Array;
}

/** What explains the amount of some funds, added up, under the last run; R$. */
export interface Explanation {
  /** By year index: criteria between states alone, and every criterion, both without a transition. */
  readonly between: Float64Array;
  readonly target: Float64Array;
  /** Spending by block in the year asked for, after the shift; whole centavos. */
  readonly blocks: Float64Array;
}

export interface Simulator {
  /** Read the data package below a folder address. */
  load: (folder: string) => Promise<Answer<Loaded>>;
  run: (scenario: ScenarioDocument, year: number) => Answer<RunAnswer>;
  /** The same for a proposal; the last run is left alone. */
  propose: (scenario: ScenarioDocument, year: number) => Answer<RunAnswer>;
  /** Inequality of a proposal in every year of its run. */
  compareYears: (scenario: ScenarioDocument) => Answer<readonly InequalityReport[]>;
  /** Inequality of the last run in another of its years. */
  compare: (year: number) => Answer<InequalityReport>;
  /** The last run in centavos. */
  publish: (year: number) => Answer<PublishedYear>;
  /** Steps and blocks of these funds under the last run. */
  explain: (members: readonly number[], year: number) => Answer<Explanation>;
  /** The scenario under every family of transition, and under `own`; the last run is left alone. */
  laboratory: (scenario: ScenarioDocument, own: Transition) => Promise<Answer<LaboratoryReport>>;
  /** Losers when the group that holds MAC follows another unit or residence. */
  follow: (scenario: ScenarioDocument, unit: Unit, residence: number) => Answer<FollowAnswer>;
}

function answer<T>(make: () => T): Answer<T> {
  try {
    return { ok: true, value: make() };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

function failureOf(error: unknown): Failure {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return { message, detail: stack ?? message };
}

/** The same scenario with money of the groups that hold MAC following `unit` and `residence`. */
export function followedBy(scenario: ScenarioDocument, unit: Unit, residence: number): ScenarioDocument {
  return {
    ...scenario,
    groups: scenario.groups.map((group) =>
      group.blocks.includes('MAC') ? { ...group, withinStates: { ...group.withinStates, unit, residence } } : group,
    ),
  };
}

/** Add the rows of some funds up, by column, in an array laid out year × fund × column. */
function addMembers(values: Float64Array, size: number, members: readonly number[], columns = 1): Float64Array {
  const rows = values.length / (size * columns);
  return Float64Array.from({ length: rows * columns }, (_, i) => {
    const start = Math.floor(i / columns) * size * columns + (i % columns);
    return members.reduce((sum, e) => sum + (values[start + e * columns] as number), 0);
  });
}

export function createSimulator(): Simulator {
  let engine: Engine | null = null;
  let last: Simulation | null = null;
  let laboratory: ReturnType<typeof createLaboratory> | null = null;
  /** Amounts of the last run taken apart; made when somebody asks, kept until the next run. */
  let parts: { readonly of: Simulation; readonly between: Float64Array; readonly target: Float64Array } | null = null;

  const loaded = (): Engine => {
    if (engine === null) throw new Error('the data package is not loaded');
    return engine;
  };
  const simulated = (): Simulation => {
    if (last === null) throw new Error('nothing was simulated yet');
    return last;
  };
  const reformOf = (scenario: ScenarioDocument) => reformFor(loaded(), scenario);
  const simulate = (scenario: ScenarioDocument): Simulation => loaded().simulate(reformOf(scenario));

  const takeApart = (simulation: Simulation): NonNullable<typeof parts> => {
    if (parts?.of === simulation) return parts;
    const amountOf = (variant: typeof withoutTransition): Float64Array =>
      loaded().simulate(variant(simulation.reform)).run.amount;
    parts = { of: simulation, between: amountOf(betweenStatesOnly), target: amountOf(withoutTransition) };
    return parts;
  };

  return {
    async load(folder) {
      try {
        engine = await loadEngine(folder);
        laboratory = null;
        return { ok: true, value: { dataset: engine.dataset, attributes: engine.attributes } };
      } catch (error) {
        return { ok: false, failure: failureOf(error) };
      }
    },
    run: (scenario, year) =>
      answer(() => {
        last = simulate(scenario);
        return { run: last.run, inequality: loaded().compare(last, year) };
      }),
    propose: (scenario, year) =>
      answer(() => {
        const simulation = simulate(scenario);
        return { run: simulation.run, inequality: loaded().compare(simulation, year) };
      }),
    compareYears: (scenario) =>
      answer(() => {
        const simulation = simulate(scenario);
        return simulation.run.years.map((year) => loaded().compare(simulation, year));
      }),
    compare: (year) => answer(() => loaded().compare(simulated(), year)),
    publish: (year) => answer(() => loaded().publish(simulated(), year)),
    explain: (members, year) =>
      answer(() => {
        const { size } = loaded().dataset;
        const { between, target } = takeApart(simulated());
        const { blocks } = loaded().publish(simulated(), year);
        return {
          between: addMembers(between, size, members),
          target: addMembers(target, size, members),
          blocks: addMembers(blocks, size, members, BLOCK_COUNT),
        };
      }),
    async laboratory(scenario, own) {
      try {
        // Only its own page needs it.
        const { createLaboratory } = await import('./transition/laboratory.ts');
        return answer(() => {
          laboratory ??= createLaboratory(loaded());
          return laboratory(reformOf(scenario), own);
        });
      } catch (error) {
        return { ok: false, failure: failureOf(error) };
      }
    },
    follow: (scenario, unit, residence) =>
      answer(() => {
        const { run } = simulate(followedBy(scenario, unit, residence));
        return { unit, residence, losers: run.indicators.municipal.losers };
      }),
  };
}
