// What the engine answers: every year of a reform in float64 (docs/model.md, sections 3 to 8 and
// the per-year indicators of section 10). Arrays over entities are laid out year × entity.

/** The path of the money, by t = year − 2016 (t = 0 is the base year). */
export interface EnvelopePath {
  /** M: federal minimum, R$; t = 0 holds that of EC 86/2015, in force in 2016. */
  readonly minimum: Float64Array;
  /** ASPS: minimum with the margin, R$. */
  readonly asps: Float64Array;
  /** T: pool of custeio transfers, R$. */
  readonly pool: Float64Array;
  /** D: deflator, 1 in 2016. */
  readonly deflator: Float64Array;
  /** Pool under 15% of RCL with the same margin and share, R$. */
  readonly poolRcl15: Float64Array;
  /** κ: pool over the base transfers of custeio; reference_e = κ · ΣB_e. */
  readonly scale: Float64Array;
}

export type FindingKind = 'none' | 'floor-infeasible' | 'cap-infeasible';

/** How the bounds of one group met its pool in one year. */
export interface Finding {
  readonly kind: FindingKind;
  /** Shortfall Σlo − F or surplus F − Σhi, R$; 0 when kind is `none`. */
  readonly amount: number;
}

/** Bounds on whole amounts that could not be met in one year, with the proof. */
export interface TotalFinding {
  readonly kind: Exclude<FindingKind, 'none'>;
  /** What floors lack, or caps leave over, at the least, R$. */
  readonly amount: number;
  /** Groups, by position in the reform, whose pools prove it. */
  readonly groups: readonly number[];
}

/** Losers, unchanged and winners of one set of funds, one value a year. */
export interface Tally {
  readonly winners: Float64Array;
  readonly losers: Float64Array;
  readonly unchanged: Float64Array;
}

/** Figures of section 10 that are made for every year; index y = year − 2017. */
export interface YearIndicators {
  readonly municipal: Tally;
  readonly state: Tally;
  readonly uf: Tally;
  /** People living in winning and losing municipalities, inhabitants of 2016. */
  readonly population: Tally;
  /** ½ Σ|Δ|, R$. */
  readonly moneyMoved: Float64Array;
  /** AB in the sharing-out of 2016, R$. */
  readonly abReference: Float64Array;
  /** AB after composition less the sharing-out of 2016, R$. */
  readonly abRedistribution: Float64Array;
  /** AB that moves to MAC, R$ (behaviour is its negative). */
  readonly abToMac: Float64Array;
  /** Municipal funds whose AB ends below the sharing-out of 2016. */
  readonly abMunicipalitiesBelow: Float64Array;
  /** By how much, R$. */
  readonly abBelow: Float64Array;
  /** T_rcl15 − T, nominal R$, and its sum so far in R$ of 2016. */
  readonly lossAgainstRcl15: Float64Array;
  readonly lossAgainstRcl15CumulativeReal: Float64Array;
}

export interface Run {
  /** 2017 … endYear. */
  readonly years: readonly number[];
  readonly size: number;
  readonly envelope: EnvelopePath;
  /** The sharing-out of 2016 kept for ever, R$, year × entity. */
  readonly reference: Float64Array;
  /** What the scenario gives, R$, year × entity. */
  readonly amount: Float64Array;
  /** Spending on AB after the shift, R$, year × entity. */
  readonly ab: Float64Array;
  /** AB money spent on MAC, R$, year × entity. */
  readonly abToMac: Float64Array;
  /** Findings[y][g]. */
  readonly findings: readonly (readonly Finding[])[];
  /** TotalFindings[y]: none where bounds on whole amounts were met, or there are none. */
  readonly totalFindings: readonly (readonly TotalFinding[])[];
  readonly indicators: YearIndicators;
}
