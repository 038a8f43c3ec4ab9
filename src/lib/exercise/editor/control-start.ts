// What a control stands at in a scenario, in words: what the class begins from.

import { CRITERIA } from '#engine';
import type { Block, BoundReference, Weights } from '#engine';
import { CONTROL_KINDS, isOfGroup } from '#exercise/controls.ts';
import { controlValueIn } from '#lib/exercise/control-edits.ts';
import { controlValue, optionName } from '#lib/exercise/words.ts';
import { formatShortPercent } from '#lib/format.ts';
import { criteriaText } from '#lib/i18n/criteria.ts';
import { exerciseEditorText } from '#lib/i18n/exercise-editor.ts';
import type { Language } from '#lib/i18n/language.ts';
import { lawText } from '#lib/i18n/law.ts';
import { railText } from '#lib/i18n/rail.ts';
import { groupName } from '#lib/rail/block-groups.ts';
import type { ScenarioDocument } from '#scenario/document.ts';
import { sharesOf } from '#scenario/weights.ts';

/** One value, or one a group where groups differ: `AB: 1 ano; MAC + AF: 5 anos`. */
export function startText(path: string, scenario: ScenarioDocument, language: Language): string {
  const { groups } = scenario;
  if (path === 'groups[].blocks') {
    return groups.map(({ blocks }) => groupName(blocks, railText[language])).join('; ');
  }
  if (!isOfGroup(path)) return valueWords(path, controlValueIn(scenario, path, null), language);
  const values = groups.map(({ id }) => valueWords(path, controlValueIn(scenario, path, id), language));
  if (new Set(values).size === 1) return values[0] ?? '';
  const { ofGroup } = exerciseEditorText[language].start;
  return groups.map(({ blocks }, i) => ofGroup(groupName(blocks, railText[language]), values[i] ?? '')).join('; ');
}

function valueWords(path: string, value: unknown, language: Language): string {
  const text = exerciseEditorText[language].start;
  switch (CONTROL_KINDS.get(path)?.kind) {
    case 'weights':
      return value === null ? text.sameAsBetween : weightWords(value as Weights, language);
    case 'number':
      return value === null ? text.noValue : controlValue(path, value as number, language);
    case 'choice':
      return optionName(path, value as string, language);
    case 'bound':
      return value === null ? text.noBound : boundWords(path, value as BoundValue, language);
    default:
      return path === 'shift.donors'
        ? (value as readonly Block[]).join(', ') || text.noDonor
        : stateShareWords(value as number | object | null, language);
  }
}

type BoundValue = { readonly reference: BoundReference; readonly maxLoss?: number; readonly maxGain?: number };

function boundWords(path: string, bound: BoundValue, language: Language): string {
  const amount = controlValue(path, bound.maxLoss ?? bound.maxGain ?? 0, language);
  return exerciseEditorText[language].start.bound(amount, lawText[language].references[bound.reference]);
}

function weightWords(weights: Weights, language: Language): string {
  const shares = sharesOf(weights);
  return CRITERIA.filter((criterion) => (shares[criterion] ?? 0) > 0)
    .map((id) => `${criteriaText[language].criteria[id].name} ${formatShortPercent(shares[id] ?? 0, language)}`)
    .join(', ');
}

function stateShareWords(share: number | object | null, language: Language): string {
  const { base, byUf } = exerciseEditorText[language].start.stateShare;
  if (share === null) return base;
  return typeof share === 'number' ? formatShortPercent(share, language) : byUf;
}
