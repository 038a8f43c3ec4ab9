// Names of the law and of the transfers, as a Brazilian health economist writes them.

import type { Block, BoundReference, EnvelopeRule, Sphere } from '#engine';
import type { Language } from './language.ts';

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

export const lawText: Readonly<Record<Language, LawText>> = {
  'pt-BR': {
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
  },
  en: {
    blocks: {
      AB: 'Primary care',
      MAC: 'Medium and high complexity care',
      AF: 'Pharmaceutical assistance',
      VS: 'Health surveillance',
      GES: 'SUS management',
    },
    spheres: { state: 'state funds', municipal: 'municipal funds' },
    rules: {
      ec95: {
        name: 'EC 95 as enacted (counterfactual since 2021)',
        short: 'EC 95 as enacted',
        note: '15% of net current revenue (RCL) in 2017; then the minimum of the year before, corrected by the IPCA of the 12 months to June (ADCT, art. 110). A chained floor, not a limit on spending.',
      },
      'ec95-ec113': {
        name: 'EC 95 with EC 113/2021',
        short: 'EC 95 with EC 113',
        note: 'As EC 95 to 2020; from 2021 on the minimum of 2017 corrected by the IPCA of calendar years, the whole chain restated (EC 113/2021).',
      },
      ec86: {
        name: 'EC 86/2015: 13.2% to 15% of RCL',
        short: 'EC 86/2015',
        note: '13.2% of RCL in 2016, 13.7%, 14.1%, 14.5%, and 15% from 2020 on.',
      },
      rcl15: {
        name: '15% of RCL every year',
        short: '15% of RCL',
        note: '15% of net current revenue (RCL) of each year.',
      },
      history: {
        name: 'Rule in force',
        short: 'Rule in force',
        note: 'EC 95 with EC 113 to 2022; R$ 172.8 bn in 2023 (15% of the RCL estimated in the budget law, LC 201/2023); 15% of RCL from 2024 on.',
      },
      lc200: {
        name: 'Minimum within the limits of LC 200 (debated)',
        short: 'Limits of LC 200',
        note: 'Rule in force to 2024; then IPCA plus 70% of the real growth of RCL, between 0.6% and 2.5% a year (limits of LC 200/2023). Not law.',
      },
      custom: {
        name: 'Growth of your choice',
        short: 'Growth of your choice',
        note: '15% of RCL in 2017; then the chosen nominal rate every year.',
      },
    },
    references: {
      statusQuo: 'the 2016 sharing-out in the same year',
      previous: 'the year before',
      base: 'the amount of 2016',
      baseReal: 'the amount of 2016 corrected by IPCA',
    },
    earmarked: {
      AB: 'Community health agents',
      MAC: 'FAEC (strategic actions fund)',
      AF: 'Exceptional medicines',
      VS: 'Endemic disease agents',
      GES: 'no earmarked line in NT 46',
    },
  },
};
