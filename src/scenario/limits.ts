// The range of every number of a scenario and the length of every text: one place for the
// schema, the edit recipes and the fields on screen.

export interface Limit {
  readonly min: number;
  readonly max: number;
  readonly integer?: true;
  /** The lower end itself is not allowed. */
  readonly aboveMin?: true;
}

const SHARE: Limit = { min: 0, max: 1 };

export const LIMITS = {
  share: SHARE,
  startYear: { min: 2017, max: 2036, integer: true },
  endYear: { min: 2017, max: 2036, integer: true },
  margin: { min: -0.5, max: 2 },
  custeioShare: { min: 0, max: 1, aboveMin: true },
  customGrowth: { min: -0.5, max: 1 },
  ipca: { min: -0.05, max: 1 },
  rclRealGrowth: { min: -0.2, max: 0.5 },
  elasticity: { min: 0, max: 5 },
  clip: { min: 0.01, max: 100 },
  weight: { min: 0, max: 1e6 },
  years: { min: 1, max: 50, integer: true },
  maxGain: { min: 0, max: 100 },
  macGrowth: { min: -0.1, max: 0.5 },
} as const satisfies Record<string, Limit>;

/** Largest number of characters. */
export const LENGTHS = {
  id: 80,
  groupId: 41,
  title: 160,
  author: 200,
  description: 4000,
  references: 30,
  label: 300,
  url: 500,
  /** Ids of lines in one ring-fence. */
  lines: 200,
} as const;

/** Scenario text, characters; a longer one is refused unread. */
export const MAX_TEXT_LENGTH = 1_048_576;
/** Nesting of a scenario; the format itself needs six levels. */
export const MAX_DEPTH = 12;
/** Problems reported at once: beyond that a list no longer helps. */
export const MAX_PROBLEMS = 20;

/** Nearest allowed number; what is not a number stays at `fallback`. */
export function clampTo(limit: Limit, value: number, fallback: number): number {
  if (Number.isNaN(value)) return fallback;
  const bounded = Math.min(limit.max, Math.max(limit.min, value));
  if (limit.aboveMin && bounded === limit.min) return fallback;
  // A zero below zero is written as 0, and would not come back as itself.
  return (limit.integer ? Math.round(bounded) : bounded) + 0;
}
