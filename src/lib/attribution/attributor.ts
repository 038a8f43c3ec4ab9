// What stands behind the attribution worker: runs coalitions in slices, and between them hears of
// what is asked anew or called off. The latest question wins; plain data in, plain data out.

import { createAttribution, publishAttribution } from '#engine';
import type { AttributionJob, Engine, PublishedAttribution } from '#engine';
import type { ScenarioDocument } from '#scenario/document.ts';
import { reformFor } from '../load-engine.ts';

export type AttributionRequest =
  | {
      readonly kind: 'ask';
      readonly number: number;
      /** Address of the data package. */
      readonly folder: string;
      readonly scenario: ScenarioDocument;
      readonly year: number;
    }
  | { readonly kind: 'cancel' };

/** Every answer carries the number of its question. */
export type AttributionReply =
  | { readonly kind: 'progress'; readonly number: number; readonly part: number }
  | { readonly kind: 'done'; readonly number: number; readonly published: PublishedAttribution }
  | { readonly kind: 'failed'; readonly number: number; readonly message: string };

export interface AttributorNeeds {
  readonly load: (folder: string) => Promise<Engine>;
  readonly reply: (reply: AttributionReply) => void;
  /** Lets messages in. */
  readonly pause: () => Promise<void>;
  /** Milliseconds. */
  readonly now: () => number;
}

/** Long enough for the pauses not to count, short enough for a cancel to be felt at once, ms. */
const SLICE = 30;

export class Attributor {
  #needs: AttributorNeeds;
  #engine: { readonly folder: string; readonly loaded: Promise<Engine> } | null = null;
  /** Number of the question that is being answered; 0 when none is. */
  #current = 0;

  constructor(needs: AttributorNeeds) {
    this.#needs = needs;
  }

  async hear(request: AttributionRequest): Promise<void> {
    if (request.kind === 'cancel') {
      this.#current = 0;
      return;
    }
    const { number } = request;
    this.#current = number;
    try {
      await this.#answer(request);
    } catch (error) {
      this.#engine = null;
      if (this.#current !== number) return;
      this.#needs.reply({ kind: 'failed', number, message: error instanceof Error ? error.message : String(error) });
    }
  }

  async #answer({ number, folder, scenario, year }: AttributionRequest & { kind: 'ask' }): Promise<void> {
    const engine = await this.#load(folder);
    if (this.#current !== number) return;
    const reform = reformFor(engine, scenario);
    const job = createAttribution(engine, reform, year);
    if (!(await this.#runThrough(job, number))) return;
    const published = publishAttribution(job.result(), engine.publish(engine.simulate(reform), year));
    this.#needs.reply({ kind: 'done', number, published });
  }

  /** False when something else was asked, or all was called off. */
  async #runThrough(job: AttributionJob, number: number): Promise<boolean> {
    for (let part = 0; part < 1;) {
      const start = this.#needs.now();
      while (part < 1 && this.#needs.now() - start < SLICE) part = job.step();
      await this.#needs.pause();
      if (this.#current !== number) return false;
      this.#needs.reply({ kind: 'progress', number, part });
    }
    return true;
  }

  #load(folder: string): Promise<Engine> {
    if (this.#engine?.folder !== folder) this.#engine = { folder, loaded: this.#needs.load(folder) };
    return this.#engine.loaded;
  }
}
