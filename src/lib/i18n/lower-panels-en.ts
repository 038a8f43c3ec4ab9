import { baseNamed, ofBase } from './base-words.ts';
import type { PanelsText, TablePanelText } from './lower-panels-text.ts';

export const panelsEn: PanelsText = {
  followSubtitle: (year) =>
    `Municipalities that lose in ${year} against the 2016 shares, by whom money follows within the state`,
  followSource: 'Model: the same scenario, changing only unit and residence of the groups that hold MAC.',
  followVariants: {
    municipality: 'residents of the municipality',
    healthRegion: 'services of the health region',
    macroRegion: 'services of the macro-region',
  },
  followCurrent: 'this scenario',
  abSubtitle: (price) =>
    `AB of the country, ${price}: 2016 shares, redistribution among funds and behaviour (hypothesis)`,
  get abSource() {
    return `${baseNamed('en')}; behaviour: a hypothesis with the scenario’s parameters.`;
  },
  bandSubtitle: (year) =>
    `Change of transfers to municipal funds in ${year}, in %, by population band of 2016; at the right, how many municipalities lose`,
  bands: ['up to 5k', '5–10k', '10–20k', '20–50k', '50–100k', '100–200k', '200–500k', '500k–1m', 'above 1m'],
  scatterSubtitle: (year) =>
    `Each dot is a municipality; area in proportion to population. Change in ${year}, in %, against the 2016 shares`,
  curvesTitle: 'Lorenz curves of transfers per inhabitant',
  curvesSame: 'Inequality over municipalities is that of the 2016 shares',
  curvesLess: (before, after) => `Inequality over municipalities falls: Gini from ${before} to ${after}`,
  curvesMore: (before, after) => `Inequality over municipalities rises: Gini from ${before} to ${after}`,
  curvesSubtitle: (year) =>
    `Share of transfers to municipal funds and share of people, from least to most R$ per inhabitant, ${year}`,
};

export const tablePanelEn: TablePanelText = {
  label: 'Funds',
  groups: {
    municipality: 'Municipalities',
    stateFund: 'State funds',
    uf: 'States',
    healthRegion: 'Health regions',
    macroRegion: 'Macro-regions',
    band: 'Bands',
  },
  none: {
    municipality: 'No municipality',
    stateFund: 'No state fund',
    uf: 'No state',
    healthRegion: 'No health region',
    macroRegion: 'No macro-region',
    band: 'No band',
  },
  name: {
    municipality: 'Municipality',
    stateFund: 'Fund',
    uf: 'State',
    healthRegion: 'Health region',
    macroRegion: 'Macro-region',
    band: 'Population band',
  },
  population: 'Population',
  populationUnit: (year) => `thousand, ${year}`,
  reference: '2016 shares',
  scenario: 'Scenario',
  perInhabitant: 'R$ per inhab.',
  thousands: 'thousand',
  millions: 'R$ m',
  change: 'Change',
  percent: '%',
  toMac: 'AB to MAC',
  toMacUnit: 'R$ m',
  path: 'Path',
  pathUnit: (first, last) => `%, ${first}–${last}`,
  onlyLosers: 'Losers only',
  allUfs: 'All states',
  uf: 'State',
  total: 'Total',
  subtitle: (price) => `Federal transfers by fund, ${price}, scenario against the 2016 shares`,
  plainTitle: 'Federal transfers by fund',
  get note() {
    return ofBase(
      'Amounts of 2016 by fund are estimated and calibrated to published totals (Ipea, NT 46).',
      `${baseNamed('en')}.`,
    );
  },
};
