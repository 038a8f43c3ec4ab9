// What the figures beside a draft assume and no ordinance can rule: the federal minimum, the economy, the
// population, and what managers do (docs/model.md, sections 2, 3 and 8).

import type { EnvelopeRule } from '#engine';
import type { ScenarioDocument } from '#scenario/document.ts';
import { legalPercent } from '../number-words.ts';
import { BLOCK_NAMES, joined } from './legal-names.ts';
import { IN_ORIGIN, OF_ORIGIN } from './origin.ts';

const RULES: Readonly<Record<EnvelopeRule, string>> = {
  ec95: 'EC nº 95, de 2016, em sua forma original, contrafactual desde 2021 (ADCT, art. 110: mínimo do ano anterior corrigido pelo IPCA de 12 meses até junho)',
  'ec95-ec113': 'EC nº 95, de 2016, com a correção da EC nº 113, de 2021 (IPCA do ano civil)',
  ec86: 'EC nº 86, de 2015 (de 13,2% a 15% da receita corrente líquida)',
  rcl15: '15% da receita corrente líquida em todos os exercícios',
  history:
    'regra vigente: EC nº 95 com a EC nº 113 até 2022, LC nº 201 em 2023 e 15% da receita corrente líquida desde 2024',
  lc200:
    'regra vigente até 2024 e, desde 2025, crescimento real entre os limites da LC nº 200, de 2023: proposta em debate, não lei',
  custom: '15% da receita corrente líquida em 2017 e crescimento nominal escolhido desde então',
};

function minimumText({ envelope: { rule, customGrowth, margin, custeioShare } }: ScenarioDocument): string {
  const share = custeioShare === null ? `; custeio: a parte dessa despesa que teve ${IN_ORIGIN}` : '';
  const growth = rule === 'custom' && customGrowth !== null ? `, de ${legalPercent(customGrowth)} ao ano` : '';
  return `aplicação mínima federal: ${RULES[rule]}${growth}; despesa acima do mínimo, margem de ${legalPercent(margin)}${share}`;
}

function economyText({ macro }: ScenarioDocument): string {
  const known = macro.useObserved
    ? 'valores observados até onde vão e, depois,'
    : 'só o que se conhecia em 2017 e, depois,';
  return `economia: ${known} IPCA de ${legalPercent(macro.ipca)} ao ano e crescimento real da receita corrente líquida de ${legalPercent(macro.rclRealGrowth)} ao ano`;
}

function behaviourText({ groups, shift }: ScenarioDocument): readonly string[] {
  const acts = groups.some(
    ({ blocks }) => blocks.includes('MAC') && shift.donors.some((donor) => blocks.includes(donor)),
  );
  if (!acts) return [];
  return [
    `conduta dos gestores, hipótese e não estimativa: com a necessidade de MAC crescendo ${legalPercent(shift.macGrowth)} ao ano acima da inflação, ${legalPercent(shift.absorption)} da lacuna de custeio é coberta com recurso não vinculado de ${joined(shift.donors.map((donor) => BLOCK_NAMES[donor]))}, do qual ao menos ${legalPercent(shift.protectedFloor)} é preservado; a cada ano anda-se ${legalPercent(shift.speed)} da distância, com redução de no máximo ${legalPercent(shift.maxYearlyLoss)} do recurso por ano`,
  ];
}

/** Items of the annex, each without final punctuation. */
export function assumptionsOf(document: ScenarioDocument): readonly string[] {
  const { macro, winnerThreshold, endYear } = document;
  return [
    minimumText(document),
    economyText(document),
    macro.population === 'frozen'
      ? 'população de 2016 em todos os exercícios'
      : 'população pela projeção do IBGE, revisão de 2018',
    ...behaviourText(document),
    `ganha ou perde o fundo que varia mais de ${legalPercent(winnerThreshold)} ante a partilha ${OF_ORIGIN}; as estimativas vão até ${endYear}`,
  ];
}
