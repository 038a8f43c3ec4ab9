import { describe, expect, it } from 'vitest';
import { absentByDimension, rowsByDimension, stuck } from '#lib/rail/weights-view.ts';

describe('rowsByDimension', () => {
  it('adds up shares of one by dimension, whatever the weights add up to', () => {
    const rows = rowsByDimension({ sparsity: 15, population: 40, lowIdhm: 25, elderly: 20 });
    expect(rows.map(({ dimension, share }) => [dimension, Number(share.toFixed(9))])).toEqual([
      ['demographic', 0.6],
      ['socioeconomic', 0.25],
      ['spatial', 0.15],
    ]);
    expect(rows[0]?.rows.map(({ criterion }) => criterion)).toEqual(['population', 'elderly']);
  });

  it('keeps a criterion of weight zero as a row', () => {
    const rows = rowsByDimension({ historical: 1, coverage: 0 });
    expect(rows.flatMap((row) => row.rows)).toEqual([
      { criterion: 'coverage', share: 0 },
      { criterion: 'historical', share: 1 },
    ]);
  });

  it('leaves all others to be added: 17 in all', () => {
    const absent = absentByDimension({ historical: 1, coverage: 0 }).flatMap(({ criteria }) => criteria);
    expect(absent).toHaveLength(15);
    expect(absent).not.toContain('coverage');
  });
});

describe('stuck', () => {
  const weights = { population: 0.5, lowIdhm: 0.5 };
  it('says why a weight cannot move', () => {
    expect(stuck(weights, 'population', new Set())).toBeNull();
    expect(stuck(weights, 'population', new Set(['population']))).toBe('locked');
    expect(stuck(weights, 'population', new Set(['lowIdhm']))).toBe('only');
    expect(stuck({ population: 1 }, 'population', new Set())).toBe('alone');
  });
});
