// docs/model.md, section 10: funds gathered into municipalities, macro-regions and UFs, and how unequal
// these are before and after.

import type { Fund, StateOfCountry } from './country.ts';
import { sum } from './country.ts';
import type { Inequality, Place } from './inequality.ts';
import { inequalityOf } from './inequality.ts';
import type { FundYear, ReferenceRun, ReferenceYear } from './simulate.ts';

export interface BeforeAfter {
  readonly before: Inequality;
  readonly after: Inequality;
}

export interface InequalityYear {
  readonly municipality: BeforeAfter;
  readonly macroRegion: BeforeAfter;
  readonly uf: BeforeAfter;
}

interface Members {
  readonly uf: number;
  readonly idhm: number;
  readonly funds: readonly FundYear[];
}

/** Population-weighted mean of IDHM over places, by inhabitants of 2016. */
function meanIdhm(run: ReferenceRun, places: readonly Fund[]): number {
  const weighted = sum(places, (place) => place.population * run.attributes.ofPlace('idhm', place));
  return weighted / sum(places, (place) => place.population);
}

function municipalities(run: ReferenceRun, funds: readonly FundYear[]): Members[] {
  const municipal = funds.filter(({ fund }) => fund.sphere === 'municipal');
  return municipal.map((one) => ({
    uf: one.fund.uf,
    idhm: run.attributes.ofPlace('idhm', one.fund),
    funds: [one],
  }));
}

function macroRegions(run: ReferenceRun, funds: readonly FundYear[]): Members[] {
  const regions = new Map<number, FundYear[]>();
  for (const one of funds) {
    if (one.fund.sphere !== 'municipal') continue;
    const members = regions.get(one.fund.macroRegion) ?? [];
    members.push(one);
    regions.set(one.fund.macroRegion, members);
  }
  const ordered = [...regions].sort(([a], [b]) => a - b);
  return ordered.map(([, members]) => ({
    uf: (members[0] as FundYear).fund.uf,
    idhm: meanIdhm(
      run,
      members.map(({ fund }) => fund),
    ),
    funds: members,
  }));
}

/** What the funds of a UF have, out of what all funds have. */
export function settledIn(uf: StateOfCountry, funds: readonly FundYear[]): FundYear[] {
  return uf.funds.map((fund) => funds[fund.index] as FundYear);
}

function statesOfCountry(run: ReferenceRun, funds: readonly FundYear[]): Members[] {
  const populated = run.country.ufs.filter((uf) => uf.population > 0);
  return populated.map((uf) => ({
    uf: uf.index,
    idhm: run.attributes.ofUf('idhm', uf),
    funds: settledIn(uf, funds),
  }));
}

/** IDHM has three decimals: means that should be equal must not be put in order by float noise. */
function withoutNoise(idhm: number): number {
  return Math.round(idhm * 1e9) / 1e9;
}

function compareInequality(run: ReferenceRun, year: number, groups: readonly Members[]): BeforeAfter {
  const placesBy = (of: 'reference' | 'amount'): Place[] =>
    groups.map((group) => ({
      money: sum(group.funds, (one) => one[of]),
      people: sum(group.funds, ({ fund }) => run.needs.population(fund, year)),
      idhm: withoutNoise(group.idhm),
      uf: group.uf,
    }));
  return {
    before: inequalityOf(placesBy('reference')),
    after: inequalityOf(placesBy('amount')),
  };
}

/** Inequality of one year over the three kinds of places. */
export function inequalityOfYear(run: ReferenceRun, { year, funds }: ReferenceYear): InequalityYear {
  return {
    municipality: compareInequality(run, year, municipalities(run, funds)),
    macroRegion: compareInequality(run, year, macroRegions(run, funds)),
    uf: compareInequality(run, year, statesOfCountry(run, funds)),
  };
}
