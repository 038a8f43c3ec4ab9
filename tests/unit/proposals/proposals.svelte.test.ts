// Proposals side by side: letters, the one that follows the simulator, runs that never mix.

import { describe, expect, it } from 'vitest';
import type { InequalityReport, Run } from '#engine';
import { Proposals } from '#lib/proposals/proposals.svelte.ts';
import type { Runner } from '#lib/runner.svelte.ts';
import { Session } from '#lib/session.svelte.ts';
import type { Answer, RunAnswer } from '#lib/simulator.ts';
import type { ScenarioDocument } from '#scenario/document.ts';
import { setWeight } from '#scenario/edit.ts';
import { presetById } from '#scenario/presets.ts';

const preset = (id: string): ScenarioDocument => presetById(id)?.document as ScenarioDocument;
const NEEDS = preset('bloco-unico-necessidades');
const PER_HEAD = preset('bloco-unico-por-habitante');
const STILL = preset('sus-legal');

type Asked = (scenario: ScenarioDocument, year: number) => Promise<Answer<RunAnswer> | null>;

/** A run of its own for every question, as the worker makes. */
const answered: Asked = (scenario, year) =>
  Promise.resolve({
    ok: true,
    value: { run: { of: scenario } as unknown as Run, inequality: { year } as InequalityReport },
  });

function start(propose: Asked = answered): { session: Session; proposals: Proposals; asked: string[] } {
  const session = new Session(NEEDS);
  const asked: string[] = [];
  const runner = {
    propose: (scenario: ScenarioDocument, year: number) => {
      asked.push(`${scenario.id} ${year}`);
      return propose(scenario, year);
    },
  } as unknown as Runner;
  const proposals = new Proposals(session, runner);
  proposals.restore({ documents: [NEEDS, PER_HEAD], linked: null });
  return { session, proposals, asked };
}

const ids = (proposals: Proposals): string[] =>
  proposals.list.map(({ letter, scenario }) => `${letter} ${scenario.id}`);
const edit = (session: Session): void =>
  session.edit(setWeight('custeio', 'betweenStates', 'population', 0.3, new Set()));

describe('proposals', () => {
  it('are two to four, lettered in their order', () => {
    const { proposals } = start();
    proposals.remove(0);
    expect(ids(proposals)).toEqual(['A bloco-unico-necessidades', 'B bloco-unico-por-habitante']);
    proposals.add(STILL);
    proposals.add(STILL);
    proposals.add(NEEDS);
    expect(proposals.isFull).toBe(true);
    expect(ids(proposals)).toHaveLength(4);
    proposals.remove(1);
    expect(ids(proposals)).toEqual(['A bloco-unico-necessidades', 'B sus-legal', 'C sus-legal']);
    proposals.move(0, 2);
    expect(ids(proposals)).toEqual(['A sus-legal', 'B sus-legal', 'C bloco-unico-necessidades']);
  });

  it('begin with examples where too few are given, and keep the first four of many', () => {
    const { proposals } = start();
    proposals.restore({ documents: [STILL], linked: 3 });
    expect(ids(proposals)).toEqual(['A sus-legal', 'B bloco-unico-necessidades']);
    expect(proposals.hasLinked).toBe(false);
    proposals.restore({ documents: [STILL, NEEDS, STILL, PER_HEAD, NEEDS], linked: null });
    expect(ids(proposals).at(-1)).toBe('D bloco-unico-por-habitante');
  });

  it('follow the simulator where one is linked, wherever it moves, until it is replaced', () => {
    const { session, proposals } = start();
    proposals.link(2);
    edit(session);
    expect(proposals.documents[2]).toBe(session.scenario);
    proposals.move(2, 0);
    edit(session);
    expect(proposals.documents[0]).toBe(session.scenario);
    proposals.remove(1);
    expect(proposals.list.map(({ isLinked }) => isLinked)).toEqual([true, false]);
    const kept = session.scenario;
    proposals.edit(1);
    expect(session.scenario.id).toBe(PER_HEAD.id);
    expect(proposals.documents[0]).toBe(kept);
    expect(proposals.list.map(({ isLinked }) => isLinked)).toEqual([false, true]);
    proposals.replace(1, STILL);
    expect(proposals.hasLinked).toBe(false);
    expect(session.scenario.id).toBe(PER_HEAD.id);
  });

  it('come back as they were', () => {
    const { proposals } = start();
    proposals.link(2);
    const before = proposals.state;
    proposals.remove(0);
    proposals.add(STILL);
    proposals.restore(before);
    expect(proposals.state).toEqual(before);
  });
});

