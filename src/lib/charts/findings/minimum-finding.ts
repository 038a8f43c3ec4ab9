import type { EnvelopeRule } from '#engine';
import { formatMoney } from '#lib/format.ts';
import type { Language } from '#lib/i18n/language.ts';
import { described, found } from './finding.ts';
import type { Finding } from './finding.ts';

type RuleNames = Readonly<Record<EnvelopeRule, readonly [alone: string, of: string]>>;

/** Each rule as it stands after "com" and after "abaixo". */
const RULES: Readonly<Record<Language, RuleNames>> = {
  'pt-BR': {
    ec95: ['a EC 95', 'da EC 95'],
    'ec95-ec113': ['a EC 95 e a EC 113', 'da EC 95 com a EC 113'],
    ec86: ['a EC 86', 'da EC 86'],
    rcl15: ['a regra de 15% da RCL', 'da regra de 15% da RCL'],
    history: ['a regra vigente', 'da regra vigente'],
    lc200: ['a LC 200', 'da LC 200'],
    custom: ['o crescimento escolhido', 'do crescimento escolhido'],
  },
  en: {
    ec95: ['EC 95', 'EC 95'],
    'ec95-ec113': ['EC 95 and EC 113', 'EC 95 with EC 113'],
    ec86: ['EC 86', 'EC 86'],
    rcl15: ['the rule of 15% of RCL', 'the rule of 15% of RCL'],
    history: ['the rule in force', 'the rule in force'],
    lc200: ['LC 200', 'LC 200'],
    custom: ['the growth chosen', 'the growth chosen'],
  },
};

const TEXT = {
  'pt-BR': {
    below: (rule: string, year: number, gap: string, against: string) =>
      `Com ${rule}, o custeio de ${year} fica ${gap} abaixo ${against}`,
    above: (rule: string, year: number, gap: string, against: string) =>
      `Com ${rule}, o custeio de ${year} fica ${gap} acima ${against}`,
    equal: (rule: string, year: number, against: string) => `Com ${rule}, o custeio de ${year} é igual ao ${against}`,
    plain: 'Custeio federal transferido por ano',
  },
  en: {
    below: (rule: string, year: number, gap: string, against: string) =>
      `With ${rule}, transfers of ${year} are ${gap} below ${against}`,
    above: (rule: string, year: number, gap: string, against: string) =>
      `With ${rule}, transfers of ${year} are ${gap} above ${against}`,
    equal: (rule: string, year: number, against: string) =>
      `With ${rule}, transfers of ${year} equal those of ${against}`,
    plain: 'Federal transfers a year',
  },
};

export interface MinimumNumbers {
  readonly rule: EnvelopeRule;
  readonly against: EnvelopeRule;
  readonly year: number;
  /** Pool of the scenario less pool of the rule compared with, R$ of the year. */
  readonly difference: number;
  /** Pool of the rule compared with, R$. */
  readonly reference: number;
}

/** "Com a EC 95, o custeio de 2026 fica R$ 43,7 bi abaixo da regra de 15% da RCL". */
export function minimumFinding(numbers: MinimumNumbers, language: Language): Finding {
  const { rule, against, year, difference, reference } = numbers;
  const text = TEXT[language];
  if (rule === against || !Number.isFinite(difference) || !(reference > 0)) return described(text.plain);
  const [name] = RULES[language][rule];
  const [, other] = RULES[language][against];
  if (Math.abs(difference) / reference < 0.0005) return found(text.equal(name, year, other));
  const say = difference < 0 ? text.below : text.above;
  return found(say(name, year, formatMoney(Math.abs(difference), language), other));
}
