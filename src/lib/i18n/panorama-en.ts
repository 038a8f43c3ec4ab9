import { bandNamesEn } from './band-names.ts';
import { baseNamed, ofBase } from './base-words.ts';
import type { PanoramaText } from './panorama-text.ts';

/** How many of the lines have a purpose of their own, where the verb is not that of many. */
const NUMBERED: Readonly<Record<string, string>> = {
  '0': 'none of them has a purpose of its own',
  '1': 'one of them has a purpose of its own',
};

export const panoramaEn: PanoramaText = {
  title: 'Overview · SUS Legal',
  description:
    'How federal health money reached states and municipalities in 2016: tables 1 to 12 of Ipea’s Nota Técnica 46, line by line, beside the base of the simulator.',
  heading: (when) => `Overview of transfers ${when}`,
  when: (year) => (year === null ? 'in several years' : `in ${year}`),
  verdict: (when, money, lines) =>
    `${when.charAt(0).toUpperCase()}${when.slice(1)} the FNS transferred ${money} through ${lines} lines.`,
  support: (median, most, without) =>
    `The median municipality received ${median} lines of running costs (the one with most, ${most})${without === '0' ? '' : `; ${without} ${without === '1' ? 'municipality' : 'municipalities'} received nothing for MAC`}.`,
  covered: (municipalities, states) => {
    const municipal = `${municipalities} municipal ${municipalities === '1' ? 'fund' : 'funds'}`;
    const state = `${states} state ${states === '1' ? 'fund' : 'funds'}`;
    const there = [municipalities === '0' ? '' : municipal, states === '0' ? '' : state].filter(Boolean);
    return `The files have ${there.join(' and ')}`;
  },
  coveredNote: 'The others are left out of these tables: what they received is not in the files.',
  which: 'Tables of',
  published: 'NT 46 (2016)',
  imported: (when) => `Imported base (${when.replace('in ', '')})`,
  importFailed: 'The lines of the imported base could not be read in this browser; the published tables stand.',
  fromImport: (name) => `Computed from the FNS files of the imported base “${name}”, population of 2016 (IBGE)`,
  nt46: 'NT 46',
  made: (data, version) => `Data ${data} · version ${version}`,
  agreement: (same, all) =>
    `The base of the simulator repeats ${same} of ${all} figures; those that differ are marked.`,
  source: 'Published: Ipea, Nota Técnica 46 (Benevides, 2018), with FNS data of 2016',
  get base() {
    return ofBase('Base of the simulator: estimate of 2016 calibrated to published totals', baseNamed('en'));
  },
  own: 'base',
  difference: 'difference',
  showOwn: 'Show the base in every cell',
  showPublished: 'Show NT 46 beside it',
  waiting: 'Loading the base',
  print: 'Print',
  xlsx: 'All tables (XLSX)',
  xlsxHint: 'One sheet a table, with the filters of the page',
  csv: 'CSV',
  sheet: 'XLSX',
  allBlocks: 'All blocks',
  allBands: 'All bands',
  allUfs: 'All states',
  filterBlock: 'Block',
  filterBand: 'Population band',
  filterUf: 'State (UF)',
  findLine: 'Find a line',
  onlyFenced: 'Only lines with a purpose of their own',
  noLine: 'No line of that name.',
  noRow: 'Nothing in this table with this filter.',
  clear: 'Clear filter',
  sort: 'Sort by',
  total: 'Total',
  brazil: 'Brazil',
  municipalities: 'Municipalities',
  allMunicipalities: 'All municipalities',
  bands: bandNamesEn,
  blocks: {
    total: 'All blocks',
    AB: 'Primary care',
    MAC: 'Medium and high complexity',
    AF: 'Pharmaceutical care',
    VS: 'Health surveillance',
    GES: 'Management',
    INV: 'Investment',
  },
  custeio: 'Running costs',
  ofBlock: {
    total: '',
    AB: ' of AB',
    MAC: ' of MAC',
    AF: ' of AF',
    VS: ' of VS',
    GES: ' of Management',
    INV: ' of Investment',
  },
  ofCusteio: ' of running costs',
  ofLines: (of, isFenced, word) =>
    `${of}${isFenced ? ' with a purpose of their own' : ''}${word === '' ? '' : `${isFenced ? ' and' : ' with'} “${word}”`}`,
  only: (name) => `${name} only`,
  recuts: { block: 'block', band: 'population band', uf: 'state' },
  notSplit: (recuts) => `this table is not split by ${recuts.join(' or ')}`,
  withoutInvestment: 'counts lines of running costs, not those of investment',
  fences: {
    faec: 'FAEC',
    acs: 'Community agents',
    ace: 'Endemic disease agents',
    medicines: 'Exceptional medicines',
  },
  merge: {
    title: (lines, fenced) =>
      lines === '1'
        ? `SUS Legal (CIT, Jan. 2017) puts the only line of running costs into one block; it has ${fenced === '0' ? 'no' : 'a'} purpose of its own`
        : `SUS Legal (CIT, Jan. 2017) merges ${lines} lines of running costs into one block; ${NUMBERED[fenced] ?? `${fenced} of them have a purpose of their own`}`,
    subtitle: (when) =>
      `Lines of transfer ${when}: each piece is a line, as wide as what it transferred; blocks of Portaria 204/2007, nominal R$`,
    lines: (count) => `${count} ${count === '1' ? 'line' : 'lines'}`,
    single: 'Single block of running costs',
    investment: 'Investment, apart',
    fenced: (money, share) => `${money} in lines with a purpose of their own, ${share} of the block`,
    apart: 'Apart',
    legend: 'with a purpose of its own',
    bar: (block, lines) => (lines === '1' ? `${block}: 1 line` : `${block}: ${lines} lines, largest first`),
    note: (published) =>
      `Purpose of its own: FAEC${published ? ' (table 5B)' : ''}, community health agents${published ? ' (6)' : ''}, exceptional medicines${published ? ' (7)' : ''} and endemic disease agents${published ? ' (9)' : ''}. SUS Legal does not change ${published ? 'the sharing-out of 2016' : 'the sharing-out'}. The merger is financial (one account, Portaria 3.992/2017): at the end of the year spending still answers for the programme that sent the money.`,
  },
  columns: {
    block: 'Block of 2016',
    all: 'Total',
    states: 'States',
    municipal: 'Municipalities',
    perHead: 'Per inhabitant',
    municipalPart: 'To municipalities',
    line: 'Line of transfer',
    merged: 'In SUS Legal',
    component: 'Component',
    blockOrComponent: 'Block and component',
    lines: 'Lines',
    municipalitiesPercent: 'Municipalities, share',
    populationPercent: 'Population, share',
    recipients: 'Municipalities that receive',
    stateRecipients: 'States that receive',
    purpose: 'Purpose of its own',
    band: 'Population band',
    linesReceived: 'Lines received',
    percent: 'Share',
    uf: 'State (UF)',
    population: 'Population',
    tableNumber: 'Table',
  },
  units: { millions: 'R$ m', perHead: 'R$/inh.', lines: 'lines', people: 'millions' },
  min: 'least',
  median: 'median',
  max: 'most',
  range: (from, to) => `${from} to ${to}`,
  fromTo: (from, to) => `${from} to ${to}`,
  upTo: (to) => `up to ${to}`,
  span: (median, min, max) => `${median} (${min} to ${max})`,
  panels: {
    transfers: {
      table: '1',
      title: (percent, of) => `${percent} of the money${of} went to municipalities`,
      subtitle: (when) => `FNS transfers ${when} by block and sphere, R$ million and R$ per inhabitant, nominal`,
      plain: 'Transfers by block and sphere',
    },
    components: {
      table: '5A to 10, subtotals',
      title: (count, name, money, of) => `Of ${count} components${of} the largest is ${name}: ${money}`,
      one: (block, money, lines) => `${block}: ${money} in ${lines}`,
      subtitle: (when) =>
        `Blocks and their components ${when}, nominal R$ million, share of municipalities and who receives`,
      plain: 'Blocks and their components',
    },
    lines: {
      table: '5A to 10',
      title: (lines, name, money) => `Of ${lines} the largest is ${name}: ${money}`,
      one: (of, name, money) => `The only line${of} is ${name}: ${money}`,
      subtitle: (when) =>
        `Lines of transfer ${when}, largest first; R$ million, nominal, who receives, and where they are in SUS Legal`,
      plain: 'Lines of transfer',
    },
    bandLines: {
      table: '2',
      title: (large, lines, small, smallest) => `${large} the median is ${lines}; ${small.toLowerCase()}, ${smallest}`,
      one: (band, lines, min, max) => `${band}: median of ${lines}, from ${min} to ${max}`,
      subtitle: (when) => `Lines of running costs per municipality ${when}, by population band: median (least to most)`,
      plain: 'Lines of running costs per municipality',
    },
    lineClasses: {
      table: '3',
      title: (percent, range) => `${percent} of municipalities receive ${range} lines of running costs`,
      subtitle: (when) => `Municipalities by number of lines of running costs received ${when}`,
      plain: 'Municipalities by number of lines',
    },
    stateLines: {
      table: '4',
      title: (uf, lines, last, least) => `${uf} receives ${lines}; ${last}, ${least}`,
      one: (uf, lines) => `${uf} receives ${lines}`,
      subtitle: (when) =>
        `Lines of running costs received by each state fund ${when}; the DF is state and municipality`,
      plain: 'Lines of running costs of state funds',
    },
    bands: {
      table: '11',
      title: (band, most, other, least) => `Per inhabitant, ${most} in the band ${band}; ${least} in the band ${other}`,
      one: (band, money) => `${band}: ${money} per inhabitant`,
      subtitle: (when) => `Transfers to municipal funds ${when}, R$ per inhabitant, by population band, nominal`,
      plain: 'Per inhabitant, municipal funds',
    },
    ufs: {
      table: '12',
      title: (uf, most, last, least) => `${uf} receives ${most} per inhabitant; ${last}, ${least}`,
      one: (uf, money) => `${uf} receives ${money} per inhabitant`,
      subtitle: (when) => `Transfers to state and municipalities of each UF ${when}, R$ per inhabitant, nominal`,
      plain: 'Per inhabitant and UF',
    },
  },
  notes: [
    'The tables add up to their printed totals within rounding. The text of the note speaks of 25 lines of FAEC, and table 5B has 42; of 96 lines of states, and 104 lines of running costs have states among who receives.',
    'In table 6 the second component is printed as “Fixo” but is the Piso Variável.',
    'In tables 5A to 10 the total of a block is the printed one and that of a component is the sum of its lines; who receives is not added up, as one fund receives by several lines.',
    'Six printed figures cannot be made again with the population of IBGE: they are marked in tables 1 (one), 11 (four) and 12 (one), with the reason in Data and method.',
  ],
  importNotes: [
    'Computed in the browser from the lines of the imported files. A line counts for a fund where its payments do not cancel out with reversals; temporary increments (amendments) are lines of the block that their name gives.',
    'Figures per inhabitant divide by the population of 2016 (IBGE) of the funds in the files. Names of lines change from year to year: a line without the figure of NT 46 beside it has no line of the same name there.',
  ],
  noComponent: 'No component in NT 46',
  legend: { municipal: 'municipalities', state: 'states', mark: 'median' },
  rows: (count, all) => `${count} of ${all} lines`,
};
