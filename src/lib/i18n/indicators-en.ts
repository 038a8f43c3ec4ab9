import { baseInline, ofBase } from './base-words.ts';
import type { IndicatorsText } from './indicators-text.ts';

const model = (section: number): string =>
  `Computed by the model on the ${ofBase('estimated base of 2016 (Ipea, NT 46)', baseInline('en'))}; docs/model.md, section ${section}`;
const WINNER =
  'A fund wins or loses when it differs from the reference by more than the threshold of the scenario; a difference of zero is no gain.';

export const indicatorsEn: IndicatorsText = {
  title: (year) => `Indicators of ${year}`,
  subtitle: (price) =>
    `Scenario against the 2016 shares, ${price}; each indicator with its definition, formula and source`,
  get note() {
    return `Counts of municipalities are rounded on screen${ofBase(', since the base is estimated', '')}; the CSV has every digit.`;
  },
  csv: 'Download CSV',
  csvHint: 'Download every indicator of the year as CSV',
  openAll: 'Open all',
  closeAll: 'Close all',
  file: { group: 'Group', indicator: 'Indicator', measure: 'Measure' },
  value: 'Value',
  unit: 'Unit',
  units: {
    funds: 'funds',
    people: 'inhabitants of 2016',
    ufs: 'states',
    index: 'index',
    percent: '%',
    points: 'percentage points',
    real: 'R$ of 2016',
  },
  groups: {
    who: 'Who loses and who gains',
    moved: 'Money that changes hands',
    inequality: 'Inequality per inhabitant',
    ab: 'Primary care (AB) in three steps',
    shiftBand: 'AB to MAC, by population band',
    shiftRegion: 'AB to MAC, by region',
    shiftUf: 'AB to MAC, by state',
    loss: 'Loss against 15% of RCL',
  },
  columns: {
    loses: 'Loses',
    same: 'Equal',
    wins: 'Gains',
    amount: 'Value',
    ofPool: '% of transfers',
    before: '2016 shares',
    after: 'Scenario',
    difference: 'Difference',
    ofAb: '% of AB',
    rule: 'Against the rule',
    cumulative: 'Cumulative against the rule, R$ of 2016',
    executed: 'Against executed',
  },
  rows: {
    municipalities: 'Municipalities',
    stateFunds: 'State funds',
    ufs: 'States (all funds)',
    people: 'People in municipalities',
    moved: 'Changes hands; cost of holding losers harmless',
    abReference: '2016 shares',
    abRedistribution: 'Redistribution between entities',
    abAfter: 'After redistribution',
    abBehaviour: 'Behaviour: AB spent on MAC',
    abResult: 'Result',
    abFewer: 'Municipalities with AB below their 2016 share',
    abBelow: 'What is missing in them, added up',
    stateFundsRow: 'state funds',
    country: 'Brazil',
  },
  levels: { macroRegions: 'Health macro-regions (headline)', municipalities: 'Municipalities', ufs: 'States' },
  measures: {
    gini: 'Gini',
    concentration: 'Concentration by HDI (IDHM)',
    theil: 'Theil T',
    theilBetween: 'between states',
    theilWithin: 'within states',
  },
  regions: {
    north: 'North',
    northeast: 'Northeast',
    southeast: 'Southeast',
    south: 'South',
    centreWest: 'Centre-West',
  },
  below: (money) => `${money} below`,
  above: (money) => `${money} above`,
  equal: 'equal',
  equalRule: 'equal to the rule',
  points: (value) => `${value} p.p.`,
  waiting: 'Recalculating',
  summary: {
    who: (losers, winners) => `${losers} municipalities lose, ${winners} gain`,
    nobody: 'no municipality loses or gains',
    gini: (before, after) => `Gini between macro-regions: ${before} by 2016 shares, ${after} in the scenario`,
    ab: (before, after) => `${before} of transfers by 2016 shares, ${after} in the result`,
    shift: (money, share) => `${money}, ${share} of AB`,
    noShift: 'no AB money moves to MAC',
    loss: (text) => `${text} the rule`,
  },
  definitions: {
    funds: {
      text: `Funds that receive more, the same or less than by the 2016 shares, in the year. ${WINNER}`,
      formula: '(amount − reference) / reference, compared with the threshold',
      get source() {
        return model(10);
      },
    },
    ufs: {
      text: `All funds of a state added up. ${WINNER}`,
      formula: 'Σ amount − Σ reference, by state',
      get source() {
        return model(10);
      },
    },
    people: {
      text: `Inhabitants of 2016 of the municipalities that lose, stay equal or gain. ${WINNER}`,
      formula: 'Σ population of 2016 of the municipalities of each kind',
      get source() {
        return `${model(10)}. Population: IBGE/TCU, 2016`;
      },
    },
    moved: {
      text: 'Money that leaves some funds and enters others in the year. As the total is the same, it is also what holding every loser harmless would cost.',
      formula: '½ · Σ |amount − reference| = Σ max(0, reference − amount)',
      get source() {
        return model(10);
      },
    },
    gini: {
      text: 'Inequality of transfers per inhabitant, weighted by the population of the year: 0 is equality. Municipalities and macro-regions with municipal funds; states with all funds.',
      formula: '1 − Σ pᵢ · (Lᵢ + Lᵢ₋₁), in ascending order of R$ per inhabitant',
      get source() {
        return model(10);
      },
    },
    concentration: {
      text: 'The same sum in ascending order of IDHM: below zero, money per inhabitant goes more to places of low IDHM.',
      formula: '1 − Σ pᵢ · (Lᵢ + Lᵢ₋₁), in ascending order of IDHM',
      get source() {
        return `${model(10)}. IDHM 2010: Atlas Brasil (PNUD, Ipea, FJP)`;
      },
    },
    theil: {
      text: 'Inequality of transfers per inhabitant that splits into parts: between states and within states.',
      formula: 'Σ pᵢ · rᵢ · ln rᵢ, with r = R$ per inhabitant over the mean',
      get source() {
        return model(10);
      },
    },
    theilBetween: {
      text: 'The part of Theil that comes from the difference between the means of states.',
      formula: 'Σ over states of p · r · ln r',
      get source() {
        return model(10);
      },
    },
    theilWithin: {
      text: 'The part of Theil that comes from the difference between places of one state.',
      formula: 'Theil − part between states',
      get source() {
        return model(10);
      },
    },
    abReference: {
      text: 'AB of all funds if the 2016 shares went on in the year, with the money of the scenario.',
      formula: 'AB by 2016 shares = κ · Σ B(AB)',
      get source() {
        return model(8);
      },
    },
    abRedistribution: {
      text: 'Change of the AB of the country because money goes to entities with more or less AB in their mix: composition alone, before any decision of managers.',
      formula: 'Σ (historical AB of the new amount − AB by 2016 shares)',
      get source() {
        return model(8);
      },
    },
    abBehaviour: {
      text: 'A hypothesis, not an estimate: free AB that managers would spend on MAC with merged blocks.',
      formula: '−Σ free AB · (1 − q)',
      get source() {
        return model(8);
      },
    },
    abResult: {
      text: 'AB after redistribution and behaviour, with its part of the transfers of the year.',
      formula: '2016 shares + redistribution + behaviour',
      get source() {
        return model(8);
      },
    },
    abBelow: {
      text: 'Municipal funds whose AB ends below the 2016 share, and the sum of what is missing in them. AB of the country can rise while that of many municipalities falls.',
      formula: 'Σ max(0, AB by 2016 shares − AB)',
      get source() {
        return model(8);
      },
    },
    shift: {
      text: 'A hypothesis, not an estimate: the part of AB that managers would spend on MAC, in R$ and in % of the AB due to the funds after redistribution. By region and state, all funds; by band, the municipal ones, with state funds apart.',
      formula: 'free AB · (1 − q); % = AB to MAC / AB before behaviour',
      get source() {
        return model(8);
      },
    },
    lossRule: {
      text: 'Transfers that 15% of RCL would bring less those of the scenario, with the same margin and share. Against the rule, not against what was executed.',
      formula: 'T(15% of RCL) − T',
      source: 'RGF, IBGE; docs/model.md, sections 3 and 10',
    },
    lossCumulative: {
      text: 'Sum of the differences against the rule of 15% of RCL since 2017, each year in R$ of 2016 by IPCA.',
      formula: 'Σ [T(15% of RCL) − T] / D, from 2017 to the year',
      source: 'RGF, IBGE; docs/model.md, section 10',
    },
    lossExecuted: {
      text: 'Federal health spending executed in the year, in the same share of transfers as 2016, less the transfers of the scenario. Only 2017 to 2023, the years published; 2020 and 2021 include the pandemic.',
      formula: 'τ · executed − T',
      source: 'RREO, health annex (STN); docs/model.md, section 3',
    },
  },
};
