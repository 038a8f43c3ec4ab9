// The proof as the page runs it: one thread a proof, answers of older ones unheard, and its report.

import { describe, expect, it } from 'vitest';
import { methodText } from '#lib/i18n/method.ts';
import { proofReport, proofSheet } from '#lib/proof/proof-report.ts';
import { detailText, figureText } from '#lib/proof/proof-words.ts';
import { ProofClient } from '#lib/proof/proof.svelte.ts';
import type { CheckResult } from '#proof/check.ts';
import type { ProofReply, ProofRequest } from '#proof/prover.ts';

const SUBJECT = { folder: '/data', embedded: true, seed: 11 };
const result = (patch: Partial<CheckResult> = {}): CheckResult => ({
  id: 'conservation',
  verdict: 'ok',
  figure: 0,
  tolerance: 0,
  unit: 'centavos',
  cases: 20,
  details: [{ what: 'sus-legal', got: 0, expected: 0, verdict: 'ok' }],
  ...patch,
});

function clientWithThreads() {
  const threads: {
    sent: ProofRequest[];
    ended: boolean;
    say: (reply: ProofReply) => void;
    fault: (m: string) => void;
  }[] = [];
  const client = new ProofClient((say, fault) => {
    const thread = { sent: [] as ProofRequest[], ended: false, say, fault };
    threads.push(thread);
    return { send: (request) => thread.sent.push(request), end: () => (thread.ended = true) };
  });
  const numberOf = (t: number): number => (threads[t]?.sent[0] as Extract<ProofRequest, { kind: 'run' }>).number;
  return { client, threads, numberOf };
}

describe('the client of the proof', () => {
  it('asks one thread, gathers what it answers, and ends it when all is done', () => {
    const { client, threads, numberOf } = clientWithThreads();
    client.run(SUBJECT);
    const number = numberOf(0);
    expect(threads[0]?.sent).toEqual([{ kind: 'run', number, ...SUBJECT }]);
    threads[0]?.say({ kind: 'progress', number, id: 'conservation', part: 0.25 });
    expect([client.busy, client.running]).toEqual([true, { id: 'conservation', part: 0.25 }]);
    threads[0]?.say({ kind: 'result', number, result: result() });
    threads[0]?.say({ kind: 'done', number });
    expect([client.busy, client.running, client.results.length, threads[0]?.ended]).toEqual([false, null, 1, true]);
    expect(client.finished).toBeInstanceOf(Date);
  });

  it('keeps what was proved when it is called off, and hears nothing after', () => {
    const { client, threads, numberOf } = clientWithThreads();
    client.run(SUBJECT);
    const number = numberOf(0);
    threads[0]?.say({ kind: 'result', number, result: result() });
    client.cancel();
    threads[0]?.say({ kind: 'result', number, result: result({ id: 'bounds' }) });
    expect([client.cancelled, client.busy, client.finished, client.results.length]).toEqual([true, false, null, 1]);
    expect(threads[0]?.ended).toBe(true);
  });

  it('begins anew with another thread, deaf to the first', () => {
    const { client, threads, numberOf } = clientWithThreads();
    client.run(SUBJECT);
    const first = numberOf(0);
    client.run({ ...SUBJECT, seed: 12 });
    threads[0]?.say({ kind: 'result', number: first, result: result() });
    expect([threads[0]?.ended, client.results.length, client.busy]).toEqual([true, 0, true]);
    threads[1]?.say({ kind: 'result', number: numberOf(1), result: result() });
    expect(client.results).toHaveLength(1);
    client.leave();
    expect(threads[1]?.ended).toBe(true);
  });

  it('says why it could not be run', () => {
    const { client, threads, numberOf } = clientWithThreads();
    client.run(SUBJECT);
    threads[0]?.say({ kind: 'failed', number: numberOf(0), message: 'entities.csv: HTTP 404' });
    expect([client.failure, client.busy]).toEqual(['entities.csv: HTTP 404', false]);
    client.run(SUBJECT);
    expect(client.failure).toBeNull();
    threads[1]?.fault('out of memory');
    expect(client.failure).toBe('out of memory');
  });
});

describe('the report of the proof', () => {
  const makers = { data: 'abc', engine: 'def', version: '0.1.0' };
  const now = new Date('2026-01-02T03:04:05Z');
  const passed = (results: readonly CheckResult[], finished: Date | null = now): boolean =>
    proofReport(results, SUBJECT, makers, finished).passed;

  it('carries what it was made with and everything found', () => {
    expect(proofReport([result()], SUBJECT, makers, now)).toEqual({
      format: 'sus-legal-proof',
      formatVersion: 1,
      finished: '2026-01-02T03:04:05.000Z',
      seed: 11,
      embedded: true,
      ...makers,
      passed: true,
      checks: [result()],
    });
  });

  it('passes only when it came to its end with something green and nothing red', () => {
    expect(passed([result()], null)).toBe(false);
    expect(passed([])).toBe(false);
    expect(passed([result(), result({ id: 'bounds', verdict: 'failed' })])).toBe(false);
    expect(passed([result({ id: 'nt46', verdict: 'not-applicable' })])).toBe(false);
    expect(passed([result(), result({ id: 'nt46', verdict: 'not-applicable' })])).toBe(true);
  });

  it('is a table too: a line a check, then its details; what is no number is left empty', () => {
    const headers = {
      check: 'c',
      detail: 'd',
      verdict: 'v',
      figure: 'f',
      expected: 'e',
      tolerance: 't',
      unit: 'u',
      cases: 'n',
    };
    const broken = result({ verdict: 'failed', figure: Number.NaN, error: 'out of range', details: [], cases: 0 });
    const { rows } = proofSheet([result(), broken], headers, ({ id }) => id);
    expect(rows).toEqual([
      ['conservation', '', 'ok', 0, null, 0, 'centavos', 20],
      ['conservation', 'sus-legal', 'ok', 0, 0, null, null, null],
      ['conservation', 'out of range', 'failed', null, null, 0, 'centavos', 0],
    ]);
  });
});

describe('its words', () => {
  const text = methodText['pt-BR'].proof;
  it('show that small reais are not zero', () => {
    const written = (value: number): string => figureText(value, 'reais', text, 'pt-BR');
    expect([0, 1e-9, 0.000012, 0.5, 64_021].map(written)).toEqual([
      'R$\u00a00',
      'R$\u00a0< 0,000001',
      'R$\u00a00,000012',
      'R$\u00a00,50',
      'R$\u00a064.021',
    ]);
    expect(figureText(Number.NaN, 'cells', text, 'pt-BR')).toBe('–');
  });

  it('name cells of NT 46 and scenarios', () => {
    const named = (id: CheckResult['id'], what: string): string =>
      detailText(id, { what, got: 0, expected: 0, verdict: 'ok' }, text, methodText['pt-BR'].estimate.bands);
    expect(named('nt46', 'table11 3 municipalities')).toBe('Tabela 11, 20 a 50 mil, municípios');
    expect(named('nt46', 'table12 CE total')).toBe('Tabela 12, Ceará, total');
    expect(named('conservation', 'sus-legal')).toMatch(/^SUS Legal/);
    expect(named('reference', 'seed 7: amount')).toBe('seed 7: amount');
  });
});
