import { baseNamed, ofBase } from './base-words.ts';
import { panelsEn, tablePanelEn } from './lower-panels-en.ts';
import type { LowerText } from './lower-text.ts';

const ATLAS = 'IDHM (municipal HDI) 2010: Atlas Brasil (UNDP, Ipea, FJP)';

export const lowerEn: LowerText = {
  panels: panelsEn,
  table: tablePanelEn,
  columns: {
    abReference: 'AB, 2016 shares',
    abScenario: 'AB, scenario',
    get base() {
      return ofBase('Base of 2016', 'Imported base');
    },
    get baseUnit() {
      return ofBase('R$ of 2016 per inh.', 'R$ per inh.');
    },
    idhm: 'IDHM',
    idhmUnit: '2010',
    cumulative: 'Cumulative change',
    cumulativeUnit: (year) => `R$ m of 2016, 2017–${year}`,
  },
  filters: {
    region: 'Region of Brazil',
    allRegions: 'All regions',
    regions: {
      north: 'North',
      northeast: 'Northeast',
      southeast: 'Southeast',
      south: 'South',
      centreWest: 'Centre-West',
    },
    band: 'Population band of 2016',
    allBands: 'All bands',
    capitals: 'Capitals',
    onlyWinners: 'Only gainers',
    onlyUnchanged: 'Unchanged',
  },
  quintiles: {
    title: (lowest, highest) => `Fifth of lowest IDHM: ${lowest}; fifth of highest IDHM: ${highest}`,
    noChange: 'No fifth of IDHM changes',
    subtitle: (year) =>
      `Change of transfers to municipal funds in ${year}, in %, by fifth of IDHM; at the right, how many municipalities lose`,
    source: `${ATLAS}. Each fifth holds a fifth of the population of 2016, not of municipalities.`,
    group: 'Fifth of IDHM',
    names: ['1st, lowest IDHM', '2nd', '3rd', '4th', '5th, highest IDHM'],
    howLabel: 'How the fifths are made',
    how: {
      text: 'Municipalities in ascending order of IDHM, in five parts of equal population of 2016. A municipality belongs to the part where the middle of its population falls; so a large city may fill much of a fifth.',
      formula: 'part = 5 · (population of those of lower IDHM + ½ of its own) / whole population',
      source: ATLAS,
    },
  },
  flow: {
    title: (kept, toMac, year) => `Of the AB of ${year}, ${kept} stay in AB and ${toMac} may move to MAC`,
    titleNone: (year) => `In ${year} all of AB stays in AB`,
    subtitle: (price) => `Path of the country's AB, ${price}: 2016 shares, redistribution between entities, and use`,
    reference: '2016 shares',
    after: 'Redistributed',
    stays: 'Stays in AB',
    toMac: 'AB to MAC',
    same: 'stays in the same entity',
    moved: 'changes hands',
    fromOthers: 'comes from other blocks, by composition',
    toOthers: 'goes to other blocks, by composition',
    from: 'From',
    to: 'To',
    ofAb: '% of AB by 2016 shares',
  },
  curves: {
    label: 'Curve',
    lorenz: 'Lorenz',
    concentration: 'Concentration by IDHM',
    index: 'index',
    plainTitle: 'Concentration curves of transfers by IDHM',
    same: 'Concentration by IDHM is that of the 2016 shares',
    poorer: (before, after) =>
      `More money goes to municipalities of low IDHM: concentration index from ${before} to ${after}`,
    richer: (before, after) =>
      `More money goes to municipalities of high IDHM: concentration index from ${before} to ${after}`,
    subtitle: (year) =>
      `Share of transfers to municipal funds and share of population, from lowest to highest IDHM, ${year}`,
    get source() {
      return `${baseNamed('en')}. Above the diagonal, more money per inhabitant where IDHM is lower. ${ATLAS}.`;
    },
  },
  scatter: {
    label: 'Measure of need',
    title: (need) => `Change of transfers and ${need} of the municipality`,
    source: (need) => `${baseNamed('en')}. ${need}; computed by the model.`,
    needs: {
      idhm: { name: 'IDHM', axis: 'IDHM 2010', source: ATLAS },
      infantMortality: {
        name: 'infant mortality',
        axis: 'Infant mortality, deaths per thousand live births',
        source: 'Infant mortality: SIM and SINASC, 2014–2018, smoothed in small municipalities',
      },
      poorFamiliesPerInhabitant: {
        name: 'poor families',
        axis: 'Poor families per hundred inhabitants',
        source: 'Poor families: CadÚnico (MDS), December 2016',
      },
      shareAge60Plus: {
        name: 'population aged 60 or more',
        axis: 'Population aged 60 or more, %',
        source: 'Age: DATASUS/IBGE, revision of 2024, year 2016',
      },
      shareAge0To4: {
        name: 'population aged 0 to 4',
        axis: 'Population aged 0 to 4, %',
        source: 'Age: DATASUS/IBGE, revision of 2024, year 2016',
      },
      householdIncome: {
        name: 'income',
        axis: 'Household income per person, R$ of 2010 a month',
        source: 'Income 2010: Atlas Brasil (UNDP, Ipea, FJP)',
      },
      avoidableAdmissionsPerInhabitant: {
        name: 'avoidable admissions',
        axis: 'Avoidable admissions per thousand inhabitants',
        source: 'Admissions: SIH, 2016, 28 lists of causes',
      },
      ruralShare: {
        name: 'rural population',
        axis: 'Rural population, %',
        source: 'Rural population 2010: Atlas Brasil (UNDP, Ipea, FJP)',
      },
    },
  },
  path: {
    compared: 'Rule compared with',
    all: 'All rules',
    allTitle: (quantity, year) => `${quantity} in ${year}, rule by rule`,
    quantity: 'Quantity',
    quantities: { pool: 'Transfers', minimum: 'Federal minimum' },
    measure: 'Prices',
    measures: { nominal: 'Nominal', real: 'Real', perInhabitant: 'Per inh.' },
    units: {
      nominal: 'R$ bn of each year',
      real: 'R$ bn of 2016',
      perInhabitant: 'R$ of 2016 per inhabitant',
    },
    poolSubtitle: (unit) =>
      `Federal transfers a year, ${unit}, same margin and same share of transfers; difference against the rule`,
    minimumSubtitle: (unit) => `Federal minimum for health a year, ${unit}, without the margin; points: published`,
    againstRule: (money) => `${money} against the rule`,
    againstExecuted: (money) => `${money} against executed`,
    minimumTitle: (rule, year, value) => `Federal minimum of ${year}: ${value} (${rule})`,
    executed: 'Executed',
  },
};
