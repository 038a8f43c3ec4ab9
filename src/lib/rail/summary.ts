// What a closed section of the editor says: its values in one line.

import type { TransitionBounds } from '#engine';
import type { DocumentGroup, ScenarioDocument } from '#scenario/document.ts';
import { formatShortPercent } from '#lib/format.ts';
import type { Language } from '#lib/i18n/language.ts';
import { lawText } from '#lib/i18n/law.ts';
import { railText } from '#lib/i18n/rail.ts';
import { blockPreset } from './block-groups.ts';
import { rowsByDimension } from './weights-view.ts';

const DOT = ' · ';

export function blocksSummary({ groups }: ScenarioDocument, language: Language): string {
  const text = railText[language].blocks;
  const preset = blockPreset(groups);
  if (preset === null) return text.summaryGroups(groups.length);
  return { five: text.summaryFive, single: text.summaryOne, protectedCare: text.summaryProtected }[preset];
}

function activeCriteria(group: DocumentGroup): number {
  return rowsByDimension(group.betweenStates)
    .flatMap(({ rows }) => rows)
    .filter(({ share }) => share > 0).length;
}

/** The most criteria that any group shares out by. */
export function criteriaCount({ groups }: ScenarioDocument): number {
  return Math.max(1, ...groups.map(activeCriteria));
}

export function criteriaSummary(scenario: ScenarioDocument, language: Language): string {
  return railText[language].criteria.summary(criteriaCount(scenario));
}

export function minimumSummary({ envelope }: ScenarioDocument, language: Language): string {
  const text = railText[language].minimum;
  const size = formatShortPercent(Math.abs(envelope.margin), language);
  const margin = envelope.margin === 0 ? text.at : envelope.margin > 0 ? text.above(size) : text.below(size);
  return lawText[language].rules[envelope.rule].short + DOT + margin;
}

function boundsSummary({ floor, cap }: TransitionBounds, language: Language): string[] {
  const text = railText[language].transition;
  const parts: string[] = [];
  if (floor !== null) {
    const yearly = floor.reference === 'previous';
    const loss = formatShortPercent(floor.maxLoss, language);
    parts.push(floor.maxLoss === 0 ? text.summaryNoLoss(yearly) : text.summaryLoss(loss, yearly));
  }
  if (cap !== null) parts.push(text.summaryGain(formatShortPercent(cap.maxGain, language)));
  return parts;
}

/** `10 anos, de 2018 a 2027 · perda de até 2% ao ano`. */
export function transitionSummary(
  { groups, startYear, transition: whole }: ScenarioDocument,
  language: Language,
): string {
  const text = railText[language].transition;
  const lines = groups.map(({ transition }) => {
    const { mode, years } = transition;
    const course =
      mode === 'excessOnly'
        ? text.summaryExcess(startYear)
        : years === 1
          ? text.summaryAtOnce(startYear)
          : text.summaryPhase(years, startYear, startYear + years - 1);
    return [course, ...boundsSummary(transition, language)].join(DOT);
  });
  const course = lines.every((line) => line === lines[0]) ? (lines[0] ?? '') : text.summaryDifferent;
  return [course, ...boundsSummary(whole, language).map(text.summaryTotal)].join(DOT);
}

/** Does any group hold MAC together with a block that gives? */
export function shiftActs({ groups, shift }: ScenarioDocument): boolean {
  return groups.some(({ blocks }) => blocks.includes('MAC') && shift.donors.some((donor) => blocks.includes(donor)));
}

export function behaviourSummary(scenario: ScenarioDocument, language: Language): string {
  const text = railText[language].behaviour;
  if (!shiftActs(scenario)) return text.summaryApart;
  const { absorption, protectedFloor } = scenario.shift;
  return text.summary(formatShortPercent(absorption, language), formatShortPercent(protectedFloor, language));
}

export function advancedSummary({ winnerThreshold, susDependence }: ScenarioDocument, language: Language): string {
  return railText[language].advanced.summary(
    formatShortPercent(winnerThreshold, language),
    susDependence === 0 ? null : formatShortPercent(susDependence, language),
  );
}

/** The bar over the phone: `Cinco blocos num só · 5 critérios · 10 anos`. */
export function scenarioSummary(scenario: ScenarioDocument, language: Language): string {
  const text = railText[language].sheet;
  const { groups } = scenario;
  const together = groups.length === 1 ? text.fiveInOne : text.groups(groups.length);
  const main = groups.find(({ blocks }) => blocks.includes('MAC')) ?? groups[0];
  const length =
    main === undefined ? '' : main.transition.mode === 'excessOnly' ? text.excess : text.years(main.transition.years);
  return text.summary(together, text.criteria(criteriaCount(scenario)), length);
}
