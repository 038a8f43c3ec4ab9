import { describe, expect, it } from 'vitest';
import type { Municipality } from '../../../scripts/data/municipality.ts';
import { keepByGrants, keepLargest } from '../../../scripts/data/recipients.ts';

const place = (uf: string, band: number): Municipality => ({ uf, band }) as unknown as Municipality;

describe('keepLargest', () => {
  it('keeps those expected to receive most, the earlier of equals', () => {
    expect([...keepLargest([5, 9, 5, 0], 2)].sort()).toEqual([0, 1]);
  });

  it('never keeps one that cannot receive', () => {
    expect(() => keepLargest([5, 0], 2)).toThrow(/1 candidates for 2 recipients/);
  });
});

describe('keepByGrants', () => {
  it('leaves out those of a UF and band for whom it matters least, as many as the count asks', () => {
    const places = [0, 0, 0, 0].map(() => place('MG', 0)).concat([0, 0, 0, 0].map(() => place('SP', 5)));
    // where thousands are expected nearly all receive, where millions are all do
    const expected = [10_000, 20_000, 30_000, 40_000, 4e6, 5e6, 6e6, 7e6];
    const weight = [0.3, 0.1, 0.2, 0.4, 0.5, 0.5, 0.5, 0.5];
    const kept = keepByGrants(places, expected, weight, 7);
    expect([...kept].sort()).toEqual([0, 2, 3, 4, 5, 6, 7]);
  });

  it('gives no grant where nothing is expected', () => {
    const kept = keepByGrants([place('MG', 0), place('MG', 0)], [0, 1000], [0, 0.1], 1);
    expect([...kept]).toEqual([1]);
  });
});
