// A step of the history in words: "Peso de IDHM baixo: 20% → 35%".

import { criteriaText } from '#lib/i18n/criteria.ts';
import { formatShortPercent } from '#lib/format.ts';
import type { Language } from '#lib/i18n/language.ts';
import { stepNames } from '#lib/i18n/step.ts';
import type { CriterionId } from '#engine';
import type { DocumentGroup } from '#scenario/document.ts';
import type { DetailValue } from '#scenario/edit.ts';
import type { Step } from '#scenario/history.ts';
import { blocksText, isBlock, stepValue } from './step-value.ts';

/** Kinds that name their one setting by themselves. */
const SELF_NAMED = /^(setRingFenceLines|setSusDependence|setWinnerThreshold|setIdentity|setStateShareOf)$/;
const PARTITIONS = /^(splitAllBlocks|mergeAllBlocks|protectPrimaryCare)$/;

/** One line for the list of what was done; `groups` are those of the scenario now, for their names. */
export function stepText(
  step: Pick<Step, 'kind' | 'detail'>,
  language: Language,
  groups: readonly DocumentGroup[],
): string {
  const { kind, detail } = step;
  const names = stepNames[language];
  const head = [names.kinds[kind] ?? kind, subjectOf(detail, language)].filter(Boolean).join(' ');
  const where = placesOf(step, language, groups);
  const change = changeOf(step, language);
  return `${head}${where.length > 0 ? ` (${where.join(', ')})` : ''}${change === '' ? '' : `: ${change}`}`;
}

/** Criterion, block or title that was acted on. */
function subjectOf(detail: Step['detail'], language: Language): string {
  const { criterion, block, uf, title } = detail;
  if (typeof criterion === 'string') return criteriaText[language].criteria[criterion as CriterionId].name;
  return String(block ?? uf ?? title ?? '');
}

/** Which setting, on which side and in which group, as far as it is not plain. */
function placesOf(
  { kind, detail }: Pick<Step, 'kind' | 'detail'>,
  language: Language,
  groups: readonly DocumentGroup[],
): string[] {
  const names = stepNames[language];
  const fields = String(detail['field'] ?? '').split(' ');
  const named = SELF_NAMED.test(kind) && kind !== 'setIdentity' ? [] : fields.map((field) => names.fields[field] ?? '');
  const side =
    detail['side'] === 'withinStates' || kind === 'replaceWeights' ? names.sides[String(detail['side'])] : '';
  return [...named, side ?? '', groupOf(detail['group'], language, groups)].filter((place) => place !== '');
}

/** The blocks of a group; nothing where there is only one group. */
function groupOf(id: DetailValue | undefined, language: Language, groups: readonly DocumentGroup[]): string {
  if (typeof id !== 'string') return '';
  const group = groups.find((other) => other.id === id);
  if (group !== undefined) return groups.length === 1 ? '' : blocksText(group.blocks, language);
  return isBlock(id.toUpperCase()) ? id.toUpperCase() : '';
}

function changeOf({ kind, detail }: Pick<Step, 'kind' | 'detail'>, language: Language): string {
  const names = stepNames[language];
  const { from, to } = detail;
  if (kind === 'removeCriterion') return typeof from === 'number' ? names.had(formatShortPercent(from, language)) : '';
  if (kind === 'addCriterion') return '';
  const words = (value: DetailValue | undefined): string => {
    if (kind === 'moveBlock') return companyText(value, String(detail['block']), language);
    if (PARTITIONS.test(kind)) return partitionText(value, language);
    return stepValue(value, String(detail['field'] ?? ''), language);
  };
  const [before, after] = [words(from), words(to)];
  if (after === '' || before === after) return '';
  return before === '' ? after : `${before} → ${after}`;
}

/** The blocks that a block stands with. */
function companyText(value: DetailValue | undefined, block: string, language: Language): string {
  if (typeof value !== 'string') return '';
  const names = stepNames[language];
  const all = value.split('+');
  const others = all.filter((other) => other !== block);
  if (others.length === 0) return names.alone;
  const whole = blocksText(all, language);
  return whole === names.singleBlock ? whole : names.with(others.join(' + '));
}

/** Groups lie in the history as `AB MAC+AF+VS+GES`. */
function partitionText(value: DetailValue | undefined, language: Language): string {
  if (typeof value !== 'string') return '';
  const groups = value.split(' ').map((group) => group.split('+'));
  if (groups.every((blocks) => blocks.length === 1)) return stepNames[language].fiveBlocks;
  return groups.map((blocks) => blocksText(blocks, language)).join(' · ');
}
