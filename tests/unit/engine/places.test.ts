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
});
