// What floors and caps may and may not do.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOCKS } from '#engine';
import { byBlock } from '#reference/country.ts';
import { drawn, rowOf, simulate, sumOf, withGroups } from './engine-country.ts';

const NO_BOUNDS = { floor: null, cap: null };

describe('bounds', () => {
  const bounded = drawn.map(({ dataset, reform }) => ({
    dataset,
    reform: withGroups({ ...reform, transition: NO_BOUNDS }, (group) => ({
      ...group,
      transition: { ...group.transition, floor: { reference: 'statusQuo', maxLoss: 0.1 } },
    })),
  }));
  // One group and no ring-fence, so that what a fund gets is what the bounds act on.
  const whole = drawn.map(({ dataset, reform }) => ({
    dataset,
    reform: {
      ...reform,
      transition: NO_BOUNDS,
      ringFence: byBlock(() => ({ state: 0, municipal: 0 })),
      groups: reform.groups.slice(0, 1).map((group) => ({ ...group, blocks: BLOCKS })),
    },
  }));

  it('on the year itself are kept by every fund unless a finding says otherwise', () => {
    fc.assert(
      fc.property(bounded, fc.double({ min: 0, max: 1, noNaN: true }), ({ dataset, reform }, maxGain) => {
        const capped = withGroups(reform, (group) => ({
          ...group,
          transition: { ...group.transition, cap: { reference: 'statusQuo', maxGain } },
        }));
        const simulation = simulate(dataset, capped);
        simulation.paths.forEach(({ amount }, g) => {
          const { free } = simulation.plan.groups[g]!.base;
          simulation.run.years.forEach((year, y) => {
            const scale = simulation.run.envelope.scale[y + 1] as number;
            if (year < reform.startYear || simulation.run.findings[y]?.[g]?.kind !== 'none') return;
            const noise = 1e-9 * scale * sumOf(free);
            free.forEach((own, e) => {
              const value = amount[y * dataset.size + e] as number;
              expect(value).toBeGreaterThanOrEqual(0.9 * scale * own - noise);
              expect(value).toBeLessThanOrEqual((1 + maxGain) * scale * own + noise);
            });
          });
        });
      }),
    );
  });

  it('that are tighter never make the worst loss worse, nor the best gain better', () => {
    const losses = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(whole, losses, ({ dataset, reform }, [a, b]) => {
        const spread = (maxLoss: number) => {
          const { run } = simulate(
            dataset,
            withGroups(reform, (group) => ({
              ...group,
              transition: { ...group.transition, floor: { reference: 'statusQuo', maxLoss }, cap: null },
            })),
          );
          return run.years.map((_, y) => {
            const relative = [...rowOf(run, y)].map((amount, e) => {
              const reference = run.reference[y * run.size + e] as number;
              return reference > 0 ? amount / reference : 1;
            });
            return { worst: Math.min(...relative), best: Math.max(...relative) };
          });
        };
        const loose = spread(Math.max(a, b));
        const tight = spread(Math.min(a, b));
        loose.forEach(({ worst, best }, y) => {
          expect(tight[y]?.worst).toBeGreaterThanOrEqual(worst - 1e-9);
          expect(tight[y]?.best).toBeLessThanOrEqual(best * (1 + 1e-9));
        });
      }),
      { numRuns: 40 },
    );
  });
});
