// Names as an ordinance writes them: blocks, criteria with the law behind each, regions, references of bounds.

import { CRITERION_TABLE, dimensionOf } from '#engine';
import type { AttributeCriterion, Block, BoundReference, CriterionId, Dimension, Unit } from '#engine';
import { IN_ORIGIN, OF_ORIGIN } from './origin.ts';

export const BLOCK_NAMES: Readonly<Record<Block, string>> = {
  AB: 'Atenção Básica',
  MAC: 'Atenção de Média e Alta Complexidade Ambulatorial e Hospitalar',
  AF: 'Assistência Farmacêutica',
  VS: 'Vigilância em Saúde',
  GES: 'Gestão do SUS',
};

/** What the ring-fenced part stands for, where NT 46 tells the lines apart. */
export const FENCED_LINES: Readonly<Partial<Record<Block, string>>> = {
  AB: 'linhas de agentes comunitários de saúde',
  MAC: 'linhas do Fundo de Ações Estratégicas e Compensação (FAEC)',
  AF: 'medicamentos excepcionais',
  VS: 'linhas de vigilância vinculadas',
};

/** Families of lines that a ring-fence can name (src/import/fns/mapping/families.ts). */
export const LINE_FAMILIES: Readonly<Record<string, string>> = {
  'faec*': 'do Fundo de Ações Estratégicas e Compensação (FAEC)',
  'acs*': 'dos agentes comunitários de saúde (ACS)',
  'ace*': 'dos agentes de combate às endemias (ACE)',
  'excepcionais*': 'de medicamentos de dispensação excepcional',
};

const LC_141 = 'LC nº 141, de 2012, art. 17';
const LEI_8080 = 'Lei nº 8.080, de 1990, art. 35';

const BASIS: Readonly<Record<Dimension, string>> = {
  historical: 'série histórica, que a LC nº 141, de 2012, art. 17, não prevê',
  demographic: `dimensão demográfica (${LC_141})`,
  epidemiological: `dimensão epidemiológica (${LC_141})`,
  socioeconomic: `dimensão socioeconômica (${LC_141})`,
  spatial: `dimensão espacial (${LC_141})`,
  supply: `capacidade de oferta de ações e serviços (${LC_141})`,
  ownBudget: `participação da saúde no orçamento próprio (${LEI_8080}, V)`,
  performance: `desempenho no período anterior (${LEI_8080}, IV)`,
};

export const basisOf = (criterion: CriterionId): string => BASIS[dimensionOf(criterion)];

export const CRITERION_NAMES: Readonly<Record<CriterionId, string>> = {
  historical: `participação nos recursos recebidos ${IN_ORIGIN}`,
  population: 'população',
  elderly: 'participação de pessoas de 60 (sessenta) anos ou mais na população',
  children: 'participação de crianças de 0 (zero) a 4 (quatro) anos na população',
  infantMortality: 'mortalidade infantil',
  avoidableAdmissions: 'internações por condições sensíveis à atenção primária, por habitante',
  poverty: 'famílias pobres inscritas no Cadastro Único, por habitante',
  lowIdhm: 'Índice de Desenvolvimento Humano Municipal (IDHM) baixo',
  lowIncome: 'renda domiciliar por habitante baixa',
  lowGdp: 'Produto Interno Bruto por habitante baixo',
  sparsity: 'densidade demográfica baixa',
  rurality: 'participação da população rural',
  supply: 'leitos SUS por mil habitantes',
  supplyGap: 'carência de leitos SUS por mil habitantes',
  doctorGap: 'carência de médicos por mil habitantes',
  ownEffort: 'participação da saúde na receita própria do ente',
  coverage: 'cobertura da Estratégia Saúde da Família',
};

/** Where more of the indicator means less money, the ratio is turned round. */
export function ratioOf(criterion: AttributeCriterion): string {
  return CRITERION_TABLE[criterion].direction > 0 ? 'razão direta' : 'razão inversa';
}

export const UNIT_NAMES: Readonly<Record<Exclude<Unit, 'municipality'>, string>> = {
  healthRegion: 'região de saúde',
  macroRegion: 'macrorregião de saúde',
};

/** Completes "o valor …". */
export const REFERENCE_NAMES: Readonly<Record<BoundReference, string>> = {
  statusQuo: `que lhe caberia no mesmo exercício pela partilha ${OF_ORIGIN}`,
  previous: 'nominal do exercício anterior',
  base: `nominal ${OF_ORIGIN}`,
  baseReal: `${OF_ORIGIN} corrigido pelo IPCA`,
};

/** `a, b e c`. */
export function joined(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} e ${parts.at(-1) ?? ''}`;
}
