// The runner asks the worker for what is new, and then rests.

import { flushSync } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { Runner } from '#lib/runner.svelte.ts';
import { presetById } from '#scenario/presets.ts';
import type { ScenarioDocument } from '#scenario/document.ts';

const calls: string[] = [];
const answer = (name: string, value: unknown) => () => {
  calls.push(name);
  return Promise.resolve({ ok: true, value });
};
vi.mock('#lib/simulate.ts', () => ({
  startSimulationThread: () => ({
    simulator: {
      load: answer('load', { dataset: {}, attributes: {} }),
      run: answer('run', { run: {}, inequality: {} }),
      compare: answer('compare', {}),
      follow: answer('follow', {}),
    },
    end: () => undefined,
  }),
}));

const SUS_LEGAL = presetById('sus-legal')?.document as ScenarioDocument;
const NEEDS = presetById('bloco-unico-necessidades')?.document as ScenarioDocument;
const rest = () => new Promise((resolve) => setTimeout(resolve, 60));

afterEach(() => {
  calls.length = 0;
});

it('asked from an effect, answers once and is still; a new year and a new scenario are asked once each', async () => {
  const runner = new Runner('/data');
  let wish = $state.raw({ scenario: SUS_LEGAL, year: 2026 });
  const stop = $effect.root(() => {
    $effect(() => runner.request(wish.scenario, wish.year));
  });
  runner.start();
  flushSync();
  await rest();
  expect(calls).toEqual(['load', 'run', 'follow', 'follow', 'follow']);
  await rest();
  expect(calls).toHaveLength(5);

  calls.length = 0;
  wish = { scenario: SUS_LEGAL, year: 2027 };
  flushSync();
  await rest();
  expect(calls).toEqual(['compare']);

  calls.length = 0;
  wish = { scenario: NEEDS, year: 2027 };
  flushSync();
  await rest();
  expect(calls).toEqual(['run', 'follow', 'follow', 'follow']);
  expect([runner.busy, runner.stale]).toEqual([false, false]);
  stop();
  runner.stop();
});
