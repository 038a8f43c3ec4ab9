// What the page of the panorama shows of the tables, and what goes into its files.

import { describe, expect, it } from 'vitest';
import { panoramaText } from '#lib/i18n/panorama.ts';
import { bandLinesPanel, lineClassesPanel, stateLinesPanel } from '#lib/panorama/count-panels.ts';
import { NO_FILTER } from '#lib/panorama/filter.ts';
import { filterLines, linesPanel, mergedBlocks } from '#lib/panorama/line-panel.ts';
import { bandsPanel, transfersPanel, ufsPanel } from '#lib/panorama/money-panels.ts';
import type { PanoramaView } from '#lib/panorama/panel.ts';
import { sheetOf, sortRows } from '#lib/panorama/shown-table.ts';
import { tablesOfDataset } from '#panorama/lines-of-dataset.ts';
import { NT46 } from '#panorama/nt46.ts';
import { embeddedEngine } from '#tests/invariants/embedded-engine.ts';

const text = panoramaText['pt-BR'];
const { transfers, bands, ufs } = tablesOfDataset(embeddedEngine().dataset);
const own = { transfers, bands, ufs };
const words = { ...text, beside: text.own };
const view = (patch: Partial<PanoramaView['filter']> = {}, base: PanoramaView['beside'] = own): PanoramaView => ({
  kind: 'published',
  tables: NT46,
  beside: base,
  filter: { ...NO_FILTER, ...patch },
  text,
  language: 'pt-BR',
});

describe('figures beside those of the base', () => {
  it('differ in the country’s R$ per inhabitant by 0.1, as documented, and in nothing else of table 1', () => {
    const cells = transfersPanel(view()).table.rows.flatMap((row) => row.cells.map((cell) => ({ row: row.key, cell })));
    const differing = cells.filter(({ cell }) => cell.beside !== undefined && cell.beside.difference !== 0);
    expect(differing.map(({ row, cell }) => [row, cell.text, cell.beside?.text, cell.beside?.differenceText])).toEqual([
      ['total', '324,2', '324,3', '+0,1'],
    ]);
  });

  it('are left out until the base is there', () => {
    const { table } = bandsPanel(view({}, null));
    expect(table.rows.every(({ cells }) => cells.every((cell) => cell.beside === undefined))).toBe(true);
    expect(sheetOf(table, words).columns).toHaveLength(table.columns.length);
  });

  it('have columns of their own in files', () => {
    const { table } = ufsPanel(view({ uf: 'CE' }));
    const sheet = sheetOf(table, words);
    expect(sheet.columns.slice(0, 4).map(({ header }) => header)).toEqual([
      'UF',
      'Total',
      'Total · base',
      'Total · diferença',
    ]);
    expect(sheet.rows).toHaveLength(1);
    expect(sheet.rows[0]?.slice(0, 2)).toEqual(['CE', 357]);
    expect(sheet.rows[0]?.[2]).toBeCloseTo(357, 1);
    expect(sheet.rows[0]?.[3]).toBe(0);
  });
});

describe('filters', () => {
  it('find lines by words without accents, by block and by purpose', () => {
    expect(filterLines(NT46.lines, { ...NO_FILTER, line: 'saude familia' }).map(({ name }) => name)).toContain(
      'SAÚDE DA FAMÍLIA - SF',
    );
    expect(filterLines(NT46.lines, { ...NO_FILTER, block: 'AF', onlyFenced: true })).toHaveLength(1);
    const none = linesPanel(view({ line: 'nada assim' }));
    expect([none.table.rows.length, none.bars.length, none.title]).toEqual([0, 0, text.panels.lines.plain]);
  });

  it('narrow bands, UFs and blocks', () => {
    expect(bandsPanel(view({ band: 0 })).table.rows.map(({ key }) => key)).toEqual(['0']);
    expect(bandLinesPanel(view({ band: 8, block: 'MAC' })).bars[0]).toMatchObject({
      mark: 31,
      segments: [{ from: 10, to: 42 }],
    });
    expect(stateLinesPanel(view({ uf: 'RJ', block: 'AB' })).bars).toMatchObject([{ key: 'RJ', text: '0' }]);
    expect(transfersPanel(view({ block: 'VS' })).title).toBe('75,6% do dinheiro foi aos municípios');
  });
});

