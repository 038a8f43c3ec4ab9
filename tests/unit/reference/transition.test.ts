import { describe, expect, it } from 'vitest';
import { simulateReference } from '#reference/index.ts';
import { tinyCountry, tinyReform } from '#tests/reference/tiny-country.ts';
import { withinBounds } from '#reference/transition.ts';

const open = { lo: 0, hi: Infinity };

describe('amounts within bounds', () => {
  it('stay as they are when no bound binds', () => {
    const { amounts, finding } = withinBounds([10, 30, 60], [open, open, open], 100);
    expect(amounts).toEqual([10, 30, 60]);
    expect(finding).toEqual({ kind: 'none', amount: 0 });
  });

  it('take what a floor costs from the others in proportion', () => {
    // The first is raised from 10 to 20; the other two had 90 and now share 80: m = 8/9.
    const { amounts } = withinBounds([10, 30, 60], [{ lo: 20, hi: Infinity }, open, open], 100);
    expect(amounts[0]).toBe(20);
    expect(amounts[1]).toBeCloseTo(80 / 3, 9);
    expect(amounts[2]).toBeCloseTo(160 / 3, 9);
  });

  it('give what caps leave to those who have none', () => {
    // The third stops at 40. The others would go from 40 to 60, 15 and 45, but the second stops at 40 too,
    // and the first takes the rest, 20.
    const bounds = [open, { lo: 0, hi: 40 }, { lo: 0, hi: 40 }];
    const { amounts } = withinBounds([10, 30, 60], bounds, 100);
    expect(amounts.map((amount) => Math.round(amount * 1e6) / 1e6)).toEqual([20, 40, 40]);
  });

  it('follow the floors where these ask for more than there is', () => {
    // Floors of 60 and 90 with 100: everybody keeps two thirds of the floor, and 50 are missing.
    const floors = [60, 90].map((lo) => ({ lo, hi: 10_000 }));
    const { amounts, finding } = withinBounds([10, 90], floors, 100);
    expect(amounts).toEqual([40, 60]);
    expect(finding).toEqual({ kind: 'floor-infeasible', amount: 50 });
  });

  it('follow the caps where these leave money over', () => {
    // Caps of 30 and 50 with 100: everybody gets 5/4 of the cap, and 20 are over.
    const caps = [30, 50].map((hi) => ({ lo: 0, hi }));
    const { amounts, finding } = withinBounds([60, 40], caps, 100);
    expect(amounts).toEqual([37.5, 62.5]);
    expect(finding).toEqual({ kind: 'cap-infeasible', amount: 20 });
  });

  it('do not call half a centavo a finding', () => {
    const floors = [60.002, 40.003].map((lo) => ({ lo, hi: 1000 }));
    expect(withinBounds([60, 40], floors, 100.0001).finding.kind).toBe('none');
    expect(withinBounds([60, 40], floors, 99.99).finding.kind).toBe('floor-infeasible');
  });
});

describe('a transition over years', () => {
  const halves = [
    { uf: 'RO', base: { AB: 100 } },
    { uf: 'RO', base: { AB: 300 } },
  ];
  const perCapita = { id: 'ab', blocks: ['AB'], betweenStates: { population: 1 } } as const;

  it('phases in by equal steps', () => {
    // T = 400 every year, half and half aimed at: 100 → 200 and 300 → 200 in four steps of 25 from 2018.
    const country = tinyCountry(halves, { 2016: 4000 / 1.5, 2017: 4000 / 1.5 });
    const reform = tinyReform({ groups: [{ ...perCapita, transition: { years: 4 } }], endYear: 2022 });
    const first = simulateReference(country, reform).years.map(({ funds }) => funds[0]?.amount ?? 0);
    [100, 125, 150, 175, 200, 200].forEach((amount, y) => expect(first[y]).toBeCloseTo(amount, 9));
  });

  it('shares out by formula only what goes beyond inflation', () => {
    // 2018: T = 500, D = 1.1 (10% in 2018, 0 in 2017). G = 400·1.1 = 440 by base shares, 60 half and half:
    // 110 + 30 and 330 + 30.
    const country = tinyCountry(halves, { 2016: 4000 / 1.5, 2017: 4000 / 1.5, 2018: 5000 / 1.5 });
    const series = country.series.map((row) => ({ ...row, ipcaDec: row.year === 2018 ? 0.1 : 0 }));
    const reform = tinyReform({ groups: [{ ...perCapita, transition: { mode: 'excessOnly' } }] });
    const funds = simulateReference({ ...country, series }, reform).years[1]?.funds ?? [];
    expect(funds[0]?.amount).toBeCloseTo(140, 9);
    expect(funds[1]?.amount).toBeCloseTo(360, 9);
  });

  it('holds nobody below the year before', () => {
    // T grows from 400 to 480 in 2018 and stays. The floor is A[2017] = ref[2017] = 100 and 300, so the
    // second cannot come down to 240: 300 and the 180 that are left.
    const country = tinyCountry(halves, { 2016: 4000 / 1.5, 2017: 4000 / 1.5, 2018: 3200 });
    const floor = { reference: 'previous', maxLoss: 0 } as const;
    const reform = tinyReform({ groups: [{ ...perCapita, transition: { floor } }], endYear: 2019 });
    const run = simulateReference(country, reform);
    for (const year of run.years.slice(1)) {
      expect(year.funds[0]?.amount).toBeCloseTo(180, 9);
      expect(year.funds[1]?.amount).toBeCloseTo(300, 9);
    }
  });

  it('moves nothing when it only asks for base shares, whatever the bounds', () => {
    const country = tinyCountry(halves, { 2016: 4000 / 1.5, 2017: 1900 });
    const floor = { reference: 'base', maxLoss: 0 } as const;
    const reform = tinyReform({ groups: [{ id: 'ab', blocks: ['AB'], transition: { floor } }] });
    const year = simulateReference(country, reform).years[1];
    expect(year?.findings[0]?.kind).toBe('floor-infeasible');
    expect(year?.findings[0]?.amount).toBeCloseTo(400 - 285, 9);
    for (const fund of year?.funds ?? []) expect(fund.amount).toBe(fund.reference);
  });
});
