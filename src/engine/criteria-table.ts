// The criteria of sharing out (docs/model.md, section 5): LC 141/2012, art. 17, caput, and
// Lei 8.080/1990, art. 35. One row a criterion: its dimension, direction and default elasticity.

export const CRITERIA = [
  'historical',
  'population',
  'elderly',
  'children',
  'infantMortality',
  'avoidableAdmissions',
  'poverty',
  'lowIdhm',
  'lowIncome',
  'lowGdp',
  'sparsity',
  'rurality',
  'supply',
  'supplyGap',
  'doctorGap',
  'ownEffort',
  'coverage',
] as const;
export type CriterionId = (typeof CRITERIA)[number];
export type AttributeCriterion = Exclude<CriterionId, 'historical' | 'population'>;

export type Dimension =
  | 'historical'
  | 'demographic'
  | 'epidemiological'
  | 'socioeconomic'
  | 'spatial'
  | 'supply'
  | 'ownBudget'
  | 'performance';

/** Attributes of a municipality, in the unit the multiplier uses. */
export const ATTRIBUTES = [
  'shareAge60Plus',
  'shareAge0To4',
  'infantMortality',
  'avoidableAdmissionsPerInhabitant',
  'poorFamiliesPerInhabitant',
  'idhm',
  'householdIncome',
  'gdpPerCapita',
  'density',
  'ruralShare',
  'susBedsPer1000',
  'doctorsPer1000',
  'ownShare',
  'esfCoverage',
] as const;
export type AttributeId = (typeof ATTRIBUTES)[number];

export interface CriterionRow {
  readonly dimension: Dimension;
  readonly attribute: AttributeId;
  /** +1: more of the attribute, more money; −1: less of it, more money. */
  readonly direction: 1 | -1;
  readonly elasticity: number;
}

export const DEFAULT_CLIP: readonly [number, number] = [0.5, 2];

export const CRITERION_TABLE: Readonly<Record<AttributeCriterion, CriterionRow>> = {
  elderly: { dimension: 'demographic', attribute: 'shareAge60Plus', direction: 1, elasticity: 1 },
  children: { dimension: 'demographic', attribute: 'shareAge0To4', direction: 1, elasticity: 1 },
  infantMortality: { dimension: 'epidemiological', attribute: 'infantMortality', direction: 1, elasticity: 1 },
  avoidableAdmissions: {
    dimension: 'epidemiological',
    attribute: 'avoidableAdmissionsPerInhabitant',
    direction: 1,
    elasticity: 0.5,
  },
  poverty: { dimension: 'socioeconomic', attribute: 'poorFamiliesPerInhabitant', direction: 1, elasticity: 1 },
  lowIdhm: { dimension: 'socioeconomic', attribute: 'idhm', direction: -1, elasticity: 2 },
  lowIncome: { dimension: 'socioeconomic', attribute: 'householdIncome', direction: -1, elasticity: 0.5 },
  lowGdp: { dimension: 'socioeconomic', attribute: 'gdpPerCapita', direction: -1, elasticity: 0.5 },
  sparsity: { dimension: 'spatial', attribute: 'density', direction: -1, elasticity: 0.25 },
  rurality: { dimension: 'spatial', attribute: 'ruralShare', direction: 1, elasticity: 0.5 },
  supply: { dimension: 'supply', attribute: 'susBedsPer1000', direction: 1, elasticity: 0.5 },
  supplyGap: { dimension: 'supply', attribute: 'susBedsPer1000', direction: -1, elasticity: 0.5 },
  doctorGap: { dimension: 'supply', attribute: 'doctorsPer1000', direction: -1, elasticity: 0.5 },
  ownEffort: { dimension: 'ownBudget', attribute: 'ownShare', direction: 1, elasticity: 1 },
  coverage: { dimension: 'performance', attribute: 'esfCoverage', direction: 1, elasticity: 1 },
};

/** Dimension of any criterion, the two without an attribute included. */
export function dimensionOf(criterion: CriterionId): Dimension {
  if (criterion === 'historical') return 'historical';
  if (criterion === 'population') return 'demographic';
  return CRITERION_TABLE[criterion].dimension;
}
