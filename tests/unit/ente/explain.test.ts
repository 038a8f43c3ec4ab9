// The question `explain` of the simulation thread, on the shipped data.

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Dataset } from '#engine';
import { changeSteps, pathOf } from '#lib/ente/path.ts';
import { createSimulator } from '#lib/simulator.ts';
import type { Answer, Explanation, RunAnswer } from '#lib/simulator.ts';
import { presetById } from '#scenario/presets.ts';
import type { ScenarioDocument } from '#scenario/document.ts';

const simulator = createSimulator();
let dataset: Dataset;

function value<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(answer.failure.message);
  return answer.value;
}

const needs = presetById('bloco-unico-necessidades')?.document as ScenarioDocument;
const run = (scenario: ScenarioDocument): RunAnswer => value(simulator.run(scenario, 2026));
const explain = (members: readonly number[], year = 2026): Explanation => value(simulator.explain(members, year));
const rowsOf = (uf: string): number[] =>
  [...dataset.uf.keys()].filter((e) => dataset.ufs[dataset.uf[e] as number]?.abbreviation === uf);

beforeAll(async () => {
  const folder = new URL('../../../static/data/', import.meta.url);
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(new Response(readFileSync(new URL(address.split('/').at(-1) ?? '', folder)))),
  );
  ({ dataset } = value(await simulator.load('data')));
});
afterAll(() => vi.unstubAllGlobals());

describe('explain', () => {
  it('adds up to the change of every year, for a municipality and for a UF', () => {
    const answer = run(needs);
    for (const members of [[dataset.code.indexOf('2312908')], rowsOf('CE')]) {
      const { reference, amount } = pathOf(dataset, answer.run, members);
      const { between, target } = explain(members);
      answer.run.years.forEach((_, y) => {
        const steps = changeSteps(reference[y + 1] ?? 0, between[y] ?? 0, target[y] ?? 0, amount[y + 1] ?? 0);
        const centavos = (part: number): number => Math.round(part * 100);
        const sum = centavos(steps.between) + centavos(steps.within) + centavos(steps.transition);
        expect(sum).toBe(centavos(steps.amount) - centavos(steps.reference));
      });
    }
  });

  it('leaves the shares inside a state alone in the first step, and its total in the second', () => {
    const none = { state: 0, municipal: 0 };
    const answer = run({ ...needs, ringFence: { AB: none, MAC: none, AF: none, VS: none, GES: none } });
    const y = answer.run.years.indexOf(2026);
    const members = rowsOf('CE');
    const whole = explain(members);
    expect(whole.target[y]).toBeCloseTo(whole.between[y] ?? 0, 2);
    // With nothing ring-fenced: one factor for every fund of the UF.
    const factor = (e: number): number => {
      const { reference } = pathOf(dataset, answer.run, [e]);
      return (explain([e]).between[y] ?? 0) / (reference[y + 1] ?? 0);
    };
    expect(factor(members[0] ?? 0)).toBeCloseTo(factor(members[7] ?? 0), 9);
  });

  it('has nothing left for the transition when there is none', () => {
    const immediate = {
      ...needs,
      groups: needs.groups.map((group) => ({
        ...group,
        transition: { mode: 'phaseIn' as const, years: 1, floor: null, cap: null },
      })),
    };
    const answer = run(immediate);
    const sobral = [dataset.code.indexOf('2312908')];
    const { amount } = pathOf(dataset, answer.run, sobral);
    expect([...explain(sobral).target]).toEqual(amount.slice(1));
  });

  it('spends by block, to the centavo, what the year publishes', () => {
    run(needs);
    const sobral = dataset.code.indexOf('2312908');
    const published = value(simulator.publish(2026));
    const { blocks } = explain([sobral]);
    expect([...blocks]).toEqual([...published.blocks.subarray(sobral * 5, sobral * 5 + 5)]);
    expect(blocks.reduce((sum, block) => sum + block, 0)).toBe(published.amount[sobral]);
  });

  it('follows the last run, and says so when there is none', () => {
    run(needs);
    const sobral = [dataset.code.indexOf('2312908')];
    const before = explain(sobral).target.slice();
    run(presetById('sus-legal')?.document as ScenarioDocument);
    expect([...explain(sobral).target]).not.toEqual([...before]);
    expect(createSimulator().explain([0], 2026)).toMatchObject({ ok: false });
  });
});
