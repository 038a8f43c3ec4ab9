import { describe, expect, it } from 'vitest';
import { layOutWinLose } from '#lib/components/win-lose.ts';

const row = (losers: number, unchanged: number, winners: number) => ({
  label: `${losers}-${unchanged}-${winners}`,
  losers,
  unchanged,
  winners,
  format: String,
});

describe('layOutWinLose', () => {
  it('keeps labels inside where they fit and takes no room outside', () => {
    const layout = layOutWinLose([row(1205, 69, 4295), row(14, 2, 11)], 300);
    expect(layout.before).toBe(0);
    expect(layout.after).toBe(0);
    expect(layout.bars.every((bar) => bar.loss.inside && bar.gain.inside)).toBe(true);
    // 1205 of 5569
    expect(layout.bars[0]?.loss.share).toBeCloseTo(0.21638, 5);
  });

  it('puts a label outside a segment that is too narrow, for all bars at once', () => {
    const layout = layOutWinLose([row(5, 5469, 95), row(1205, 69, 4295)], 300);
    expect(layout.bars[0]?.loss.inside).toBe(false);
    expect(layout.bars[0]?.gain.inside).toBe(false);
    expect(layout.bars[0]?.same.inside).toBe(true);
    expect(layout.before).toBeGreaterThan(7);
    expect(layout.after).toBeGreaterThan(14);
  });

  it('asks no room for what is zero, nor divides by it', () => {
    const layout = layOutWinLose([row(0, 27, 0), row(0, 0, 0)], 300);
    expect([layout.before, layout.after]).toEqual([0, 0]);
    expect(layout.bars[1]?.loss.share).toBe(0);
  });
});
