// The proof as its worker runs it: progress, one result a check, cancel, data that cannot be had.

import { describe, expect, it } from 'vitest';
import { createEngine } from '#engine';
import { CHECK_IDS } from '#proof/check.ts';
import { Prover } from '#proof/prover.ts';
import type { ProofReply, ProverNeeds } from '#proof/prover.ts';
import { tinyCountry } from '#tests/reference/tiny-country.ts';

const dataset = tinyCountry(
  [
    { uf: 'AC', base: { AB: 100_000, MAC: 50_000 } },
    { uf: 'AC', population: 3000, base: { AB: 200_000 } },
    { uf: 'AC', sphere: 'state', base: { MAC: 90_000 } },
  ],
  { 2016: 2_000_000, 2017: 2_100_000 },
);
const question = { kind: 'run', number: 1, folder: '/data', embedded: false, seed: 3 } as const;

function proverWith(needs: Partial<ProverNeeds>): { prover: Prover; replies: ProofReply[] } {
  const replies: ProofReply[] = [];
  let time = 0;
  const prover = new Prover({
    load: () => Promise.resolve(createEngine(dataset)),
    reply: (reply) => replies.push(reply),
    pause: () => Promise.resolve(),
    now: () => (time += 15),
    ...needs,
  });
  return { prover, replies };
}

describe('the prover', () => {
  it('gives one result a check, in order, with progress between', { timeout: 60_000 }, async () => {
    const { prover, replies } = proverWith({});
    await prover.hear(question);
    const results = replies.filter((reply) => reply.kind === 'result');
    expect(results.map(({ result }) => result.id)).toEqual(CHECK_IDS);
    expect(replies.some(({ kind }) => kind === 'progress')).toBe(true);
    expect(replies.at(-1)).toEqual({ kind: 'done', number: 1 });
  });

  it('stops when it is called off', async () => {
    const { prover, replies } = proverWith({
      pause: () => {
        if (replies.length === 2) void prover.hear({ kind: 'cancel' });
        return Promise.resolve();
      },
    });
    await prover.hear(question);
    expect(replies).toHaveLength(2);
  });

  it('says which data it could not have', async () => {
    const { prover, replies } = proverWith({ load: () => Promise.reject(new Error('entities.csv: HTTP 404')) });
    await prover.hear(question);
    expect(replies).toEqual([{ kind: 'failed', number: 1, message: 'entities.csv: HTTP 404' }]);
  });
});
