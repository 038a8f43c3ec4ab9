// Other data for a runner: a worker of their own that has run what is on screen, before anything there changes.

import type { ScenarioDocument } from '#scenario/document.ts';
import { startSimulationThread } from './simulate.ts';
import type { SimulationThread } from './simulate.ts';
import type { Answer, Failure, Loaded, RunAnswer } from './simulator.ts';

export interface Wish {
  readonly scenario: ScenarioDocument;
  readonly year: number;
}

/** Data that were loaded, and a scenario that was run on them. */
export interface OpenedSource extends Wish, RunAnswer, Loaded {
  readonly folder: string;
  readonly thread: SimulationThread;
}

/** Data of an import are read from storage, and the machine may be a slow one. */
const PATIENCE_MS = 20_000;

/** `onfault` hears of a crash after the source was opened. */
export async function openSource(
  folder: string,
  { scenario, year }: Wish,
  onfault: (thread: SimulationThread, message: string) => void,
): Promise<Answer<OpenedSource>> {
  let lose: (message: string) => void = () => undefined;
  const lost = new Promise<{ readonly ok: false; readonly failure: Failure }>((resolve) => {
    lose = (message) => resolve({ ok: false, failure: { message, detail: message } });
  });
  const thread = startSimulationThread((message) => {
    lose(message);
    onfault(thread, message);
  });
  const silence = setTimeout(() => lose('timeout'), PATIENCE_MS);
  const open = async (): Promise<Answer<OpenedSource>> => {
    const loaded = await thread.simulator.load(folder);
    if (!loaded.ok) return loaded;
    const ran = await thread.simulator.run(scenario, Math.min(year, scenario.endYear));
    if (!ran.ok) return ran;
    return { ok: true, value: { folder, thread, scenario, year, ...loaded.value, ...ran.value } };
  };
  const opened = await Promise.race([open(), lost]);
  clearTimeout(silence);
  if (!opened.ok) thread.end();
  return opened;
}
