import type { AroundLimit, FiguresText, FigureWords } from './mesa-figures-text.ts';

const around = (before: string, after = ''): AroundLimit => ({ before, after });

const LEAST_MOST = { 'at-most': 'at most', 'at-least': 'at least' } as const;

const SETS: Readonly<Record<'municipalities' | 'people' | 'stateFunds' | 'ufs', readonly [string, string]>> = {
  municipalities: ['Municipalities', 'municipalities'],
  people: ['People of 2016 in municipalities', 'people live in municipalities'],
  stateFunds: ['State funds', 'state funds'],
  ufs: ['States (UF)', 'states'],
};

const OUTCOMES: readonly (readonly [id: string, does: (parameter: string) => string])[] = [
  ['Losing', () => 'lose'],
  ['Winning', () => 'gain'],
  ['Unchanged', () => 'do not change'],
  ['Beyond', (loss) => `lose more than ${loss}`],
];

function countWords(): Record<string, FigureWords> {
  const words: Record<string, FigureWords> = {};
  for (const [set, [name, noun]] of Object.entries(SETS)) {
    for (const [id, does] of OUTCOMES) {
      for (const isShare of [false, true]) {
        const subject = set === 'people' ? `${noun} that` : noun;
        const sentence = (word: string) => (parameter: string) =>
          around(word, `${isShare ? `of ${subject}` : subject} ${does(parameter)}`);
        words[`${set}${id}${isShare ? 'Share' : ''}`] = {
          name: (loss) => `${name} that ${does(loss || 'x')}${isShare ? ', % of all' : ''}`,
          sentences: { 'at-most': sentence('At most'), 'at-least': sentence('At least') },
        };
      }
    }
  }
  return words;
}

const MEASURES = {
  gini: 'Gini per inhabitant',
  concentration: 'Concentration index by HDI',
  theil: 'Theil',
  theilBetween: 'Theil between states',
  theilWithin: 'Theil within states',
} as const;
const LEVELS = { MacroRegions: 'macro-regions', Municipalities: 'municipalities', Ufs: 'states' } as const;

function inequalityWords(): Record<string, FigureWords> {
  const words: Record<string, FigureWords> = {};
  for (const [measure, name] of Object.entries(MEASURES)) {
    for (const [level, places] of Object.entries(LEVELS)) {
      // A UF is whole: it has no part between or within.
      if (level === 'Ufs' && /^theil./.test(measure)) continue;
      words[`${measure}${level}`] = { name: () => `${name}, ${places}` };
      words[`${measure}${level}Change`] = { name: () => `${name}, ${places}: change against the 2016 shares` };
    }
  }
  return words;
}

const most = (before: string, after = ''): FigureWords['sentences'] => ({ 'at-most': () => around(before, after) });
const least = (before: string, after = ''): FigureWords['sentences'] => ({ 'at-least': () => around(before, after) });

function words(name: string, sentences?: FigureWords['sentences']): FigureWords {
  return sentences === undefined ? { name: () => name } : { name: () => name, sentences };
}

export const mesaFiguresEnglish: FiguresText = {
  groups: {
    who: 'Who loses and who gains',
    losses: 'Size of the loss',
    money: 'Money',
    primaryCare: 'Primary care (AB)',
    inequality: 'Inequality per inhabitant',
  },
  obstacles: {
    country: 'the cost',
    municipalities: 'the municipalities',
    people: 'the people who lose',
    stateFunds: 'the state funds',
    ufs: 'the states',
    municipalFundsOfUfs: 'the municipalities of a state',
    oneFund: 'one fund',
    oneUf: 'one state',
    money: 'the money at stake',
    primaryCare: 'primary care',
    inequality: 'inequality',
  },
  plain: (name, comparator) => around(`${name}: ${LEAST_MOST[comparator]}`),
  figures: {
    ...countWords(),
    worstUf: words('Loss of the state (UF) that loses most', most('No state (UF) loses more than')),
    worstStateFund: words('Loss of the state fund that loses most', most('No state fund loses more than')),
    worstMunicipalFundsOfUf: words(
      'Loss of the municipalities of a state, added up, where it is largest',
      most('In no state do the municipalities, added up, lose more than'),
    ),
    worstMunicipality: words('Loss of the municipality that loses most', most('No municipality loses more than')),
    fundChange: { name: (who) => `Change of ${who || 'one fund'}, %` },
    fundChangeMoney: { name: (who) => `Change of ${who || 'one fund'}, R$` },
    ufChange: { name: (who) => `Change of ${who || 'one state'}, state and municipalities, %` },
    ufChangeMoney: { name: (who) => `Change of ${who || 'one state'}, state and municipalities, R$` },
    municipalFundsOfUfChange: { name: (who) => `Change of the municipalities of ${who || 'one state'}, added up, %` },
    municipalFundsOfUfChangeMoney: {
      name: (who) => `Change of the municipalities of ${who || 'one state'}, added up, R$`,
    },
    moneyMoved: words('Cost of compensating those who lose', most('Compensating those who lose costs up to')),
    moneyMovedShare: words('Money that changes hands, % of the pool', most('At most', 'of the pool changes hands')),
    floorShortfall: words('Shortfall of the floors of the transition', most('The floors lack at most')),
    pool: words('Running costs transferred', least('The pool is at least')),
    poolReal: words('Running costs transferred, R$ of 2016', least('The pool is at least', 'in R$ of 2016')),
    minimum: words('Federal minimum', least('The federal minimum is at least')),
    lossAgainstRcl15: words(
      'Loss against the rule of 15% of RCL',
      most('Loss of the year against the rule of 15% of RCL: at most'),
    ),
    lossAgainstRcl15CumulativeReal: words(
      'Loss against the rule of 15% of RCL, added up since 2017, R$ of 2016',
      most('Loss against the rule of 15% of RCL: at most', 'since 2017, in R$ of 2016'),
    ),
    abShare: words('Primary care in the pool', least('Primary care keeps at least', 'of the pool')),
    abAmount: words('Spending on primary care', least('Spending on primary care is at least')),
    abRedistribution: words('Primary care that redistribution adds'),
    abChange: words('Change of spending on primary care', least('Spending on primary care changes by at least')),
    municipalitiesAbBelow: words(
      'Municipalities with primary care below the 2016 shares',
      most('At most', 'municipalities have primary care below the 2016 shares'),
    ),
    municipalitiesAbBelowShare: words(
      'Municipalities with primary care below the 2016 shares, % of all',
      most('At most', 'of municipalities have primary care below the 2016 shares'),
    ),
    abBelow: words(
      'Primary care lacking in the municipalities below the 2016 shares',
      most('Primary care lacks, where it falls, at most'),
    ),
    worstMunicipalityAb: words(
      'Fall of primary care in the municipality where it falls most',
      most('In no municipality does primary care fall by more than'),
    ),
    abToMac: words('Primary care money that goes to MAC', most('From primary care to MAC goes at most')),
    abToMacShare: words('Part of primary care that goes to MAC', most('At most', 'of primary care goes to MAC')),
    ...inequalityWords(),
  },
};
