// The desk of imports with a thread played by the test: progress, cancel, refusal, crash, a second import.

import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FnsReport } from '#import/fns/report/report.ts';
import { idleDecisions } from '#lib/import/groups.ts';
import { ImportDesk } from '#lib/import/import-desk.svelte.ts';
import type { ImportReply, ImportRequest } from '#lib/import/importer.ts';
import type { MadeBaseline } from '#lib/baselines/records.ts';
import { LocalStorage } from './page-storage.ts';

/** Threads in the order they were started, with what each was sent. */
class Threads {
  readonly started: {
    sent: ImportRequest[];
    ended: boolean;
    reply: (reply: ImportReply) => void;
    crash: () => void;
  }[] = [];
  readonly start = (reply: (reply: ImportReply) => void, fault: (message: string) => void) => {
    const thread = { sent: [] as ImportRequest[], ended: false, reply, crash: () => fault('worker') };
    this.started.push(thread);
    return { send: (request: ImportRequest) => void thread.sent.push(request), end: () => void (thread.ended = true) };
  };
  get last() {
    const thread = this.started.at(-1);
    if (thread === undefined) throw new Error('no thread was started');
    return thread;
  }
  /** Number of the last question. */
  get asked(): number {
    const question = this.last.sent.filter((request) => request.kind !== 'cancel').at(-1);
    if (question === undefined) throw new Error('nothing was asked');
    return question.number;
  }
}

const report = (usedRows: number, parts: Partial<FnsReport> = {}): FnsReport =>
  ({ usedRows, unmapped: [], decided: [], ...parts }) as FnsReport;
const group = (label: string, amount: number, rows = 1) => ({ label, rows, amount, lines: [] });
const file = (name: string): File => new File(['x'], name);
const reads = (sent: readonly ImportRequest[]) => sent.filter((request) => request.kind === 'read');

function opened(): { desk: ImportDesk; threads: Threads } {
  const threads = new Threads();
  return { desk: new ImportDesk('data', threads.start), threads };
}
/** A desk with a report of one file on screen. */
function reported() {
  const { desk, threads } = opened();
  desk.read([file('a.csv')]);
  threads.last.reply({ kind: 'read', number: threads.asked, report: report(3) });
  return { desk, threads };
}

beforeEach(() => vi.stubGlobal('localStorage', new LocalStorage()));

describe('reading', () => {
  it('asks once for all files, and follows progress to the report', () => {
    const { desk, threads } = opened();
    desk.read([file('a.csv'), file('b.xls')]);
    expect(desk.progress).toBe(0);
    threads.last.reply({ kind: 'progress', number: threads.asked, part: 0.4 });
    expect(desk.progress).toBe(0.4);
    threads.last.reply({ kind: 'read', number: threads.asked, report: report(3) });
    expect(desk).toMatchObject({ progress: null, report: { usedRows: 3 }, problems: [], failure: null });
    expect(reads(threads.last.sent)).toMatchObject([{ folder: 'data', net: false, files: [{}, {}] }]);
  });

  it('hears nothing of a question that another one followed', () => {
    const { desk, threads } = opened();
    desk.read([file('a.csv')]);
    const first = threads.asked;
    desk.read([file('b.csv')]);
    threads.last.reply({ kind: 'read', number: first, report: report(1) });
    expect(desk.report).toBeNull();
    threads.last.reply({ kind: 'read', number: threads.asked, report: report(2) });
    expect(desk.report?.usedRows).toBe(2);
  });

  it('picking nothing is nothing', () => {
    const { desk, threads } = opened();
    desk.read([]);
    expect(threads.started).toEqual([]);
  });

  it('a choice of net amounts before any file holds for the first', () => {
    const { desk, threads } = opened();
    desk.setNet(true);
    desk.read([file('a.csv')]);
    expect(reads(threads.last.sent)).toMatchObject([{ net: true }]);
    threads.last.reply({ kind: 'refused', number: threads.asked, problems: [] });
    desk.read([file('b.csv')]);
    expect(reads(threads.last.sent).at(-1)).toMatchObject({ net: true });
  });

  it('says that it was cancelled', () => {
    const { desk, threads } = opened();
    desk.read([file('a.csv')]);
    desk.cancel();
    expect(threads.last.sent.at(-1)).toEqual({ kind: 'cancel' });
    threads.last.reply({ kind: 'cancelled', number: threads.asked });
    expect(desk).toMatchObject({ progress: null, cancelled: true, report: null });
  });
});

