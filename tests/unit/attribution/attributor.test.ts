import { describe, expect, it } from 'vitest';
import { createEngine } from '#engine';
import type { Engine } from '#engine';
import { Attributor } from '#lib/attribution/attributor.ts';
import type { AttributionReply } from '#lib/attribution/attributor.ts';
import { presetById } from '#scenario/presets.ts';
import type { ScenarioDocument } from '#scenario/document.ts';
import { readExampleCountry } from '#tests/reference/read-example.ts';

const SCENARIO = presetById('bloco-unico-necessidades')?.document as ScenarioDocument;
const ask = (number: number, scenario = SCENARIO) =>
  ({ kind: 'ask', number, folder: 'data', scenario, year: 2026 }) as const;

interface Desk {
  readonly attributor: Attributor;
  readonly replies: AttributionReply[];
  readonly loads: () => number;
}

/** A desk whose clock makes every coalition a slice of its own; `between` runs in each pause. */
function makeDesk(between: (attributor: Attributor) => void = () => undefined, load?: () => Promise<Engine>): Desk {
  const engine = createEngine(readExampleCountry());
  const replies: AttributionReply[] = [];
  let loads = 0;
  let clock = 0;
  const attributor: Attributor = new Attributor({
    load: () => {
      loads++;
      return load?.() ?? Promise.resolve(engine);
    },
    reply: (reply) => replies.push(reply),
    pause: async () => {
      between(attributor);
      await Promise.resolve();
    },
    now: () => (clock += 20),
  });
  return { attributor, replies, loads: () => loads };
}

describe('attributor', () => {
  it('tells how far it is, more each time, and hands over parts that add up', async () => {
    const { attributor, replies } = makeDesk();
    await attributor.hear(ask(1));
    const parts = replies.flatMap((reply) => (reply.kind === 'progress' ? [reply.part] : []));
    expect(parts.length).toBeGreaterThan(3);
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
    expect(parts.at(-1)).toBe(1);
    const done = replies.at(-1);
    if (done?.kind !== 'done') throw new Error(`ends with ${done?.kind}`);
    const { players, values, structure, reference, amount } = done.published;
    amount.forEach((money, e) => {
      const sum = players.reduce((total, _, p) => total + (values[p * amount.length + e] as number), 0);
      expect((reference[e] as number) + sum + (structure[e] as number)).toBe(money);
    });
  });

  it('leaves nothing behind when it is called off', async () => {
    const { attributor, replies } = makeDesk((own) => void own.hear({ kind: 'cancel' }));
    await attributor.hear(ask(1));
    expect(replies).toEqual([]);
  });

  it('answers the latest question alone, and loads the data once', async () => {
    let asked = false;
    let second: Promise<void> | undefined;
    const { attributor, replies, loads } = makeDesk((own) => {
      if (asked) return;
      asked = true;
      second = own.hear(ask(2));
    });
    await attributor.hear(ask(1));
    await second;
    expect(replies.filter(({ kind }) => kind === 'done').map(({ number }) => number)).toEqual([2]);
    expect(replies.every(({ number }) => number === 2)).toBe(true);
    expect(loads()).toBe(1);
  });

  it('tells a failure, and tries to load again the next time', async () => {
    let fails = true;
    const engine = createEngine(readExampleCountry());
    const { attributor, replies, loads } = makeDesk(undefined, () =>
      fails ? Promise.reject(new Error('series.csv: HTTP 404')) : Promise.resolve(engine),
    );
    await attributor.hear(ask(1));
    expect(replies).toEqual([{ kind: 'failed', number: 1, message: 'series.csv: HTTP 404' }]);
    fails = false;
    await attributor.hear(ask(2));
    expect(replies.at(-1)).toMatchObject({ kind: 'done', number: 2 });
    expect(loads()).toBe(2);
  });
});
