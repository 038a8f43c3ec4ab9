// The laboratory on a country of two funds, worked by hand. Base 100 and 300, the same population: the
// sharing-out of 2016 gives 1/4 and 3/4, the target a half each.

import { describe, expect, it } from 'vitest';
import { createEngine } from '#engine';
import type { Reform, Transition } from '#engine';
import { FAMILIES } from '#lib/transition/families.ts';
import type { FamilyId } from '#lib/transition/families.ts';
import { excessCovered } from '#lib/transition/excess.ts';
import { createLaboratory } from '#lib/transition/laboratory.ts';
import type { FamilyReport, LaboratoryReport } from '#lib/transition/laboratory.ts';
import { tinyCountry, tinyReform } from '#tests/reference/tiny-country.ts';

const OWN: Transition = { mode: 'phaseIn', years: 3, floor: null, cap: null };
const YEARS = Array.from({ length: 21 }, (_, t) => 2016 + t);

/** @param pool T by year, R$; from its last year on it stays. */
function country(pool: readonly number[]) {
  const rcl = Object.fromEntries(YEARS.map((year, t) => [year, (pool[t] ?? (pool.at(-1) as number)) / 0.15]));
  return tinyCountry(
    [
      { uf: 'RO', base: { AB: 60, MAC: 40 } },
      { uf: 'RO', base: { AB: 60, MAC: 240 } },
    ],
    rcl,
  );
}

function reform(endYear: number, weights: Reform['groups'][number]['betweenStates'] = { population: 1 }): Reform {
  return tinyReform({
    endYear,
    groups: [
      {
        id: 'custeio',
        blocks: ['AB', 'MAC', 'AF', 'VS', 'GES'],
        betweenStates: weights,
        withinStates: { unit: 'municipality', residence: 1 },
        transition: { mode: 'phaseIn', years: 4 },
      },
    ],
  });
}

function laboratory(pool: readonly number[], endYear: number, own = OWN): LaboratoryReport {
  return createLaboratory(createEngine(country(pool)))(reform(endYear), own);
}

function family(report: LaboratoryReport, id: FamilyId): FamilyReport {
  return report.families[FAMILIES.indexOf(id)] as FamilyReport;
}

/** From 2018, the first year of the reform. */
const sinceStart = (values: Float64Array): number[] => [...values].slice(1);

describe('part of the distance covered', () => {
  const report = laboratory([400], 2028);

  it('is not defined before the reform, and all of it at once without a transition', () => {
    const { covered, arrival, halfLife, arrivals } = family(report, 'immediate');
    expect(covered[0]).toBeNaN();
    expect(sinceStart(covered)).toEqual(Array.from({ length: 11 }, () => 1));
    expect(arrival).toBe(2018);
    // Half of the way lies half a year from the end of 2017, in proportion.
    expect(halfLife).toBe(0.5);
    expect(arrivals).toEqual({ funds: 2, median: 2018, ninetieth: 2018, never: 0 });
  });

  it.each([
    ['linear5', 5, 2022],
    ['linear10', 10, 2027],
    ['linear20', 20, null],
  ] as const)('grows by the same part each year in %s', (id, years, arrival) => {
    const found = family(report, id);
    sinceStart(found.covered).forEach((share, k) => expect(share).toBeCloseTo(Math.min(1, (k + 1) / years), 12));
    expect(found.arrival).toBe(arrival);
    expect(found.arrivals.median).toBe(arrival);
    expect(found.arrivals.never).toBe(arrival === null ? 2 : 0);
    expect(found.halfLife).toBeCloseTo(years / 2, 12);
  });

  it('takes the scenario as it is, and the one composed', () => {
    expect(family(report, 'scenario').covered[2]).toBeCloseTo(2 / 4, 12);
    expect(family(report, 'own').covered[2]).toBeCloseTo(2 / 3, 12);
  });

  it('stays at nothing where only the excess is shared and the pool follows prices', () => {
    const { covered, arrival, halfLife, guaranteeTotal, arrivals } = family(report, 'excessOnly');
    expect(sinceStart(covered)).toHaveLength(11);
    for (const share of sinceStart(covered)) expect(share).toBeCloseTo(0, 12);
    expect(guaranteeTotal).toBeCloseTo(0, 9);
    expect([arrival, halfLife]).toEqual([null, null]);
    expect(arrivals).toEqual({ funds: 2, median: null, ninetieth: null, never: 2 });
  });

  it('is the excess over the pool where the pool outgrows prices', () => {
    const growing = laboratory([400, 400, 440, 500], 2020);
    const { covered } = family(growing, 'excessOnly');
    expect(covered[1]).toBeCloseTo(40 / 440, 12);
    expect(covered[2]).toBeCloseTo(100 / 500, 12);
    const { envelope, macro, startYear, endYear } = reform(2020);
    const closed = excessCovered(country([400, 400, 440, 500]), envelope, macro, { startYear, endYear });
    expect(closed[0]).toBe(0);
    closed.slice(1).forEach((share, k) => expect(share).toBeCloseTo(covered[k + 1] as number, 12));
  });

  it('has nowhere to go when the reform repeats the sharing-out of 2016', () => {
    const still = createLaboratory(createEngine(country([400])))(reform(2020, { historical: 1 }), OWN);
    expect(still.hasDistance).toBe(false);
    for (const { covered, arrival, guaranteeTotal, loss } of still.families) {
      expect(covered.every(Number.isNaN)).toBe(true);
      expect([arrival, guaranteeTotal, loss.total, loss.worst.length]).toEqual([null, 0, 0, 0]);
    }
  });
});

