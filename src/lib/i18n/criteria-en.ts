import { baseNamed, ofBase } from './base-words.ts';
import type { CriteriaText } from './criterion-text.ts';

const ART_17 = 'LC 141/2012, art. 17';
const ATLAS = 'Atlas Brasil (UNDP, Ipea, FJP), Census 2010';
const CENSUS_2010 = 'Data of 2010. Five municipalities created in 2013 have none and take the mean of their state.';

export const criteriaEnglish: CriteriaText = {
  dimensions: {
    historical: 'Historical series',
    demographic: 'Demographic',
    epidemiological: 'Epidemiological',
    socioeconomic: 'Socioeconomic',
    spatial: 'Spatial',
    supply: 'Capacity of supply',
    ownBudget: 'Own budget',
    performance: 'Past performance',
  },
  criteria: {
    historical: {
      name: 'Historical series',
      get definition() {
        return `The part that the fund ${ofBase('received in 2016', 'has in the imported base')}. At 100% nothing changes hands.`;
      },
      law: 'Outside art. 17 of LC 141/2012: the practice that the article means to replace.',
      get source() {
        return ofBase('Ipea, NT 46 (FNS, 2016), base estimated by fund', baseNamed('en'));
      },
    },
    population: {
      name: 'Population',
      definition: 'The same amount per inhabitant all over the country.',
      law: `${ART_17}: demographic dimension`,
      source: 'IBGE/TCU, estimate of 2016',
    },
    elderly: {
      name: 'Aged 60 or more',
      definition: 'More money per inhabitant where a larger part of the population is 60 or older.',
      law: `${ART_17}: demographic dimension`,
      source: 'DATASUS/IBGE, revision 2024, year 2016',
      measure: 'share of population aged 60 or more',
    },
    children: {
      name: 'Aged 0 to 4',
      definition: 'More money per inhabitant where a larger part of the population is 0 to 4 years old.',
      law: `${ART_17}: demographic dimension`,
      source: 'DATASUS/IBGE, revision 2024, year 2016',
      measure: 'share of population aged 0 to 4',
    },
    infantMortality: {
      name: 'Infant mortality',
      definition:
        'More money where more children die before the age of one. Deaths and births of 2014 to 2018 are pooled; 500 births at the national rate are added, so that a few cases do not decide in small towns.',
      law: `${ART_17}: epidemiological dimension`,
      source: 'SIM and SINASC, 2014–2018, by residence',
      caveat: 'Not corrected for under-registration of deaths, which penalises the North: not in the initial weights.',
      measure: 'infant deaths per live birth',
    },
    avoidableAdmissions: {
      name: 'Avoidable admissions',
      definition: 'More money where there are more ambulatory-care-sensitive admissions per inhabitant.',
      law: `${ART_17}: epidemiological dimension`,
      source: 'SIH, 2016, 28 cause lists',
      caveat:
        'A proxy: 2.46 million admissions, against 2.11 million on the official list. Fewer beds, fewer admissions.',
      measure: 'admissions per inhabitant',
    },
    poverty: {
      name: 'Poor families',
      definition: 'More money where there are more poor families in CadÚnico, per inhabitant.',
      law: `${ART_17}: socioeconomic dimension`,
      source: 'CadÚnico (MDS), December 2016',
      caveat: 'It also measures how hard the municipality works at registration.',
      measure: 'poor families per inhabitant',
    },
    lowIdhm: {
      name: 'Low IDHM',
      definition: 'More money where the Municipal Human Development Index is lower.',
      law: `${ART_17}: socioeconomic dimension`,
      source: ATLAS,
      caveat: CENSUS_2010,
      measure: 'IDHM',
    },
    lowIncome: {
      name: 'Low income',
      definition: 'More money where household income per person is lower.',
      law: `${ART_17}: socioeconomic dimension`,
      source: ATLAS,
      caveat: CENSUS_2010,
      measure: 'household income per person',
    },
    lowGdp: {
      name: 'Low GDP',
      definition: 'More money where GDP per inhabitant is lower.',
      law: `${ART_17}: socioeconomic dimension`,
      source: 'IBGE, municipal GDP 2016 (SIDRA 5938)',
      caveat: 'GDP stands where things are made, not where people live: refineries and dams inflate small towns.',
      measure: 'GDP per inhabitant',
    },
    sparsity: {
      name: 'Low density',
      definition: 'More money per inhabitant where there are fewer inhabitants per km²: care costs more with distance.',
      law: `${ART_17}: spatial dimension`,
      source: 'IBGE, area of 2022 and population of 2016',
      measure: 'inhabitants per km²',
    },
    rurality: {
      name: 'Rural population',
      definition: 'More money per inhabitant where a larger part of the population is rural.',
      law: `${ART_17}: spatial dimension`,
      source: ATLAS,
      caveat: CENSUS_2010,
      measure: 'rural share of population',
    },
    supply: {
      name: 'SUS beds',
      definition: 'More money where there are more SUS beds already: it pays for the network that exists.',
      law: `${ART_17}: capacity of supply`,
      source: 'CNES, 2015',
      caveat: 'It repeats the supply of today, with what it lacks.',
      measure: 'SUS beds per thousand inhabitants',
    },
    supplyGap: {
      name: 'Lack of beds',
      definition: 'More money where there are fewer SUS beds per inhabitant: it makes up for missing supply.',
      law: `${ART_17}: capacity of supply`,
      source: 'CNES, 2015',
      caveat: 'A municipality without beds that uses those next door counts as lacking too.',
      measure: 'SUS beds per thousand inhabitants',
    },
    doctorGap: {
      name: 'Lack of doctors',
      definition: 'More money where there are fewer doctors per inhabitant.',
      law: `${ART_17}: capacity of supply`,
      source: 'CNES, 2015',
      caveat: 'All doctors are counted, not only those of the SUS.',
      measure: 'doctors per thousand inhabitants',
    },
    ownEffort: {
      name: 'Own effort',
      definition: 'More money to those who spend a larger part of their own revenue on health (EC 29).',
      law: 'Lei 8.080/1990, art. 35, V: health in the own budget',
      source: 'SIOPS, 2015, declared by municipalities',
      caveat: 'Brasília and Fernando de Noronha have no figure for 2015.',
      measure: 'share of own revenue spent on health',
    },
    coverage: {
      name: 'ESF coverage',
      definition: 'More money to those who cover a larger part of the population by the Family Health Strategy.',
      law: 'Lei 8.080/1990, art. 35, IV: performance in the period before',
      source: 'DAB, 2016, mean covered population',
      measure: 'population covered by ESF',
    },
  },
};
