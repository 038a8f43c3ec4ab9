// The largest loss: of any municipality, state fund, UF, and of the municipal funds of any UF added up;
// and what happens to one fund or UF that is named (docs/model.md, section 13).

import { changesOf, losersBeyond, shareOf, whoOf } from './changes.ts';
import type { Change, ChangeSet } from './changes.ts';
import { NOISE_INDEX, NOISE_REAIS } from './figure.ts';
import type { Absence, Evidence, Figure, Measure } from './figure.ts';

/** Noise of a share of an amount; of nothing there is no share. */
export const slackOf = (reference: number): number => (reference > 0 ? NOISE_REAIS / reference : NOISE_INDEX);

/** The largest loss among changes as a share, 0 where nobody loses; each is held to a limit by itself. */
export function largestLoss(changes: readonly Change[]): Measure | Absence {
  const [first] = changes;
  if (first === undefined) return 'nobody';
  const worst = changes.reduce((least, change) => (shareOf(change) < shareOf(least) ? change : least), first);
  return {
    value: Math.max(0, -shareOf(worst)),
    slack: slackOf(worst.reference),
    worst: whoOf(worst),
    beyond: (comparator, limit) => (comparator === 'at-most' ? losersBeyond(changes, limit) : []),
    isOfEach: true,
  };
}

const COMMON = { needs: 'run', isHypothesis: false, isReal: false } as const;

const WORST: readonly (readonly [id: string, set: ChangeSet])[] = [
  ['worstUf', 'ufs'],
  ['worstStateFund', 'stateFunds'],
  ['worstMunicipalFundsOfUf', 'municipalFundsOfUfs'],
  ['worstMunicipality', 'municipalities'],
];

function worstFigure([id, set]: (typeof WORST)[number]): Figure {
  return {
    ...COMMON,
    id,
    unit: 'share',
    direction: 'lower',
    scope: set,
    parameter: null,
    isChange: false,
    range: { min: 0, max: 1 },
    measure: (evidence, y) => largestLoss(changesOf(evidence, y, set)),
  };
}

/** Who is named, in one year; undefined where nobody is of that name. */
function named({ dataset, ...rest }: Evidence, y: number, kind: 'fund' | 'uf' | 'municipalFundsOfUf', code: string) {
  const set =
    kind === 'uf'
      ? 'ufs'
      : kind === 'fund'
        ? code.length === 2
          ? 'stateFunds'
          : 'municipalities'
        : 'municipalFundsOfUfs';
  return changesOf({ dataset, ...rest }, y, set).find(
    ({ index }) => (kind === 'fund' ? dataset.code[index] : dataset.ufs[index]?.abbreviation) === code,
  );
}

function changeOf(change: Change | undefined, isMoney: boolean): Measure | Absence {
  if (change === undefined) return 'noSuchEntity';
  if (!isMoney && change.reference === 0) return 'nothingToDivide';
  const who = whoOf(change);
  return {
    value: isMoney ? who.money : who.change,
    slack: isMoney ? NOISE_REAIS : slackOf(change.reference),
    worst: who,
    beyond: () => [who],
    isOfEach: false,
  };
}

function namedFigure(id: string, kind: 'fund' | 'uf' | 'municipalFundsOfUf', isMoney: boolean): Figure {
  return {
    ...COMMON,
    id: `${id}Change${isMoney ? 'Money' : ''}`,
    unit: isMoney ? 'money' : 'share',
    direction: 'higher',
    scope: kind === 'fund' ? 'oneFund' : 'oneUf',
    parameter: kind === 'fund' ? 'fund' : 'uf',
    isChange: true,
    range: isMoney ? { min: -1e13, max: 1e13 } : { min: -1, max: 100 },
    measure: (evidence, y, { code = '' }) => changeOf(named(evidence, y, kind, code), isMoney),
  };
}

export const LOSS_FIGURES: readonly Figure[] = [
  ...WORST.map(worstFigure),
  ...[false, true].flatMap((isMoney) => [
    namedFigure('fund', 'fund', isMoney),
    namedFigure('uf', 'uf', isMoney),
    namedFigure('municipalFundsOfUf', 'municipalFundsOfUf', isMoney),
  ]),
];
