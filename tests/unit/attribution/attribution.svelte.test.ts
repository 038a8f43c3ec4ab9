import { describe, expect, it } from 'vitest';
import type { PublishedAttribution } from '#engine';
import { AttributionClient } from '#lib/attribution/attribution.svelte.ts';
import type { AttributionReply, AttributionRequest } from '#lib/attribution/attributor.ts';
import type { ScenarioDocument } from '#scenario/document.ts';
import { PRESETS } from '#scenario/presets.ts';

const [first, second] = PRESETS.map(({ document }) => document) as [ScenarioDocument, ScenarioDocument];
const published = { year: 2026 } as PublishedAttribution;

function makeClient() {
  const sent: AttributionRequest[] = [];
  const threads: { reply: (reply: AttributionReply) => void; fault: (message: string) => void; ended: boolean }[] = [];
  const client = new AttributionClient('data', (reply, fault) => {
    const thread = { reply, fault, ended: false };
    threads.push(thread);
    return { send: (request) => sent.push(request), end: () => (thread.ended = true) };
  });
  const reply = (answer: AttributionReply): void => threads.at(-1)?.reply(answer);
  return { client, sent, threads, reply };
}

describe('client of the attribution', () => {
  it('starts no thread before the first question, and asks once for the same', () => {
    const { client, sent, threads } = makeClient();
    expect(threads).toEqual([]);
    client.ask(first, 2026);
    client.ask(first, 2026);
    expect(sent).toEqual([{ kind: 'ask', number: 1, folder: 'data', scenario: first, year: 2026 }]);
    expect(client.busy).toBe(true);
  });

  it('shows progress, then the answer, and keeps it for the way back', () => {
    const { client, sent, reply } = makeClient();
    client.ask(first, 2026);
    reply({ kind: 'progress', number: 1, part: 0.4 });
    expect(client.progress).toBe(0.4);
    reply({ kind: 'done', number: 1, published });
    expect(client.answer).toMatchObject({ scenario: first, year: 2026, published });
    expect(client.busy).toBe(false);
    client.ask(second, 2026);
    reply({ kind: 'done', number: 2, published });
    client.ask(first, 2026);
    expect(client.busy).toBe(false);
    expect(client.answer?.scenario).toBe(first);
    expect(sent).toHaveLength(2);
  });

  it('hears nothing of a question that another one followed', () => {
    const { client, reply } = makeClient();
    client.ask(first, 2026);
    client.ask(second, 2026);
    reply({ kind: 'done', number: 1, published });
    expect(client.answer).toBeNull();
    expect(client.busy).toBe(true);
  });

  it('called off: no result, until it is asked again', () => {
    const { client, sent, reply } = makeClient();
    client.ask(first, 2026);
    client.cancel();
    reply({ kind: 'done', number: 1, published });
    expect(client).toMatchObject({ answer: null, busy: false, cancelled: true });
    client.ask(first, 2026);
    expect(client.busy).toBe(false);
    client.retry();
    expect(client).toMatchObject({ busy: true, cancelled: false });
    expect(sent.map(({ kind }) => kind)).toEqual(['ask', 'cancel', 'ask']);
  });

  it('a lost thread is a failure, and trying again starts another', () => {
    const { client, threads, reply } = makeClient();
    client.ask(first, 2026);
    threads[0]?.fault('worker');
    expect(client).toMatchObject({ failure: 'worker', busy: false, answer: null });
    expect(threads[0]?.ended).toBe(true);
    client.retry();
    expect(threads).toHaveLength(2);
    reply({ kind: 'done', number: 2, published });
    expect(client).toMatchObject({ failure: null, busy: false });
    expect(client.answer?.year).toBe(2026);
  });

  it('left: what runs is called off, and coming back asks anew', () => {
    const { client, sent } = makeClient();
    client.ask(first, 2026);
    client.leave();
    client.ask(first, 2026);
    expect(sent.map(({ kind }) => kind)).toEqual(['ask', 'cancel', 'ask']);
  });
});
