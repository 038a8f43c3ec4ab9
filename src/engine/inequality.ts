// Inequality of R$ per inhabitant (docs/model.md, section 10).

import { ascending } from './ascending.ts';
import { gather } from './places.ts';
import type { Places } from './places.ts';

export interface Inequality {
  /** 1 − Σ p_i(L_i + L_{i−1}) in ascending order of R$ per inhabitant. */
  readonly gini: number;
  /** The same sum in ascending order of IDHM; below zero where money goes to low IDHM. */
  readonly concentration: number;
  /** Theil T = Σ p_i·r_i·ln r_i and its parts between and within UFs. */
  readonly theil: number;
  readonly theilBetween: number;
  readonly theilWithin: number;
}

function sum(values: Float64Array): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i] as number;
  return total;
}

function lorenzGap(people: Float64Array, money: Float64Array, order: Uint32Array): number {
  const allPeople = sum(people);
  const allMoney = sum(money);
  if (allMoney === 0) return 0;
  let cumulative = 0;
  let area = 0;
  for (let k = 0; k < order.length; k++) {
    const i = order[k] as number;
    const before = cumulative;
    cumulative += (money[i] as number) / allMoney;
    area += ((people[i] as number) / allPeople) * (cumulative + before);
  }
  return 1 - area;
}

/** Σ p·r·ln r over places, of money shares m and people shares p: m·ln(m/p). */
function theilOf(people: Float64Array, money: Float64Array): number {
  const allPeople = sum(people);
  const allMoney = sum(money);
  let total = 0;
  for (let i = 0; i < people.length; i++) {
    const m = (money[i] as number) / allMoney;
    if (m > 0) total += m * Math.log(m / ((people[i] as number) / allPeople));
  }
  return total;
}

/** Measures of the money of places, R$; every place has inhabitants. */
export function measureInequality({ people, uf, byIdhm }: Places, money: Float64Array): Inequality {
  const ufCount = uf.reduce((most, u) => Math.max(most, u + 1), 0);
  const ufOf = Int32Array.from(uf);
  const theil = theilOf(people, money);
  const theilBetween = theilOf(gather(people, ufOf, ufCount), gather(money, ufOf, ufCount));
  const perInhabitant = money.map((value, i) => value / (people[i] as number));
  return {
    gini: lorenzGap(people, money, ascending(perInhabitant)),
    concentration: lorenzGap(people, money, byIdhm),
    theil,
    theilBetween,
    theilWithin: theil - theilBetween,
  };
}
