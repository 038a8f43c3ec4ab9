// A file that is an exercise, the record of one, or a table never reaches the reader of scenarios.

import { expect, it, vi } from 'vitest';
import { ScenarioFiles } from '#lib/scenario-files.svelte.ts';
import { Session } from '#lib/session.svelte.ts';
import { presetById } from '#scenario/presets.ts';
import { scenarioText } from '#scenario/print.ts';
import type { ScenarioDocument } from '#scenario/document.ts';
import { SMALL } from '../exercise/small-exercise.ts';

const document = presetById('sus-legal')?.document as ScenarioDocument;
const file = (content: string): File => new File([content], 'arquivo.json', { type: 'application/json' });

function opened(): {
  readonly files: ScenarioFiles;
  readonly taken: ReturnType<typeof vi.fn>;
  readonly tables: ReturnType<typeof vi.fn>;
  readonly session: Session;
} {
  const session = new Session(document);
  const files = new ScenarioFiles(session);
  const taken = vi.fn();
  files.exerciseTaker = taken;
  const tables = vi.fn();
  files.tableTaker = tables;
  return { files, taken, tables, session };
}

it.each([
  ['an exercise', JSON.stringify(SMALL)],
  ['half an exercise', '{"format":1,"objectives":[]}'],
  ['a record', '{"record":1}'],
])('%s goes to who takes exercises', async (_, content) => {
  const { files, taken, session } = opened();
  await files.openFile(file(content));
  expect(taken).toHaveBeenCalledOnce();
  expect([files.failure, session.canUndo]).toEqual([null, false]);
});

it.each(['null', '3', '"objectives"', '[]', '{"format":1', '{"format":1,"titel":"x"}'])(
  'what is neither is told by the reader of scenarios: %s',
  async (content) => {
    const { files, taken } = opened();
    await files.openFile(file(content));
    expect(taken).not.toHaveBeenCalled();
    expect(files.failure?.kind).toBe('file');
  },
);

it('a scenario opens as before', async () => {
  const { files, taken, session } = opened();
  await files.openFile(file(scenarioText({ ...document, title: 'Outro' })));
  expect(taken).not.toHaveBeenCalled();
  expect(session.scenario.title).toBe('Outro');
});

const CSV = 'BLOCO;GRUPO;UF;MUNICIPIO;VL_BRUTO\r\nCUSTEIO;AB;SP;SOROCABA;1,00\r\n';
const named = (content: BlobPart, name: string): File => new File([content], name);

it.each([
  ['by its name', named('x', 'FAF.CSV')],
  ['a workbook by its name', named('x', 'faf.xlsx')],
  ['an old workbook by its content', named(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'faf')],
  ['a workbook by its content', named('PK\u0003\u0004 xl/workbook.xml', 'faf.zip')],
  ['rows of a text', named(`Consulta\r\n\r\n${CSV}`, 'faf.txt')],
  ['rows that are called JSON', named(CSV, 'faf.json')],
  ['rows of quoted cells', named(CSV.replaceAll(/[^;\r\n]+/g, '"$&"'), 'faf.txt')],
  ['of any size', named(CSV.repeat(40_000), 'faf')],
])('a table goes to who takes tables, with what came beside it: %s', async (_, table) => {
  const { files, tables, session } = opened();
  files.failure = { kind: 'tooLarge', name: 'x', bytes: 1 };
  const other = named('y', 'outro.csv');
  await files.openFile(table, [table, other]);
  expect(tables).toHaveBeenCalledExactlyOnceWith([table, other]);
  expect([files.failure, session.canUndo]).toEqual([null, false]);
});

it.each([
  ['broken JSON', named('{"a":1,"b":2,"c":3,"d":4,"e":5\n"a":1,"b":2,"c":3,"d":4,"e":5', 'x.json')],
  ['JSON without its brace', named('"a": 1,\n"b": [1,2,3,4,5],\n"c": [1,2,3,4,5]', 'x.txt')],
  ['JSON with a word before it', named('x {\n"b": [1,2,3,4,5],\n"c": [1,2,3,4,5]', 'x.json')],
  ['a page', named('<p>a;b;c;d;e\n<p>a;b;c;d;e', 'x.html')],
  ['prose', named('Um, dois.\nTrês.', 'x.txt')],
  ['nothing', named('', 'x')],
])('what is no table is told by the reader of scenarios: %s', async (_, other) => {
  const { files, tables } = opened();
  await files.openFile(other);
  expect(tables).not.toHaveBeenCalled();
  expect(files.failure?.kind).toBe('file');
});
