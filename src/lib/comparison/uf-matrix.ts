// Change of every UF under every proposal: all of its funds, the state's alone, or the municipal ones.

import type { Dataset } from '#engine';
import type { Level } from '#lib/results/levels.ts';
import { changeMoney, changeShare, sumLevel } from '#lib/results/year-view.ts';
import type { YearView } from '#lib/results/year-view.ts';
import { outcomesOf } from './crossing.ts';

/** CONASS speaks for the state funds, CONASEMS for the municipal ones. */
export const SIDES = ['all', 'state', 'municipal'] as const;
export type Side = (typeof SIDES)[number];

export interface UfCell {
  /** Change as a share of the sharing-out of 2016; NaN where the UF has no such fund. */
  readonly share: number;
  /** The same in R$ of the view. */
  readonly money: number;
}

export interface UfRow {
  readonly name: string;
  readonly uf: string;
  readonly code: string;
  /** One a proposal. */
  readonly cells: readonly UfCell[];
}

/** The level of UFs with only the funds of a side. */
export function sideLevel({ municipalities }: Pick<Dataset, 'municipalities'>, ufs: Level, side: Side): Level {
  if (side === 'all') return ufs;
  const isState = side === 'state';
  return { ...ufs, rowOf: ufs.rowOf.map((row, e) => (e >= municipalities === isState ? row : -1)) };
}

/** UFs from the largest loss in the first proposal to the largest gain; those without such a fund last. */
export function ufMatrix(views: readonly YearView[], level: Level): UfRow[] {
  const sums = views.map((view) => sumLevel(view, level));
  const rows = level.ufs.map((uf, row) => ({
    name: level.names[row] ?? uf,
    uf,
    code: level.codes[row] ?? '',
    cells: sums.map((amounts) => {
      const isThere = (amounts.reference[row] as number) > 0 || (amounts.amount[row] as number) > 0;
      return {
        share: isThere ? changeShare(amounts, row) : Number.NaN,
        money: isThere ? changeMoney(amounts, row) : Number.NaN,
      };
    }),
  }));
  const key = ({ cells }: UfRow): number => {
    const share = cells[0]?.share ?? Number.NaN;
    return Number.isNaN(share) ? Infinity : share;
  };
  return rows.sort((a, b) => (key(a) === key(b) ? 0 : key(a) - key(b)));
}

/** UFs that lose under each proposal, by the threshold of its scenario. */
export const countLosingUfs = (views: readonly YearView[], level: Level): number[] =>
  views.map((view) => outcomesOf(view, level).filter((outcome) => outcome < 0).length);