describe('the memory of the last reform', () => {
  it('changes nothing but the one composed', () => {
    const ask = createLaboratory(createEngine(country([400])));
    const first = ask(reform(2024), OWN);
    const longer = ask(reform(2024), { ...OWN, years: 6 });
    expect(longer.families.slice(0, -1)).toEqual(first.families.slice(0, -1));
    expect(family(longer, 'own').covered[1]).toBeCloseTo(1 / 6, 12);
    // Another reform, asked between two of the same, is not mistaken for it.
    expect(ask(reform(2024, { historical: 1 }), OWN).hasDistance).toBe(false);
    expect(ask(reform(2024), OWN)).toEqual(first);
  });
});

describe('who loses, how much and how suddenly', () => {
  it('adds the loss of each year up', () => {
    // Five years: the second fund loses 20, 40 and 60 of its 300, the first gains as much.
    const { loss, guarantee, guaranteeTotal, losers, winners } = family(laboratory([400], 2020), 'linear5');
    expect([...guarantee].map(Math.round)).toEqual([0, 20, 40, 60]);
    expect(guaranteeTotal).toBeCloseTo(120, 9);
    expect(loss.total).toBeCloseTo(120, 9);
    expect(loss.losers).toBe(1);
    expect(loss.median).toBeCloseTo(120, 9);
    expect(loss.worst.map(({ entity }) => entity)).toEqual([1]);
    // Of the 1200 of four years.
    expect(loss.worst[0]?.share).toBeCloseTo(0.1, 12);
    // Both funds lie in one UF, which neither gains nor loses.
    expect(loss.byUf).toEqual([{ uf: 0, change: 0, share: 0 }]);
    expect([...losers]).toEqual([0, 1, 1, 1]);
    expect([...winners]).toEqual([0, 1, 1, 1]);
  });

  it('finds the largest fall from one year to the next', () => {
    // 300, 280, 260, 240: the last step is the steepest.
    const { nominal, real } = family(laboratory([400], 2020), 'linear5');
    expect(nominal.worst).toMatchObject({ entity: 1, year: 2020 });
    expect(nominal.worst?.fall).toBeCloseTo(20 / 260, 12);
    expect([nominal.funds, [...nominal.byYear]]).toEqual([1, [0, 1, 1, 1]]);
    expect(real).toEqual(nominal);
    const { worst } = family(laboratory([400], 2020), 'immediate').nominal;
    expect(worst).toMatchObject({ entity: 1, year: 2018 });
    expect(worst?.fall).toBeCloseTo(1 / 3, 12);
  });

  it('measures the first year against 2016 when the reform begins in 2017', () => {
    const early = { ...reform(2018), startYear: 2017 };
    const { worst } = family(createLaboratory(createEngine(country([400])))(early, OWN), 'immediate').nominal;
    expect(worst).toMatchObject({ entity: 1, year: 2017 });
    expect(worst?.fall).toBeCloseTo(1 / 3, 12);
  });

  it('lets nobody fall under a floor of what the year before had', () => {
    // Pool 440: the second keeps its 300 of 2017, the first has the rest. Distance 220, left 160.
    const floor = { reference: 'previous', maxLoss: 0 } as const;
    const { covered, loss, nominal } = family(laboratory([400, 400, 440], 2018, { ...OWN, years: 1, floor }), 'own');
    expect(covered[1]).toBeCloseTo(1 - 160 / 220, 12);
    expect(loss.total).toBeCloseTo(30, 9);
    expect(nominal.worst).toBeNull();
    expect(nominal.funds).toBe(0);
  });

  it('says what floors lack and caps leave over', () => {
    // Pool 380 from 2018: the base of 400 cannot be kept. Both fall by 5%, which is not more than 5%.
    const kept = family(laboratory([400, 400, 380], 2018), 'realFloor');
    expect([...kept.shortfall].map(Math.round)).toEqual([0, 20]);
    expect(kept.covered[1]).toBeCloseTo(0, 12);
    expect(kept.nominal.worst?.fall).toBeCloseTo(0.05, 12);
    expect(kept.nominal.funds).toBe(0);
    // Pool 440: nobody may have more than 5% above 2017, which leaves 20 of the 440 without a place.
    const cap = { reference: 'previous', maxGain: 0.05 } as const;
    const capped = family(laboratory([400, 400, 440], 2018, { ...OWN, years: 1, cap }), 'own');
    expect([...capped.surplus].map(Math.round)).toEqual([0, 20]);
  });
});
