// What a proposal sets where the exercise leaves it open, in words: a row a control, a cell a proposal.

import type { Cap, CriterionId, Floor, Weights } from '#engine';
import type { Control } from '#exercise/controls.ts';
import { CONTROL_KINDS, hasEffect, isOfGroup } from '#exercise/controls.ts';
import { formatShortPercent } from '#lib/format.ts';
import { criteriaText } from '#lib/i18n/criteria.ts';
import { exercisesText } from '#lib/i18n/exercises.ts';
import type { Language } from '#lib/i18n/language.ts';
import { lawText } from '#lib/i18n/law.ts';
import { stepNames } from '#lib/i18n/step.ts';
import { blocksText } from '#lib/results/step-value.ts';
import type { ScenarioDocument } from '#scenario/document.ts';
import { sharesOf } from '#scenario/weights.ts';
import { controlValueIn } from './control-edits.ts';
import { controlName, controlValue, optionName } from './words.ts';

export interface SettingRow {
  readonly path: string;
  readonly name: string;
  /** One a proposal, in their order. */
  readonly values: readonly string[];
}

const ORDER = [...CONTROL_KINDS.keys()];

/** Rows in the order of the screen. */
export function settingRows(
  controls: readonly Control[],
  proposals: readonly ScenarioDocument[],
  language: Language,
): readonly SettingRow[] {
  return [...controls]
    .sort((a, b) => ORDER.indexOf(a.path) - ORDER.indexOf(b.path))
    .map(({ path }) => ({
      path,
      name: controlName(path, language),
      values: proposals.map((proposal) => settingText(proposal, path, language)),
    }));
}

/** Of a setting of groups: once where all have the same, else group by group. */
function settingText(proposal: ScenarioDocument, path: string, language: Language): string {
  const { groups } = proposal;
  if (path === 'groups[].blocks') return groups.map(({ blocks }) => blocksText(blocks, language)).join('; ');
  if (!isOfGroup(path)) return valueText(path, controlValueIn(proposal, path, null), language);
  const texts = groups.map(({ id, transition }) =>
    hasEffect(path, transition) ? valueText(path, controlValueIn(proposal, path, id), language) : '—',
  );
  if (new Set(texts).size === 1) return texts[0] ?? '';
  return groups.map(({ blocks }, i) => `${blocksText(blocks, language)}: ${texts[i] ?? ''}`).join('; ');
}

function valueText(path: string, value: unknown, language: Language): string {
  switch (CONTROL_KINDS.get(path)?.kind) {
    case 'weights':
      return value === null ? exercisesText[language].play.sameAsBetween : weightsText(value as Weights, language);
    case 'number':
      return value === null ? '—' : controlValue(path, value as number, language);
    case 'choice':
      return optionName(path, value as string, language);
    case 'bound':
      return boundText(value as Floor | Cap | null, language);
    default:
      return Array.isArray(value) ? donorsText(value as readonly string[], language) : stateShareText(value, language);
  }
}

/** Largest share first; what has none is left out. */
function weightsText(weights: Weights, language: Language): string {
  return Object.entries(sharesOf(weights))
    .filter(([, share]) => share > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([id, share]) => {
      return `${criteriaText[language].criteria[id as CriterionId].name} ${formatShortPercent(share, language)}`;
    })
    .join(', ');
}

function boundText(bound: Floor | Cap | null, language: Language): string {
  const names = stepNames[language];
  if (bound === null) return names.noLimit;
  const reference = lawText[language].references[bound.reference];
  return 'maxLoss' in bound
    ? names.loss(formatShortPercent(bound.maxLoss, language), reference)
    : names.gain(formatShortPercent(bound.maxGain, language), reference);
}

const donorsText = (blocks: readonly string[], language: Language): string =>
  blocks.length === 0 ? stepNames[language].nothing : blocks.join(' + ');

function stateShareText(share: unknown, language: Language): string {
  if (share === null) return stepNames[language].baseShare;
  return typeof share === 'number' ? formatShortPercent(share, language) : stepNames[language].byUf;
}
