// What the page of the panorama shows of the tables, and what goes into its files.

import { describe, expect, it } from 'vitest';
import { panoramaText } from '#lib/i18n/panorama.ts';
import { bandLinesPanel, lineClassesPanel, stateLinesPanel } from '#lib/panorama/count-panels.ts';
import { componentsPanel } from '#lib/panorama/component-panel.ts';
import { NO_FILTER } from '#lib/panorama/filter.ts';
import { filterLines, linesPanel, mergedBlocks } from '#lib/panorama/line-panel.ts';
import { bandsPanel, ufsPanel } from '#lib/panorama/per-head-panels.ts';
import { transfersPanel } from '#lib/panorama/transfers-panel.ts';
import type { PanoramaView } from '#lib/panorama/panel.ts';
import { sheetOf, sortRows } from '#lib/panorama/shown-table.ts';
import { ufName } from '#lib/results/uf-names.ts';
import { tablesOfDataset } from '#panorama/lines-of-dataset.ts';
import { NT46_EXCEPTIONS } from '#panorama/nt46-exceptions.ts';
import { NT46 } from '#panorama/nt46.ts';
import { PANORAMA_BLOCKS } from '#panorama/panorama-tables.ts';
import { embeddedEngine } from '#tests/invariants/embedded-engine.ts';

const text = panoramaText['pt-BR'];
const own = tablesOfDataset(embeddedEngine().dataset);
const words = { ...text, beside: text.own };
const view = (patch: Partial<PanoramaView['filter']> = {}, base: PanoramaView['beside'] = own): PanoramaView => ({
  kind: 'published',
  tables: NT46,
  beside: base,
  filter: { ...NO_FILTER, ...patch },
  when: 'em 2016',
  text,
  language: 'pt-BR',
});

const panels = [
  transfersPanel,
  componentsPanel,
  linesPanel,
  bandLinesPanel,
  lineClassesPanel,
  stateLinesPanel,
  bandsPanel,
  ufsPanel,
];

describe('figures beside those of the base', () => {
  it('differ in the country’s R$ per inhabitant by 0.1, as documented, and in nothing else of table 1', () => {
    const cells = transfersPanel(view()).table.rows.flatMap((row) => row.cells.map((cell) => ({ row: row.key, cell })));
    const differing = cells.filter(({ cell }) => cell.beside !== undefined && cell.beside.difference !== 0);
    expect(differing.map(({ row, cell }) => [row, cell.text, cell.beside?.text, cell.beside?.differenceText])).toEqual([
      ['total', '324,2', '324,3', '+0,1'],
    ]);
  });

  it('show all six printed figures that cannot be made again, and no seventh', () => {
    const differing = panels.flatMap((panel) => {
      const { id, table } = panel(view());
      return table.rows.flatMap(({ key, cells }) =>
        cells.flatMap((cell, c) =>
          cell.beside === undefined || cell.beside.difference === 0
            ? []
            : [[id, key, table.columns[c]?.header, cell.text, cell.beside.text]],
        ),
      );
    });
    expect(differing).toEqual([
      ['transfers', 'total', 'Por habitante', '324,2', '324,3'],
      ['bands', '3', 'Municípios', '1.101', '1.100'],
      ['bands', '3', 'População, parte', '16,5', '16,4'],
      ['bands', '2', 'Municípios', '1.365', '1.364'],
      ['bands', '1', 'Municípios', '1.208', '1.210'],
      ['ufs', 'BR', 'Total', '324,2', '324,3'],
    ]);
    expect(differing).toHaveLength(NT46_EXCEPTIONS.length);
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
    expect(transfersPanel(view({ block: 'VS' })).title).toBe('75,6% do dinheiro da VS foi aos municípios');
  });
});