describe('runs of proposals', () => {
  it('are shown together, once every one is there', async () => {
    const { proposals } = start();
    expect(proposals.shown).toEqual([]);
    const refreshing = proposals.refresh();
    expect(proposals.stale).toBe(true);
    await refreshing;
    expect(proposals.shown.map(({ letter, scenario, year }) => `${letter} ${scenario.id} ${year}`)).toEqual([
      'A bloco-unico-necessidades 2026',
      'B bloco-unico-por-habitante 2026',
    ]);
    const before = proposals.shown;
    proposals.year = 2030;
    expect(proposals.shown).toBe(before);
    await proposals.refresh();
    expect(proposals.shown.map(({ year }) => year)).toEqual([2030, 2030]);
    // The year changes the inequality; the run stays, and what stands on it.
    expect(proposals.shown[0]?.run).toBe(before[0]?.run);
  });

  it('are asked for again only where something changed', async () => {
    const { session, proposals, asked } = start();
    await proposals.refresh();
    expect(asked).toHaveLength(2);
    await proposals.refresh();
    proposals.move(0, 1);
    await proposals.refresh();
    expect(asked).toHaveLength(2);
    proposals.link(2);
    await proposals.refresh();
    edit(session);
    await proposals.refresh();
    expect(asked).toHaveLength(4);
  });

  it('leave out a proposal that cannot be run, and say why', async () => {
    const { proposals, asked } = start((scenario, year) =>
      scenario === PER_HEAD
        ? Promise.resolve({ ok: false, failure: { message: 'no', detail: 'no' } })
        : answered(scenario, year),
    );
    await proposals.refresh();
    expect(proposals.shown.map(({ letter }) => letter)).toEqual(['A']);
    expect(proposals.list[1]?.failure?.message).toBe('no');
    expect(proposals.stale).toBe(false);
    await proposals.refresh();
    expect(asked).toHaveLength(2);
    proposals.replace(1, STILL);
    await proposals.refresh();
    expect(proposals.shown.map(({ letter, index }) => `${letter}${index}`)).toEqual(['A0', 'B1']);
  });

  it('stay on screen while there is nobody to ask', async () => {
    let isThere = true;
    const { proposals } = start((scenario, year) => (isThere ? answered(scenario, year) : Promise.resolve(null)));
    await proposals.refresh();
    expect(proposals.shown).toHaveLength(2);
    isThere = false;
    proposals.add(STILL);
    await proposals.refresh();
    expect(proposals.shown).toHaveLength(2);
    isThere = true;
    await proposals.refresh();
    expect(proposals.shown).toHaveLength(3);
  });
});

describe('year of the comparison', () => {
  const short: ScenarioDocument = { ...NEEDS, endYear: 2024 };

  it('goes beyond the end of a scenario of the simulator that is not compared', () => {
    const { session, proposals } = start();
    session.restore(short, 2024);
    proposals.year = 2033;
    expect([proposals.year, session.year]).toEqual([2033, 2024]);
    session.year = 2020;
    expect(proposals.year).toBe(2020);
  });

  it('never goes beyond the end of one that is', () => {
    const { proposals } = start();
    proposals.year = 2033;
    proposals.replace(1, short);
    expect([proposals.endYear, proposals.year]).toEqual([2024, 2024]);
  });
});
