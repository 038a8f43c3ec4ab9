import { describe, expect, it } from 'vitest';
import type { Transition } from '#engine';
import { NO_FINDING, passInto, phaseInProgress } from '#engine/transition.ts';
import type { TransitionYear } from '#engine/transition.ts';

const OPEN: Transition = { mode: 'phaseIn', years: 1, floor: null, cap: null };
const FREE = Float64Array.of(100, 300);
/** A pool of 400 as in the base year, half and half aimed at, nothing left to phase in. */
const YEAR: TransitionYear = {
  scale: 1,
  deflator: 1,
  pool: 400,
  basePool: 400,
  progress: 1,
  shares: Float64Array.of(0.5, 0.5),
};

function pass(transition: Partial<Transition>, year: Partial<TransitionYear> = {}, previous = FREE, isNull = false) {
  const out = new Float64Array(FREE.length);
  const scratch = { lo: new Float64Array(FREE.length), hi: new Float64Array(FREE.length) };
  const group = { transition: { ...OPEN, ...transition }, free: FREE, isNull };
  const finding = passInto(out, group, { ...YEAR, ...year }, previous, scratch);
  return { amounts: [...out].map((amount) => Math.round(amount * 1e9) / 1e9), finding, exact: out };
}

describe('the phase-in', () => {
  it('covers one part a year from the first', () => {
    const ten = { ...OPEN, years: 10 };
    expect([2018, 2022, 2027, 2030].map((year) => phaseInProgress(ten, 2018, year))).toEqual([0.1, 0.5, 1, 1]);
    expect(phaseInProgress(OPEN, 2018, 2018)).toBe(1);
  });

  it('blends the reference with the target', () => {
    // A quarter of the way from 100 to 200 and from 300 to 200; then with the pool doubled.
    expect(pass({}, { progress: 0.25 }).amounts).toEqual([125, 275]);
    expect(pass({}, { progress: 0.25, scale: 2, pool: 800 }).amounts).toEqual([250, 550]);
    expect(pass({}).amounts).toEqual([200, 200]);
  });
});

describe('only the excess over inflation', () => {
  it('leaves by base shares what the base pool is worth today', () => {
    // G = 400·1.1 = 440 → 110 and 330; 60 half and half.
    const { amounts } = pass({ mode: 'excessOnly' }, { pool: 500, scale: 1.25, deflator: 1.1, progress: 0 });
    expect(amounts).toEqual([140, 360]);
  });

  it('never converges while the pool does not grow faster than prices', () => {
    const { amounts } = pass({ mode: 'excessOnly' }, { pool: 420, scale: 1.05, deflator: 1.1 });
    expect(amounts).toEqual([105, 315]);
  });
});

describe('a floor', () => {
  it.each([
    // The second would fall to 200. 300·0.9; A of the year before; W; W·D.
    ['statusQuo', 0.1, { scale: 1 }, FREE, [130, 270]],
    ['previous', 0, {}, Float64Array.of(150, 250), [150, 250]],
    ['base', 0.2, {}, FREE, [160, 240]],
    ['baseReal', 0.2, { deflator: 1.1 }, FREE, [136, 264]],
  ] as const)('counts from %s', (reference, maxLoss, year, previous, expected) => {
    const { amounts, finding } = pass({ floor: { reference, maxLoss } }, year, previous);
    expect(amounts).toEqual(expected);
    expect(finding).toBe(NO_FINDING);
  });

  it('that asks for more than there is scales down and says what is missing', () => {
    // W·1.05 = 105 and 315: 20 more than 400.
    const { amounts, finding } = pass({ floor: { reference: 'baseReal', maxLoss: 0 } }, { deflator: 1.05 });
    expect(amounts).toEqual([100, 300]);
    expect(finding.kind).toBe('floor-infeasible');
    expect(finding.amount).toBeCloseTo(20, 9);
  });

  it('within half a centavo of the pool is no finding', () => {
    const at = (deflator: number) => pass({ floor: { reference: 'baseReal', maxLoss: 0 } }, { deflator }).finding.kind;
    expect(at(1 + 0.004 / 400)).toBe('none');
    expect(at(1 + 0.006 / 400)).toBe('floor-infeasible');
  });
});

describe('a cap', () => {
  it('leaves what it takes to the others', () => {
    // 100·1.2 = 120; the rest, 280, is under 360.
    expect(pass({ cap: { reference: 'base', maxGain: 0.2 } }).amounts).toEqual([120, 280]);
  });

  it('that holds less than the pool scales up and says what is over', () => {
    // 120 and 360 of 600: 120 over, both times 600/480.
    const year = { pool: 600, scale: 1.5 };
    const { amounts, finding } = pass({ cap: { reference: 'base', maxGain: 0.2 } }, year);
    expect(amounts).toEqual([150, 450]);
    expect(finding.kind).toBe('cap-infeasible');
    expect(finding.amount).toBeCloseTo(120, 9);
  });

  it('below the floor is the floor', () => {
    // Floors 120 and 360 (status quo of a pool of 480), caps 100 and 300.
    const bounds = { floor: { reference: 'statusQuo', maxLoss: 0 }, cap: { reference: 'base', maxGain: 0 } } as const;
    const { amounts, finding } = pass(bounds, { pool: 480, scale: 1.2 });
    expect(amounts).toEqual([120, 360]);
    expect(finding.kind).toBe('none');
  });

  it('gives nothing to whom the target gives nothing', () => {
    // The first is asked to fall to 0 and has no floor: its cap counts as 0, the second takes all.
    const year = { shares: Float64Array.of(0, 1) };
    expect(pass({ cap: { reference: 'base', maxGain: 1 } }, year).amounts).toEqual([0, 400]);
    // Under a cap of 360 the second cannot hold 400, and nobody else is there to take the 40 that are over.
    const { amounts, finding } = pass({ cap: { reference: 'base', maxGain: 0.2 } }, year);
    expect(amounts).toEqual([0, 400]);
    expect(finding.kind).toBe('cap-infeasible');
    expect(finding.amount).toBeCloseTo(40, 9);
  });
});

describe('a group that asks for base shares alone', () => {
  it('keeps the reference to the last bit, whatever its bounds', () => {
    const floor = { reference: 'baseReal', maxLoss: 0 } as const;
    const scale = 1.0000001;
    const { exact, finding } = pass({ floor }, { scale, pool: 400 * scale, deflator: 1.5 }, FREE, true);
    expect([...exact]).toEqual([100 * scale, 300 * scale]);
    expect(finding.kind).toBe('floor-infeasible');
  });
});
