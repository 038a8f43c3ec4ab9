// Countries of a handful of funds, small enough to be worked by hand: no inflation, no growth, and a
// pool that is the same every year unless a test says otherwise.

import type { Block, Sphere } from '../../src/engine/blocks.ts';
import { FACT_COLUMNS, layOutDataset } from '../../src/engine/dataset.ts';
import type { Dataset, FactColumn, SeriesRow } from '../../src/engine/dataset.ts';
import type { Reform } from '../../src/engine/reform.ts';
import { byBlock } from '#reference/country.ts';
import { resolveScenario } from './resolve-scenario.ts';
import type { ScenarioFile } from './resolve-scenario.ts';

export interface TinyFund {
  readonly uf: string;
  /** Municipal unless said. */
  readonly sphere?: Sphere;
  readonly population?: number;
  readonly base: Partial<Record<Block, number>>;
  readonly facts?: Partial<Record<FactColumn, number>>;
  readonly region?: string;
}

/** Two-digit codes of UFs, in the order in which they stand in a country. */
const UF_CODES: Readonly<Record<string, string>> = { RO: '11', AC: '12', SP: '35', DF: '53' };

/** RCL of every year, R$; with `tinyReform` the pool of each year is 15% of it. */
function seriesOf(rcl: Readonly<Record<number, number>>): SeriesRow[] {
  return Object.entries(rcl).map(([year, value]) => ({
    year: Number(year),
    ipcaJune: Number.NaN,
    ipcaDec: Number.NaN,
    rcl: value,
    minimum: Number.NaN,
    executed: Number.NaN,
  }));
}

/** Funds stand in the order given inside each UF; facts not given are unknown. */
export function tinyCountry(funds: readonly TinyFund[], rcl: Readonly<Record<number, number>>): Dataset {
  const entities = funds.map((fund, i) => {
    const sphere = fund.sphere ?? 'municipal';
    const uf = UF_CODES[fund.uf] ?? '99';
    const population = fund.population ?? (sphere === 'municipal' ? 1000 : 0);
    const region = fund.region ?? (population > 0 ? 'R1' : '');
    const facts = FACT_COLUMNS.map((column) => [column, fund.facts?.[column] ?? Number.NaN]);
    return {
      code: sphere === 'state' ? uf : `${uf}${String(i + 1).padStart(5, '0')}`,
      sphere,
      uf: fund.uf,
      name: `fund ${i + 1}`,
      healthRegion: region,
      healthRegionName: region,
      macroRegion: region,
      macroRegionName: region,
      population,
      base: byBlock((block) => fund.base[block] ?? 0),
      investment: 0,
      facts: Object.fromEntries(facts) as Record<FactColumn, number>,
      imputed: [],
    };
  });
  return layOutDataset(entities, seriesOf(rcl), []);
}

/** T[t] = 0.15·RCL[t], no inflation beyond what is observed; the groups are what the test is about. */
export function tinyReform(scenario: ScenarioFile): Reform {
  return resolveScenario({
    endYear: 2020,
    ...scenario,
    envelope: { rule: 'rcl15', margin: 0, custeioShare: 1, ...scenario.envelope },
    macro: { ipca: 0, rclRealGrowth: 0, ...scenario.macro },
  });
}
