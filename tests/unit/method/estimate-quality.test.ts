// What the page says of the quality of the estimate is what docs/data.md says.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ESTIMATE_QUALITY } from '#lib/method/estimate-quality.ts';

const rows = readFileSync('docs/data.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

describe('the quality of the estimate', () => {
  it('is that of docs/data.md: payments left out', () => {
    const table = rows.filter((row) => row.length === 5 && /^\d+%$/.test(row[3] ?? ''));
    expect(table.map((row) => [row[2], row[3]])).toEqual(
      ESTIMATE_QUALITY.filter(({ within20 }) => within20 !== null).map(({ heldOutMedian, within20 }) => [
        `${heldOutMedian?.toFixed(1)}%`,
        `${within20}%`,
      ]),
    );
  });

  it('is that of docs/data.md: the error expected', () => {
    const table = rows.filter((row) => row.length === 4 && /^[\d.]+–[\d.]+%$/.test(row[2] ?? ''));
    expect(table.map((row) => [row[1], row[2]])).toEqual(
      ESTIMATE_QUALITY.map(({ expectedError, expectedRange: [low, high] }) => [
        `${expectedError.toFixed(1)}%`,
        `${low.toFixed(1)}–${high.toFixed(1)}%`,
      ]),
    );
  });
});
