// What the pages that compare show of a session: the proposal on the table, those delivered last, and the start.

import type { ScenarioDocument } from '#scenario/document.ts';
import type { PlayState } from '#exercise/play.ts';
import type { Exercise } from '#exercise/exercise.ts';
import { exercisesText } from '#lib/i18n/exercises.ts';
import type { Language } from '#lib/i18n/language.ts';

/** With the proposal and the start, as many as a comparison takes. */
const DELIVERED_SHOWN = 2;

/** The last proposals delivered, titled by their round. */
export function deliveredProposals(
  { rounds }: Exercise,
  submissions: PlayState['submissions'],
  language: Language,
): readonly ScenarioDocument[] {
  return submissions.slice(-DELIVERED_SHOWN).map(({ scenario, round }) => ({
    ...scenario,
    title: exercisesText[language].play.round(round + 1, rounds.length, rounds[round]?.name ?? ''),
  }));
}

/** Two to four scenarios, the one on the table first. */
export function comparedProposals(
  exercise: Exercise,
  proposal: ScenarioDocument,
  delivered: readonly ScenarioDocument[],
  language: Language,
): readonly ScenarioDocument[] {
  const title = exercisesText[language].play.proposal;
  return [{ ...proposal, title }, ...delivered, exercise.start.document];
}
