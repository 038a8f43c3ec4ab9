// A draft becomes the exercise it was made of, and keeps what was typed.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeExercise, encodeExercise } from '#exercise/link.ts';
import { parseExercise, parseExerciseText } from '#exercise/parse.ts';
import { exerciseText, printExercise } from '#exercise/print.ts';
import { READY_EXERCISES } from '#exercise/ready.ts';
import { draftOf, exerciseOf, idOf, newDraft, scenarioAs } from '#lib/exercise/editor/draft.ts';
import { freeId, moveItem } from '#lib/exercise/editor/lists.ts';
import { presetById } from '#scenario/presets.ts';
import type { ScenarioDocument } from '#scenario/document.ts';
import { smallExercise } from '../small-exercise.ts';

const open = presetById('sus-legal')?.document as ScenarioDocument;

describe.each([...READY_EXERCISES, smallExercise()].map((exercise) => [exercise.id, exercise] as const))(
  '%s',
  (_, exercise) => {
    it('opened in the editor and exported unchanged is the same document', () => {
      const again = exerciseOf(draftOf(exercise));
      expect(exerciseText(again)).toBe(exerciseText(exercise));
      expect(again).toEqual(exercise);
      expect(encodeExercise(again)).toBe(encodeExercise(exercise));
    });
  },
);

it('what is typed comes back from file and link as it was, scripts included', () => {
  const line = fc.string({ minLength: 1, maxLength: 60 }).filter((text) => /\S/.test(text) && !/[\r\n]/.test(text));
  const hostile = fc.constantFrom('<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '${7*7}{@html x}');
  const paragraphs = fc.array(fc.oneof(line, hostile), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.oneof(line, hostile), paragraphs, paragraphs, (title, brief, debrief) => {
      const draft = { ...draftOf(smallExercise()), title, brief: brief.join('\n'), debrief: debrief.join('\n\n') };
      const parsed = parseExerciseText(exerciseText(exerciseOf(draft)));
      expect(parsed.ok && parsed.value.title).toBe(title);
      expect(parsed.ok && parsed.value.brief).toEqual(brief);
      expect(parsed.ok && parsed.value.debrief.text).toEqual(debrief);
      const linked = decodeExercise(encodeExercise(exerciseOf(draft)) ?? '');
      expect(linked).toEqual(parsed);
    }),
  );
});

it('blank lines part paragraphs and make none', () => {
  const draft = { ...draftOf(smallExercise()), brief: '\n  \nUm.\n\n\nDois.\n' };
  expect(exerciseOf(draft).brief).toEqual(['Um.', 'Dois.']);
});

it('an empty draft begins from the scenario given, named by its id where it comes with the app', () => {
  const draft = newDraft(open, 'pt-BR');
  expect(draft.start).toEqual({ preset: 'sus-legal', document: open });
  expect(parseExercise(printExercise(exerciseOf(draft))).ok).toBe(false);
  expect(scenarioAs({ ...open, startYear: 2020 }).preset).toBeNull();
});

it('the file takes its name from the title, in letters every system takes', () => {
  expect(idOf({ id: '', title: 'Juntar os blocos: e a Atenção Básica?' })).toBe('juntar-os-blocos-e-a-atencao-basica');
  expect(idOf({ id: '', title: '!!!' })).toBe('exercicio');
  expect(idOf({ id: 'meu', title: 'Outro' })).toBe('meu');
});

it('ids are free, and items move within their list', () => {
  expect(freeId('papel', [])).toBe('papel-1');
  expect(freeId('c', [{ id: 'c2' }])).toBe('c3');
  expect(freeId('papel', [{ id: 'papel-2' }])).toBe('papel-3');
  const list = ['a', 'b', 'c'];
  moveItem(list, 0, 1);
  moveItem(list, 2, 1);
  moveItem(list, -1, 1);
  expect(list).toEqual(['b', 'a', 'c']);
});
