import type { LawText } from './law.ts';

export const lawEnglish: LawText = {
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
};
