// Simulation threads without workers: the real simulator in this process, which a test can crash, silence and count.
// Stands in for #lib/simulate.ts.

import type { Remote } from 'comlink';
import { createSimulator } from '#lib/simulator.ts';
import type { Simulator } from '#lib/simulator.ts';
import type { SimulationThread } from '#lib/simulate.ts';

export interface PlayedThread extends SimulationThread {
  ended: boolean;
  readonly crash: (message: string) => void;
  /** Names of what it was asked, in order. */
  readonly asked: string[];
}

export const threads: PlayedThread[] = [];
/** Questions that no thread answers from now on. */
export const unanswered = new Set<keyof Simulator>();

export function startSimulationThread(onfault: (message: string) => void): SimulationThread {
  const real = createSimulator();
  const asked: string[] = [];
  const simulator = Object.fromEntries(
    Object.entries(real).map(([name, act]) => [
      name,
      async (...terms: unknown[]) => {
        asked.push(name);
        if (unanswered.has(name as keyof Simulator)) return new Promise(() => undefined);
        return (act as (...own: unknown[]) => unknown)(...terms);
      },
    ]),
  ) as unknown as Remote<Simulator>;
  const thread: PlayedThread = {
    simulator,
    ended: false,
    crash: onfault,
    asked,
    end: () => void (thread.ended = true),
  };
  threads.push(thread);
  return thread;
}

export function newestThread(): PlayedThread {
  const thread = threads.at(-1);
  if (thread === undefined) throw new Error('no thread was started');
  return thread;
}
