// docs/model.md, section 10: how unequal the money per inhabitant is between places.

import { sum } from './country.ts';

/** A municipality, a macro-region or a UF in one year. */
export interface Place {
  readonly money: number;
  readonly people: number;
  readonly idhm: number;
  readonly uf: number;
}

export interface Theil {
  readonly total: number;
  readonly between: number;
  readonly within: number;
}

export interface Inequality {
  readonly gini: number;
  readonly concentration: number;
  readonly theil: Theil;
}

const perCapita = (place: Place): number => place.money / place.people;

/** 1 − Σ p_i(L_i + L_{i−1}) over places in the order given; 0 where there is no money. */
function lorenzIndex(ordered: readonly Place[]): number {
  const money = sum(ordered, (place) => place.money);
  const people = sum(ordered, (place) => place.people);
  if (money === 0 || people === 0) return 0;
  let cumulative = 0;
  let area = 0;
  for (const place of ordered) {
    const before = cumulative;
    cumulative += place.money / money;
    area += (place.people / people) * (cumulative + before);
  }
  return 1 - area;
}

export function gini(places: readonly Place[]): number {
  return lorenzIndex([...places].sort((a, b) => perCapita(a) - perCapita(b)));
}

/** Ascending IDHM; places of equal IDHM stand in the order of section 1. */
export function concentrationIndex(places: readonly Place[]): number {
  return lorenzIndex([...places].sort((a, b) => a.idhm - b.idhm));
}

/** Σ p·r·ln r, r = per capita over the mean of these places; 0 where there is no money. */
function theilOf(places: readonly Place[]): number {
  const money = sum(places, (place) => place.money);
  const people = sum(places, (place) => place.people);
  if (money === 0 || people === 0) return 0;
  return sum(places, (place) => {
    const ratio = perCapita(place) / (money / people);
    return ratio > 0 ? (place.people / people) * ratio * Math.log(ratio) : 0;
  });
}

/** Theil T of the places, of the UFs as wholes, and inside UFs weighted by their part of the money. */
export function theil(places: readonly Place[]): Theil {
  const byUf = new Map<number, Place[]>();
  for (const place of places) {
    const group = byUf.get(place.uf);
    if (group === undefined) byUf.set(place.uf, [place]);
    else group.push(place);
  }
  const groups = [...byUf.values()];
  const wholes = groups.map((group) => ({
    ...(group[0] as Place),
    money: sum(group, (place) => place.money),
    people: sum(group, (place) => place.people),
  }));
  const money = sum(places, (place) => place.money);
  const within = sum(groups, (group) => {
    const part = money > 0 ? sum(group, (place) => place.money) / money : 0;
    return part * theilOf(group);
  });
  return { total: theilOf(places), between: theilOf(wholes), within };
}

export function inequalityOf(places: readonly Place[]): Inequality {
  return { gini: gini(places), concentration: concentrationIndex(places), theil: theil(places) };
}
