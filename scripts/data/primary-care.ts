// What a municipality receives in primary care by its size, teams and need: a regression of the real
// payments of 2019 (up to 50 thousand inhabitants), carried to all municipalities.

import type { Municipality } from './municipality.ts';
import { FERNANDO_DE_NORONHA } from './municipality.ts';
import { fitRobustly, predict } from './regression.ts';

/** People of one team of Saúde da Família in the coverage statistic. */
const PEOPLE_PER_TEAM = 3_450;
/** Band index up to which teams and payments of 2019 are known well (50 thousand inhabitants). */
const LAST_SMALL_BAND = 3;
const HUBER = 0.2;
/** Rounds of the regression, slopes and UF factors in turn. */
const ROUNDS = 12;
/** A UF's factor counts in full after so many municipalities. */
const UF_SHRINKAGE = 1.5;
/** R$ per inhabitant: no municipality has less than the lowest PAB fixo. */
const LEAST = 24;
/** Standard deviation of a payment around the rule, R$ per inhabitant, at the mean of a band. */
const TYPICAL = [170, 148, 134, 108];

/** Teams per 10 thousand inhabitants: counted in 2019 where small, by the coverage of 2016 elsewhere. */
function teamDensity(m: Municipality): number {
  const byCoverage = ((m.esfCoverage ?? 0) * 10_000 * 0.95) / PEOPLE_PER_TEAM;
  if (m.band > LAST_SMALL_BAND || m.teams2019 === null) return byCoverage;
  const counted = Math.min(7, (m.teams2019 / m.population) * 10_000);
  return Math.min(counted, Math.max(2.2 * byCoverage, 10_000 / m.population));
}

/** What goes with the size, the teams and the need of a municipality. */
function featuresOf(m: Municipality): number[] {
  return [1, 10_000 / m.population, m.esfCoverage ?? 0, teamDensity(m), m.extremePoverty ?? 10];
}

interface Fit {
  readonly slopes: readonly number[];
  /** By UF: how much more or less than in the country a team, with its agents and incentives, receives. */
  readonly ufFactor: ReadonlyMap<string, number>;
}

/** payment = PAB fixo + factor of the UF × (slopes · features), slopes and factors in turn. */
function fitRule(trusted: readonly Municipality[], paid: (m: Municipality) => number): Fit {
  const ufs = [...new Set(trusted.map((m) => m.uf))].sort();
  let ufFactor = new Map(ufs.map((uf) => [uf, 1]));
  let slopes: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const observations = trusted.map((m) => ({
      features: featuresOf(m).map((x) => x * (ufFactor.get(m.uf) ?? 1)),
      value: paid(m) - LEAST,
      scale: TYPICAL[m.band] as number,
    }));
    slopes = fitRobustly(observations, [0, 0, 0, 0, 0], HUBER);
    const factors = ufs.map((uf) =>
      factorOfUf(
        trusted.filter((m) => m.uf === uf),
        slopes,
        paid,
      ),
    );
    const mean = factors.reduce((a, b) => a + b, 0) / factors.length;
    ufFactor = new Map(ufs.map((uf, u) => [uf, (factors[u] as number) / mean]));
  }
  return { slopes, ufFactor };
}

function factorOfUf(members: readonly Municipality[], slopes: readonly number[], paid: (m: Municipality) => number) {
  let above = UF_SHRINKAGE;
  let below = UF_SHRINKAGE;
  for (const m of members) {
    const scale = TYPICAL[m.band] as number;
    const ruled = predict(slopes, featuresOf(m)) / scale;
    above += ruled * ((paid(m) - LEAST) / scale);
    below += ruled ** 2;
  }
  return above / below;
}

/** Payments over the rule of a health region count in full after so many municipalities. */
const REGION_SHRINKAGE = 14;
const REGION_CLIP = 0.6;

/** What municipalities of one health region have in common beyond the rule, as a factor. */
function factorsOfRegions(observed: readonly { region: string; paidOverRule: number }[]): Map<string, number> {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const { region, paidOverRule } of observed) {
    const so = sums.get(region) ?? { sum: 0, count: 0 };
    const excess = Math.max(-REGION_CLIP, Math.min(REGION_CLIP, paidOverRule - 1));
    sums.set(region, { sum: so.sum + excess, count: so.count + 1 });
  }
  return new Map([...sums].map(([region, { sum, count }]) => [region, 1 + sum / (count + REGION_SHRINKAGE)]));
}

export interface PrimaryCareRule {
  /** R$ per inhabitant of 2019 by the rule, in the order of the places. */
  readonly rule: readonly number[];
  /** R$ per inhabitant beyond the PAB fixo: constant, 10,000/population, coverage, teams per 10,000, % extremely poor. */
  readonly slopes: readonly number[];
}

/** Fit on the payments known (`known` may leave some out, to test the rule on them) and apply to all. */
export function ruleOfPrimaryCare(
  places: readonly Municipality[],
  known: (m: Municipality) => boolean = () => true,
): PrimaryCareRule {
  const trusted = places.filter((m) => m.primaryCare2019 !== null && m.band <= LAST_SMALL_BAND && known(m));
  const paid = (m: Municipality) => (m.primaryCare2019 as number) / m.population;
  const { slopes, ufFactor } = fitRule(trusted, paid);
  const byFeatures = (m: Municipality) =>
    LEAST + Math.max(0, (ufFactor.get(m.uf) ?? 1) * predict(slopes, featuresOf(m)));
  const factors = factorsOfRegions(
    trusted.map((m) => ({ region: m.healthRegion, paidOverRule: paid(m) / byFeatures(m) })),
  );
  const rule = places.map((m) =>
    m.code === FERNANDO_DE_NORONHA ? 0 : byFeatures(m) * (factors.get(m.healthRegion) ?? 1),
  );
  return { rule, slopes };
}
