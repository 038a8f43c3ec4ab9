// Asks the worker why funds gain or lose; the latest question wins. The worker is started by the
// first question; the last answers are kept, so that going from one place to another asks nothing.

import type { PublishedAttribution } from '#engine';
import type { ScenarioDocument } from '#scenario/document.ts';
import { startAttributionThread } from './attribution-thread.ts';
import type { AttributionThread } from './attribution-thread.ts';
import type { AttributionReply } from './attributor.ts';

export interface Attributed {
  readonly scenario: ScenarioDocument;
  readonly year: number;
  /** Of every fund; whole centavos. */
  readonly published: PublishedAttribution;
}

/** Answers kept: half a megabyte each. */
const KEPT = 8;

type Question = Pick<Attributed, 'scenario' | 'year'>;

export class AttributionClient {
  /** Of the scenario and year it names; null before the first, and after one that was called off or failed. */
  answer = $state.raw<Attributed | null>(null);
  busy = $state(false);
  /** Part of the coalitions that have been run, 0–1. */
  progress = $state(0);
  failure = $state.raw<string | null>(null);
  cancelled = $state(false);

  #folder: string;
  #start: typeof startAttributionThread;
  #thread: AttributionThread | null = null;
  #number = 0;
  #question: Question | null = null;
  #kept: readonly Attributed[] = [];

  constructor(folder: string, start = startAttributionThread) {
    this.#folder = folder;
    this.#start = start;
  }

  /** Ask for a scenario and a year; asking again for the same changes nothing. */
  ask(scenario: ScenarioDocument, year: number): void {
    if (this.#question?.scenario === scenario && this.#question.year === year) return;
    this.#question = { scenario, year };
    this.#serve();
  }

  /** Stop what is being run; what was shown before is not that of the question, and goes. */
  cancel(): void {
    if (!this.busy) return;
    this.#thread?.send({ kind: 'cancel' });
    this.#number++;
    this.busy = false;
    this.cancelled = true;
    this.answer = null;
  }

  /** The last question once more, after a cancel or a failure. */
  retry(): void {
    this.#serve();
  }

  /** The page is left: nothing is run for nobody, and the next question starts afresh. */
  leave(): void {
    if (this.busy) this.#thread?.send({ kind: 'cancel' });
    this.#number++;
    this.busy = false;
    this.#question = null;
  }

  #serve(): void {
    const question = this.#question;
    if (question === null) return;
    this.failure = null;
    this.cancelled = false;
    const known = this.#kept.find(({ scenario, year }) => scenario === question.scenario && year === question.year);
    if (known !== undefined) {
      if (this.busy) this.#thread?.send({ kind: 'cancel' });
      this.#number++;
      this.busy = false;
      this.answer = known;
      return;
    }
    this.busy = true;
    this.progress = 0;
    const number = ++this.#number;
    this.#thread ??= this.#start(
      (reply) => this.#hear(reply),
      (message) => this.#fail(message),
    );
    this.#thread.send({ kind: 'ask', number, folder: this.#folder, ...question });
  }

  #hear(reply: AttributionReply): void {
    const question = this.#question;
    if (reply.number !== this.#number || question === null) return;
    if (reply.kind === 'progress') this.progress = reply.part;
    else if (reply.kind === 'failed') this.#fail(reply.message);
    else {
      this.busy = false;
      this.answer = { ...question, published: reply.published };
      this.#kept = [this.answer, ...this.#kept].slice(0, KEPT);
    }
  }

  /** The thread may be lost: the next question starts another. */
  #fail(message: string): void {
    this.#thread?.end();
    this.#thread = null;
    this.busy = false;
    this.answer = null;
    this.failure = message;
  }
}
