// Countries that never were: few funds, and every oddity the real data have or could have.

import type { Sphere } from '#engine';
import { FACT_COLUMNS, layOutDataset } from '#engine';
import type { Dataset, EntityRow, FactColumn, SeriesRow, UfPopulationRow } from '#engine';
import type { BlockAmounts } from './country.ts';
import { BLOCK_NAMES, byBlock } from './country.ts';
import type { Draw } from './random.ts';

const UF_CODES = { RO: '11', AC: '12', PA: '15', CE: '23', BA: '29', SP: '35', RS: '43', DF: '53' } as const;
export const RANDOM_UFS: readonly string[] = Object.keys(UF_CODES);

/** Usual range of each column, per inhabitant where it counts people. */
const RANGES: Readonly<Record<FactColumn, readonly [number, number]>> = {
  share_age_60_plus: [0.05, 0.2],
  share_age_0_4: [0.05, 0.12],
  births: [0.008, 0.02],
  infant_deaths: [0, 0.0004],
  avoidable_admissions: [0, 0.02],
  poor_families: [0, 0.06],
  idhm: [0.45, 0.85],
  household_income: [150, 2000],
  gdp_per_capita: [4000, 90000],
  area_km2: [0.0005, 1],
  urban_share: [0.2, 1],
  sus_beds_per_1000: [0, 4],
  doctors_per_1000: [0, 4],
  own_share: [0.12, 0.3],
  own_health_spending: [100, 900],
  esf_coverage: [0, 1],
  private_plan_share: [0, 0.5],
  latitude: [-30, 4],
  longitude: [-70, -35],
};
const COUNTED: readonly FactColumn[] = ['births', 'infant_deaths', 'avoidable_admissions', 'poor_families', 'area_km2'];
const CODES_OF_REGIONS = ['R1', 'R2', 'R3', 'R4'];

/** Chances of one country: columns nobody knows, blocks nobody has. */
interface Oddities {
  readonly unknownColumns: readonly FactColumn[];
  readonly emptyBlocks: readonly string[];
  readonly missing: number;
  readonly equalFunds: boolean;
}

function drawOddities(draw: Draw): Oddities {
  return {
    unknownColumns: FACT_COLUMNS.filter(() => draw.chance(0.02)),
    emptyBlocks: BLOCK_NAMES.filter(() => draw.chance(0.05)),
    missing: draw.pick([0, 0, 0.1, 0.4]),
    equalFunds: draw.chance(0.1),
  };
}

function drawBase(draw: Draw, oddities: Oddities, people: number): BlockAmounts {
  const none = draw.chance(0.06);
  return byBlock((block) => {
    if (none || oddities.emptyBlocks.includes(block)) return 0;
    if (oddities.equalFunds) return 1_000_000;
    if (draw.chance(0.15)) return 0;
    return Math.round(people * draw.between(1, 300) * 100) / 100;
  });
}

function drawFacts(draw: Draw, oddities: Oddities, people: number): Record<FactColumn, number> {
  const entries = FACT_COLUMNS.map((column) => {
    const [low, high] = RANGES[column];
    if (oddities.unknownColumns.includes(column) || draw.chance(oddities.missing)) return [column, Number.NaN];
    if (low === 0 && draw.chance(0.1)) return [column, 0];
    const value = draw.between(low, high);
    return [column, COUNTED.includes(column) ? Math.max(low > 0 ? 1 : 0, Math.round(value * people)) : value];
  });
  return Object.fromEntries(entries) as Record<FactColumn, number>;
}

function noFacts(): Record<FactColumn, number> {
  return Object.fromEntries(FACT_COLUMNS.map((column) => [column, Number.NaN])) as Record<FactColumn, number>;
}

function drawFund(
  draw: Draw,
  oddities: Oddities,
  sphere: Sphere,
  uf: string,
  code: string,
  resident: boolean,
): EntityRow {
  const people = oddities.equalFunds ? 20_000 : Math.round(10 ** draw.between(3, 6.5));
  const region = draw.whole(0, CODES_OF_REGIONS.length - 1);
  const macro = region < 2 ? 'M1' : 'M2';
  // Codes of regions repeat between UFs: a region never crosses a border.
  const place = resident ? { healthRegion: CODES_OF_REGIONS[region] ?? '', macroRegion: macro } : null;
  return {
    code,
    sphere,
    uf,
    name: `${sphere} ${code}`,
    healthRegion: place?.healthRegion ?? '',
    healthRegionName: place?.healthRegion ?? '',
    macroRegion: place?.macroRegion ?? '',
    macroRegionName: place?.macroRegion ?? '',
    population: resident ? people : 0,
    base: drawBase(draw, oddities, people),
    investment: 0,
    facts: resident ? drawFacts(draw, oddities, people) : noFacts(),
    imputed: [],
  };
}

function drawUf(draw: Draw, oddities: Oddities, uf: string, code: string): EntityRow[] {
  const count = draw.chance(0.15) ? 0 : draw.whole(1, 12);
  const municipal = Array.from({ length: count }, (_, j) =>
    drawFund(draw, oddities, 'municipal', uf, `${code}${String(j + 1).padStart(5, '0')}`, true),
  );
  if (count > 0 && draw.chance(0.08)) return municipal;
  return [...municipal, drawFund(draw, oddities, 'state', uf, code, count === 0)];
}

function drawSeries(draw: Draw): SeriesRow[] {
  const lastInflation = draw.whole(2019, 2025);
  const lastRcl = draw.whole(2018, 2024);
  const gap = draw.whole(2018, 2023);
  let rcl = 709_930_000_000;
  return Array.from({ length: 12 }, (_, i) => {
    const year = 2015 + i;
    if (year > 2016) rcl *= draw.between(0.95, 1.2);
    const inflation = (): number => (year <= lastInflation ? draw.between(0, 0.12) : Number.NaN);
    const observed = year >= 2016 && year <= lastRcl && (year !== gap || gap >= lastRcl);
    const executed = year === 2016 ? 106_235_537_000 : Number.NaN;
    return {
      year,
      ipcaJune: inflation(),
      ipcaDec: inflation(),
      rcl: observed ? Math.round(rcl) : Number.NaN,
      minimum: Number.NaN,
      executed,
    };
  });
}

function drawUfPopulation(draw: Draw, ufs: readonly string[]): UfPopulationRow[] {
  return ufs.flatMap((uf) => {
    const growth = draw.between(-0.005, 0.025);
    const start = draw.between(1e4, 1e7);
    return Array.from({ length: 26 }, (_, i) => ({
      uf,
      year: 2015 + i,
      population: Math.round(start * (1 + growth) ** i),
    }));
  });
}

/** A country of 2 to 8 UFs, each with 0 to 12 municipal funds; some money and some people always exist. */
export function drawCountry(draw: Draw): Dataset {
  const oddities = drawOddities(draw);
  const ufs = draw.shuffle(RANDOM_UFS).slice(0, draw.whole(2, 8));
  const entities = ufs.flatMap((uf) => drawUf(draw, oddities, uf, UF_CODES[uf as keyof typeof UF_CODES]));
  const money = entities.some((row) => BLOCK_NAMES.some((block) => row.base[block] > 0));
  if (!money) return drawCountry(draw);
  return layOutDataset(draw.shuffle(entities), drawSeries(draw), drawUfPopulation(draw, ufs));
}
