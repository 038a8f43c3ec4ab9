import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScenarioDocument } from '#scenario/document.ts';
import { applyEdit, jump, redo, startHistory, undo } from '#scenario/history.ts';
import type { History } from '#scenario/history.ts';
import { parseScenario } from '#scenario/parse.ts';
import { printScenario } from '#scenario/print.ts';
import { aimedEdit, scenarioDocument } from './scenario-arbitraries.ts';
import type { AimedEdit } from './scenario-arbitraries.ts';

const sitting = fc.array(fc.tuple(aimedEdit, fc.constantFrom('', '', 'drag-1', 'drag-2')), { maxLength: 12 });

function play(document: ScenarioDocument, edits: readonly (readonly [AimedEdit, string])[]): History {
  return edits.reduce(
    (history, [aim, gesture]) => applyEdit(history, aim(history.document), gesture),
    startHistory(document),
  );
}

function repeat(times: number, move: (history: History) => History, history: History): History {
  return times === 0 ? history : repeat(times - 1, move, move(history));
}

describe('editing', () => {
  it('undo∘edit = identity, and redo brings the edit back', () => {
    fc.assert(
      fc.property(scenarioDocument, aimedEdit, (document, aim) => {
        const edited = applyEdit(startHistory(document), aim(document));
        expect(undo(edited).document).toEqual(document);
        expect(redo(undo(edited)).document).toEqual(edited.document);
      }),
    );
  });

  it('undoing a whole sitting gives back the start, redoing all of it the end', () => {
    fc.assert(
      fc.property(scenarioDocument, sitting, (document, edits) => {
        const end = play(document, edits);
        const start = repeat(end.steps.length, undo, end);
        expect(start.document).toEqual(document);
        expect(start.canUndo).toBe(false);
        expect(repeat(end.steps.length, redo, start).document).toEqual(end.document);
        expect(jump(end, 0).document).toEqual(document);
        expect(jump(jump(end, 0), end.steps.length).document).toEqual(end.document);
      }),
    );
  });

  it('never leaves a document that would not open again', () => {
    fc.assert(
      fc.property(scenarioDocument, sitting, (document, edits) => {
        const end = play(document, edits).document;
        const printed = JSON.parse(JSON.stringify(printScenario(end))) as unknown;
        expect(parseScenario(printed)).toEqual({ ok: true, value: end });
      }),
    );
  });
});
