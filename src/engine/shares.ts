// Shares by criterion among UFs and among the municipalities of each UF (docs/model.md, sections
// 5 and 6). The share inside a UF does not depend on the year: projected population grows alike
// within a UF.

import { measureAttributes } from './attributes.ts';
import type { AttributeTable } from './attributes.ts';
import { CRITERION_TABLE } from './criteria-table.ts';
import type { AttributeCriterion, CriterionId } from './criteria-table.ts';
import type { Dataset } from './dataset.ts';
import { createMemory } from './memory.ts';
import { multiply } from './multiplier.ts';
import type { Multiplier } from './multiplier.ts';
import type { Reform } from './reform.ts';

/** Criteria other than the historical one, whose shares belong to each group. */
export type WeighingCriterion = Exclude<CriterionId, 'historical'>;

/** What sharing out by criteria needs, remembered between runs on the same data. */
export interface ShareSource {
  readonly attributes: AttributeTable;
  /** Weight P'·z of each UF at its population of 2016. */
  readonly ufWeights: (criterion: WeighingCriterion, reform: Reform) => Float64Array;
  /** Share of each municipal fund inside its UF; 0 on state funds. */
  readonly withinShares: (criterion: WeighingCriterion, reform: Reform) => Float64Array;
}

/**
 * People who count: population less those with a private plan, as far as `susDependence` says. A
 * share unknown for everybody counts as 0.
 */
function dependentPopulation(dataset: Dataset, plans: Float64Array, susDependence: number): Float64Array {
  if (susDependence === 0) return dataset.population;
  return dataset.population.map((people, e) => {
    const covered = people > 0 && !Number.isNaN(plans[e]) ? (plans[e] as number) : 0;
    return people * (1 - susDependence * covered);
  });
}

function ufSums(dataset: Dataset, values: Float64Array): Float64Array {
  const sums = new Float64Array(dataset.ufs.length);
  for (let e = 0; e < dataset.size; e++) {
    const u = dataset.uf[e] as number;
    sums[u] = (sums[u] as number) + (values[e] as number);
  }
  return sums;
}

/** Divide weights of municipal funds by their sum in each UF; where it is 0, all share alike. */
export function normaliseWithinUfs(dataset: Dataset, weights: Float64Array): Float64Array {
  const count = new Float64Array(dataset.ufs.length);
  const sums = new Float64Array(dataset.ufs.length);
  for (let e = 0; e < dataset.municipalities; e++) {
    const u = dataset.uf[e] as number;
    count[u] = (count[u] as number) + 1;
    sums[u] = (sums[u] as number) + (weights[e] as number);
  }
  const shares = new Float64Array(dataset.size);
  for (let e = 0; e < dataset.municipalities; e++) {
    const u = dataset.uf[e] as number;
    const sum = sums[u] as number;
    shares[e] = sum > 0 ? (weights[e] as number) / sum : 1 / (count[u] as number);
  }
  return shares;
}

function keyOf(criterion: WeighingCriterion, reform: Reform): string {
  if (criterion === 'population') return `population ${reform.susDependence}`;
  const { elasticity, clip } = reform.criteria[criterion];
  return `${criterion} ${elasticity} ${clip[0]} ${clip[1]} ${reform.susDependence}`;
}

/** Build the source of shares for one dataset. */
export function createShareSource(dataset: Dataset): ShareSource {
  const attributes = measureAttributes(dataset);
  const multipliers = createMemory<Multiplier>();
  const people = createMemory<Float64Array>();
  const within = createMemory<Float64Array>();
  const between = createMemory<Float64Array>();

  const multiplier = (criterion: AttributeCriterion, reform: Reform) =>
    multipliers(keyOf(criterion, { ...reform, susDependence: 0 }), () => {
      const { attribute, direction } = CRITERION_TABLE[criterion];
      return multiply(attributes.attributes[attribute], direction, reform.criteria[criterion]);
    });
  const dependent = ({ susDependence }: Reform) =>
    people(String(susDependence), () =>
      dependentPopulation(dataset, attributes.privatePlanShare.entity, susDependence),
    );

  return {
    attributes,
    ufWeights: (criterion, reform) =>
      between(keyOf(criterion, reform), () => {
        const sums = ufSums(dataset, dependent(reform));
        if (criterion === 'population') return sums;
        const { uf } = multiplier(criterion, reform);
        return sums.map((sum, u) => sum * (uf[u] as number));
      }),
    withinShares: (criterion, reform) =>
      within(keyOf(criterion, reform), () => {
        const population = dependent(reform);
        if (criterion === 'population') return normaliseWithinUfs(dataset, population);
        const { entity } = multiplier(criterion, reform);
        return normaliseWithinUfs(
          dataset,
          population.map((value, e) => value * (entity[e] as number)),
        );
      }),
  };
}
