// What a figure of the model is (docs/model.md, sections 10 and 13): a number that a run answers for a
// year, with the funds or UFs behind it, so that a condition can be put on it.

import type { Dataset, InequalityReport, Run } from '#engine';
import type { ScenarioDocument } from '#scenario/document.ts';
import type { Limit } from '#scenario/limits.ts';

/** count: funds or UFs · people: inhabitants of 2016 · money: R$ · share: 0–1 · index: Gini, Theil and the like. */
export type FigureUnit = 'count' | 'people' | 'money' | 'share' | 'index';

/** Which way is wanted, as far as the figure alone can say; a condition starts from it. */
export type Direction = 'lower' | 'higher';

/** What the figure is about. */
export type FigureScope =
  'country' | 'municipalities' | 'people' | 'stateFunds' | 'ufs' | 'municipalFundsOfUfs' | 'oneFund' | 'oneUf';

/** What a figure has to be told: a loss to look beyond (share), the code of a fund, the abbreviation of a UF. */
export type ParameterKind = 'loss' | 'fund' | 'uf';

export interface Parameter {
  readonly loss?: number;
  /** Code of a fund (`oneFund`) or abbreviation of a UF (`oneUf`). */
  readonly code?: string;
}

/** What figures are measured on: a run, its scenario and data, and inequality in the years where it was measured. */
export interface Evidence {
  readonly dataset: Dataset;
  readonly run: Run;
  readonly scenario: ScenarioDocument;
  readonly inequality: readonly InequalityReport[];
}

/** A fund, a UF with all of its funds, or the municipal funds of a UF. */
export interface Who {
  readonly kind: 'fund' | 'uf' | 'municipalFundsOfUf';
  /** Row of the fund in the dataset, or position in `Dataset.ufs`. */
  readonly index: number;
  /** Change against the sharing-out of 2016, share and R$; of AB alone where the figure is of AB. */
  readonly change: number;
  readonly money: number;
}

export type Comparator = 'at-most' | 'at-least';

export interface Measure {
  readonly value: number;
  /** Float noise in the unit of the figure: R$ 0.005, or that over what the figure is a share of. */
  readonly slack: number;
  /** Who gives the figure its value, where somebody does. */
  readonly worst: Who | null;
  /** Who stands beyond the limit, or is counted, worst first. */
  readonly beyond: (comparator: Comparator, limit: number) => readonly Who[];
  /** Every one of those measured has to meet the limit, each with a noise of its own. */
  readonly isOfEach: boolean;
}

/** Why there is nothing to compare: no such fund or UF, nobody of that kind, nothing to divide by, not measured. */
export type Absence = 'noSuchEntity' | 'nobody' | 'nothingToDivide' | 'notMeasured' | 'yearOutside';

export interface Figure {
  readonly id: string;
  readonly unit: FigureUnit;
  readonly direction: Direction;
  readonly scope: FigureScope;
  readonly parameter: ParameterKind | null;
  /** Beside the run, the inequality of the year. */
  readonly needs: 'run' | 'inequality';
  /** Rests on the hypothesis of section 8. */
  readonly isHypothesis: boolean;
  /** R$ of 2016 and not of the year. */
  readonly isReal: boolean;
  /** A change carries its sign. */
  readonly isChange: boolean;
  /** Limits that make sense. */
  readonly range: Limit;
  /** Figure of year index y (year − 2017), which is one of the run. */
  readonly measure: (evidence: Evidence, y: number, parameter: Parameter) => Measure | Absence;
}

/** Half a centavo: what float64 may be off in R$, and no more than nothing in money. */
export const NOISE_REAIS = 0.005;
/** The same for shares of counts and for indices. */
export const NOISE_INDEX = 1e-9;

const NOBODY = (): readonly Who[] => [];

/** A single number. */
export function single(value: number, slack: number, beyond: Measure['beyond'] = NOBODY): Measure {
  return { value, slack, worst: null, beyond, isOfEach: false };
}
