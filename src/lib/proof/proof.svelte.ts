// Asks the worker for the proof and gathers what it answers. The worker lives for one proof.

import type { CheckId, CheckResult } from '#proof/check.ts';
import type { ProofReply } from '#proof/prover.ts';
import { startProofThread } from './proof-thread.ts';
import type { ProofThread } from './proof-thread.ts';

/** What was proved on: goes into the report. */
export interface ProofSubject {
  /** Address of the data package. */
  readonly folder: string;
  /** The data are those that come with the app. */
  readonly embedded: boolean;
  /** Of what is drawn by chance. */
  readonly seed: number;
}

export class ProofClient {
  results = $state.raw<readonly CheckResult[]>([]);
  running = $state.raw<{ readonly id: CheckId; readonly part: number } | null>(null);
  busy = $state(false);
  cancelled = $state(false);
  failure = $state.raw<string | null>(null);
  subject = $state.raw<ProofSubject | null>(null);
  /** When the last proof came to its end. */
  finished = $state.raw<Date | null>(null);

  #start: typeof startProofThread;
  #thread: ProofThread | null = null;
  #number = 0;

  constructor(start = startProofThread) {
    this.#start = start;
  }

  run(subject: ProofSubject): void {
    this.#stop();
    this.subject = subject;
    this.results = [];
    this.failure = null;
    this.cancelled = false;
    this.finished = null;
    this.busy = true;
    const number = ++this.#number;
    this.#thread = this.#start(
      (reply) => this.#hear(reply),
      (message) => this.#fail(message),
    );
    this.#thread.send({ kind: 'run', number, ...subject });
  }

  /** What was proved so far stays on screen. */
  cancel(): void {
    if (!this.busy) return;
    this.#stop();
    this.cancelled = true;
  }

  /** The page is left. */
  leave(): void {
    this.#stop();
  }

  #stop(): void {
    this.#thread?.end();
    this.#thread = null;
    this.#number++;
    this.busy = false;
    this.running = null;
  }

  #hear(reply: ProofReply): void {
    if (reply.number !== this.#number) return;
    if (reply.kind === 'progress') this.running = { id: reply.id, part: reply.part };
    else if (reply.kind === 'result') this.results = [...this.results, reply.result];
    else if (reply.kind === 'failed') this.#fail(reply.message);
    else {
      this.#stop();
      this.finished = new Date();
    }
  }

  #fail(message: string): void {
    this.#stop();
    this.failure = message;
  }
}
