// Asks the worker for runs: at most one in flight, the latest wins, and the last good run stays on
// screen whatever happens.

import { untrack } from 'svelte';
import type { AttributeTable, Dataset, InequalityReport, PublishedYear, Run, Transition, Unit } from '#engine';
import type { ScenarioDocument } from '#scenario/document.ts';
import type { OpenedSource } from './open-source.ts';
import { startSimulationThread } from './simulate.ts';
import type { SimulationThread } from './simulate.ts';
import type { Answer, Explanation, Failure, FollowAnswer, RunAnswer } from './simulator.ts';
import type { LaboratoryReport } from './transition/laboratory.ts';

/** A run and the scenario that made it: what is on screen never mixes the two. */
export interface ShownRun {
  readonly scenario: ScenarioDocument;
  readonly run: Run;
}

/** Ways for money to follow people or services, whose range of losers is always shown. */
export const FOLLOW_VARIANTS: readonly { readonly unit: Unit; readonly residence: number }[] = [
  { unit: 'municipality', residence: 1 },
  { unit: 'healthRegion', residence: 0 },
  { unit: 'macroRegion', residence: 0 },
];

/** A worker that says nothing for this long is taken for lost. */
const SILENCE_MS = 15_000;
/** A run that takes longer than this is said to be on its way. */
const SLOW_MS = 200;

interface Wish {
  readonly scenario: ScenarioDocument;
  readonly year: number;
}

export class Runner {
  dataset = $state.raw<Dataset | null>(null);
  attributes = $state.raw<AttributeTable | null>(null);
  shown = $state.raw<ShownRun | null>(null);
  inequality = $state.raw<InequalityReport | null>(null);
  /** Losers by way of following, for the scenario of `shown`; empty until they are known. */
  follow = $state.raw<readonly FollowAnswer[]>([]);
  failure = $state.raw<Failure | null>(null);
  busy = $state(false);
  /** The wish that has not been answered yet is not the one on screen. */
  stale = $state(false);
  /** It has been so for over 200 ms. */
  slow = $state(false);

  #thread: SimulationThread | null = null;
  #wish: Wish | null = null;
  /** The present worker has the data. */
  #ready = false;
  /** What the present worker simulated last: it answers questions about that. */
  #simulated: ScenarioDocument | null = null;
  #slowTimer: ReturnType<typeof setTimeout> | undefined;

  /** Address of the data package of what is on screen. */
  folder = $state('');

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Start, or start again after a failure; keeps what is on screen. */
  start(): void {
    this.#thread?.end();
    this.failure = null;
    this.busy = false;
    this.#ready = false;
    this.#simulated = null;
    const thread = startSimulationThread((message) => this.lose(thread, message));
    this.#thread = thread;
    void this.#load(thread);
  }

  stop(): void {
    this.#thread?.end();
    this.#thread = null;
  }

