// docs/model.md, section 6: the amounts a reform aims at, between UFs and then within each UF.

import type { WithinStates } from '#engine';
import type { Country, StateOfCountry } from './country.ts';
import { sum } from './country.ts';
import type { Needs } from './criteria.ts';
import { isPurelyHistorical, normalised, sharesOf } from './criteria.ts';
import type { BaseOfGroup } from './groups.ts';

/** S_u: share of each UF in the group. */
export function sharesBetween(country: Country, base: BaseOfGroup, needs: Needs, year: number): number[] {
  const shares = country.ufs.map(() => 0);
  const byPopulation = country.ufs.map((uf) => needs.ofUf('population', uf, year));
  for (const [criterion, weight] of normalised(base.group.betweenStates)) {
    const own =
      criterion === 'historical'
        ? country.ufs.map((uf) => shareOfUf(uf, base))
        : sharesOf(
            country.ufs.map((uf) => needs.ofUf(criterion, uf, year)),
            byPopulation,
          );
    own.forEach((share, u) => (shares[u] = (shares[u] as number) + weight * share));
  }
  return shares;
}

function shareOfUf(uf: StateOfCountry, base: BaseOfGroup): number {
  return sum(uf.funds, (fund) => base.share[fund.index] as number);
}

/** σ_u: part of the UF that stays in the state fund. */
export function stateFundShare(uf: StateOfCountry, base: BaseOfGroup, within: WithinStates): number {
  if (uf.stateFund === null) return 0;
  if (uf.municipalFunds.length === 0) return 1;
  const { stateShare } = within;
  if (typeof stateShare === 'number') return stateShare;
  const given = stateShare?.[uf.abbreviation];
  if (given !== undefined) return given;
  const state = base.free[uf.stateFund.index] as number;
  const all = sum(uf.funds, (fund) => base.free[fund.index] as number);
  return all > 0 ? state / all : 0;
}

/** v_j: share of each municipal fund of a UF, before regions. */
function sharesWithin(uf: StateOfCountry, base: BaseOfGroup, needs: Needs, year: number): number[] {
  const funds = uf.municipalFunds;
  const shares = funds.map(() => 0);
  const byPopulation = funds.map((fund) => needs.ofPlace('population', fund, year));
  for (const [criterion, weight] of normalised(base.group.withinStates.weights)) {
    const weights =
      criterion === 'historical'
        ? funds.map((fund) => base.free[fund.index] as number)
        : funds.map((fund) => needs.ofPlace(criterion, fund, year));
    sharesOf(weights, byPopulation).forEach((share, j) => (shares[j] = (shares[j] as number) + weight * share));
  }
  return shares;
}

/** y_j: v_j after the money of a region is split between residents and where services are. */
function sharesByUnit(uf: StateOfCountry, base: BaseOfGroup, v: readonly number[]): number[] {
  const { unit, residence } = base.group.withinStates;
  if (unit === 'municipality') return [...v];
  const regions = new Map<number, { share: number; free: number }>();
  uf.municipalFunds.forEach((fund, j) => {
    const region = regions.get(fund[unit]) ?? { share: 0, free: 0 };
    region.share += v[j] as number;
    region.free += base.free[fund.index] as number;
    regions.set(fund[unit], region);
  });
  return uf.municipalFunds.map((fund, j) => {
    const own = v[j] as number;
    const region = regions.get(fund[unit]);
    if (fund[unit] === -1 || region === undefined || region.free === 0) return own;
    return residence * own + ((1 - residence) * region.share * (base.free[fund.index] as number)) / region.free;
  });
}

/** The sharing-out of 2016 in new clothes: it must move nothing, whatever the unit. */
export function isNull(base: BaseOfGroup): boolean {
  const { betweenStates, withinStates } = base.group;
  return (
    withinStates.stateShare === null && isPurelyHistorical(betweenStates) && isPurelyHistorical(withinStates.weights)
  );
}

/** a_e[t], R$, by fund. */
export function targets(country: Country, base: BaseOfGroup, needs: Needs, year: number, freePool: number): number[] {
  if (isNull(base)) return base.share.map((share) => share * freePool);
  const amounts = country.funds.map(() => 0);
  const between = sharesBetween(country, base, needs, year);
  for (const uf of country.ufs) {
    const poolOfUf = freePool * (between[uf.index] as number);
    const sigma = stateFundShare(uf, base, base.group.withinStates);
    if (uf.stateFund !== null) amounts[uf.stateFund.index] = poolOfUf * sigma;
    const y = sharesByUnit(uf, base, sharesWithin(uf, base, needs, year));
    uf.municipalFunds.forEach((fund, j) => (amounts[fund.index] = poolOfUf * (1 - sigma) * (y[j] as number)));
  }
  return amounts;
}
