// What a reform decides (docs/model.md, sections 3 to 8): the input of the engine, with every
// default already written in. The document people edit lives in src/scenario.

import type { Block } from './blocks.ts';
import type { AttributeCriterion, CriterionId } from './criteria-table.ts';

export const ENVELOPE_RULES = ['ec95', 'ec95-ec113', 'ec86', 'rcl15', 'history', 'lc200', 'custom'] as const;
export type EnvelopeRule = (typeof ENVELOPE_RULES)[number];

export interface EnvelopeSettings {
  readonly rule: EnvelopeRule;
  /** Spending above the minimum, share: ASPS = minimum · (1 + margin). */
  readonly margin: number;
  /** Part of ASPS sent as custeio transfers, 0–1; null takes the observed part of 2016. */
  readonly custeioShare: number | null;
  /** Nominal yearly growth of the minimum; required by the rule `custom`, ignored by the others. */
  readonly customGrowth: number | null;
}

export interface MacroSettings {
  readonly useObserved: boolean;
  /** Yearly inflation (IPCA) beyond what is observed or known, share. */
  readonly ipca: number;
  /** Yearly real growth of RCL beyond what is observed or known, share. */
  readonly rclRealGrowth: number;
  readonly population: 'frozen' | 'projected';
}

export interface SphereShare {
  readonly state: number;
  readonly municipal: number;
}

/**
 * Part of a block that keeps following the base: the same for every fund of a sphere or, where the base is
 * known by line, that of the chosen lines in each fund.
 */
export interface RingFence extends SphereShare {
  /** Ids of lines; one that ends in `*` stands for the line and for those whose ids it begins, up to a hyphen. */
  readonly lines?: readonly string[];
}

/** Criterion → non-negative weight; divided by their sum by the engine. */
export type Weights = Readonly<Partial<Record<CriterionId, number>>>;

export const UNITS = ['municipality', 'healthRegion', 'macroRegion'] as const;
export type Unit = (typeof UNITS)[number];

export interface WithinStates {
  readonly weights: Weights;
  readonly unit: Unit;
  /** 1: each municipality receives by its residents; 0: the region's money stays where services are. */
  readonly residence: number;
  /** Part of the UF kept by the state fund: null keeps the base part, a number sets it everywhere, an object by UF abbreviation. */
  readonly stateShare: null | number | Readonly<Record<string, number>>;
}

export const BOUND_REFERENCES = ['statusQuo', 'previous', 'base', 'baseReal'] as const;
export type BoundReference = (typeof BOUND_REFERENCES)[number];

export interface Floor {
  readonly reference: BoundReference;
  /** 0 = may not fall below the reference; 0.02 = may fall to 98% of it. */
  readonly maxLoss: number;
}

export interface Cap {
  readonly reference: BoundReference;
  readonly maxGain: number;
}

/** Bounds on what an entity receives, each optional. */
export interface TransitionBounds {
  readonly floor: Floor | null;
  readonly cap: Cap | null;
}

export interface Transition extends TransitionBounds {
  readonly mode: 'phaseIn' | 'excessOnly';
  /** Length of the phase-in, years ≥ 1; without effect under `excessOnly`. */
  readonly years: number;
}

export interface Group {
  readonly id: string;
  readonly blocks: readonly Block[];
  readonly betweenStates: Weights;
  readonly withinStates: WithinStates;
  readonly transition: Transition;
}

export interface ShiftSettings {
  readonly donors: readonly Block[];
  /** Real yearly growth of the need for MAC. */
  readonly macGrowth: number;
  /** Part of the MAC gap that managers cover with the donors' free money. */
  readonly absorption: number;
  /** Part of the donors' free money that is never touched. */
  readonly protectedFloor: number;
  /** Part of the distance to the target covered each year. */
  readonly speed: number;
  /** Largest yearly fall of q, in points. */
  readonly maxYearlyLoss: number;
}

export interface CriterionSettings {
  readonly elasticity: number;
  readonly clip: readonly [number, number];
}

export interface Reform {
  readonly startYear: number;
  readonly endYear: number;
  readonly envelope: EnvelopeSettings;
  readonly macro: MacroSettings;
  readonly ringFence: Readonly<Record<Block, RingFence>>;
  readonly susDependence: number;
  readonly criteria: Readonly<Record<AttributeCriterion, CriterionSettings>>;
  readonly groups: readonly Group[];
  /** Bounds on the whole custeio of an entity, ring-fenced money included. */
  readonly transition: TransitionBounds;
  readonly shift: ShiftSettings;
  readonly winnerThreshold: number;
}
