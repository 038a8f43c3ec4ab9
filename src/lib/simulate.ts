// The one file with comlink in the view: a simulation worker and how to end it.

import { wrap } from 'comlink';
import type { Remote } from 'comlink';
import type { Simulator } from './simulator.ts';

export interface SimulationThread {
  readonly simulator: Remote<Simulator>;
  readonly end: () => void;
}

/** Start a worker; `onfault` hears of errors that no answer carries (a script that fails to load, a crash). */
export function startSimulationThread(onfault: (message: string) => void): SimulationThread {
  const worker = new Worker(new URL('../../workers/simulate.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('error', (event) => onfault(event.message || 'worker'));
  worker.addEventListener('messageerror', () => onfault('messageerror'));
  return { simulator: wrap<Simulator>(worker), end: () => worker.terminate() };
}
