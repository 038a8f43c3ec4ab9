// A value of the history in words: a share in %, a rule by its name, a limit as one says it.

import { BLOCKS } from '#engine';
import type { Block, BoundReference, EnvelopeRule } from '#engine';
import { formatShortDecimal, formatShortPercent } from '#lib/format.ts';
import type { Language } from '#lib/i18n/language.ts';
import { lawText } from '#lib/i18n/law.ts';
import { stepNames } from '#lib/i18n/step.ts';
import type { DetailValue } from '#scenario/edit.ts';

/** Characters of a text somebody wrote. */
const LONGEST = 60;

/** Empty where there is nothing to say. */
export function stepValue(value: DetailValue | undefined, field: string, language: Language): string {
  const names = stepNames[language];
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? names.yes : names.no;
  if (field === 'floor' || field === 'cap') return limitText(value, field, language);
  if (field === 'stateShare' && typeof value !== 'number') return value === null ? names.baseShare : names.byUf;
  if (value === null) return '';
  return typeof value === 'number' ? numberText(value, field, language) : wordText(value, field, language);
}

/** `AB+MAC` is `AB + MAC`; all five have a name. */
export function blocksText(blocks: readonly string[], language: Language): string {
  return blocks.length === BLOCKS.length ? stepNames[language].singleBlock : blocks.join(' + ');
}

export function isBlock(text: string): text is Block {
  return (BLOCKS as readonly string[]).includes(text);
}

function numberText(value: number, field: string, language: Language): string {
  if (field === 'years') return stepNames[language].years(value);
  if (field === 'lines') return stepNames[language].lines(value);
  if (field === 'startYear' || field === 'endYear') return String(value);
  if (field === 'elasticity') return formatShortDecimal(value, language);
  return formatShortPercent(value, language);
}

function wordText(value: string, field: string, language: Language): string {
  const names = stepNames[language];
  if (field === 'rule') return lawText[language].rules[value as EnvelopeRule].short;
  if (field === 'donors') return value === '' ? names.nothing : value.split(' ').join(' + ');
  if (field === 'clip') {
    const [low = 0, high = 0] = value.split(' ').map(Number);
    return names.between(formatShortDecimal(low, language), formatShortDecimal(high, language));
  }
  const word = names.values[field]?.[value];
  if (word !== undefined) return word;
  return `“${value.length > LONGEST ? `${value.slice(0, LONGEST).trimEnd()}…` : value}”`;
}

/** A limit lies in the history as its reference and its share, in either order. */
function limitText(value: DetailValue, field: 'floor' | 'cap', language: Language): string {
  const names = stepNames[language];
  if (typeof value !== 'string') return names.noLimit;
  const parts = value.split(' ');
  const share = formatShortPercent(Number(parts.find((part) => !Number.isNaN(Number(part)))), language);
  const reference = lawText[language].references[parts.find((part) => Number.isNaN(Number(part))) as BoundReference];
  return field === 'floor' ? names.loss(share, reference) : names.gain(share, reference);
}