describe('nothing is lost', () => {
  it.each(['refused', 'cancelled', 'failed'] as const)('a second import that is %s leaves the first', (kind) => {
    const { desk, threads } = reported();
    desk.read([file('b.csv')]);
    const number = threads.asked;
    const problem = { kind: 'empty' as const, file: 'b.csv', line: 0, got: '' };
    threads.last.reply(
      kind === 'refused'
        ? { kind, number, problems: [problem] }
        : kind === 'failed'
          ? { kind, number, message: 'boom' }
          : { kind, number },
    );
    expect(desk).toMatchObject({ progress: null, report: { usedRows: 3 } });
    expect([desk.problems.length, desk.failure, desk.cancelled]).toEqual(
      { refused: [1, null, false], failed: [0, 'boom', false], cancelled: [0, null, true] }[kind],
    );
    // What follows is about the first file again.
    desk.setNet(true);
    expect(
      reads(threads.last.sent)
        .at(-1)
        ?.files.map(({ name }) => name),
    ).toEqual(['a.csv']);
  });

  it('after a crash a base is made by another thread, which reads the files again', async () => {
    const { desk, threads } = reported();
    threads.last.crash();
    expect(desk).toMatchObject({ failure: 'worker', report: { usedRows: 3 } });
    expect(threads.last.ended).toBe(true);
    const making = desk.make('id', 'Nome');
    expect(threads.started).toHaveLength(2);
    expect(threads.last.sent.map(({ kind }) => kind)).toEqual(['read', 'make']);
    const made = { record: { name: 'Nome' } } as MadeBaseline;
    threads.last.reply({ kind: 'made', number: threads.asked, made });
    expect(await making).toBe(made);
    expect(desk.failure).toBeNull();
  });

  it('a base that cannot be made is told, and the report stays', async () => {
    const { desk, threads } = reported();
    const making = desk.make('id', 'Nome');
    threads.last.reply({ kind: 'failed', number: threads.asked, message: 'sem memória' });
    expect(await making).toBeNull();
    expect(desk).toMatchObject({ failure: 'sem memória', report: { usedRows: 3 } });
  });

  it('leaving the page ends the thread and answers who waits', async () => {
    const { desk, threads } = reported();
    const making = desk.make('id', 'Nome');
    desk.leave();
    expect(await making).toBeNull();
    expect(threads.last.ended).toBe(true);
  });

  it('what is put away is gone, and answers to it are not heard', () => {
    const { desk, threads } = reported();
    desk.setNet(true);
    const late = threads.asked;
    desk.discard();
    threads.last.reply({ kind: 'read', number: late, report: report(9) });
    expect(desk).toMatchObject({ report: null, progress: null, cancelled: false, net: true });
  });
});

describe('groups that no rule maps', () => {
  it('reads again with the decision, which the next import has too', () => {
    const { desk, threads } = reported();
    desk.map('COVID', 'MAC');
    expect(reads(threads.last.sent).at(-1)?.mapping).toEqual({ COVID: 'MAC' });
    const next = opened();
    next.desk.read([file('b.csv')]);
    expect(next.desk.mapping).toEqual({ COVID: 'MAC' });
  });

  it('a decision taken back is forgotten', () => {
    const { desk } = reported();
    desk.map('COVID', 'MAC');
    desk.map('COVID', null);
    expect(desk.mapping).toEqual({});
    expect(localStorage.getItem('sus-legal-import-mapping')).toBe('{}');
  });

  it('a cancel takes back the decision that was not carried out', () => {
    const { desk, threads } = reported();
    desk.map('COVID', 'leave-out');
    threads.last.reply({ kind: 'cancelled', number: threads.asked });
    expect(desk.mapping).toEqual({});
    expect(localStorage.getItem('sus-legal-import-mapping')).toBe('{}');
  });

  it('a label may be any text', () => {
    const { desk } = reported();
    desk.map('__proto__', 'AB');
    desk.map('constructor', 'leave-out');
    expect(Object.entries(desk.mapping)).toEqual([
      ['__proto__', 'AB'],
      ['constructor', 'leave-out'],
    ]);
    const next = opened();
    next.desk.read([file('b.csv')]);
    expect(Object.entries(next.desk.mapping)).toEqual(Object.entries(desk.mapping));
  });

  it('those of the report on screen and no other, with its money, each in its place', () => {
    const { desk, threads } = opened();
    const answer = (parts: Partial<FnsReport>): void =>
      threads.last.reply({ kind: 'read', number: threads.asked, report: report(1, parts) });
    desk.read([file('a.csv')]);
    answer({ unmapped: [group('COVID', 500, 2), group('CURSOS', 90), group('PISO', 10)] });
    desk.map('CURSOS', 'MAC');
    answer({
      unmapped: [group('COVID', 500, 2), group('PISO', 10)],
      decided: [{ ...group('CURSOS', 90), target: 'MAC' }],
    });
    expect(desk.groups.map(({ label }) => label)).toEqual(['COVID', 'CURSOS', 'PISO']);

    desk.setNet(true);
    answer({
      unmapped: [group('PISO', 8), group('COVID', 4, 2)],
      decided: [{ ...group('CURSOS', 70), target: 'MAC' }],
    });
    expect(desk.groups).toEqual([
      { label: 'COVID', rows: 2, amount: 4 },
      { label: 'CURSOS', rows: 1, amount: 70 },
      { label: 'PISO', rows: 1, amount: 8 },
    ]);

    desk.read([file('b.csv')]);
    answer({ unmapped: [group('DOAÇÕES', 1)] });
    expect(desk.groups.map(({ label }) => label)).toEqual(['DOAÇÕES']);
  });

  it('decisions of other imports that act on these files are among them, and told apart', () => {
    localStorage.setItem('sus-legal-import-mapping', '{"Covid-19":"MAC","CURSOS":"leave-out"}');
    const { desk, threads } = opened();
    desk.read([file('a.csv')]);
    const decided = [{ ...group('COVID 19', 500, 2), target: 'MAC' as const }];
    threads.last.reply({ kind: 'read', number: threads.asked, report: report(1, { decided }) });
    expect(desk.groups).toEqual([{ label: 'COVID 19', rows: 2, amount: 500 }]);
    expect([desk.destination('COVID 19'), desk.isRemembered('COVID 19')]).toEqual(['MAC', true]);
    expect(idleDecisions(desk.mapping, desk.groups)).toEqual(['CURSOS']);
    // Decided anew it is a decision of this import, under one label.
    desk.map('COVID 19', 'MAC');
    expect(desk.mapping).toEqual({ CURSOS: 'leave-out', 'COVID 19': 'MAC' });
    expect(desk.isRemembered('COVID 19')).toBe(false);
    // What was not carried out leaves it as it was.
    threads.last.reply({ kind: 'cancelled', number: threads.asked });
    expect(desk.isRemembered('COVID 19')).toBe(true);
  });
});
