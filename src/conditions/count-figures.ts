// How many lose, win or stay: municipal funds, state funds, UFs, and the people of 2016 who live in the
// municipalities (docs/model.md, section 10); and how many lose more than a share that one chooses.

import type { Tally, YearIndicators } from '#engine';
import { changesOf, losesMoreThan, losersBeyond } from './changes.ts';
import type { ChangeSet } from './changes.ts';
import { NOISE_INDEX, single } from './figure.ts';
import type { Absence, Evidence, Figure, Measure } from './figure.ts';

const SETS = ['municipalities', 'people', 'stateFunds', 'ufs'] as const;
type CountedSet = (typeof SETS)[number];
const OUTCOMES = ['Losing', 'Winning', 'Unchanged'] as const;
type Outcome = (typeof OUTCOMES)[number];

const TALLY_OF: Readonly<Record<CountedSet, keyof YearIndicators>> = {
  municipalities: 'municipal',
  people: 'population',
  stateFunds: 'state',
  ufs: 'uf',
};
const FIELD_OF: Readonly<Record<Outcome, keyof Tally>> = {
  Losing: 'losers',
  Winning: 'winners',
  Unchanged: 'unchanged',
};
/** People are counted where they live. */
const changeSetOf = (set: CountedSet): ChangeSet => (set === 'people' ? 'municipalities' : set);

const COMMON = { needs: 'run', isHypothesis: false, isReal: false, isChange: false } as const;

/** Largest counts that can be a limit: of funds more than any country has, of people the same. */
const COUNT = { min: 0, max: 100_000, integer: true } as const;
const PEOPLE = { min: 0, max: 1e9, integer: true } as const;
const SHARE = { min: 0, max: 1 } as const;

function counted(set: CountedSet, id: string, isShare: boolean) {
  const unit = set === 'people' ? 'people' : 'count';
  const range = isShare ? SHARE : set === 'people' ? PEOPLE : COUNT;
  return {
    ...COMMON,
    id: `${id}${isShare ? 'Share' : ''}`,
    unit: isShare ? 'share' : unit,
    scope: set,
    range,
  } as const;
}

/** A count, or that count over all; nobody to count is no figure. */
function countOrShare(isShare: boolean, count: number, all: number, beyond: Measure['beyond']): Measure | Absence {
  if (all === 0) return 'nobody';
  return isShare ? single(count / all, NOISE_INDEX, beyond) : single(count, 0, beyond);
}

function outcomeFigure(set: CountedSet, outcome: Outcome, isShare: boolean): Figure {
  return {
    ...counted(set, `${set}${outcome}`, isShare),
    direction: outcome === 'Losing' ? 'lower' : 'higher',
    parameter: null,
    measure(evidence, y) {
      const tally = evidence.run.indicators[TALLY_OF[set]] as Tally;
      const at = (values: Float64Array): number => values[y] as number;
      const all = at(tally.losers) + at(tally.winners) + at(tally.unchanged);
      return countOrShare(isShare, at(tally[FIELD_OF[outcome]]), all, (comparator) =>
        outcome === 'Losing' && comparator === 'at-most'
          ? losersBeyond(changesOf(evidence, y, changeSetOf(set)), evidence.scenario.winnerThreshold)
          : [],
      );
    },
  };
}

/** Number of people or of funds among some of them. */
function sizeOf({ dataset }: Evidence, set: CountedSet, changes: readonly { readonly index: number }[]): number {
  if (set !== 'people') return changes.length;
  return changes.reduce((sum, { index }) => sum + (dataset.population[index] as number), 0);
}

function beyondFigure(set: CountedSet, isShare: boolean): Figure {
  return {
    ...counted(set, `${set}Beyond`, isShare),
    direction: 'lower',
    parameter: 'loss',
    measure(evidence, y, { loss = 0 }) {
      const changes = changesOf(evidence, y, changeSetOf(set));
      const losers = changes.filter((change) => losesMoreThan(change, loss));
      return countOrShare(isShare, sizeOf(evidence, set, losers), sizeOf(evidence, set, changes), (comparator) =>
        comparator === 'at-most' ? losersBeyond(losers, loss) : [],
      );
    },
  };
}

const BOTH = [false, true] as const;

export const COUNT_FIGURES: readonly Figure[] = SETS.flatMap((set) => [
  ...OUTCOMES.flatMap((outcome) => BOTH.map((isShare) => outcomeFigure(set, outcome, isShare))),
  ...BOTH.map((isShare) => beyondFigure(set, isShare)),
]);
