import { describe, expect, it } from 'vitest';
import { publishReference, simulateReference } from '#reference/index.ts';
import { readExampleCountry, readExamples } from '#tests/reference/read-example.ts';

const country = readExampleCountry();

describe.each(readExamples())('worked example $id', ({ reform, expected }) => {
  const run = simulateReference(country, reform);
  const years = [...new Set(expected.map((row) => row.year))];

  it('covers its first, second and last year', () => {
    expect(years).toEqual([2017, 2018, reform.endYear]);
  });

  it.each(years)('gives every cell of %i', (year) => {
    const rows = publishReference(run, year);
    expect(rows).toEqual(expected.filter((row) => row.year === year));
  });
});
