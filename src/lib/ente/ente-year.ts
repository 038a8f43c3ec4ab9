// One place in one year, as the page shows it: amounts, people, per inhabitant.

import type { Dataset } from '#engine';
import type { YearView } from '#lib/results/year-view.ts';
import { outcomeOf } from '#engine';

export interface EnteYear {
  readonly reference: number;
  readonly amount: number;
  /** Exactly 0 where it is float noise. */
  readonly change: number;
  /** Over the reference; NaN where that is 0. */
  readonly changeShare: number;
  readonly ab: number;
  readonly abToMac: number;
  /** Inhabitants of the year. */
  readonly people: number;
}

/** Amounts of some funds in the year and price of the view. */
export function enteYear(view: YearView, members: readonly number[]): EnteYear {
  const sum = (values: Float64Array): number => members.reduce((total, e) => total + (values[e] as number), 0);
  const [reference, amount] = [sum(view.reference), sum(view.amount)];
  const change = outcomeOf(amount, reference, 0) === 0 ? 0 : amount - reference;
  return {
    reference,
    amount,
    change,
    changeShare: change === 0 ? 0 : reference > 0 ? change / reference : Number.NaN,
    ab: sum(view.ab),
    abToMac: sum(view.abToMac),
    people: sum(view.population),
  };
}

/** Funds that have inhabitants: municipal ones, and that of the Distrito Federal. */
export function residentsOf(dataset: Dataset, members: readonly number[]): number[] {
  return members.filter((e) => (dataset.population[e] as number) > 0);
}

/** R$ per inhabitant of the municipal funds of a UF (−1: of the country), by the sharing-out of 2016. */
export function municipalMean(dataset: Dataset, view: YearView, uf: number): number {
  let money = 0;
  let people = 0;
  for (let e = 0; e < dataset.municipalities; e++) {
    if (uf >= 0 && dataset.uf[e] !== uf) continue;
    money += view.reference[e] as number;
    people += view.population[e] as number;
  }
  return money / people;
}
