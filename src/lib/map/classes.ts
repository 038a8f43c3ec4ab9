// The nine fixed classes of each quantity that the map can show. Bounds do not move with the year or
// the scenario, so that playing and side-by-side stay honest.

/** Class of an entry without a value. */
export const NO_DATA = 255;
export const CLASSES = 9;

export interface MapScale {
  /** Eight ascending bounds between the nine classes. */
  readonly bounds: readonly number[];
  /**
   * `change`: from loss to gain; a bound belongs to the class farther from zero, except the two
   * around "equal", which are equal themselves (a winner changes by more than the threshold).
   * `level`: a bound belongs to the class above.
   */
  readonly kind: 'change' | 'level';
  readonly unit: 'share' | 'reaisPerInhabitant' | 'reais';
  readonly palette: PaletteName;
}

/** `change`: orange to petrol. `reversed`: petrol to orange. `hypothesis`: neutral to the hue of hypotheses. */
export type PaletteName = 'change' | 'reversed' | 'hypothesis';

/** Change against the sharing-out of 2016, share of it. */
export const CHANGE: MapScale = {
  bounds: [-0.4, -0.2, -0.1, -0.005, 0.005, 0.1, 0.2, 0.4],
  kind: 'change',
  unit: 'share',
  palette: 'change',
};

/** Change in R$ of the year per inhabitant. */
export const CHANGE_PER_INHABITANT: MapScale = {
  bounds: [-200, -100, -50, -5, 5, 50, 100, 200],
  kind: 'change',
  unit: 'reaisPerInhabitant',
  palette: 'change',
};

/** Change in R$ of the year: the same classes for a municipality and a state. */
export const CHANGE_MONEY: MapScale = {
  bounds: [-100e6, -10e6, -1e6, -1e5, 1e5, 1e6, 10e6, 100e6],
  kind: 'change',
  unit: 'reais',
  palette: 'change',
};

/** AB that managers move to MAC, share of the AB that the year's sharing-out brings. */
export const AB_SHIFT: MapScale = {
  bounds: [0.005, 0.02, 0.04, 0.06, 0.08, 0.1, 0.15, 0.2],
  kind: 'level',
  unit: 'share',
  palette: 'hypothesis',
};

/** Probability of losing, share of the draws. */
export const LOSS_PROBABILITY: MapScale = {
  bounds: [0.05, 0.1, 0.25, 0.4, 0.6, 0.75, 0.9, 0.95],
  kind: 'level',
  unit: 'share',
  palette: 'reversed',
};

/** Class 0 … 8 of a value; 255 when it is not a number. */
export function classOf(scale: MapScale, value: number): number {
  if (Number.isNaN(value)) return NO_DATA;
  let count = 0;
  scale.bounds.forEach((bound, i) => {
    const above = scale.kind === 'level' || i > 4 ? value >= bound : i === 3 ? value >= bound : value > bound;
    if (above) count++;
  });
  return count;
}

/** Class of a change given as a share of the reference: 0 = −40% or less, 4 = equal, 8 = +40% or more. */
export function classOfChange(relative: number): number {
  return classOf(CHANGE, relative);
}

/** Classes of many values, for `BrazilMap`. */
export function classesOf(scale: MapScale, values: ArrayLike<number>): Uint8Array {
  return Uint8Array.from(values, (value) => classOf(scale, value));
}

/** How many entries each class holds; a tenth count is those without data. */
export function countClasses(classes: Uint8Array): number[] {
  const counts = new Array<number>(CLASSES + 1).fill(0);
  for (const one of classes) counts[Math.min(one, CLASSES)]!++;
  return counts;
}
