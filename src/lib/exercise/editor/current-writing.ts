// One draft for as long as the app lives: going to the Simulador and back loses no step.

import type { ExerciseLanguage } from '#exercise/exercise.ts';
import type { ScenarioDocument } from '#scenario/document.ts';
import { newDraft } from './draft.ts';
import { readKeptDraft } from './kept-draft.ts';
import { Writing } from './writing.svelte.ts';

let current: Writing | null = null;

/** The draft of this tab; of one nobody wrote in, the start is the scenario of the Simulador. */
export function currentWriting(
  scenario: ScenarioDocument,
  language: ExerciseLanguage,
): { readonly writing: Writing; readonly isUnreadable: boolean } {
  const blank = newDraft(scenario, language);
  if (current !== null) {
    if (isBlank(current)) current = new Writing(blank);
    return { writing: current, isUnreadable: false };
  }
  const kept = readKeptDraft();
  const found = kept.kind === 'draft' ? new Writing(kept.draft, kept.section) : null;
  current = found === null || isBlank(found) ? new Writing(blank) : found;
  return { writing: current, isUnreadable: kept.kind === 'unreadable' };
}

function isBlank({ draft, canUndo, canRedo }: Writing): boolean {
  const { start, language } = draft;
  return !canUndo && !canRedo && JSON.stringify(draft) === JSON.stringify(newDraft(start.document, language));
}
