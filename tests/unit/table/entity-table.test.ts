import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Column } from '#lib/table/columns.ts';
import EntityTable from '#lib/table/EntityTable.svelte';

const COUNT = 5596;
const rows = {
  count: COUNT,
  key: (i: number): string => String(i),
  name: (i: number): string => `Município ${i}`,
  qualifier: (): string => 'CE',
};
const columns: Column[] = [
  { id: 'name', header: 'Município', unit: '', kind: 'text', value: rows.name, format: String },
  { id: 'change', header: 'Variação', unit: 'R$ mi', kind: 'number', value: (i) => i, format: (v) => `${v} mi` },
];
const props = { rows, columns, language: 'pt-BR' as const, label: 'Entes', href: (i: number) => `/ente?codigo=${i}` };
const html = (more: object = {}): string => render(EntityTable, { props: { ...props, ...more } }).body;

describe('table of entities', () => {
  it('writes the rows in sight only, and says how many there are', () => {
    const body = html();
    expect(body).toContain(`aria-rowcount="${COUNT + 1}"`);
    // The header, 14 rows of the box, one cut by its edge and six more to scroll into.
    expect(body.match(/aria-rowindex="/g)?.length).toBe(1 + 14 + 1 + 6);
    expect(body).toContain('5.596 de 5.596');
  });

  it('names the sorted column and puts the largest first', () => {
    const body = html({ sort: [{ column: 'change', descending: true }] });
    expect(body.match(/aria-sort="[a-z]+"/g)).toEqual(['aria-sort="descending"']);
    expect(body.indexOf('5595 mi')).toBeGreaterThan(0);
    expect(body).not.toContain('>17 mi<');
  });

  it('shows the total of the filter and counts its line', () => {
    const body = html({
      filter: { query: 'municipio 559', choices: {}, chips: new Set() },
      total: (shown: Uint32Array) => ({ change: `soma de ${shown.length}` }),
    });
    expect(body).toContain('7 de 5.596');
    expect(body).toContain('soma de 7');
    expect(body).toContain('aria-rowcount="9"');
  });

  it('offers near names and the way back when nothing is found', () => {
    const body = html({
      filter: { query: 'Municipjo 12', choices: {}, chips: new Set() },
      groups: [
        { id: 'm', label: 'Municípios', none: 'Nenhum município' },
        { id: 'u', label: 'UFs' },
      ],
      group: 'm',
    });
    expect(body).toContain('Nenhum município com “Municipjo 12”.');
    expect(body).toContain('Município 12 (CE)');
    expect(body).toContain('Limpar filtro');
  });
});
