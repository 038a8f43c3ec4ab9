// What a proposal is, in a line under its title: blocks, criteria, transition and its bounds.

import { formatShortPercent } from '#lib/format.ts';
import { comparisonText } from '#lib/i18n/comparison.ts';
import type { Language } from '#lib/i18n/language.ts';
import { railText } from '#lib/i18n/rail.ts';
import { blocksSummary, criteriaCount } from '#lib/rail/summary.ts';
import type { DocumentGroup, ScenarioDocument } from '#scenario/document.ts';

/** A line does not begin with the dot. */
const DOT = '\u00a0· ';

/** Nothing but the sharing-out of 2016 decides, between states and within them. */
function isHistorical({ betweenStates, withinStates }: DocumentGroup): boolean {
  return [betweenStates, withinStates.weights ?? betweenStates].every((weights) =>
    Object.entries(weights).every(([criterion, weight]) => criterion === 'historical' || weight === 0),
  );
}

function courseWords({ groups }: ScenarioDocument, language: Language): string[] {
  const { sheet, transition: words } = railText[language];
  const group = groups.find(({ blocks }) => blocks.includes('MAC')) ?? groups[0];
  if (group === undefined) return [];
  const { mode, years, floor } = group.transition;
  const course = mode === 'excessOnly' ? sheet.excess : sheet.years(years);
  if (floor === null) return [course];
  const yearly = floor.reference === 'previous';
  const loss = formatShortPercent(floor.maxLoss, language);
  return [course, floor.maxLoss === 0 ? words.summaryNoLoss(yearly) : words.summaryLoss(loss, yearly)];
}

/** `os cinco num só · 5 critérios · 10 anos · perda de até 2% ao ano`. */
export function proposalSummary(scenario: ScenarioDocument, language: Language): string {
  const blocks = blocksSummary(scenario, language);
  if (scenario.groups.every(isHistorical)) return [blocks, comparisonText[language].historical].join(DOT);
  const criteria = railText[language].sheet.criteria(criteriaCount(scenario));
  return [blocks, criteria, ...courseWords(scenario, language)].join(DOT);
}
