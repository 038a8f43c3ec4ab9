// What people do to a comparison can be taken back, by the notice or by the keyboard.

import { describe, expect, it } from 'vitest';
import { toasts } from '#lib/components/toasts.svelte.ts';
import { Desk } from '#lib/proposals/desk.svelte.ts';
import { Proposals } from '#lib/proposals/proposals.svelte.ts';
import type { Runner } from '#lib/runner.svelte.ts';
import { ScenarioFiles } from '#lib/scenario-files.svelte.ts';
import { Session } from '#lib/session.svelte.ts';
import { presetById } from '#scenario/presets.ts';
import type { ScenarioDocument } from '#scenario/document.ts';

const preset = (id: string): ScenarioDocument => presetById(id)?.document as ScenarioDocument;
const STILL = preset('sus-legal');
const PER_HEAD = preset('bloco-unico-por-habitante');

function start(): { desk: Desk; ids: () => string[] } {
  const session = new Session(STILL);
  const proposals = new Proposals(session, {} as unknown as Runner);
  const desk = new Desk(proposals, new ScenarioFiles(session), () => 'pt-BR');
  return { desk, ids: () => proposals.documents.map(({ id }) => id) };
}

describe('desk of a comparison', () => {
  it('takes acts back one by one', () => {
    const { desk, ids } = start();
    const steps = [ids()];
    const acts = [
      () => desk.put(PER_HEAD, 'add'),
      () => desk.remove(0),
      () => desk.putLinked(1),
      () => desk.move(0, 2),
      () => desk.putAll([STILL, PER_HEAD]),
    ];
    for (const act of acts) {
      act();
      steps.push(ids());
    }
    expect(new Set(steps.map(String)).size).toBe(steps.length);
    for (const before of steps.slice(0, -1).reverse()) {
      expect(desk.undo()).toBe(true);
      expect(ids()).toEqual(before);
    }
    expect(desk.undo()).toBe(false);
  });

  it('offers the way back in its notice, once', () => {
    const { desk, ids } = start();
    const before = ids();
    desk.remove(1);
    const notice = toasts.current;
    expect(notice?.text).toContain('Proposta B removida');
    notice?.action?.run();
    expect(ids()).toEqual(before);
    desk.put(PER_HEAD, 0);
    notice?.action?.run();
    expect(ids()[0]).toBe(PER_HEAD.id);
  });

  it('says so when there is no room, and changes nothing', () => {
    const { desk, ids } = start();
    desk.put(PER_HEAD, 'add');
    const full = ids();
    desk.put(STILL, 'add');
    expect(ids()).toEqual(full);
    expect(toasts.current?.text).toContain('quatro propostas');
    desk.undo();
    expect(ids()).toHaveLength(3);
  });
});
