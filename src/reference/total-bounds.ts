// docs/model.md, section 7, "Bounds on the whole amount": floors and caps on all a fund receives,
// over several groups. Every set of groups is asked, factors are bisected, and the table is scaled
// group by group and fund by fund until nothing moves.

import type { BoundReference, TransitionBounds } from '#engine';
import { sum } from './country.ts';
import { doesTouch, holdExactly, isInside, SAME, scale, setsOf } from './total-table.ts';

const NOISE = 0.005;

export interface TotalFinding {
  readonly kind: 'floor-infeasible' | 'cap-infeasible';
  /** R$. */
  readonly amount: number;
  /** Positions of the groups that prove it. */
  readonly groups: readonly number[];
}

/** One fund before bounds on its whole amount, R$. */
export interface WholeFund {
  /** X by group, in the order of the reform. */
  readonly given: readonly number[];
  /** W by group. */
  readonly free: readonly number[];
  readonly ringFenced: number;
  readonly reference: number;
  /** amount_e[t−1]; ΣB_e before the first year. */
  readonly previous: number;
  /** ΣB_e. */
  readonly base: number;
}

/** A fund in the table: what it may hold of whole money and the mix it starts from. */
interface Row {
  readonly mix: readonly number[];
  readonly ringFenced: number;
  readonly floor: number;
  readonly cap: number;
}

export interface TotalMoment {
  readonly bounds: TransitionBounds;
  readonly deflator: number;
  /** F by group, R$. */
  readonly pools: readonly number[];
  readonly funds: readonly WholeFund[];
}

function lookedAt(kind: BoundReference, fund: WholeFund, deflator: number): number {
  switch (kind) {
    case 'statusQuo':
      return fund.reference;
    case 'previous':
      return fund.previous;
    case 'base':
      return fund.base;
    case 'baseReal':
      return fund.base * deflator;
  }
}

function rowOf(fund: WholeFund, { bounds, deflator, pools }: TotalMoment): Row {
  const { floor, cap } = bounds;
  const { ringFenced, given } = fund;
  const least = floor === null ? 0 : (1 - floor.maxLoss) * lookedAt(floor.reference, fund, deflator);
  const most = cap === null ? Infinity : (1 + cap.maxGain) * lookedAt(cap.reference, fund, deflator);
  if (given.some((amount) => amount > 0)) return { mix: given, ringFenced, floor: least, cap: Math.max(least, most) };
  const missing = Math.max(0, least - ringFenced);
  if (missing === 0) return { mix: given, ringFenced, floor: 0, cap: 0 };
  const parts = fund.free.some((amount) => amount > 0) ? fund.free : pools;
  const whole = sum(parts, (part) => part);
  return { mix: parts.map((part) => (missing * part) / whole), ringFenced, floor: least, cap: least };
}

const freeOf = (bound: number, ringFenced: number, factor: number): number => Math.max(0, factor * bound - ringFenced);

/** What floors lack in the pools of a set, or its pools have beyond the caps, R$; negative where they do not. */
function lackOf(
  side: 'floor' | 'cap',
  set: readonly number[],
  rows: readonly Row[],
  pools: readonly number[],
  factor: number,
) {
  const pool = sum(set, (g) => pools[g] as number);
  const concerned = rows.filter(({ mix }) => (side === 'floor' ? isInside(mix, set) : doesTouch(mix, set)));
  const bound = sum(concerned, (row) => freeOf(row[side], row.ringFenced, factor));
  const lack = side === 'floor' ? bound - pool : pool - bound;
  return Math.abs(lack) <= 1e-15 * pool ? 0 : lack;
}

/** The factor between one that will do and one that will not, down to neighbouring floats. */
function bisect(does: number, doesNot: number, willDo: (factor: number) => boolean): number {
  for (;;) {
    const middle = (does + doesNot) / 2;
    if (middle === does || middle === doesNot) return does;
    if (willDo(middle)) does = middle;
    else doesNot = middle;
  }
}

function ease(side: 'floor' | 'cap', rows: readonly Row[], pools: readonly number[]) {
  const sets = setsOf(pools.length).filter((set) => set.some((g) => (pools[g] as number) > 0));
  const lacks = sets.map((set) => lackOf(side, set, rows, pools, 1));
  const lacking = Math.max(0, ...lacks);
  if (lacking === 0) return { factor: 1, findings: [] };
  const willDo = (factor: number) => sets.every((set) => lackOf(side, set, rows, pools, factor) <= 0);
  let far = side === 'floor' ? 0 : 2;
  while (side === 'cap' && far < 2 ** 60 && !willDo(far)) far *= 2;
  const factor = willDo(far) ? bisect(far, 1, willDo) : Infinity;
  const groups = sets[lacks.findIndex((lack) => lack >= lacking * (1 - SAME))] as number[];
  const finding: TotalFinding = { kind: `${side}-infeasible`, amount: lacking, groups };
  return { factor, findings: lacking > NOISE ? [finding] : [] };
}

/** A by fund and group, R$, and the bounds that could not be met; `isNull`: no group moves anything. */
export function boundTotals(moment: TotalMoment, isNull: boolean): { amounts: number[][]; findings: TotalFinding[] } {
  const given = moment.funds.map((fund) => [...fund.given]);
  const { bounds, pools } = moment;
  if (bounds.floor === null && bounds.cap === null) return { amounts: given, findings: [] };
  const rows = moment.funds.map((fund) => rowOf(fund, moment));
  const meets = rows.every(({ ringFenced, floor, cap }, e) => {
    const free = sum(given[e] as number[], (x) => x);
    return free >= freeOf(floor, ringFenced, 1) && free <= freeOf(cap, ringFenced, 1);
  });
  if (meets) return { amounts: given, findings: [] };
  const floors = ease('floor', rows, pools);
  const caps = bounds.cap === null ? { factor: Infinity, findings: [] } : ease('cap', rows, pools);
  const findings = [...floors.findings, ...caps.findings];
  if (isNull) return { amounts: given, findings };
  const table = {
    mix: rows.map(({ mix }) => [...mix]),
    lo: rows.map(({ floor, ringFenced }) => freeOf(floor, ringFenced, floors.factor)),
    hi: rows.map(({ cap, ringFenced }) => (caps.factor === Infinity ? Infinity : freeOf(cap, ringFenced, caps.factor))),
  };
  while (holdExactly(table, pools));
  return { amounts: scale(table, pools), findings };
}
