// The proof as the page runs it: one thread a proof, answers of older ones unheard, and its report.

import { describe, expect, it } from 'vitest';
import { methodText } from '#lib/i18n/method.ts';
import { proofReport, proofSheet } from '#lib/proof/proof-report.ts';
import { detailText, figureText, valueText } from '#lib/proof/proof-words.ts';
import { ProofClient } from '#lib/proof/proof.svelte.ts';
import { csvText } from '#lib/table/csv.ts';
import type { CheckResult } from '#proof/check.ts';
import { NT46_PRINTED } from '#panorama/nt46.ts';
import type { ProofReply, ProofRequest } from '#proof/prover.ts';
import { presetById } from '#scenario/presets.ts';

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
    const broken = result({ verdict: 'failed', figure: Number.NaN, error: 'out of range', details: [], cases: 0 });
    const { columns, rows } = proofSheet([result(), broken], methodText.en);
    expect(columns.map(({ header }) => header)).toEqual([
      'Check',
      'Detail',
      'Verdict',
      'Result',
      'Expected',
      'Tolerance',
      'Unit',
      'Comparisons',
      'Reason',
    ]);
    expect(rows).toEqual([
      ['Conservation', '', 'Holds', 0, null, 0, 'centavos', 20, ''],
      ['Conservation', presetById('sus-legal')?.document.title, 'Holds', 0, 0, null, null, null, ''],
      ['Conservation', 'out of range', 'Does not hold', null, null, 0, 'centavos', 0, ''],
    ]);
  });

  it('has in Portuguese the words of Portuguese and its decimals', () => {
    const nt46 = result({
      id: 'nt46',
      unit: 'cells',
      details: [
        { what: 'table11 3 populationPercent', got: '16.4', expected: '16.5', verdict: 'exception', reason: 'court' },
      ],
    });
    const minima = result({
      id: 'minima',
      unit: 'reais',
      details: [{ what: '2023 law', got: 172_826_281_000, expected: 172_826_281_000, verdict: 'fixed' }],
    });
    const drawn = result({ id: 'null-reform', details: [{ what: 'seed 12', got: 0, expected: 0, verdict: 'ok' }] });
    const { columns, rows } = proofSheet([nt46, minima, drawn], methodText['pt-BR']);
    const text = csvText(columns, rows, 'pt-BR');
    expect(text).toContain(
      'Tabelas da Nota Técnica 46;Tabela 11, 20 a 50 mil, % da população;exceção documentada;16,4;16,5;',
    );
    expect(text).toContain(
      '2023, sobre a RCL estimada na lei orçamentária (LC 201/2023, art. 15);fixado em lei: mostrado, não verificado;172826281000;',
    );
    expect(text).toContain('Reforma nula;semente 12;Cumpre;0;0;');
    expect(text).not.toMatch(/exception|fixed|engine|cells|table|seed|;\d+\.\d/);
  });
});

describe('its words', () => {
  const text = methodText['pt-BR'].proof;
  it('show that small reais are not zero', () => {
    const written = (value: number): string => figureText(value, 'reais', text, 'pt-BR');
    expect([0, 1e-9, 0.000012, 0.5, 64_021].map(written)).toEqual([
      'R$\u00a00',
      'menos de R$\u00a00,000001',
      'R$\u00a00,000012',
      'R$\u00a00,50',
      'R$\u00a064.021',
    ]);
    expect(figureText(Number.NaN, 'cells', text, 'pt-BR')).toBe('–');
  });

  it('name cells of NT 46 and scenarios', () => {
    const named = (id: CheckResult['id'], what: string): string =>
      detailText(id, { what }, text, methodText['pt-BR'].estimate.bands);
    expect(named('nt46', 'table11 3 municipalities')).toBe('Tabela 11, 20 a 50 mil, municípios');
    expect(named('nt46', 'table12 total total')).toBe('Tabela 12, Brasil, total');
    expect(named('nt46', 'table12 CE total')).toBe('Tabela 12, Ceará, total');
    expect(named('conservation', 'sus-legal')).toMatch(/^SUS Legal/);
    expect(named('reference', 'seed 7: amount 2911105 2020')).toBe('semente 7: amount 2911105 2020');
    expect(named('minima', '2018 ec95')).toBe('2018, da RCL de 2017 e do IPCA até junho (EC 95)');
  });

  it('name every column of NT 46, in either language', () => {
    for (const language of ['pt-BR', 'en'] as const) {
      const { cells, tables } = methodText[language].proof;
      for (const [table, rows] of Object.entries(NT46_PRINTED)) {
        expect(tables).toHaveProperty(table);
        for (const column of rows.flatMap(({ cells: printed }) => Object.keys(printed))) {
          if (!/^[A-Z]{2,3}$/.test(column)) expect(cells, column).toHaveProperty(column);
        }
      }
    }
  });

  it('write values as printed, and those of the reference with all digits', () => {
    const written = (id: CheckResult['id'], value: number | string): string =>
      valueText({ id, unit: 'cells' }, value, text, 'pt-BR');
    expect([written('nt46', '324.0'), written('nt46', '1101'), written('nt46', 'NaN')]).toEqual([
      '324,0',
      '1.101',
      'NaN',
    ]);
    expect(written('reference', 1234.000001)).toBe('1.234,000001');
  });
});
