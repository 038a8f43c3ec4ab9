import { describe, expect, it } from 'vitest';
import { createEngine } from '#engine';
import { statePartsOf } from '#lib/rail/state-parts.ts';
import { tinyCountry, tinyReform } from '#tests/reference/tiny-country.ts';

const RCL = { 2015: 1000, 2016: 1000, 2017: 1000, 2018: 1000, 2019: 1000, 2020: 1000 };
const country = tinyCountry(
  [
    { uf: 'RO', base: { AB: 30, MAC: 30 } },
    { uf: 'SP', base: { AB: 20, MAC: 10 } },
    { uf: 'SP', base: { MAC: 40 } },
    { uf: 'SP', sphere: 'state', base: { AB: 10, MAC: 50 } },
    { uf: 'DF', sphere: 'state', population: 3000, base: { AB: 10, MAC: 10 } },
  ],
  RCL,
);
const NONE = { state: 0, municipal: 0 };
const FREE = { AB: NONE, MAC: NONE, AF: NONE, VS: NONE, GES: NONE };

describe('parts of state funds in 2016', () => {
  it('are of the free money of the blocks asked for', () => {
    // SP: AB 10 of 30; with MAC 60 of 130; with half of the state MAC and a tenth of the municipal AB earmarked, 35 of 103.
    expect(statePartsOf(country, ['AB'], FREE).get('SP')).toBeCloseTo(10 / 30, 12);
    expect(statePartsOf(country, ['AB', 'MAC'], FREE).get('SP')).toBeCloseTo(60 / 130, 12);
    const fenced = { ...FREE, AB: { state: 0, municipal: 0.1 }, MAC: { state: 0.5, municipal: 0 } };
    expect(statePartsOf(country, ['AB', 'MAC'], fenced).get('SP')).toBeCloseTo(35 / 103, 12);
  });

  it('are not to be chosen where one sphere has no fund', () => {
    const parts = statePartsOf(country, ['AB'], FREE);
    expect(parts.get('DF')).toBeNaN();
    expect(parts.get('RO')).toBeNaN();
  });

  it('are what the engine keeps: setting them changes nothing', () => {
    const group = { id: 'all', blocks: ['AB', 'MAC', 'AF', 'VS', 'GES'] as const, betweenStates: { population: 1 } };
    const { simulate } = createEngine(country);
    const amounts = (stateShare: null | Record<string, number>) =>
      simulate(
        tinyReform({
          groups: [{ ...group, blocks: [...group.blocks], withinStates: { stateShare } }],
        }),
      ).run.amount;
    const sp = statePartsOf(country, group.blocks, FREE).get('SP') as number;
    expect([...amounts({ SP: sp })]).toEqual([...amounts(null)]);
    expect([...amounts({ SP: sp / 2 })]).not.toEqual([...amounts(null)]);
  });
});
