// What a coalition is worth: the change of every fund when the criteria outside it give their weight
// to history, with the transition or without (docs/model.md, section 11). Groups that no bound on
// whole amounts ties together are games of their own, whose values add up.

import { createCoalitionShares } from './attribution-shares.ts';
import type { CoalitionShares } from './attribution-shares.ts';
import { boundsTotals, criteriaOf, delays, looksBack } from './attribution-players.ts';
import type { Dataset } from './dataset.ts';
import type { GroupPlan, Plan } from './group-plan.ts';
import { BASE_YEAR } from './law.ts';
import type { Reform } from './reform.ts';
import type { EnvelopePath } from './run.ts';
import type { ShareSource, WeighingCriterion } from './shares.ts';
import { createTotalBounds } from './total-bounds.ts';
import type { TotalBounds } from './total-bounds.ts';
import { passInto, phaseInProgress } from './transition.ts';

export interface Game {
  readonly criteria: readonly WeighingCriterion[];
  readonly isDelayed: boolean;
  /** amount − reference of each fund at once, R$, by coalition of criteria (bits as in `contains`). */
  readonly atOnceInto: (out: Float64Array, coalition: number) => void;
  /** The same with transition and bounds. */
  readonly delayedInto: (out: Float64Array, coalition: number) => void;
}

export interface GameContext {
  readonly dataset: Dataset;
  readonly reform: Reform;
  readonly plan: Plan;
  readonly envelope: EnvelopePath;
  readonly source: ShareSource;
  /** year − 2016 of the year that is explained; in the reform. */
  readonly t: number;
}

/** A group at the table, with the amounts of two neighbouring years, R$. */
interface Seat {
  readonly plan: GroupPlan;
  readonly shares: CoalitionShares;
  now: Float64Array;
  before: Float64Array;
}

function scaleInto(out: Float64Array, factor: number, values: Float64Array): void {
  for (let e = 0; e < out.length; e++) out[e] = factor * (values[e] as number);
}

/** Σ over groups of amount − reference. */
function changeInto(out: Float64Array, seats: readonly Seat[], scale: number): void {
  out.fill(0);
  for (const { plan, now } of seats) {
    const { free } = plan.base;
    for (let e = 0; e < out.length; e++) {
      out[e] = (out[e] as number) + ((now[e] as number) - scale * (free[e] as number));
    }
  }
}

function createYears({ dataset, reform, plan, envelope }: GameContext, seats: readonly Seat[]) {
  const { size } = dataset;
  const scratch = { lo: new Float64Array(size), hi: new Float64Array(size) };
  const shares = new Float64Array(size);
  const whole = new Float64Array(size);
  // Whether all groups are at their base shares is for the coalition to say, not for the reform.
  const free = seats.map(({ plan: own }) => ({ ...own, allocation: { ...own.allocation, isNull: false } }));
  const totals: TotalBounds | null = createTotalBounds(reform, { ...plan, groups: free });

  const passSeat = ({ plan: own, shares: source, now, before }: Seat, t: number): void => {
    const { group, base } = own;
    const scale = envelope.scale[t] as number;
    if (source.isNull()) {
      scaleInto(now, scale, base.free);
      return;
    }
    source.sharesInto(shares, t);
    passInto(
      now,
      { transition: group.transition, free: base.free, isNull: false },
      {
        scale,
        deflator: envelope.deflator[t] as number,
        pool: scale * base.freeTotal,
        basePool: base.freeTotal,
        progress: phaseInProgress(group.transition, reform.startYear, BASE_YEAR + t),
        shares,
      },
      before,
      scratch,
    );
  };
  return {
    start(t: number): void {
      for (const { plan: own, before } of seats) scaleInto(before, envelope.scale[t - 1] as number, own.base.free);
    },
    pass(t: number): void {
      for (const seat of seats) passSeat(seat, t);
      if (totals === null || seats.every((seat) => seat.shares.isNull())) return;
      scaleInto(whole, envelope.scale[t - 1] as number, plan.fenced.total);
      for (const { before } of seats)
        for (let e = 0; e < size; e++) whole[e] = (whole[e] as number) + (before[e] as number);
      totals({
        scale: envelope.scale[t] as number,
        deflator: envelope.deflator[t] as number,
        amounts: seats.map(({ now }) => now),
        previous: whole,
      });
    },
    turn(): void {
      for (const seat of seats) [seat.now, seat.before] = [seat.before, seat.now];
    },
  };
}

function createGame(context: GameContext, groups: readonly GroupPlan[]): Game {
  const { dataset, reform, envelope, source, t } = context;
  const criteria = criteriaOf(groups.map(({ group }) => group));
  const make = () => new Float64Array(dataset.size);
  const seats = groups.map((plan): Seat => {
    const shares = createCoalitionShares(dataset, reform, plan, criteria, source);
    return { plan, shares, now: make(), before: make() };
  });
  const years = createYears(context, seats);
  const bounds = [reform.transition, ...groups.map(({ group }) => group.transition)];
  const first = bounds.some(looksBack) ? reform.startYear - BASE_YEAR : t;
  const scale = envelope.scale[t] as number;
  const choose = (coalition: number): void => {
    for (const { shares } of seats) shares.choose(coalition);
  };
  return {
    criteria,
    isDelayed: boundsTotals(reform) || groups.some(({ group }) => delays(group.transition)),
    atOnceInto(out, coalition) {
      choose(coalition);
      for (const { plan, shares, now } of seats) {
        if (shares.isNull()) scaleInto(now, scale, plan.base.free);
        else {
          shares.sharesInto(now, t);
          scaleInto(now, scale * plan.base.freeTotal, now);
        }
      }
      changeInto(out, seats, scale);
    },
    delayedInto(out, coalition) {
      choose(coalition);
      years.start(first);
      for (let year = first; year < t; year++) {
        years.pass(year);
        years.turn();
      }
      years.pass(t);
      changeInto(out, seats, scale);
    },
  };
}

/** The games of a reform; groups without money play none. */
export function createGames(context: GameContext): Game[] {
  const groups = context.plan.groups.filter(({ base }) => base.freeTotal > 0);
  if (boundsTotals(context.reform)) return groups.length > 0 ? [createGame(context, groups)] : [];
  return groups.map((group) => createGame(context, [group]));
}
