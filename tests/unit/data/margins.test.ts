import { describe, expect, it } from 'vitest';
import { fitMargins } from '../../../scripts/data/margins.ts';
import type { PublishedRow } from '../../../scripts/data/nt46.ts';

const NONE = { AB: 0, MAC: 0, AF: 0, VS: 0, GES: 0, INV: 0 };
const row = (name: string, ab: number, mac: number, total: number): PublishedRow => ({
  name,
  total,
  blocks: { ...NONE, AB: ab, MAC: mac },
});

describe('fitMargins', () => {
  it('moves printed cells within their decimals until blocks add up to their totals', () => {
    // 1 M people at 80.0 and 1 M at 60.0 print 140.0 M; the block total is 140.06 M, 0.03 a head more each
    const fitted = fitMargins([row('A', 80, 0, 80), row('B', 60, 0, 60)], [1e6, 1e6], { ...NONE, AB: 140.06e6 });
    const amounts = fitted.map((line) => line.amounts.AB / 1e6);
    expect(amounts[0]! + amounts[1]!).toBeCloseTo(140.06, 6);
    expect(amounts[0]!.toFixed(1)).toBe('80.0');
    expect(amounts[1]!.toFixed(1)).toBe('60.0');
  });

  it('refuses printed figures that contradict the total', () => {
    const table = [row('A', 80, 0, 80), row('B', 60, 0, 60)];
    expect(() => fitMargins(table, [1e6, 1e6], { ...NONE, AB: 141e6 })).toThrow(/AB misses its total/);
  });
});
