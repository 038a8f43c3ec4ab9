// What stands behind the worker of the proof: runs the checks in slices, and between them hears that it is
// called off. Plain data in, plain data out; the latest question wins.

import { createEngine } from '#engine';
import type { Dataset, Engine } from '#engine';
import { compileScenario } from '#scenario/compile.ts';
import { PRESETS } from '#scenario/presets.ts';
import { CHECK_IDS } from './check.ts';
import type { Bench, CheckId, CheckResult } from './check.ts';
import { runCheck } from './checks.ts';

export type ProofRequest =
  | {
      readonly kind: 'run';
      readonly number: number;
      /** Address of the data package. */
      readonly folder: string;
      readonly embedded: boolean;
      readonly seed: number;
    }
  | { readonly kind: 'cancel' };

/** Every answer carries the number of its question. */
export type ProofReply =
  | { readonly kind: 'progress'; readonly number: number; readonly id: CheckId; readonly part: number }
  | { readonly kind: 'result'; readonly number: number; readonly result: CheckResult }
  | { readonly kind: 'done'; readonly number: number }
  | { readonly kind: 'failed'; readonly number: number; readonly message: string };

export interface ProverNeeds {
  readonly load: (folder: string) => Promise<Engine>;
  /** An engine of any other data; the engine of the app unless a test breaks it. */
  readonly createEngine?: (dataset: Dataset) => Engine;
  readonly reply: (reply: ProofReply) => void;
  /** Lets messages in. */
  readonly pause: () => Promise<void>;
  /** Milliseconds. */
  readonly now: () => number;
}

const SLICE = 40;

export class Prover {
  #needs: ProverNeeds;
  /** Number of the question that is being answered; 0 when none is. */
  #current = 0;

  constructor(needs: ProverNeeds) {
    this.#needs = needs;
  }

  async hear(request: ProofRequest): Promise<void> {
    if (request.kind === 'cancel') {
      this.#current = 0;
      return;
    }
    const { number, folder, embedded, seed } = request;
    this.#current = number;
    try {
      const engine = await this.#needs.load(folder);
      const presets = PRESETS.map(({ id, document }) => ({ id, reform: compileScenario(document) }));
      const make = this.#needs.createEngine ?? createEngine;
      await this.#prove({ engine, createEngine: make, presets, embedded, seed }, number);
    } catch (error) {
      if (this.#current !== number) return;
      this.#needs.reply({ kind: 'failed', number, message: error instanceof Error ? error.message : String(error) });
    }
  }

  async #prove(bench: Bench, number: number): Promise<void> {
    for (const id of CHECK_IDS) {
      const result = await this.#runThrough(id, bench, number);
      if (result === null) return;
      this.#needs.reply({ kind: 'result', number, result });
    }
    this.#needs.reply({ kind: 'done', number });
  }

  /** Null when something else was asked, or all was called off. */
  async #runThrough(id: CheckId, bench: Bench, number: number): Promise<CheckResult | null> {
    const steps = runCheck(id, bench);
    for (;;) {
      const start = this.#needs.now();
      let step = steps.next();
      while (step.done !== true && this.#needs.now() - start < SLICE) step = steps.next();
      await this.#needs.pause();
      if (this.#current !== number) return null;
      if (step.done === true) return step.value;
      this.#needs.reply({ kind: 'progress', number, id, part: step.value });
    }
  }
}
