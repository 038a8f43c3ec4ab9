// One reform under every family of transition: what each covers, costs, and whom it hurts. Answers
// are summaries of a few KB; the runs behind them stay where they were made.

import { outcomeOf } from '#engine';
import type { Dataset, Engine, Reform, Run, Transition } from '#engine';
import { cliffsOf } from './cliffs.ts';
import type { Cliffs } from './cliffs.ts';
import { arrivalOf, arrivalsOf, coveredByYear, halfLifeOf } from './covered.ts';
import type { Arrivals } from './covered.ts';
import { cumulativeLoss } from './cumulative-loss.ts';
import type { CumulativeLoss } from './cumulative-loss.ts';
import { FAMILIES, targetOf, transitionOf, withTransition } from './families.ts';
import type { FamilyId } from './families.ts';

/** Arrays are by year index, 2017 first. */
export interface FamilyReport {
  readonly id: FamilyId;
  /** Part of the distance covered; NaN where there is none. */
  readonly covered: Float64Array;
  /** Calendar year in which the country arrives; null when not within the years. */
  readonly arrival: number | null;
  readonly arrivals: Arrivals;
  /** Years from the start of the reform. */
  readonly halfLife: number | null;
  /** Municipal funds. */
  readonly losers: Float64Array;
  readonly winners: Float64Array;
  /** Σ max(0, reference − amount), which is also the money that changes hands; R$ of the year. */
  readonly guarantee: Float64Array;
  /** The same over all years, R$ of 2016. */
  readonly guaranteeTotal: number;
  readonly loss: CumulativeLoss;
  readonly nominal: Cliffs;
  readonly real: Cliffs;
  /** What floors asked beyond the pool, and what caps left over, all groups; R$ of the year. */
  readonly shortfall: Float64Array;
  readonly surplus: Float64Array;
}

export interface LaboratoryReport {
  readonly years: readonly number[];
  readonly startYear: number;
  /** By t = year − 2016. */
  readonly deflator: Float64Array;
  /** Nominal growth of the pool on the year before, by year index. */
  readonly poolGrowth: Float64Array;
  /** Some year has a distance to cover. */
  readonly hasDistance: boolean;
  readonly families: readonly FamilyReport[];
}

function guaranteeOf({ size, years, reference, amount }: Run): Float64Array {
  return Float64Array.from(years, (_, y) => {
    let cost = 0;
    for (let i = y * size; i < (y + 1) * size; i++) {
      const lacking = (reference[i] as number) - (amount[i] as number);
      if (lacking > 0) cost += lacking;
    }
    return cost;
  });
}

/** Findings of groups and of whole amounts, added up by kind. */
function findingsOf({ findings, totalFindings }: Run, kind: 'floor-infeasible' | 'cap-infeasible'): Float64Array {
  return Float64Array.from(findings, (year, y) =>
    [...year, ...(totalFindings[y] ?? [])].reduce((sum, each) => sum + (each.kind === kind ? each.amount : 0), 0),
  );
}

function reportOf(dataset: Dataset, id: FamilyId, reform: Reform, run: Run, target: Run): FamilyReport {
  const { startYear, winnerThreshold } = reform;
  const { size, years, reference, amount, envelope, indicators } = run;
  const paths = { size, years, startYear, reference, amount, target: target.amount };
  const last = (years.length - 1) * size;
  const hasWay = (e: number): boolean =>
    outcomeOf(target.amount[last + e] as number, reference[last + e] as number, winnerThreshold) !== 0;
  const covered = coveredByYear(paths);
  const guarantee = guaranteeOf(run);
  return {
    id,
    covered,
    arrival: arrivalOf(paths, covered),
    arrivals: arrivalsOf(paths, hasWay),
    halfLife: halfLifeOf(paths, covered),
    losers: indicators.municipal.losers,
    winners: indicators.municipal.winners,
    guarantee,
    guaranteeTotal: guarantee.reduce((sum, cost, y) => sum + cost / (envelope.deflator[y + 1] as number), 0),
    loss: cumulativeLoss(dataset, run, winnerThreshold),
    nominal: cliffsOf(run, startYear, false),
    real: cliffsOf(run, startYear, true),
    shortfall: findingsOf(run, 'floor-infeasible'),
    surplus: findingsOf(run, 'cap-infeasible'),
  };
}

/** What does not change while somebody composes a transition. */
interface Fixed {
  readonly key: string;
  readonly target: Run;
  readonly reports: ReadonlyMap<FamilyId, FamilyReport>;
}

/** A laboratory over one engine. It remembers the last reform: another composed transition is one run more. */
export function createLaboratory({ dataset, simulate }: Engine): (reform: Reform, own: Transition) => LaboratoryReport {
  let last: Fixed | null = null;

  const fix = (reform: Reform, own: Transition): Fixed => {
    const key = JSON.stringify(reform);
    if (last?.key === key) return last;
    const target = simulate(targetOf(reform)).run;
    const reports = FAMILIES.filter((id) => id !== 'own').map((id) => {
      const run = id === 'immediate' ? target : simulate(withTransition(reform, transitionOf(id, own))).run;
      return [id, reportOf(dataset, id, reform, run, target)] as const;
    });
    last = { key, target, reports: new Map(reports) };
    return last;
  };

  return (reform, own) => {
    const { target, reports } = fix(reform, own);
    const families = FAMILIES.map(
      (id) => reports.get(id) ?? reportOf(dataset, id, reform, simulate(withTransition(reform, own)).run, target),
    );
    const { pool, deflator } = target.envelope;
    return {
      years: target.years,
      startYear: reform.startYear,
      deflator,
      poolGrowth: Float64Array.from(target.years, (_, y) => (pool[y + 1] as number) / (pool[y] as number) - 1),
      hasDistance: families.some(({ covered }) => covered.some((share) => !Number.isNaN(share))),
      families,
    };
  };
}
