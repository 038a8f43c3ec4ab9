import { describe, expect, it } from 'vitest';
import { BLOCKS, RESULT_COLUMNS, entityLabels, yearLines } from '#engine';
import { reaisText } from '#engine/published-csv.ts';
import { tinyCountry } from '#tests/reference/tiny-country.ts';

describe('R$ as text', () => {
  it('has two decimals, whatever the size', () => {
    expect([0, 5, 10, 99, 100, 101, 123_456].map(reaisText)).toEqual([
      '0.00',
      '0.05',
      '0.10',
      '0.99',
      '1.00',
      '1.01',
      '1234.56',
    ]);
    expect(reaisText(Number.MAX_SAFE_INTEGER)).toBe('90071992547409.91');
  });

  it('of what float64 cannot count in centavos is still a number', () => {
    expect(reaisText(2 ** 60)).toBe('11529215046068469.76');
    expect(reaisText(3e18)).toBe('30000000000000000.00');
  });
});

describe('a line of results', () => {
  const country = tinyCountry(
    [
      { uf: 'RO', base: { AB: 1 } },
      { uf: 'RO', sphere: 'state', base: { AB: 1 } },
    ],
    {},
  );

  it('says who, when and how much, in the order of the header', () => {
    const row = (...values: number[]) => Float64Array.from(values);
    const lines = yearLines(entityLabels(country), {
      year: 2018,
      pool: 700,
      reference: row(400, 300),
      amount: row(465, 235),
      blocks: row(1, 102, 203, 304, 5, 6, 7, 8, 9, 200),
      abToMac: row(11, 0),
      abReference: row(12, 0),
    });
    expect(RESULT_COLUMNS.split(',').slice(7, 12)).toEqual(BLOCKS.map((block) => block.toLowerCase()));
    expect(lines).toBe(
      '1100001,municipal,RO,fund 1,2018,4.00,4.65,0.01,1.02,2.03,3.04,0.05,0.11,0.12\n' +
        '11,state,RO,fund 2,2018,3.00,2.35,0.06,0.07,0.08,0.09,2.00,0.00,0.00\n',
    );
  });

  it('quotes names that would break it', () => {
    const named = { ...country, name: ['Boa Vista, a "nova"', "Olho d'Água"] };
    expect(entityLabels(named)).toEqual(['1100001,municipal,RO,"Boa Vista, a ""nova"""', "11,state,RO,Olho d'Água"]);
  });
});
