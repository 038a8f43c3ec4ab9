// Stage 5: how each block leans between municipalities before the published margins set its level: R$,
// 0 where the block cannot reach the municipality.

import type { MarginRow } from './margins.ts';
import type { Municipality } from './municipality.ts';
import { FERNANDO_DE_NORONHA } from './municipality.ts';
import type { ByBlock } from './fund-blocks.ts';
import { ruleOfPrimaryCare } from './primary-care.ts';
import { ruleOfSpecialisedCare } from './specialised-care.ts';
import { hasCentralisedMedicines } from './state-evidence.ts';

/** R$ by municipality, in the order of the places. */
export type Seeds = ByBlock<number[]>;

export interface FirstSeeds {
  readonly seeds: Seeds;
  /** R$ per inhabitant of 2019 by the rule of primary care. */
  readonly primaryCareRule: readonly number[];
}

/**
 * Basic component per inhabitant, plus QUALIFAR-SUS, a fixed sum for the poorest (1,230 municipalities,
 * R$ 25 M), more likely where poverty is. Where the state buys, only the latter and remainders.
 */
function seedMedicines(m: Municipality): number {
  const qualifar = 20_000 * Math.min(1, (m.extremePoverty ?? 0) / 40);
  return hasCentralisedMedicines(m) ? 0.3 * m.population + qualifar + 500 : 5.24 * m.population + qualifar;
}

/** Fixed floors (surveillance, sanitary surveillance, agents) plus a sum per inhabitant. */
function seedSurveillance(m: Municipality): number {
  return m.code === FERNANDO_DE_NORONHA ? 28_000 : 28_000 + 7.6 * m.population;
}

/**
 * Units of primary care everywhere; equipment of hospitals, R$ 0.75 bn of 2.31 in NT 46's table 10, only where
 * there are SUS beds (some 3,580 municipalities): 0.6 of what primary care gets.
 */
function seedInvestment(m: Municipality): number {
  return (75_000 + 13 * m.population) * ((m.susBeds ?? 0) > 0 ? 1.6 : 1);
}

/** R$ per inhabitant spent from others that AB, AF, VS and INV do not explain. */
function residualOf(
  places: readonly Municipality[],
  spent: readonly (number | null)[],
  primaryCare: readonly number[],
  bands: readonly MarginRow[],
): (number | null)[] {
  return places.map((m, i) => {
    const band = bands[m.band] as MarginRow;
    const others = band.amounts.AF + band.amounts.VS + band.amounts.INV;
    const known = spent[i] ?? null;
    return known === null ? null : known - (primaryCare[i] as number) - others / band.population;
  });
}

/** The rule of primary care at the level of table 11, R$ per inhabitant. */
function atPublishedLevel(places: readonly Municipality[], rule: readonly number[], bands: readonly MarginRow[]) {
  const scale = bands.map((band, k) => {
    const ruled = places.reduce((s, m, i) => s + (m.band === k ? (rule[i] as number) * m.population : 0), 0);
    return band.amounts.AB / ruled;
  });
  return places.map((m, i) => (rule[i] as number) * (scale[m.band] as number));
}

export function seedBlocks(
  places: readonly Municipality[],
  bands: readonly MarginRow[],
  spent: readonly (number | null)[],
  knownPayment: (m: Municipality) => boolean = () => true,
): FirstSeeds {
  const { rule } = ruleOfPrimaryCare(places, knownPayment);
  const primaryCare = atPublishedLevel(places, rule, bands);
  const means = bands.map((band) => band.amounts.MAC / band.population);
  const hospitals = ruleOfSpecialisedCare(places, residualOf(places, spent, primaryCare, bands), means);
  const inNoronha = (m: Municipality) => m.code === FERNANDO_DE_NORONHA;
  return {
    primaryCareRule: rule,
    seeds: {
      AB: places.map((m, i) => (primaryCare[i] as number) * m.population),
      MAC: places.map((m, i) => (hospitals[i] as number) * m.population),
      AF: places.map((m) => (inNoronha(m) ? 0 : seedMedicines(m))),
      VS: places.map(seedSurveillance),
      GES: places.map((m) => (inNoronha(m) ? 0 : 2_000 + 0.16 * m.population)),
      INV: places.map((m) => (inNoronha(m) ? 0 : seedInvestment(m))),
    },
  };
}
