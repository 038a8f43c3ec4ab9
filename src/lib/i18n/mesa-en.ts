import { baseInline, ofBase } from './base-words.ts';
import { mesaFiguresEnglish } from './mesa-figures-en.ts';
import type { MesaText } from './mesa-text.ts';

const WORDS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const inWords = (n: number): string => WORDS[n] ?? String(n);
const conditions = (n: number): string => (n === 1 ? 'the condition' : `the ${inWords(n)} conditions`);
const list = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
const proposals = (letters: readonly string[]): string =>
  letters.length === 1 ? `Proposal ${list(letters)}` : `Proposals ${list(letters)}`;
const inThe = (year: number | null): string => (year === null ? '' : ` in ${year}`);

const COUNTED = {
  municipality: ['municipality', 'municipalities'],
  stateFund: ['state fund', 'state funds'],
  uf: ['state', 'states'],
  municipalFundsOfUf: ['state', 'states'],
} as const;

export const mesaEnglish: MesaText = {
  title: 'CIT table · SUS Legal',
  description:
    'Conditions for an agreement tested on each proposal: who gains and who loses by state, who would refuse, what compensation costs, and a draft agreement.',
  exporting: 'Export minutes',
  millions: (price) => `${price}, in millions`,
  figures: mesaFiguresEnglish,
  who: {
    stateFund: (uf) => `State fund ${uf}`,
    federalDistrict: 'Fund of the DF',
    municipalFunds: (uf) => `Municipalities of ${uf}`,
  },
  verdict: {
    noConditions: 'No conditions for an agreement: add one to test the proposals.',
    meets: (letters, n, year) =>
      `${proposals(letters)} ${letters.length === 1 ? 'meets' : 'meet'} ${conditions(n)} for an agreement${inThe(year)}.`,
    none: (n, year, best) => {
      const head = `No proposal meets ${conditions(n)} for an agreement${inThe(year)}`;
      if (best === null) return n === 1 ? `${head}.` : `${head}; none meets even one.`;
      const many = best.letters.length > 1;
      return `${head}; ${list(best.letters)} ${many ? 'meet' : 'meets'} ${inWords(best.count)} and ${many ? 'come' : 'comes'} closest.`;
    },
    obstacles: (each) =>
      each
        .map(({ letters, obstacles }, i) =>
          i === 0
            ? `${letters.length > 1 ? 'Proposals' : 'Proposal'} ${list(letters)} ${letters.length > 1 ? 'run' : 'runs'} into ${list(obstacles)}`
            : `${list(letters)}, into ${list(obstacles)}`,
        )
        .join('; ') + '.',
    prices: (year) => `Nominal R$ of ${year}`,
    pools: (n, isSame) =>
      isSame ? `same pool in ${n === 2 ? 'both' : `all ${inWords(n)}`}.` : 'the pool differs between proposals.',
  },
  conditions: {
    title: 'Conditions for an agreement',
    note: 'Meeting the very limit is meeting it. R$ of the year, against the 2016 shares.',
    met: (met, all) => `meets ${met} of ${all}`,
    words: { met: 'Met', violated: 'Violated', notApplicable: 'Not applicable' },
    reasons: {
      noSuchEntity: 'no entity has that code',
      nobody: 'there are no such funds',
      nothingToDivide: 'nothing due in the 2016 shares',
      notMeasured: 'inequality is measured in the year on screen only',
      yearOutside: 'the scenario ends before that year',
    },
    worst: {
      municipality: 'worst municipality, within the limit',
      stateFund: 'worst state fund, within the limit',
      uf: 'worst state, within the limit',
      municipalFundsOfUf: 'worst state, within the limit',
    },
    beyond: (kind, count) => `${count.toLocaleString('en')} ${COUNTED[kind][count === 1 ? 0 : 1]} beyond the limit`,
    nobodyLoses: 'nobody loses',
    funds: (count) => `about ${count} municipalities`,
    ofPool: (share) => `${share} of the pool`,
    toMac: (money) => `${money} go to MAC`,
    nothingToMac: 'nothing goes to MAC',
    inYear: (year) => `in ${year}`,
    yearWords: (year, comparator) => {
      if (year !== 'every') return `in ${year}`;
      return comparator === 'at-most' ? 'in any year' : 'in every year';
    },
    limit: (sentence) => `Limit of the condition: ${sentence}`,
    scale: { bi: 'bn', mi: 'm', none: '' },
    whoTitle: 'Beyond the limit',
    more: (count) => `and ${count.toLocaleString('en')} more`,
    menu: {
      label: (sentence) => `Options of the condition: ${sentence}`,
      shown: 'Test in the year on screen',
      every: 'Test in every year',
      only: (year) => `Test in ${year} only`,
      comparator: { 'at-most': 'At most', 'at-least': 'At least' },
      up: 'Move up',
      down: 'Move down',
      remove: 'Remove',
    },
    removed: (name) => `Condition removed: ${name}`,
    replaced: 'Conditions replaced',
    loss: 'Loss from which to count',
    add: 'Condition',
    addTitle: 'Add a condition',
    filter: 'Find a figure of the model',
    noFigure: (query) => `No figure with “${query}”. Try “lose”, “primary care”, “Gini” or “cost”.`,
    ufLabel: 'State (UF)',
    fundLabel: 'Municipality, state of the state fund, or IBGE code',
    fundExpected: (got) =>
      `No fund matches “${got}”. Expected: the name of a municipality or state, or its IBGE code of 7 or 2 digits, such as Sobral, 2312908 or 23.`,
    addThis: 'Add',
    back: 'Back',
    reset: 'Back to the first ones',
    damagedTitle: 'The conditions in the link were not opened',
    kept: 'The proposals were opened; the conditions on screen stayed.',
    export: 'Conditions (CSV)',
    columns: {
      condition: 'Condition',
      figure: 'Figure of the model',
      judgement: 'Result',
      value: 'Value',
      limit: 'Limit',
      margin: 'Room',
      year: 'Year',
    },
  },
  results: {
    title: (year) => `Result in ${year}`,
    losers: 'Municipalities that lose',
    losersLine: (winners, unchanged) => `${winners} gain, ${unchanged} unchanged`,
    people: 'People there, 2016',
    peopleLine: (share) => `${share} of all`,
    stateFunds: 'State funds that lose',
    ufs: 'States (UF) that lose',
    moved: 'Changes hands',
    gini: 'Gini per inhabitant, macro-regions',
    giniLine: (before) => `in the 2016 shares, ${before}`,
    abBelow: 'Municipalities with less primary care',
    abBelowLine: (money) => `${money} below the 2016 shares`,
  },
  worst: {
    plain: 'The ten funds hit hardest by each proposal',
    same: (names, letters, isOne) => `${names} ${isOne ? 'is' : 'are'} hit hardest in ${list(letters)}`,
    subtitle: (year, price) => `Ten largest losses in ${year}: % and ${price}, against the 2016 shares`,
    by: 'Order by',
    byMoney: 'R$',
    byShare: '%',
    fund: 'Fund',
    change: 'Change',
    nobody: 'No fund loses.',
  },
  refusals: {
    title: (counts) =>
      `By this rule ${list(counts.map(({ letter, count }, i) => `${count}${i === 0 ? ` ${count === 1 ? 'state' : 'states'}` : ''} would refuse ${letter}`))}`,
    nobody: 'By this rule no state would refuse',
    rule: [
      'The state refuses if its fund loses more than',
      '; the municipalities of the state, if more than',
      'of them lose more than that.',
    ],
    ruleLoss: 'Loss that is borne',
    ruleShare: 'Part of the municipalities',
    note: 'A rule of this simulator, to be changed: it supposes how each side would vote and is no norm of the CIT. Conass speaks for the state funds, Conasems for the municipal ones; where decisions are by consensus, one refusal is enough. The method of sharing out is agreed in the CIT and approved by the National Health Council (LC 141/2012, art. 17, § 1).',
    state: 'Conass: state funds',
    municipal: 'Conasems: municipalities of the state',
    either: 'Either side, or both',
    ofUfs: (count) => `of ${count} states`,
    none: 'none',
    uf: 'State',
    stances: { refuses: 'refuses', accepts: 'accepts', none: 'none' },
    beyond: (count, all) => `${count.toLocaleString('en')} of ${all.toLocaleString('en')} municipalities`,
    detail: 'State by state',
  },
  payment: {
    title: 'Who pays so that nobody loses',
    undone: 'Compensating everyone out of the gains of others undoes the reform: gains add up to losses',
    partial: (x) => `Making sure that nobody loses more than ${x} costs a part of the gains`,
    guarantee: ['Make sure that no fund loses more than', 'against the 2016 shares'],
    guaranteeLabel: 'Loss left without compensation',
    rows: {
      cost: 'Cost of compensation',
      proRata: 'By everyone alike',
      byWinners: 'By those who gain',
      newMoney: 'New money',
    },
    hints: {
      cost: 'what each fund lacks so as to lose no more than the guarantee',
      proRata: 'every fund gives the same part of what it receives',
      byWinners: 'every fund that gains gives the same part of its gain',
      newMoney: 'the Union adds what is lacking, on top of the pool',
    },
    ofPool: (share) => `${share} of the pool`,
    proRata: (share) => `every fund gives ${share}`,
    byWinners: (share) => `each gives ${share} of its gain`,
    stillLosing: (municipal, state, largest) =>
      `${municipal} municipalities and ${state} state funds still lose, up to ${largest}`,
    nobodyLoses: 'nobody loses',
    undoes: 'back to the 2016 shares',
    newMoney: (money, year) => `${money} in ${year}`,
    ofMinimum: (share) => `${share} of the federal minimum`,
    cumulative: (money, first, last) => `${money} of 2016 added up from ${first} to ${last}`,
    nothing: 'nothing to compensate',
  },
  ufs: {
    title: (letter, losers, all) =>
      losers === 0
        ? `In ${letter} no state loses`
        : `In ${letter}, ${losers} of ${all} states lose, state and municipalities added up`,
    subtitle: (year, price) => `Gains and losses in ${year}, in ${price}, against the 2016 shares`,
    choose: 'Proposal',
    uf: 'State',
    state: 'State fund',
    municipal: 'Municipal funds',
    secretariats: 'Municipal secretariats',
    change: 'Change',
    gains: 'Gains',
    losses: 'Losses',
    net: 'Net',
    lose: 'Lose',
    same: 'Same',
    win: 'Gain',
    people: 'People where they lose',
    total: 'Whole state',
    country: 'Brazil',
    together: (letters) =>
      `In ${list(letters)} the state fund and the municipalities of a state change in the same proportion: what decides is the part of the state.`,
    apart: (letters, causes) =>
      `In ${list(letters)} the state fund and the municipalities of a state are told apart only ${list(causes)}.`,
    causes: {
      stateShare: 'by the part of the state fund, which the proposal sets',
      ringFence: 'by the ring-fenced part',
      groups: 'by the blocks, which weigh differently on each side',
      bounds: 'by the limits on the loss and gain of each fund',
    },
    export: 'Table by state (CSV)',
  },
  sheet: {
    open: (letter) => `Draft agreement of proposal ${letter}`,
    title: 'Draft agreement',
    back: 'Back to the table',
    print: 'Print',
    which: 'Proposal',
    draft: 'Draft ordinance',
    get noForce() {
      return `A draft made by a simulator on ${ofBase('an estimated base', baseInline('en'))}. It has no legal force, was not agreed in the CIT, and is no document of the Ministry of Health.`;
    },
    english: 'The articles are in Portuguese, the language of the law they would amend.',
    articles: 'Articles',
    figures: (year) => `Figures of ${year}, against the 2016 shares`,
    conditions: (met, all) => `Conditions for an agreement: meets ${met} of ${all}`,
    noConditions: 'No conditions for an agreement',
    assumptions: 'Assumptions of the estimates, which are no norm',
    provenance: 'Provenance',
    hashes: (data, engine, app) => `Data ${data} · engine ${engine} · version ${app}`,
    link: 'Link of the proposal',
    refusals: (loss, share) =>
      `States that would refuse: the state fund loses more than ${loss}, or more than ${share} of the municipalities do`,
    ofFunds: (count) => `of ${count}`,
    signatures: 'Ministry of Health · Conass · Conasems',
  },
};
