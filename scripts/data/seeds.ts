// Stage 5: how each block leans between municipalities, before the published margins set its level.

import type { Municipality } from './municipality.ts';
import type { ByBlock } from './fund-blocks.ts';
import { FERNANDO_DE_NORONHA } from './municipality.ts';
import { hasCentralisedMedicines } from './state-funds.ts';

/** R$ by municipality, in the order given; 0 where the block cannot reach it. */
export type Seeds = ByBlock<number[]>;

function seedPrimaryCare(m: Municipality): number {
  if (m.code === FERNANDO_DE_NORONHA) return 0;
  const rules = m.population * (30 + 60 * (m.esfCoverage ?? 0)) + 60_000;
  return m.primaryCare2019 === null ? rules : 0.65 * rules + 0.35 * m.primaryCare2019;
}

function seedSpecialisedCare(m: Municipality): number {
  if (m.code === FERNANDO_DE_NORONHA) return 0;
  const spent = Math.max(0, (m.spending2015 ?? 0) - (m.ownSpending2015 ?? 0) - 150);
  const beds = (m.susBeds ?? 0) * 20 + ((m.admissions2019 ?? 1) > 0 ? 15 : 0);
  return m.population * (4 + 0.5 * spent + beds);
}

function seedMedicines(m: Municipality): number {
  if (m.code === FERNANDO_DE_NORONHA) return 0;
  return m.population * (hasCentralisedMedicines(m) ? 0.5 : 5.24) + 8_000;
}

export function seedBlocks(places: readonly Municipality[]): Seeds {
  return {
    AB: places.map(seedPrimaryCare),
    MAC: places.map(seedSpecialisedCare),
    AF: places.map(seedMedicines),
    VS: places.map((m) => 28_000 + 7.6 * m.population),
    GES: places.map((m) => 2_000 + 0.16 * m.population),
    INV: places.map((m) => (m.code === FERNANDO_DE_NORONHA ? 0 : 75_000 + 13 * m.population)),
  };
}
