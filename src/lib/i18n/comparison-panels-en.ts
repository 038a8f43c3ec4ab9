import { baseInline, baseNamed, ofBase } from './base-words.ts';
import type { ComparisonPanelsText } from './comparison-panels-text.ts';

const NUMBERS = ['', 'one', 'two', 'three', 'four'];
const inWords = (count: number): string => NUMBERS[count] ?? String(count);
const proposals = (letters: string, many: boolean): string => `${many ? 'proposals' : 'proposal'} ${letters}`;

const CROSSED = {
  municipality: ['municipality', 'municipalities'],
  stateFund: ['state fund', 'state funds'],
  uf: ['state', 'states'],
} as const;

export const comparisonPanelsEnglish: ComparisonPanelsText = {
  verdict: {
    join: (letters) => letters.join(', ').replace(/, ([^,]*)$/, ' and $1'),
    inYear: (year) => `In ${year}, `,
    notYet: (year) => `In ${year} nothing changes: none of the proposals has begun.`,
    nothing: (year) => `No entity’s amount changes in ${year}: all repeat the 2016 shares.`,
    allSame: (count) =>
      count === 2
        ? 'no amount changes from one proposal to the other: in both, '
        : `no amount changes between the ${inWords(count)} proposals: in all, `,
    unchanged: (letters, many) => `${proposals(letters, many)} ${many ? 'repeat' : 'repeats'} the 2016 shares; `,
    among: 'of the others, ',
    only: (letter) => `in ${letter}, `,
    losers: (count, one) => (one ? 'one municipality loses' : `${count} municipalities lose`),
    winners: (count, one) => (one ? 'one gains' : `${count} gain`),
    nobodyLoses: 'no municipality loses',
    nobodyWins: 'none gains',
    and: ' and ',
    moves: (money) => `; ${money} change hands.`,
    about: 'about ',
    fewest: (letters, many, count) => `fewest municipalities lose in ${proposals(letters, many)} (${count})`,
    fewestNone: (letters, many) => `no municipality loses in ${proposals(letters, many)}`,
    least: (letters, many, money) => `least money changes hands in ${many ? 'proposals ' : ''}${letters} (${money})`,
    both: (letters, many, count, money) =>
      `${proposals(letters, many)} ${many ? 'have' : 'has'} the fewest municipalities that lose (${count}) and ${many ? 'move' : 'moves'} the least money (${money}).`,
    bothNone: (letters, many, money) =>
      `${proposals(letters, many)} ${many ? 'take' : 'takes'} from no municipality and ${many ? 'move' : 'moves'} the least money (${money}).`,
    then: '; ',
    tie: (count) => `${count} municipalities lose in all`,
    tieMoney: (money) => `the same changes hands in all, ${money}`,
    supportLosers: (list) => `Municipalities that lose: ${list}.`,
    samePool: (count, money, price) =>
      `The same money in ${count === 2 ? 'both' : `all ${inWords(count)}`}, ${money} (${price}).`,
    pools: (list, price) => `Different amounts (${price}): ${list}.`,
  },
  headline: {
    title: (year) => `Result in ${year}`,
    label: 'Indicators of each proposal',
    base: 'Difference from',
    figure: 'Indicator',
    difference: (letter) => `against ${letter}`,
    equal: 'equal',
    groups: {
      money: 'Money',
      municipalities: 'Municipalities',
      people: 'Population of 2016 in municipalities',
      stateFunds: 'State funds',
      ufs: 'States, all funds',
      inequality: 'Gini of transfers per inhabitant',
      ab: 'Primary care (AB)',
    },
    rows: {
      pool: 'Money transferred',
      moved: 'Changes hands',
      belowRcl15: 'Below 15% of RCL, by the rule',
      municipalitiesLosing: 'Municipalities that lose',
      municipalitiesSame: 'Municipalities unchanged',
      municipalitiesWinning: 'Municipalities that gain',
      peopleLosing: 'In those that lose',
      peopleWinning: 'In those that gain',
      stateFundsLosing: 'Funds that lose',
      stateFundsSame: 'Funds unchanged',
      stateFundsWinning: 'Funds that gain',
      ufsLosing: 'States that lose',
      ufsSame: 'States unchanged',
      ufsWinning: 'States that gain',
      giniMacroRegions: 'Over macro-regions',
      giniMunicipalities: 'Over municipalities',
      giniUfs: 'Over states',
      abShareReference: 'By the 2016 shares, % of all',
      abShareRedistributed: 'After redistribution, % of all',
      abShareResult: 'In the result, % of all',
      abFewer: 'Municipalities with AB below the 2016 shares',
      abBelow: 'Sum of what they lack',
      abToMac: 'AB to MAC',
    },
    ofPool: (share) => `${share} of all`,
    ofPeople: (share) => `${share} of all`,
    ofAb: (share) => `${share} of AB`,
    reference: (value) => `by the 2016 shares, ${value}`,
    above: (money) => `${money} above`,
    get note() {
      return `A fund gains or loses when it differs from the 2016 shares by more than the threshold of the scenario. Counts of municipalities are rounded on screen${ofBase(' because the base is estimated', '')}; the files have every digit.`;
    },
  },
  maps: {
    title: 'Maps by health region',
    label: (letter) => `Map of proposal ${letter} by health region`,
    legend: {
      change: (year) => `Change in ${year} by health region, in %, against the 2016 shares`,
      perInhabitant: (year, price) =>
        `Change in ${year} by health region, ${price} per inhabitant, against the 2016 shares`,
      money: (year, price) => `Change in ${year} by health region, ${price}, against the 2016 shares`,
      abShift: (year) => `AB spent on MAC in ${year} by health region, % of AB (hypothesis)`,
    },
    asTable: 'Regions as a table',
  },
  matrix: {
    sides: { all: 'All', state: 'Conass', municipal: 'Conasems' },
    sideLabel: 'Funds of the state',
    title: {
      all: (list) => `States that lose: ${list}`,
      state: (list) => `State funds that lose: ${list}`,
      municipal: (list) => `States whose municipalities lose as a whole: ${list}`,
    },
    none: {
      all: 'No state loses in any proposal',
      state: 'No state fund loses in any proposal',
      municipal: 'In no state do the municipalities lose as a whole',
    },
    subtitle: {
      all: (year) => `Change in ${year}, in %, state and municipal funds together, against the 2016 shares`,
      state: (year) => `Change in ${year}, in %, state fund, against the 2016 shares`,
      municipal: (year) => `Change in ${year}, in %, municipal funds together, against the 2016 shares`,
    },
    table: 'Change of every state in every proposal',
    uf: 'State',
    noFund: 'no fund',
    note: 'In the order of the first proposal; colours as on the map.',
  },
  crossing: {
    title: (level, from, to, lost, won) => {
      const [one, many] = CROSSED[level];
      const who =
        lost.count === 0
          ? `No ${one} that loses in ${from} would gain in ${to}`
          : lost.count === 1
            ? `One ${one} that loses in ${from} would gain in ${to}`
            : `${lost.text} ${many} that lose in ${from} would gain in ${to}`;
      return `${who}; ${won.count === 0 ? 'none' : won.text} would go the other way`;
    },
    titleNone: (from, to) => `Nobody that loses in ${from} gains in ${to}, nor the other way`,
    titleSame: (from, to) => `Between ${from} and ${to} nobody changes sides`,
    subtitle: {
      municipality: (year, a, b) =>
        `Municipalities by outcome in ${year} in proposals ${a} and ${b}, against the 2016 shares`,
      stateFund: (year, a, b) =>
        `State funds by outcome in ${year} in proposals ${a} and ${b}, against the 2016 shares`,
      uf: (year, a, b) => `States by outcome in ${year} in proposals ${a} and ${b}, all funds, against the 2016 shares`,
    },
    levels: { municipality: 'Municipalities', stateFund: 'State funds', uf: 'States' },
    levelLabel: 'What is crossed',
    first: 'Rows',
    second: 'Columns',
    outcomes: ['lose', 'unchanged', 'gain'],
    total: 'Total',
    inhabitants: 'Inhabitants of 2016',
    people: 'below, inhabitants of 2016',
    show: (count, words) => `${count}: ${words}. Show the list`,
    words: (a, b) => [a, b].filter((part) => part !== null).join(' and ') || 'all',
    get note() {
      return `“Unchanged” is a change up to the threshold of each scenario, 0.5% either way unless it says otherwise. Counted by the model on ${ofBase('an estimated base', baseInline('en'))}; inhabitants of 2016.`;
    },
    pick: 'Choose a cell to see who they are.',
  },
  differences: {
    title: (base, other, rows, more, less) =>
      `${rows} that receive more in ${other} than in ${base}: ${more}; that receive less: ${less}`,
    titleSame: (base, other) => `In ${other} nobody receives more or less than in ${base}`,
    subtitle: (price) =>
      `Change of federal transfers in each proposal, ${price}, against the 2016 shares; the difference is of the amount received`,
    label: 'Entities in each proposal',
    change: (letter) => `${letter}: change`,
    amount: (letter) => `${letter}: amount`,
    toMac: (letter) => `${letter}: AB to MAC`,
    difference: (other, base) => `${other} less ${base}`,
    differ: 'Only where they differ',
    loseInAll: 'Lose in all',
    winInAll: 'Gain in all',
    get note() {
      return `${baseNamed('en')}. The difference compares amounts received in the year, in the prices on screen.`;
    },
  },
  whole: {
    xlsx: 'Comparison as a workbook (XLSX)',
    xlsxHint: 'Indicators, states and all funds, a sheet each',
    csv: 'Comparison as CSV',
    csvHint: 'Long format: one line a proposal, entity and measure',
    print: 'Print',
    sheets: { headline: 'Indicators', ufs: 'States', entities: 'Funds', about: 'About the data' },
    columns: {
      table: 'Table',
      proposal: 'Proposal',
      title: 'Scenario',
      code: 'Code',
      name: 'Name',
      uf: 'UF',
      indicator: 'Measure',
      value: 'Value',
      unit: 'Unit',
    },
    measures: {
      reference: '2016 shares',
      amount: 'Amount',
      change: 'Change',
      share: 'Change in %',
      ab: 'AB after behaviour',
      toMac: 'AB to MAC',
    },
    units: { funds: 'funds', ufs: 'states', people: 'inhabitants of 2016', index: 'index', percent: '%' },
  },
};
