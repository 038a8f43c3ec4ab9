// Asking for the laboratory: one question in flight, the latest wins, what is on screen stays.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Transition } from '#engine';
import type { Runner, ShownRun } from '#lib/runner.svelte.ts';
import type { LaboratoryReport } from '#lib/transition/laboratory.ts';
import { Laboratory } from '#lib/transition/laboratory.svelte.ts';

type Answer = LaboratoryReport | null;
const shown = { scenario: {}, run: {} } as ShownRun;
const years = (count: number): Transition => ({ mode: 'phaseIn', years: count, floor: null, cap: null });

/** A runner whose answers come when the test says so. */
function slowRunner() {
  const asked: number[] = [];
  const answers: ((answer: Answer) => void)[] = [];
  const laboratory = (_: unknown, own: Transition): Promise<Answer> => {
    asked.push(own.years);
    return new Promise((resolve) => answers.push(resolve));
  };
  return { runner: { laboratory } as unknown as Runner, asked, answers };
}
const report = (): LaboratoryReport => ({ families: [] }) as unknown as LaboratoryReport;

describe('Laboratory', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('asks once at a time and then for the latest alone', async () => {
    const { runner, asked, answers } = slowRunner();
    const laboratory = new Laboratory(runner);
    for (const count of [1, 2, 3]) laboratory.ask(shown, years(count));
    expect(asked).toEqual([1]);
    answers[0]?.(report());
    await vi.advanceTimersByTimeAsync(0);
    expect(laboratory.answer?.own.years).toBe(1);
    expect(asked).toEqual([1, 3]);
    answers[1]?.(report());
    await vi.advanceTimersByTimeAsync(0);
    expect(laboratory.answer?.own.years).toBe(3);
    expect(laboratory.answer?.shown).toBe(shown);
  });

  it('is slow after 200 ms, until the answer', async () => {
    const { runner, answers } = slowRunner();
    const laboratory = new Laboratory(runner);
    laboratory.ask(shown, years(1));
    await vi.advanceTimersByTimeAsync(199);
    expect(laboratory.slow).toBe(false);
    await vi.advanceTimersByTimeAsync(2);
    expect(laboratory.slow).toBe(true);
    answers[0]?.(report());
    await vi.advanceTimersByTimeAsync(0);
    expect(laboratory.slow).toBe(false);
  });

  it('keeps what is on screen when nobody could answer, and asks again when told to', async () => {
    const { runner, asked, answers } = slowRunner();
    const laboratory = new Laboratory(runner);
    laboratory.ask(shown, years(1));
    answers[0]?.(report());
    await vi.advanceTimersByTimeAsync(0);
    laboratory.ask(shown, years(2));
    answers[1]?.(null);
    await vi.advanceTimersByTimeAsync(0);
    expect(laboratory.answer?.own.years).toBe(1);
    laboratory.ask(shown, years(2));
    expect(asked).toEqual([1, 2, 2]);
  });
});
