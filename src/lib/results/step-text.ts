// A step of the history in words: "peso de IDHM baixo: 20% → 35%".

import { criteriaText } from '#lib/i18n/criteria.ts';
import { formatShortPercent } from '#lib/format.ts';
import type { Language } from '#lib/i18n/language.ts';
import { stepNames } from '#lib/i18n/step.ts';
import type { CriterionId } from '#engine';
import type { DetailValue } from '#scenario/edit.ts';
import type { Step } from '#scenario/history.ts';

/** Settings that are shares are told in %; others as they are. */
const PLAIN_FIELDS = /years|Year|elasticity|clip/;

function valueText(value: DetailValue | undefined, field: string, language: Language): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'number') return String(value);
  return PLAIN_FIELDS.test(field) ? String(value) : formatShortPercent(value, language);
}

/** One line for the list of what was done. */
export function stepText({ kind, detail }: Step, language: Language): string {
  const names = stepNames[language];
  const field = String(detail['field'] ?? '');
  const criterion = detail['criterion'];
  const subject =
    typeof criterion === 'string'
      ? criteriaText[language].criteria[criterion as CriterionId].name
      : String(detail['block'] ?? detail['title'] ?? names.fields[field] ?? '');
  const name = names.kinds[kind] ?? kind;
  const [from, to] = [valueText(detail['from'], field, language), valueText(detail['to'], field, language)];
  const change =
    from !== '' && to !== '' && from !== to ? `: ${from} → ${to}` : to !== '' && from === '' ? `: ${to}` : '';
  return `${[name, subject].filter(Boolean).join(' ')}${change}`;
}
