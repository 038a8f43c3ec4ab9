// What the import worker answers: progress, the report, a base; and what a cancel leaves behind.

import { expect, it } from 'vitest';
import { Importer } from '#lib/import/importer.ts';
import type { ImportReply } from '#lib/import/importer.ts';
import { annualCsv } from '../import/fns/exports.ts';
import { EMBEDDED, PAYMENTS } from './small-import.ts';

function desk(load = () => Promise.resolve(EMBEDDED)): { importer: Importer; replies: ImportReply[] } {
  const replies: ImportReply[] = [];
  return { importer: new Importer({ load, reply: (reply) => replies.push(reply) }), replies };
}
const read = (number: number, ...contents: string[]) => ({
  kind: 'read' as const,
  number,
  folder: 'data',
  files: contents.map((content, i) => new File([content], `${i}.csv`)),
  net: false,
  mapping: {},
});

it('reads files, tells that it is done, and makes a base of what it read', async () => {
  const { importer, replies } = desk();
  await importer.hear(read(1, annualCsv(PAYMENTS)));
  await importer.hear({ kind: 'make', number: 2, id: 'a', name: 'A', created: 0 });
  expect(replies).toContainEqual({ kind: 'progress', number: 1, part: 1 });
  expect(replies.at(-2)).toMatchObject({ kind: 'read', number: 1, report: { usedRows: 3 } });
  expect(replies.at(-1)).toMatchObject({ kind: 'made', number: 2, made: { record: { name: 'A', replaced: 1 } } });
});

it('stops at a cancel, answers so, and has nothing to make a base of', async () => {
  const { importer, replies } = desk();
  const reading = importer.hear(read(1, annualCsv(PAYMENTS)));
  await importer.hear({ kind: 'cancel' });
  await reading;
  await importer.hear({ kind: 'make', number: 2, id: 'a', name: 'A', created: 0 });
  const kinds = replies.map(({ kind }) => kind).filter((kind) => kind !== 'progress');
  expect(kinds).toEqual(['cancelled', 'failed']);
});

it('lets the latest question win', async () => {
  const { importer, replies } = desk();
  const first = importer.hear(read(1, annualCsv(PAYMENTS)));
  await importer.hear(read(2, annualCsv(PAYMENTS.slice(0, 1))));
  await first;
  expect(replies).toContainEqual({ kind: 'cancelled', number: 1 });
  expect(replies.at(-1)).toMatchObject({ number: 2, report: { usedRows: 1 } });
});

it('tells every problem of files that are none of the FNS', async () => {
  const { importer, replies } = desk();
  await importer.hear(read(1, 'a;b\n1;2\n', ''));
  const refused = replies.find(({ kind }) => kind === 'refused');
  expect(refused).toMatchObject({ problems: [{ file: '0.csv' }, { file: '1.csv', kind: 'empty' }] });
});

it('says why when the data cannot be had', async () => {
  const { importer, replies } = desk(() => Promise.reject(new Error('entities.csv: HTTP 404')));
  await importer.hear(read(1, annualCsv(PAYMENTS)));
  expect(replies).toEqual([{ kind: 'failed', number: 1, message: 'entities.csv: HTTP 404' }]);
});
