// Can floors and caps on whole amounts be met at all? (docs/model.md, section 7, "Bounds on the whole
// amount".) With at most five groups every set of them can be asked, and the set that fails is the
// proof: its pools are less than the floors of the funds that have no other money, or more than the
// caps of all funds that touch it. Sets are bits, group 0 the lowest.

/** Funds as the question needs them: which groups they touch, and one bound on their whole amount. */
export interface BoundedFunds {
  /** The groups a fund has money of; 0 for one without any. */
  readonly touches: Uint8Array;
  /** Ring-fenced money of the year, R$: it counts towards the bound and cannot move. */
  readonly fenced: Float64Array;
  /** Floor or cap on the whole amount, R$. */
  readonly bound: Float64Array;
}

/** The bounds of one side, and by how much all of them give way. */
export interface Eased {
  /** Factor on every bound: at most 1 for floors, at least 1 for caps; Infinity where none will do. */
  readonly factor: number;
  /** Least that the bounds lack together, however the money is shared out, R$; 0 when they can be met. */
  readonly lacking: number;
  /** Groups that prove it: the fewest of those that lack most. */
  readonly proof: number;
  /** Sets whose pools are just what the eased bounds ask for. */
  readonly exact: readonly number[];
}

type Side = 'floor' | 'cap';

/** The factor is a root of a piecewise linear function: a few steps, unless float noise plays with them. */
const MOST_STEPS = 60;
const LARGEST_FACTOR = 2 ** 60;
/** Part of what two sums are made of below which they differ by float noise. */
const NOISE = 1e-15;
const EXACT = 1e-14;
const BLOCK = 64;

/** By set of groups, R$. */
interface SetSums {
  readonly sum: Float64Array;
  /** ∂sum/∂factor. */
  readonly slope: Float64Array;
}

const makeSums = (sets: number): SetSums => ({ sum: new Float64Array(sets), slope: new Float64Array(sets) });

/** Σ max(0, factor·bound − fenced) over the funds that touch just the groups of each set. */
function sumByTouch(sets: number, factor: number, { touches, fenced, bound }: BoundedFunds): SetSums {
  const total = makeSums(sets);
  for (let start = 0; start < touches.length; start += BLOCK) {
    // Sums run in blocks, so that their float noise stays far below a centavo.
    const block = makeSums(sets);
    const end = Math.min(start + BLOCK, touches.length);
    for (let e = start; e < end; e++) {
      const set = touches[e] as number;
      const whole = bound[e] as number;
      const free = factor * whole - (fenced[e] as number);
      if (!(free > 0)) continue;
      block.sum[set] = (block.sum[set] as number) + free;
      block.slope[set] = (block.slope[set] as number) + whole;
    }
    for (let set = 1; set < sets; set++) {
      total.sum[set] = (total.sum[set] as number) + (block.sum[set] as number);
      total.slope[set] = (total.slope[set] as number) + (block.slope[set] as number);
    }
  }
  return total;
}

/** For each set: the funds inside it count for floors, all that touch it for caps. */
function gather(byTouch: Float64Array, side: Side): Float64Array {
  const gathered = new Float64Array(byTouch.length);
  for (let set = 1; set < gathered.length; set++) {
    let sum = 0;
    for (let own = 1; own < gathered.length; own++) {
      const counts = side === 'floor' ? (own & ~set) === 0 : (own & set) !== 0;
      if (counts) sum += byTouch[own] as number;
    }
    gathered[set] = sum;
  }
  return gathered;
}

const sizeOf = (set: number): number => (set === 0 ? 0 : (set & 1) + sizeOf(set >> 1));

/** F of every set of groups, R$. */
function poolsOf(pools: Float64Array): Float64Array {
  const held = new Float64Array(2 ** pools.length);
  for (let set = 1; set < held.length; set++) {
    held[set] = pools.reduce((sum, pool, g) => ((set >> g) & 1 ? sum + pool : sum), 0);
  }
  return held;
}

/** One side of the bounds at one factor, by set, R$: what is lacking (negative: to spare) and its slope. */
interface State {
  readonly lack: Float64Array;
  readonly slope: Float64Array;
  /** What the sums are made of, ring-fenced money included: their float noise goes with it. */
  readonly size: Float64Array;
}

function stateAt(side: Side, factor: number, funds: BoundedFunds, held: Float64Array): State {
  const byTouch = sumByTouch(held.length, factor, funds);
  const slope = gather(byTouch.slope, side);
  const size = slope.map((value, set) => Math.max(factor * value, held[set] as number));
  const lack = gather(byTouch.sum, side).map((bound, set) => {
    const difference = side === 'floor' ? bound - (held[set] as number) : (held[set] as number) - bound;
    return Math.abs(difference) <= NOISE * (size[set] as number) ? 0 : difference;
  });
  return { lack, slope, size };
}

const isMet = ({ lack }: State): boolean => lack.every((value) => value <= 0);

/** The set that lacks most; of equals the smallest, then the first. */
function findProof({ lack }: State): number {
  const most = lack.reduce((a, b) => Math.max(a, b), 0);
  let proof = 0;
  lack.forEach((value, set) => {
    // Groups that change nothing are no part of the proof: 1e-12 is well above the noise of sums.
    if (most > 0 && value >= most * (1 - 1e-12) && (proof === 0 || sizeOf(set) < sizeOf(proof))) proof = set;
  });
  return proof;
}

const exactSets = ({ lack, size }: State): number[] =>
  [...lack.keys()].filter((set) => set > 0 && Math.abs(lack[set] as number) <= EXACT * (size[set] as number));

/**
 * One step of Newton over all sets at once. Sums are convex in the factor, so that from above the
 * roots it comes down to them and passes none: to the lowest for floors, to the highest for caps.
 */
function lower(side: Side, factor: number, { lack, slope }: State): number {
  const rootOf = (set: number) => {
    const distance = side === 'floor' ? (lack[set] as number) : -(lack[set] as number);
    return distance === 0 ? factor : factor - distance / (slope[set] as number);
  };
  const sets = [...lack.keys()].slice(1);
  if (side === 'cap') return Math.max(1, ...sets.map(rootOf));
  return Math.min(factor, ...sets.filter((set) => (lack[set] as number) > 0).map(rootOf));
}

/** A factor from which to come down: 1 for floors, for caps one with which all of them can be met. */
function startAbove(side: Side, at: (factor: number) => State): number {
  let factor = 1;
  while (side === 'cap' && factor <= LARGEST_FACTOR && !isMet(at(factor))) factor *= 2;
  return factor;
}

/**
 * Largest common factor on all floors, or smallest on all caps, with which they can be met.
 * @param pools F by group, R$, above zero.
 */
export function ease(side: Side, funds: BoundedFunds, pools: Float64Array): Eased {
  const held = poolsOf(pools);
  const at = (factor: number) => stateAt(side, factor, funds, held);
  let state = at(1);
  if (isMet(state)) return { factor: 1, lacking: 0, proof: 0, exact: exactSets(state) };
  const proof = findProof(state);
  const lacking = state.lack[proof] as number;
  let factor = startAbove(side, at);
  if (factor > LARGEST_FACTOR) return { factor: Infinity, lacking, proof, exact: [] };
  for (let step = 0; step < MOST_STEPS; step++) {
    state = at(factor);
    const next = lower(side, factor, state);
    if (!(next < factor)) break;
    factor = next;
  }
  return { factor, lacking, proof, exact: exactSets(state) };
}