  /** A crash of a worker, should it be the one in use. */
  readonly lose = (thread: SimulationThread, message: string): void => {
    if (this.#thread === thread) this.#fail({ message, detail: message });
  };

  /** Go over to other data and a run on them, all at once; what was asked meanwhile follows. */
  adopt({ thread, folder, dataset, attributes, scenario, run, inequality }: OpenedSource): void {
    this.stop();
    this.#thread = thread;
    this.failure = null;
    this.#ready = true;
    this.#simulated = scenario;
    Object.assign(this, { folder, dataset, attributes, inequality, shown: { scenario, run }, follow: [] });
    void this.#serve();
  }

  /** Ask for a scenario and a year; while one is in flight only the latest wish is kept. */
  request(scenario: ScenarioDocument, year: number): void {
    // An effect that asks must not follow what the answer changes: it would ask again for ever.
    untrack(() => {
      this.#wish = { scenario, year };
      this.#setStale(this.shown?.scenario !== scenario);
      if (this.#ready && !this.busy && this.failure === null) void this.#serve();
    });
  }

  /** The last run in centavos, one year; null when there is none or it failed. */
  async publish(year: number): Promise<PublishedYear | null> {
    const thread = this.#thread;
    if (thread === null || this.shown === null || this.failure !== null) return null;
    return this.#ask(thread, () => thread.simulator.publish(year));
  }

  /** Steps and blocks of some funds under the run on screen; null when it failed or gave way to another run. */
  async explain(members: readonly number[], year: number): Promise<Explanation | null> {
    const { shown } = this;
    const thread = this.#thread;
    if (thread === null || shown === null || this.failure !== null) return null;
    const explanation = await this.#ask(thread, () => thread.simulator.explain(members, year));
    return this.shown === shown ? explanation : null;
  }

  /** A run beside the one on screen, which stands whatever happens; null while there is no worker to ask. */
  async propose(scenario: ScenarioDocument, year: number): Promise<Answer<RunAnswer> | null> {
    const thread = this.#thread;
    if (thread === null || !this.#ready || this.failure !== null) return null;
    return this.#ask(thread, async () => ({ ok: true, value: await thread.simulator.propose(scenario, year) }));
  }

  /** Inequality of a scenario in every year, under the same terms. */
  async compareYears(scenario: ScenarioDocument): Promise<Answer<readonly InequalityReport[]> | null> {
    const thread = this.#thread;
    if (thread === null || !this.#ready || this.failure !== null) return null;
    return this.#ask(thread, async () => ({ ok: true, value: await thread.simulator.compareYears(scenario) }));
  }

  /** A scenario under every family of transition, and under `own`; null when it failed or nobody could be asked. */
  async laboratory(scenario: ScenarioDocument, own: Transition): Promise<LaboratoryReport | null> {
    const thread = this.#thread;
    if (thread === null || !this.#ready || this.failure !== null) return null;
    return this.#ask(thread, () => thread.simulator.laboratory(scenario, own));
  }

  async #load(thread: SimulationThread): Promise<void> {
    const loaded = await this.#ask(thread, () => thread.simulator.load(this.folder));
    if (loaded === null || this.#thread !== thread) return;
    this.#ready = true;
    this.dataset = loaded.dataset;
    this.attributes = loaded.attributes;
    if (this.#wish !== null) void this.#serve();
  }

  /** Answer wishes until the last one is on screen, then fill in what can wait. */
  async #serve(): Promise<void> {
    const thread = this.#thread;
    if (thread === null) return;
    this.busy = true;
    let served: Wish | null = null;
    while (this.#wish !== null && this.#wish !== served) {
      served = this.#wish;
      if (!(await this.#serveOne(thread, served))) return;
    }
    this.#setStale(false);
    await this.#compareFollowing(thread, served);
    if (this.#thread !== thread || this.failure !== null) return;
    this.busy = false;
    if (this.#wish !== served) void this.#serve();
  }

  async #serveOne(thread: SimulationThread, { scenario, year }: Wish): Promise<boolean> {
    const shownYear = Math.min(year, scenario.endYear);
    if (this.#simulated === scenario) {
      const inequality = await this.#ask(thread, () => thread.simulator.compare(shownYear));
      if (inequality === null) return false;
      this.inequality = inequality;
      return true;
    }
    const answer = await this.#ask(thread, () => thread.simulator.run(scenario, shownYear));
    if (answer === null) return false;
    this.#simulated = scenario;
    this.shown = { scenario, run: answer.run };
    this.inequality = answer.inequality;
    this.follow = [];
    return true;
  }

  /** Range of losers over unit × residence; gives way to any new wish. */
  async #compareFollowing(thread: SimulationThread, served: Wish | null): Promise<void> {
    if (served === null || this.follow.length > 0) return;
    const answers: FollowAnswer[] = [];
    for (const { unit, residence } of FOLLOW_VARIANTS) {
      if (this.#wish !== served || this.#thread !== thread) return;
      const answer = await this.#ask(thread, () => thread.simulator.follow(served.scenario, unit, residence));
      if (answer === null) return;
      answers.push(answer);
    }
    if (this.shown?.scenario === served.scenario) this.follow = answers;
  }

  /** One question; null when it failed, was lost, or belongs to a thread that was ended. */
  async #ask<T>(thread: SimulationThread, question: () => Promise<Answer<T>>): Promise<T | null> {
    const silence = setTimeout(() => {
      if (this.#thread === thread) this.#fail({ message: 'timeout', detail: `${SILENCE_MS} ms` });
    }, SILENCE_MS);
    try {
      const answer = await question();
      if (this.#thread !== thread) return null;
      if (answer.ok) return answer.value;
      this.#fail(answer.failure);
    } catch (error) {
      if (this.#thread === thread) this.#fail({ message: (error as Error).message, detail: String(error) });
    } finally {
      clearTimeout(silence);
    }
    return null;
  }

  #setStale(stale: boolean): void {
    if (this.stale === stale) return;
    this.stale = stale;
    clearTimeout(this.#slowTimer);
    this.slow = false;
    if (stale) this.#slowTimer = setTimeout(() => (this.slow = true), SLOW_MS);
  }

  #fail(failure: Failure): void {
    this.failure = failure;
    this.busy = false;
  }
}
