// The history as one reads it: where it begins, then a line for each step.

import type { Language } from '#lib/i18n/language.ts';
import { simulatorText } from '#lib/i18n/simulator.ts';
import { versionsText } from '#lib/i18n/versions.ts';
import { stepText } from '#lib/results/step-text.ts';
import type { DocumentGroup } from '#scenario/document.ts';
import type { History } from '#scenario/history.ts';
import { momentText } from './moment.ts';

/**
 * `resumed`: when the draft it begins with was last changed, ms since 1970; null without one.
 * `groups` of the scenario now give groups their names.
 */
export function historyWords(
  { steps }: Pick<History, 'steps'>,
  resumed: number | null,
  groups: readonly DocumentGroup[],
  language: Language,
): string[] {
  const start =
    resumed === null
      ? simulatorText[language].scenario.historyStart
      : versionsText[language].resumed(momentText(resumed, Date.now(), language));
  return [start, ...steps.map((step) => stepText(step, language, groups))];
}
