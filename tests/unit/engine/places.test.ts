import { describe, expect, it } from 'vitest';
import { createEngine } from '#engine';
import { gather, layOutPlaces } from '#engine/places.ts';
import { tinyCountry, tinyReform } from '#tests/reference/tiny-country.ts';
import type { TinyFund } from '#tests/reference/tiny-country.ts';

const funds: readonly TinyFund[] = [
  { uf: 'RO', population: 1000, region: 'A', base: { AB: 10 }, facts: { idhm: 0.7 } },
  { uf: 'RO', population: 3000, region: 'A', base: { AB: 90 }, facts: { idhm: 0.5 } },
  { uf: 'SP', population: 4000, region: 'A', base: { AB: 200 }, facts: { idhm: 0.55 } },
  { uf: 'RO', sphere: 'state', base: { AB: 700 } },
  { uf: 'DF', sphere: 'state', population: 2000, region: 'D', base: { AB: 40 }, facts: { idhm: 0.82 } },
];
const dataset = tinyCountry(funds, {});
const idhm = dataset.facts.idhm;

describe('places', () => {
  const { municipalities, macroRegions, ufs } = layOutPlaces(dataset, dataset.population, idhm);

  it('leave state funds out of municipalities and macro-regions', () => {
    expect([...municipalities.placeOf]).toEqual([0, 1, 2, -1, -1]);
    // Region A of RO and region A of SP are two: no region crosses a border.
    expect([...macroRegions.placeOf]).toEqual([0, 0, 1, -1, -1]);
    expect([...macroRegions.people]).toEqual([4000, 4000]);
  });

  it('add every fund of a UF', () => {
    expect([...ufs.placeOf]).toEqual([0, 0, 1, 0, 2]);
    expect([...gather(Float64Array.of(1, 2, 4, 8, 16), ufs.placeOf, 3)]).toEqual([11, 4, 16]);
  });

  it('stand in the order of their IDHM, weighted by inhabitants', () => {
    expect([...municipalities.byIdhm]).toEqual([1, 2, 0]);
    // RO (0.7·1000 + 0.5·3000)/4000 = 0.55, as SP: the earlier stays first. DF 0.82 last.
    expect([...macroRegions.byIdhm]).toEqual([0, 1]);
    expect([...ufs.byIdhm]).toEqual([0, 1, 2]);
  });

  it('on the same IDHM keep their order, whatever float64 makes of the mean', () => {
    // 0.655·801/801 is not 0.655.
    const people = [700, 785, 801, 810, 832, 835];
    const twins = tinyCountry(
      people.map((population, j) => ({
        uf: 'RO',
        population,
        region: `${j}`,
        base: { AB: 1 },
        facts: { idhm: 0.655 },
      })),
      {},
    );
    expect(people.some((count) => (0.655 * count) / count !== 0.655)).toBe(true);
    expect([...layOutPlaces(twins, twins.population, twins.facts.idhm).municipalities.byIdhm]).toEqual([
      0, 1, 2, 3, 4, 5,
    ]);
  });

  it('are those where people live', () => {
    const empty = tinyCountry([...funds.slice(0, 3), { uf: 'SP', population: 0, region: 'B', base: { AB: 1 } }], {});
    const levels = layOutPlaces(empty, empty.population, empty.facts.idhm);
    expect([...levels.municipalities.placeOf]).toEqual([0, 1, 2, -1]);
    expect([...levels.macroRegions.placeOf]).toEqual([0, 0, 1, -1]);
  });
});

describe('inequality of a run', () => {
  it('compares the sharing-out of 2016 with the reform', () => {
    const country = tinyCountry(funds.slice(0, 3), { 2016: 3000 / 1.5, 2017: 3000 / 1.5 });
    const engine = createEngine(country);
    const group = { id: 'ab', blocks: ['AB'], betweenStates: { population: 1 } } as const;
    const report = engine.compare(engine.simulate(tinyReform({ groups: [group] })), 2018);
    // Before: R$ 10, 30, 50 per thousand; 10, 90, 200 of 300: 1 − [⅛·1/30 + ⅜·(1/30 + 1/3) + ½·(1/3 + 1)].
    expect(report.municipalities.before.gini).toBeCloseTo(1 - (1 / 240 + (3 / 8) * (11 / 30) + 2 / 3), 12);
    // UFs 100 and 200 for 4000 people each: 1 − [½·⅓ + ½·4/3].
    expect(report.ufs.before.gini).toBeCloseTo(1 / 6, 12);
    // After, everybody has the same.
    for (const level of [report.municipalities, report.macroRegions, report.ufs]) {
      expect(level.after.gini).toBeCloseTo(0, 12);
      expect(level.after.theil).toBeCloseTo(0, 12);
    }
  });

  it('divides by the people of the year', () => {
    // Equal in 2016; in 2017 RO has twice the people: 1 − [⅔·½ + ⅓·(½ + 1)] = ⅙. Frozen, nothing changes.
    const even = tinyCountry(
      [
        { uf: 'RO', base: { AB: 100 } },
        { uf: 'SP', base: { AB: 100 } },
      ],
      { 2016: 2000, 2017: 2000 },
    );
    const ufPopulation = { firstYear: 2016, years: 2, values: Float64Array.of(10, 20, 10, 10) };
    const engine = createEngine({ ...even, ufPopulation });
    const gini = (population: 'frozen' | 'projected') => {
      const reform = tinyReform({ groups: [{ id: 'ab', blocks: ['AB'] }], endYear: 2017, macro: { population } });
      return engine.compare(engine.simulate(reform), 2017).ufs.before.gini;
    };
    expect(gini('projected')).toBeCloseTo(1 / 6, 12);
    expect(gini('frozen')).toBeCloseTo(0, 12);
  });
});