describe('findings', () => {
  it('name the ends', () => {
    expect(ufsPanel(view()).title).toBe('Roraima recebe R$\u00a0454,3 por habitante; Distrito Federal, R$\u00a0242,4');
    expect(stateLinesPanel(view()).title).toBe('Distrito Federal recebe 70 linhas; Mato Grosso do Sul, 26');
    expect(lineClassesPanel(view()).title).toBe('57,0% dos municípios recebem de 21 a 30 linhas');
    expect(bandLinesPanel(view()).title).toBe(
      'Acima de 1 milhão, a mediana é de 62 linhas; até 5 mil, de 19 (custeio)',
    );
  });

  it('count what SUS Legal merges: five blocks, agents 22.6% of AB, FAEC 11.5% of MAC', () => {
    const blocks = mergedBlocks(NT46.lines);
    const of = (name: string) => blocks.find(({ block }) => block === name);
    expect(blocks.reduce((sum, { lines }) => sum + lines, 0)).toBe(NT46.lines.length);
    expect((of('AB')?.fenced ?? 0) / (of('AB')?.amount ?? 1)).toBeCloseTo(0.226, 3);
    expect((of('MAC')?.fenced ?? 0) / (of('MAC')?.amount ?? 1)).toBeCloseTo(0.115, 3);
    expect(of('INV')?.fenced).toBe(0);
  });
});

describe('files', () => {
  const panels = [transfersPanel, linesPanel, bandLinesPanel, lineClassesPanel, stateLinesPanel, bandsPanel, ufsPanel];

  it('name rows as the page does, in every column of texts', () => {
    for (const panel of panels) {
      const { id, table } = panel(view());
      const texts = table.columns.flatMap(({ isText }, c) => (isText === true ? [c] : []));
      expect(texts.length, id).toBeGreaterThan(0);
      for (const { cells } of table.rows) {
        for (const c of texts) expect(cells[c]?.value, id).toBe(cells[c]?.text);
      }
    }
  });

  it('have bands and classes of lines by name, and numbers as numbers', () => {
    const firstOf = (panel: (of: PanoramaView) => { table: ReturnType<typeof bandsPanel>['table'] }) =>
      sheetOf(panel(view()).table, words).rows.map((row) => row[0]);
    expect(firstOf(bandLinesPanel).slice(0, 2)).toEqual(['Todos os municípios', 'Acima de 1 milhão']);
    expect(firstOf(lineClassesPanel).slice(0, 2)).toEqual(['até 10', '11 a 20']);
    expect(firstOf(bandsPanel).at(-1)).toBe('Até 5 mil');
    expect(sheetOf(lineClassesPanel(view()).table, words).rows[0]?.slice(0, 3)).toEqual(['até 10', 37, 0.7]);
  });
});

describe('order', () => {
  it('is by size of bands and classes, and by number of tables of the note', () => {
    const keys = (rows: readonly { readonly key: string }[]): string[] => rows.map(({ key }) => key);
    expect(keys(sortRows(bandsPanel(view()).table.rows, 0, false))).toEqual(
      ['all', ...Array.from({ length: 9 }, (_, band) => String(band))], // smallest first
    );
    expect(keys(sortRows(lineClassesPanel(view()).table.rows, 0, true)).slice(0, 2)).toEqual(['71', '61']);
    const { columns, rows } = linesPanel(view()).table;
    const column = columns.findIndex(({ header }) => header === text.columns.tableNumber);
    const tables = sortRows(rows, column, false).map(({ cells }) => cells[column]?.text);
    expect([...new Set(tables)]).toEqual(['5A', '5B', '6', '7', '8', '9', '10']);
  });

  it('is by number or by letter, the total first', () => {
    const { table } = ufsPanel(view());
    expect(
      sortRows(table.rows, 1, false)
        .map(({ key }) => key)
        .slice(0, 2),
    ).toEqual(['BR', 'DF']);
    expect(
      sortRows(table.rows, 0, false)
        .map(({ key }) => key)
        .slice(0, 3),
    ).toEqual(['BR', 'AC', 'AL']);
    expect(sortRows(table.rows, 0, true).at(-1)?.key).toBe('AC');
  });
});
