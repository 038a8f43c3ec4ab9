// The composed transition in one line, in the words of the editor of the scenario.

import type { Transition } from '#engine';
import { formatShortPercent } from '#lib/format.ts';
import type { Language } from '#lib/i18n/language.ts';
import { lawText } from '#lib/i18n/law.ts';
import { railText } from '#lib/i18n/rail.ts';

/** `15 anos · perda de até 1% ante o ano anterior`. */
export function boundsSummary({ mode, years, floor, cap }: Transition, language: Language): string {
  const text = railText[language].transition;
  const against = (words: string, reference: keyof (typeof lawText)[Language]['references']): string =>
    `${words}${language === 'en' ? ' against ' : ' ante '}${lawText[language].references[reference]}`;
  return [
    mode === 'excessOnly' ? text.excessOnly.toLowerCase() : text.yearCount(years),
    ...(floor === null
      ? []
      : [against(text.summaryLoss(formatShortPercent(floor.maxLoss, language), false), floor.reference)]),
    ...(cap === null ? [] : [against(text.summaryGain(formatShortPercent(cap.maxGain, language)), cap.reference)]),
  ].join(' · ');
}
