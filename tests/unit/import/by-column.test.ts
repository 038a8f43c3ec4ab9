import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readEntities } from '#import/data-package/read-entities.ts';
import { readDataPackage } from '#import/data-package/read-data-package.ts';

const text = (name: string): string => readFileSync(`static/data/${name}`, 'utf8');

describe('entities by column', () => {
  it('is the same as entities.csv, but for the coordinates that the page does not read', () => {
    const rows = readEntities(text('entities.csv'));
    const columns = readEntities(text('entities-by-column.csv'), { byColumn: true });
    if (!rows.ok || !columns.ok) throw new Error('both files read');
    const withoutPlace = rows.value.map((row) => ({
      ...row,
      facts: { ...row.facts, latitude: Number.NaN, longitude: Number.NaN },
    }));
    expect(columns.value).toEqual(withoutPlace);
  });

  it('says which column has another number of values than the others', () => {
    const lines = text('entities-by-column.csv').split('\n');
    const cut = lines.map((line) => (line.startsWith('base_ab,') ? line.slice(0, line.lastIndexOf(',')) : line));
    const read = readEntities(cut.join('\n'), { byColumn: true });
    if (read.ok) throw new Error('a cut column is not read');
    expect(read.problems).toMatchObject([{ column: 'base_ab', got: '5595 valores' }]);
  });

  it('serves a whole package', () => {
    const texts = {
      entities: text('entities-by-column.csv'),
      series: text('series.csv'),
      populationUf: text('population_uf.csv'),
    };
    expect(readDataPackage(texts, { byColumn: true })).toMatchObject({ ok: true, value: { size: 5596 } });
  });
});
