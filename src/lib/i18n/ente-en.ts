import type { PlaceKind } from '#lib/ente/place.ts';
import { baseCalibrated } from './base-words.ts';
import type { EnteText } from './ente-text.ts';
import { enteWhyEnglish } from './ente-why-en.ts';

const times = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const isMany = (kind: PlaceKind): boolean => kind === 'uf';

function subject(kind: PlaceKind, name: string, uf: string): string {
  if (kind === 'uf') return `The health funds of ${name}`;
  const called = kind === 'macroRegion' ? 'Macro-region' : 'Health region';
  return kind === 'municipality' || /regi|macro/i.test(name) ? `${name} (${uf})` : `${called} ${name} (${uf})`;
}

const PARTS: Readonly<Record<PlaceKind, readonly [where: string, one: string, many: string]>> = {
  municipality: ['In the health region', 'municipality', 'municipalities'],
  healthRegion: ['In the health region', 'municipality', 'municipalities'],
  macroRegion: ['In the macro-region', 'health region', 'health regions'],
  uf: ['In the state', 'part', 'parts (state fund and macro-regions)'],
};

export const enteEnglish: EnteText = {
  title: (name) => `${name}: federal health transfers in the scenario, SUS Legal`,
  plainTitle: 'One place: federal health transfers, SUS Legal',
  description:
    'Federal transfers of a municipality, health region, macro-region or state: why it gains or loses, year by year and block by block.',
  country: 'Brazil',
  breadcrumb: 'Where it lies',
  scenario: 'Scenario',
  played: 'Proposal of the exercise',
  backToExercise: 'Back to the exercise',
  print: 'Print sheet',
  dfFund: 'Fund of the Distrito Federal',
  facts: (kind, code, funds) => {
    const what =
      kind === 'municipality'
        ? 'Municipal fund'
        : kind === 'uf'
          ? `State, ${times(funds, 'fund', 'funds (state and municipal)')}`
          : `${kind === 'healthRegion' ? 'Health region' : 'Macro-region'}, ${times(funds, 'municipal fund', 'municipal funds')}`;
    return `${what} · ${kind === 'municipality' || kind === 'uf' ? 'IBGE' : 'code'} ${code}`;
  },
  people: (base, year, now) => `${base} inhab. in 2016${year === 2016 || now === base ? '' : `, ${now} in ${year}`}`,
  previous: 'Previous',
  next: 'Next',
  neighbours: 'Others of the same state, by name',
  verdict: {
    subject,
    loses: (kind) => (isMany(kind) ? ' lose ' : ' loses '),
    gains: (kind) => (isMany(kind) ? ' gain ' : ' gains '),
    inYear: (year) => ` in ${year}, `,
    share: (percent) => `${percent} of the federal transfers due by the 2016 shares.`,
    same: (who, kind, year, money) =>
      `${who} ${isMany(kind) ? 'receive' : 'receives'} ${money} in ${year}, the same as by the 2016 shares`,
    toMac: (money) => `; ${money} may move from AB to MAC.`,
    notYet: (who, year, start) => `In ${year} nothing changes for ${who}: the reform starts in ${start}.`,
    perInhabitant: (now, before) => `That is ${now} per inhabitant; by the 2016 shares it would be ${before}`,
    times: (ratio, uf, mean) => `, ${ratio} times the mean of municipal funds in ${uf} (${mean})`,
  },
  figures: {
    perInhabitant: 'Per inhabitant',
    perInhabitantLine: (year, before) => `in ${year}; by the 2016 shares, ${before}.`,
    meansLine: (uf, ufMean, countryMean) => `Mean of municipal funds: ${uf} ${ufMean}, Brazil ${countryMean}`,
    gain: 'Cumulative gain',
    loss: 'Cumulative loss',
    noDifference: 'Cumulative difference',
    cumulativeLine: (first, last) => `from ${first} to ${last}, in R$ of 2016, against the 2016 shares`,
    untilLine: (year, money) => `; up to ${year}, ${money}`,
    target: 'Reaches its target',
    targetNever: 'not reached',
    targetNeverLine: (last) => `by ${last}: the transition or its bounds still hold the amount`,
    targetNone: 'the scenario does not change the amount: the target is the 2016 share itself',
    diverges: 'never converges',
    divergesLine: (last) => `only growth above inflation follows the criteria (as in the FPE); not there by ${last}`,
    targetNow: (start) => `in the first year of the reform, ${start}: within 0.5% of the target`,
    targetLine: (year, end) =>
      end === null || year <= end
        ? 'first year within 0.5% of the target: the criteria without transition or bounds'
        : `${times(year - end, 'year', 'years')} after the end of the transition: bounds on loss and gain delay it`,
    own: 'Against own health spending',
    ownLine: (year, spending, isMunicipal) =>
      `change of ${year} over ${spending} per inhabitant${isMunicipal ? '' : ', municipal funds'} (SIOPS 2015), both in R$ of 2016`,
    ownImputed: '; spending imputed',
    ownUnknown: 'no municipal spending of its own in the data',
    toMac: 'AB to MAC',
    toMacLine: (year, share) => `in ${year}, ${share} of the AB of the scenario; within the place itself`,
    toMacNone: 'in this scenario AB and MAC are not in one block, or nothing moves',
  },
  definitions: {
    cumulative: {
      text: 'Sum of the yearly differences between scenario and 2016 shares, each year in R$ of 2016 by the IPCA.',
      formula: 'Σ (scenario − 2016 shares) ÷ deflator of the year',
    },
    target: {
      text: 'Target: what the criteria would give without transition or bounds. Reached in the first year of the reform in which the amount is within 0.5% of it.',
      reference: 'LC 143/2013 (FPE), where only the excess is shared out',
    },
    own: {
      text: 'The change of the year per inhabitant, in R$ of 2016, over what the municipality spends on health from its own revenue. The spending is of 2015, brought to R$ of 2016 by the IPCA of 2016; it is taken to follow inflation and population.',
      formula: '(change ÷ deflator ÷ inhabitants of the year) ÷ (spending of 2015 × (1 + IPCA of 2016))',
      source: 'SIOPS 2015',
    },
    toMac: {
      text: 'AB money that managers would spend on MAC inside the merged block. A hypothesis with parameters: no causal study measures a full merger. It does not change the total of the place.',
    },
  },
  steps: {
    plainTitle: (year) => `From the 2016 shares to the scenario in ${year}, by step`,
    nothing: (year) => `No step changes the amount in ${year}`,
    main: (step, money, isLoss) => `${step} ${isLoss ? 'takes' : 'adds'} ${money}`,
    back: (money, isBack) => (isBack ? `; the transition gives ${money} back` : `; the transition holds ${money}`),
    subtitle: (price, year) => `Federal transfers in ${year}, ${price}; the steps add up exactly to the change`,
    names: {
      reference: '2016 shares',
      between: 'Between states',
      within: 'Within the state',
      transition: 'Transition and bounds',
      amount: 'Scenario',
    },
    inSentence: {
      between: 'Sharing between states',
      within: 'Sharing within the state',
      transition: 'The transition',
    },
    betweenNote: 'criteria of the CIT',
    withinNote: 'criteria of the CIB',
    transitionNote: (share) => (share === null ? 'excess only' : `transition: ${share}`),
    perInhabitant: (money) => `${money} per inhab.`,
    note: 'Each step repeats the calculation with one decision more: the criteria between states alone, then those within the state too, both without transition or bounds; at last the transition.',
    shift: (money, share) => `Outside the sum: ${money} (${share} of AB) may move from AB to MAC within the place.`,
    step: 'Step',
    value: 'R$',
  },
  why: enteWhyEnglish,
  path: {
    subtitle: (price) => `Federal transfers a year, ${price}; target: criteria without transition or bounds`,
    reference: '2016 shares',
    scenario: 'Scenario',
    target: 'Target',
    difference: (money, year) => [money, `in ${year}`],
    rulerNote: (low, high) => `Difference from the 2016 shares: from ${low} to ${high} a year`,
    rulerNothing: 'No difference from the 2016 shares',
  },
  indicators: {
    title: (above, below) =>
      above !== '' && below !== ''
        ? `Multiplier above 1 in ${above}; below in ${below}`
        : above !== ''
          ? `Multiplier above 1 in ${above}`
          : `Multiplier below 1 in ${below}`,
    plainTitle: 'Indicators beside state and country',
    subtitle: 'Multiplier: only of criteria in use in the scenario; 1 is the national mean',
    name: 'Indicator',
    country: 'Brazil',
    multiplier: 'Mult.',
    imputed: 'imputed',
    note: 'Source: IBGE, Atlas Brasil, SIM/Sinasc, SIH, CNES, DAB, SIOPS. Means weighted by population.',
    each: {
      shareAge60Plus: { name: 'Aged 60 or over', unit: '%, 2016' },
      shareAge0To4: { name: 'Aged 0 to 4', unit: '%, 2016' },
      infantMortality: { name: 'Infant mortality', unit: 'per 1,000 births, 2014–2018' },
      avoidableAdmissionsPerInhabitant: { name: 'Avoidable admissions', unit: 'per 1,000 inhab., 2016' },
      poorFamiliesPerInhabitant: { name: 'Poor families', unit: 'per 1,000 inhab., CadÚnico' },
      idhm: { name: 'IDHM', unit: '2010' },
      householdIncome: { name: 'Household income', unit: 'R$ a person, 2010' },
      gdpPerCapita: { name: 'GDP per inhabitant', unit: 'R$ thousand, 2016' },
      density: { name: 'Density', unit: 'inhab./km²' },
      ruralShare: { name: 'Rural population', unit: '%, 2010' },
      susBedsPer1000: { name: 'SUS beds', unit: 'per 1,000 inhab., 2015' },
      doctorsPer1000: { name: 'Doctors', unit: 'per 1,000 inhab., 2015' },
      ownShare: { name: 'Own revenue spent on health', unit: '%, 2015' },
      esfCoverage: { name: 'ESF coverage', unit: '%, 2016' },
    },
  },
  parts: {
    title: (kind, total, losers, winners) => {
      const [where, one, many] = PARTS[kind];
      if (losers === 0 && winners === 0) return `${where} nobody’s amount changes`;
      if (total === 1) return `${where} there is only one ${one}`;
      const head = `${where}, of ${times(total, one, many)}`;
      if (losers === 0) return `${head}, ${times(winners, 'gains', 'gain')}; none loses`;
      if (winners === 0) return `${head}, ${times(losers, 'loses', 'lose')}; none gains`;
      return `${head}, ${times(losers, 'loses', 'lose')} and ${times(winners, 'gains', 'gain')}`;
    },
    subtitle: (year) => `Change of transfers in ${year}, %, against the 2016 shares`,
    stateFund: 'State fund',
    label: 'Parts and neighbours',
    more: (count) => `and ${count} more`,
  },
  blocks: {
    shrinks: (percent) => `shrinks ${percent}`,
    grows: (percent) => `grows ${percent}`,
    title: (ab, mac) => `AB ${ab}; MAC ${mac}`,
    plainTitle: 'Spending by block',
    subtitle: (price) => `Spending by block after the response of managers, R$ million, ${price}`,
    names: {
      AB: 'Primary care (AB)',
      MAC: 'Medium and high complexity (MAC)',
      AF: 'Pharmaceuticals (AF)',
      VS: 'Health surveillance (VS)',
      GES: 'Management (GES)',
    },
    block: 'Block',
    reference: '2016 shares',
    scenario: 'Scenario',
    change: 'Change',
    total: 'Transfers',
    noteShift:
      'The move from AB to MAC is a hypothesis about the response of managers; no causal study measures a full merger of blocks.',
    noteNone: 'In this scenario nothing moves from AB to MAC: each block changes by the sharing-out alone.',
  },
  leftOut: {
    title: 'What the data leave out',
    each: {
      constitutionalFund:
        'Distrito Federal: the Constitutional Fund, which pays part of its health care, is not a SUS transfer and is not in the data.',
      federalHospitals:
        'Rio de Janeiro and Porto Alegre: federal hospitals are paid by the Union directly, outside the transfers to the fund.',
      indigenousHealth:
        'Legal Amazon: indigenous health (special districts) is run by the Union and does not pass through these funds.',
    },
    imputed: (names) => `Indicators imputed, not observed: ${names}.`,
    get always() {
      return `${baseCalibrated('en')}; temporary increments, mostly amendments, are frozen into the 2016 shares.`;
    },
    imported: (known, all) => {
      if (known === 0)
        return 'The imported files do not have this place: its base amounts are the estimate of 2016 of the embedded base.';
      if (known < all)
        return `${known} of ${all} funds have the amounts of the imported files; the others keep the estimate of 2016.`;
      return 'The base amounts come from the imported files.';
    },
  },
  missing: {
    none: 'Which place?',
    noneText: 'Look for a municipality, a health region, a macro-region or a state by name or by code.',
    title: (got) => `No place has the code “${got}”`,
    expected:
      'Expected: 7 digits (municipality, IBGE), 5 (health region), 4 (macro-region) or 2 (state), for example 2312908 for Sobral.',
    sixDigits: 'The six-digit code of DATASUS needs the check digit of the IBGE.',
    nearest: 'The nearest:',
    search: 'Search by name',
    keep: 'The scenario that was open is as it was.',
  },
  loading: 'Loading data',
  shared: 'Link with the place and the scenario copied',
};
