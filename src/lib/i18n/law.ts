// Names of the law and of the transfers, as a Brazilian health economist writes them.

import type { Block, BoundReference, EnvelopeRule, Sphere } from '#engine';
import { followingBase } from './sharing-words.ts';

export interface RuleText {
  readonly name: string;
  /** As it stands in a line of summary. */
  readonly short: string;
  readonly note: string;
}

export interface LawText {
  readonly blocks: Readonly<Record<Block, string>>;
  readonly spheres: Readonly<Record<Sphere, string>>;
  readonly rules: Readonly<Record<EnvelopeRule, RuleText>>;
  /** Completes "a loss of at most 2% against …". */
  readonly references: Readonly<Record<BoundReference, string>>;
  /** What follows the base of 2016 line by line in NT 46. */
  readonly earmarked: Readonly<Record<Block, string>>;
}

const portuguese: LawText = {
  blocks: {
    AB: 'Atenção Básica',
    MAC: 'Média e Alta Complexidade',
    AF: 'Assistência Farmacêutica',
    VS: 'Vigilância em Saúde',
    GES: 'Gestão do SUS',
  },
  spheres: { state: 'fundos estaduais', municipal: 'fundos municipais' },
  rules: {
    ec95: {
      name: 'EC 95 original (contrafactual desde 2021)',
      short: 'EC 95 original',
      note: '15% da RCL em 2017; depois, o mínimo do ano anterior corrigido pelo IPCA de 12 meses até junho (ADCT, art. 110). É um piso encadeado, não um limite ao gasto.',
    },
    'ec95-ec113': {
      name: 'EC 95 com a EC 113/2021',
      short: 'EC 95 com a EC 113',
      note: 'Como a EC 95 até 2020; de 2021 em diante, o mínimo de 2017 corrigido pelo IPCA de janeiro a dezembro, com toda a cadeia refeita (EC 113/2021).',
    },
    ec86: {
      name: 'EC 86/2015: de 13,2% a 15% da RCL',
      short: 'EC 86/2015',
      note: '13,2% da RCL em 2016, 13,7%, 14,1%, 14,5% e 15% de 2020 em diante.',
    },
    rcl15: {
      name: '15% da RCL todos os anos',
      short: '15% da RCL',
      note: '15% da receita corrente líquida de cada ano.',
    },
    history: {
      name: 'Regra vigente',
      short: 'Regra vigente',
      note: 'EC 95 com a EC 113 até 2022; em 2023, R$ 172,8 bi (15% da RCL estimada na lei orçamentária, LC 201/2023); de 2024 em diante, 15% da RCL.',
    },
    lc200: {
      name: 'Mínimo nos limites da LC 200 (proposta em debate)',
      short: 'Limites da LC 200',
      note: 'Regra vigente até 2024; depois, IPCA mais 70% do crescimento real da RCL, entre 0,6% e 2,5% ao ano (limites da LC 200/2023). Não é lei.',
    },
    custom: {
      name: 'Crescimento à escolha',
      short: 'Crescimento à escolha',
      note: '15% da RCL em 2017; depois, a taxa nominal escolhida a cada ano.',
    },
  },
  references: {
    statusQuo: 'a partilha de 2016 no mesmo ano',
    previous: 'o ano anterior',
    base: 'o valor de 2016',
    baseReal: 'o valor de 2016 corrigido pelo IPCA',
  },
  earmarked: {
    AB: 'Agentes comunitários de saúde',
    MAC: 'FAEC',
    AF: 'Medicamentos excepcionais',
    VS: 'Agentes de combate às endemias',
    GES: 'nenhuma linha vinculada na NT 46',
  },
};

/** `en` is Portuguese until english.ts is loaded. */
export const lawText = followingBase<LawText>({ 'pt-BR': portuguese, en: portuguese });