describe('findings', () => {
  it('name the ends', () => {
    expect(ufsPanel(view()).title).toBe('Roraima recebe R$\u00a0454,3 por habitante; Distrito Federal, R$\u00a0242,4');
    expect(stateLinesPanel(view()).title).toBe('Distrito Federal recebe 70 linhas de custeio; Mato Grosso do Sul, 26');
    expect(lineClassesPanel(view()).title).toBe('57,0% dos municípios recebem de 21 a 30 linhas de custeio');
    expect(bandLinesPanel(view()).title).toBe(
      'Acima de 1 milhão, a mediana é de 62 linhas de custeio; até 5 mil, de 19',
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

describe('titles', () => {
  const english = panoramaText.en;
  const inEnglish = (patch: Partial<PanoramaView['filter']>): PanoramaView => ({
    ...view(patch),
    text: english,
    language: 'en',
    when: 'in 2016',
  });
  const written = (of: PanoramaView) =>
    Object.fromEntries(panels.map((panel) => panel(of)).map(({ id, title, subtitle }) => [id, { title, subtitle }]));

  it.each(PANORAMA_BLOCKS)('say of which block they are: %s', (block) => {
    for (const of of [view({ block }), inEnglish({ block })]) {
      const { lineClasses, bandLines, stateLines, ...others } = written(of);
      const counted = block === 'INV' ? [] : [bandLines, stateLines];
      const name = of.text.blocks[block];
      for (const panel of [...Object.values(others), ...counted]) {
        expect(`${panel?.title} `).toMatch(
          new RegExp(`${of.text.ofBlock[block]}[ ,;:]|^${name}: |line${of.text.ofBlock[block]}`),
        );
        expect(panel?.subtitle).toContain(of.text.only(name));
      }
      // Lines are counted in custeio alone, and municipalities by all of them.
      const whole = block === 'INV' ? [bandLines, stateLines] : [];
      for (const panel of whole) {
        expect(panel?.title).toContain(of.text.ofCusteio);
        expect(panel?.subtitle).toContain(of.text.withoutInvestment);
      }
      expect(lineClasses?.subtitle).toContain(
        block === 'INV' ? of.text.withoutInvestment : of.text.notSplit([of.text.recuts.block]),
      );
    }
  });

  it('name states and bands that are shown, and no others', () => {
    for (const uf of ['SP', 'DF', 'RO']) {
      for (const of of [view({ uf, block: 'AB' }), inEnglish({ uf, block: 'AB' })]) {
        for (const panel of [ufsPanel, stateLinesPanel]) {
          const { title, table } = panel(of);
          expect(table.rows).toHaveLength(1);
          expect(title.startsWith(ufName(uf))).toBe(true);
          expect(title).not.toContain(';');
        }
      }
    }
    for (const band of [0, 4, 8]) {
      for (const panel of [bandsPanel, bandLinesPanel]) {
        const { title, table } = panel(view({ band, block: 'VS' }));
        expect(table.rows.map(({ key }) => key)).toEqual([String(band)]);
        expect(title.startsWith(`${text.bands[band]}: `)).toBe(true);
        expect(title).toContain(' da VS');
      }
    }
  });

  it('read as sentences', () => {
    const { ufs, stateLines, bands, bandLines, lines, transfers, components } = written(
      view({ block: 'AB', uf: 'SP', band: 3 }),
    );
    const plain = (said: string | undefined) => said?.replaceAll('\u00a0', ' ');
    expect(plain(ufs?.title)).toBe('São Paulo recebe R$ 50,3 da AB por habitante');
    expect(plain(ufs?.subtitle)).toBe(
      'Transferências a estado e municípios de cada UF em 2016, R$ por habitante, valores nominais; só Atenção Básica; só São Paulo; tabela sem recorte por faixa de população',
    );
    expect(plain(stateLines?.title)).toBe('São Paulo recebe 2 linhas da AB');
    expect(plain(bands?.title)).toMatch(/^20 a 50 mil: R\$ [\d,]+ da AB por habitante$/);
    expect(plain(bandLines?.title)).toMatch(/^20 a 50 mil: mediana de [\d,]+ linhas da AB, de \d+ a \d+$/);
    expect(plain(lines?.title)).toMatch(/^De 29 linhas da AB, a maior é /);
    expect(plain(transfers?.title)).toBe('99,2% do dinheiro da AB foi aos municípios');
    expect(plain(components?.title)).toBe(
      'De 2 componentes da AB, o maior é Piso de Atenção Básica Variável: R$ 11,0 bi',
    );
    const found = (patch: Partial<PanoramaView['filter']>) => linesPanel(view(patch)).title.replaceAll('\u00a0', ' ');
    expect(found({ block: 'VS', onlyFenced: true, line: ' ace ' })).toMatch(
      /^De 4 linhas da VS com destinação própria e “ace”, a maior é /,
    );
    expect(found({ block: 'AF', onlyFenced: true })).toMatch(
      /^A única linha da AF com destinação própria é .*: R\$ 782,8 mi$/,
    );
  });

  it('of money that is not there are those of the table', () => {
    const none = { ...NT46, transfers: NT46.transfers.map((row) => ({ ...row, all: 0, municipalPercent: 0 })) };
    expect(transfersPanel({ ...view(), tables: none }).title).toBe(text.panels.transfers.plain);
  });
});

describe('blocks and components', () => {
  it('are those of the note: printed totals, components as the sum of their lines', () => {
    const rows = NT46.components.filter(({ block }) => block === 'MAC');
    expect(rows.map(({ component, table, lines }) => [component, table, lines])).toEqual([
      [null, '5A, 5B', 79],
      ['Limite Financeiro da MAC', '5A', 37],
      ['FAEC SIA', '5B', 26],
      ['FAEC AIH', '5B', 16],
    ]);
    expect(rows[0]).toMatchObject({ all: 42_686.26, stateRecipients: 27, municipalRecipients: 4229 });
    expect(rows.slice(1).reduce((sum, { all }) => sum + all, 0)).toBeCloseTo(42_686.26, 0);
    expect(NT46.components.filter(({ component }) => component === null)).toHaveLength(6);
  });

  it('have every total of a block from the base as it is printed', () => {
    const { rows } = componentsPanel(view()).table;
    for (const { cells, isSubtotal } of rows) {
      const beside = cells.flatMap((cell) => cell.beside ?? []);
      expect(beside.map(({ difference }) => difference)).toEqual(isSubtotal === true ? [0, 0, 0, 0, 0, 0] : []);
    }
  });

  it('stay together in any order', () => {
    const { rows } = componentsPanel(view({ block: 'total' })).table;
    const sorted = sortRows(rows, 1, true).map(({ key }) => key);
    expect(sorted.slice(0, 5)).toEqual(['MAC', 'MAC Limite Financeiro da MAC', 'MAC FAEC SIA', 'MAC FAEC AIH', 'AB']);
    expect(sorted).toHaveLength(rows.length);
  });
});

describe('files', () => {
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
