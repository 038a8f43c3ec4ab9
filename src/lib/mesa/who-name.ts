// Who is behind a figure, named as in a sentence: a municipality with its UF, a state fund, a UF.

import type { Dataset } from '#engine';
import type { Who } from '#conditions/figure.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { WhoKind } from '#lib/i18n/mesa-text.ts';
import { mesaText } from '#lib/i18n/mesa.ts';

export function kindOf({ kind, index }: Pick<Who, 'kind' | 'index'>, { municipalities }: Dataset): WhoKind {
  if (kind !== 'fund') return kind;
  return index < municipalities ? 'municipality' : 'stateFund';
}

/** A fund by its row: `Belo Horizonte MG`, `Fundo estadual PE`. */
export function fundName(dataset: Dataset, row: number, language: Language): string {
  const uf = dataset.ufs[dataset.uf[row] as number]?.abbreviation ?? '';
  if (row < dataset.municipalities) return `${dataset.name[row] ?? ''} ${uf}`;
  const { who } = mesaText[language];
  return uf === 'DF' ? who.federalDistrict : who.stateFund(uf);
}

export function whoName(who: Pick<Who, 'kind' | 'index'>, dataset: Dataset, language: Language): string {
  if (who.kind === 'fund') return fundName(dataset, who.index, language);
  const uf = dataset.ufs[who.index]?.abbreviation ?? '';
  return who.kind === 'uf' ? uf : mesaText[language].who.municipalFunds(uf);
}
