import { describe, expect, it } from 'vitest';
import { largestRemainder, toCentavos } from '#reference/centavos.ts';
import { publishReference, simulateReference } from '#reference/index.ts';
import { tinyCountry, tinyReform } from '#tests/reference/tiny-country.ts';

describe('largest remainder', () => {
  it('gives what is missing to the largest remainders', () => {
    // All are cut to 33.33, one centavo of 100.00 is missing, and the third was cut most: by 0.6 of a
    // centavo against 0.2.
    expect(largestRemainder([33.332, 33.332, 33.336], 10_000)).toEqual([3333, 3333, 3334]);
  });

  it('breaks ties in favour of the earlier', () => {
    // Four quarters of 10 centavos: 2.5 each, two are missing.
    expect(largestRemainder([0.025, 0.025, 0.025, 0.025], 10)).toEqual([3, 3, 2, 2]);
  });

  it('takes back a centavo that is one too many, from somebody who has it', () => {
    expect(largestRemainder([0, 0.05, 0.03], 7)).toEqual([0, 5, 2]);
  });

  it('rounds half up on its own', () => {
    expect([0.124, 0.125, 2.5].map(toCentavos)).toEqual([12, 13, 250]);
  });
});

describe('a published year', () => {
  // Three equal funds and T = R$ 100.00: 33.34, 33.33, 33.33, in amounts and in references alike.
  const country = tinyCountry(
    [1, 2, 3].map(() => ({ uf: 'RO', base: { AB: 10, MAC: 20 } })),
    { 2016: 2000 / 3, 2017: 2000 / 3 },
  );
  const groups = [{ id: 'all', blocks: ['AB', 'MAC', 'AF', 'VS', 'GES'] as const }];
  const rows = publishReference(simulateReference(country, tinyReform({ groups })), 2017);

  it('adds up to the pool', () => {
    expect(rows.map((row) => row.amount)).toEqual([3334, 3333, 3333]);
    expect(rows.map((row) => row.reference)).toEqual([3334, 3333, 3333]);
  });

  it('adds up block by block', () => {
    // A third of 33.33… is cut to 11.11, two thirds to 22.22: 33.33. The first fund has a centavo more,
    // and MAC, cut by 0.22 of a centavo against 0.11, takes it.
    expect(rows.map((row) => [row.ab, row.mac])).toEqual([
      [1111, 2223],
      [1111, 2222],
      [1111, 2222],
    ]);
  });
});
