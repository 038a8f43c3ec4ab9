// Target amounts of a group: between states, then within states (docs/model.md, section 6).
// LC 141/2012, art. 17: the CIT shares out between UFs, each CIB within its UF.

import type { CriterionId } from './criteria-table.ts';
import type { Dataset } from './dataset.ts';
import type { GroupBase } from './group-base.ts';
import { ufGrowth } from './population.ts';
import type { Group, Reform, Weights, WithinStates } from './reform.ts';
import { normaliseWithinUfs } from './shares.ts';
import type { ShareSource } from './shares.ts';

/** a_e[t] = F[t] · sharesOf(t)[e]. */
export interface Allocation {
  /** True where nothing but base shares is asked for: then the target is the reference itself. */
  readonly isNull: boolean;
  /** Share of each fund in the group's pool in year t = year − 2016; the same array every year while population is frozen. */
  readonly sharesOf: (t: number) => Float64Array;
}

/** Weights above zero, divided by their sum. */
export function normalised(weights: Weights): [CriterionId, number][] {
  const entries = (Object.entries(weights) as [CriterionId, number][]).filter(([, weight]) => weight > 0);
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
  if (!(total > 0) || !Number.isFinite(total)) throw new Error('weights must have a finite sum above zero');
  return entries.map(([criterion, weight]) => [criterion, weight / total]);
}

const isHistorical = (weights: Weights): boolean =>
  normalised(weights).every(([criterion]) => criterion === 'historical');

interface UfBase {
  readonly state: Float64Array;
  readonly municipal: Float64Array;
  readonly hasMunicipalities: Uint8Array;
}

function sumByUf(dataset: Dataset, free: Float64Array): UfBase {
  const count = dataset.ufs.length;
  const base = {
    state: new Float64Array(count),
    municipal: new Float64Array(count),
    hasMunicipalities: new Uint8Array(count),
  };
  for (let e = 0; e < dataset.size; e++) {
    const u = dataset.uf[e] as number;
    const target = e < dataset.municipalities ? base.municipal : base.state;
    target[u] = (target[u] as number) + (free[e] as number);
    if (e < dataset.municipalities) base.hasMunicipalities[u] = 1;
  }
  return base;
}

/** σ by UF: what the state fund keeps. A UF without municipal funds, as the DF, keeps all of it. */
function stateShares(dataset: Dataset, base: UfBase, given: WithinStates['stateShare']): Float64Array {
  return Float64Array.from(dataset.ufs, ({ abbreviation, state }, u) => {
    if (base.hasMunicipalities[u] === 0) return 1;
    if (state < 0) return 0;
    const set = typeof given === 'number' ? given : given?.[abbreviation];
    if (set !== undefined) return set;
    const total = (base.state[u] as number) + (base.municipal[u] as number);
    return total > 0 ? (base.state[u] as number) / total : 0;
  });
}

/** v: share of each municipal fund among those of its UF. */
function municipalShares(
  dataset: Dataset,
  reform: Reform,
  base: GroupBase,
  ufBase: UfBase,
  weights: Weights,
  source: ShareSource,
): Float64Array {
  const shares = new Float64Array(dataset.size);
  const byPopulation = source.withinShares('population', reform);
  const historical = normaliseWithinUfs(dataset, base.free);
  for (const [criterion, weight] of normalised(weights)) {
    const part = criterion === 'historical' ? historical : source.withinShares(criterion, reform);
    for (let e = 0; e < dataset.municipalities; e++) {
      const bare = criterion === 'historical' && !((ufBase.municipal[dataset.uf[e] as number] as number) > 0);
      shares[e] = (shares[e] as number) + weight * ((bare ? byPopulation : part)[e] as number);
    }
  }
  return shares;
}

/** y: the part of a region that does not follow residents stays with the region's base. */
function keepInRegions(
  dataset: Dataset,
  free: Float64Array,
  shares: Float64Array,
  { unit, residence }: WithinStates,
): Float64Array {
  if (unit === 'municipality' || residence === 1) return shares;
  const regionOf = unit === 'healthRegion' ? dataset.healthRegion : dataset.macroRegion;
  const count = unit === 'healthRegion' ? dataset.healthRegions.length : dataset.macroRegions.length;
  const share = new Float64Array(count);
  const base = new Float64Array(count);
  for (let e = 0; e < dataset.municipalities; e++) {
    const r = regionOf[e] as number;
    if (r < 0) continue;
    share[r] = (share[r] as number) + (shares[e] as number);
    base[r] = (base[r] as number) + (free[e] as number);
  }
  return shares.map((own, e) => {
    const r = e < dataset.municipalities ? (regionOf[e] as number) : -1;
    if (r < 0 || !((base[r] as number) > 0)) return own;
    return residence * own + ((1 - residence) * (share[r] as number) * (free[e] as number)) / (base[r] as number);
  });
}

function shareOut(weights: Float64Array): Float64Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (total > 0 ? weight / total : 1 / weights.length));
}

/** S: share of each UF in the pool of a group, by t = year − 2016. */
export function shareBetween(
  dataset: Dataset,
  reform: Reform,
  group: Group,
  base: GroupBase,
  source: ShareSource,
): (t: number) => Float64Array {
  const weights = normalised(group.betweenStates);
  const ufBase = sumByUf(dataset, base.free);
  const historical = ufBase.state.map((state, u) => (state + (ufBase.municipal[u] as number)) / base.freeTotal);
  const shareOf = (criterion: CriterionId, t: number): Float64Array => {
    if (criterion === 'historical') return historical;
    return shareOut(
      source.ufWeights(criterion, reform).map((weight, u) => weight * ufGrowth(dataset, reform.macro, u, t)),
    );
  };
  return (t) => {
    const shares = new Float64Array(dataset.ufs.length);
    for (const [criterion, weight] of weights) {
      shareOf(criterion, t).forEach((share, u) => (shares[u] = (shares[u] as number) + weight * share));
    }
    return shares;
  };
}

/** Share of each fund in what its UF receives: σ of the state fund, (1 − σ)·y of the municipal ones. */
export function shareWithin(
  dataset: Dataset,
  reform: Reform,
  { withinStates }: Group,
  base: GroupBase,
  source: ShareSource,
): Float64Array {
  const ufBase = sumByUf(dataset, base.free);
  const state = stateShares(dataset, ufBase, withinStates.stateShare);
  const shares = municipalShares(dataset, reform, base, ufBase, withinStates.weights, source);
  return keepInRegions(dataset, base.free, shares, withinStates).map((share, e) => {
    const own = state[dataset.uf[e] as number] as number;
    return e < dataset.municipalities ? (1 - own) * share : own;
  });
}

/** Shares by which the free pool of a group is to be divided. */
export function allocate(
  dataset: Dataset,
  reform: Reform,
  group: Group,
  base: GroupBase,
  source: ShareSource,
): Allocation {
  const { withinStates } = group;
  const within = shareWithin(dataset, reform, group, base, source);
  const between = shareBetween(dataset, reform, group, base, source);
  const sharesIn = (t: number): Float64Array => {
    const ofUf = between(t);
    return within.map((share, e) => (ofUf[dataset.uf[e] as number] as number) * share);
  };
  const fixed = reform.macro.population === 'frozen' ? sharesIn(0) : null;
  return {
    isNull: withinStates.stateShare === null && isHistorical(group.betweenStates) && isHistorical(withinStates.weights),
    sharesOf: (t) => fixed ?? sharesIn(t),
  };
}
