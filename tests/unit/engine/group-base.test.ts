import { describe, expect, it } from 'vitest';
import { BLOCK_INDEX } from '#engine';
import { createBaseSource } from '#engine/group-base.ts';
import { tinyCountry, tinyReform } from '#tests/reference/tiny-country.ts';

const dataset = tinyCountry(
  [
    { uf: 'RO', base: { AB: 100, MAC: 300 } },
    { uf: 'RO', base: { AB: 60 } },
    { uf: 'SP', base: { GES: 5 } },
    { uf: 'RO', sphere: 'state', base: { AB: 40, MAC: 500 } },
  ],
  {},
);
const groups = [{ id: 'g', blocks: ['AB', 'MAC'] }] as const;

describe('the base of a group', () => {
  it('is what its blocks add up to where nothing is ring-fenced', () => {
    const { free, freeTotal, composition } = createBaseSource(dataset).group(tinyReform({ groups }), ['AB', 'MAC']);
    expect([...free]).toEqual([400, 60, 0, 540]);
    expect(freeTotal).toBe(1000);
    expect(composition.get(BLOCK_INDEX.AB)?.[0]).toBe(0.25);
    expect(composition.get(BLOCK_INDEX.GES)).toBeUndefined();
  });

  it('leaves the ring-fenced part of each sphere out', () => {
    // AB fenced 0.2 municipal, 0.5 state: free AB 80, 48, 0, 20; MAC fenced 0.1 everywhere: 270, 0, 0, 450.
    const source = createBaseSource(dataset);
    const reform = tinyReform({ groups, ringFence: { AB: { municipal: 0.2, state: 0.5 }, MAC: 0.1 } });
    expect([...source.group(reform, ['AB', 'MAC']).free]).toEqual([350, 48, 0, 470]);
    // 20 + 30, 12, nothing, 20 + 50.
    expect([...source.fenced(reform).total]).toEqual([50, 12, 0, 70]);
    expect(source.fenced(reform).blocks[BLOCK_INDEX.AB]?.[3]).toBe(20);
  });

  it('is composed as the country where a fund has none', () => {
    // AB 200 of 1000.
    const { composition } = createBaseSource(dataset).group(tinyReform({ groups }), ['MAC', 'AB']);
    expect(composition.get(BLOCK_INDEX.AB)?.[2]).toBeCloseTo(0.2, 12);
    expect(composition.get(BLOCK_INDEX.MAC)?.[2]).toBeCloseTo(0.8, 12);
  });

  it('is nothing, and no NaN, where the country has none', () => {
    const { freeTotal, composition } = createBaseSource(dataset).group(tinyReform({ groups }), ['AF']);
    expect(freeTotal).toBe(0);
    expect([...(composition.get(BLOCK_INDEX.AF) ?? [])]).toEqual([0, 0, 0, 0]);
  });

  it('is remembered by ring-fence', () => {
    const source = createBaseSource(dataset);
    const open = tinyReform({ groups });
    const fenced = tinyReform({ groups, ringFence: { AB: 1, MAC: 1 } });
    expect(source.group(open, ['AB', 'MAC'])).toBe(source.group(open, ['AB', 'MAC']));
    expect(source.group(fenced, ['AB', 'MAC']).freeTotal).toBe(0);
  });
});
