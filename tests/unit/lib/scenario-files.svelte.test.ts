// A file that is an exercise, or the record of one, never reaches the reader of scenarios.

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
  readonly session: Session;
} {
  const session = new Session(document);
  const files = new ScenarioFiles(session);
  const taken = vi.fn();
  files.exerciseTaker = taken;
  return { files, taken, session };
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
