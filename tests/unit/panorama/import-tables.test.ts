// NT 46's tables of a small import, worked by hand: two places of Rondônia, lines of NT 46 and others.

import { describe, expect, it } from 'vitest';
import { panoramaText } from '#lib/i18n/panorama.ts';
import { bandLinesPanel, lineClassesPanel, stateLinesPanel } from '#lib/panorama/count-panels.ts';
import { componentsPanel } from '#lib/panorama/component-panel.ts';
import { NO_FILTER } from '#lib/panorama/filter.ts';
import { tablesOfImport } from '#lib/panorama/import-tables.ts';
import { linesPanel, mergedBlocks } from '#lib/panorama/line-panel.ts';
import { bandsPanel, ufsPanel } from '#lib/panorama/per-head-panels.ts';
import { transfersPanel } from '#lib/panorama/transfers-panel.ts';
import type { PanoramaView } from '#lib/panorama/panel.ts';
import { sheetOf } from '#lib/panorama/shown-table.ts';
import { NT46 } from '#panorama/nt46.ts';
import { tinyCountry } from '#tests/reference/tiny-country.ts';

const dataset = tinyCountry(
  [
    { uf: 'AC', population: 4000, base: { AB: 1 } },
    { uf: 'AC', population: 8000, base: { AB: 1 } },
    { uf: 'AC', population: 9000, base: { AB: 1 } },
    { uf: 'AC', sphere: 'state', base: { MAC: 1 } },
  ],
  { 2016: 1 },
);
const [small, middle, , state] = dataset.code as [string, string, string, string];
const CSV = [
  'code,sphere,block,line,amount',
  `${small},municipal,AB,pab-fixo,40000.00`,
  `${small},municipal,AB,acs-agentes-novos,12000.50`,
  `${small},municipal,MAC,teto-novo,0.00`,
  `${middle},municipal,AB,pab-fixo,60000.00`,
  `${middle},municipal,MAC,faec-mutirao,30000.00`,
  `${middle},municipal,INV,obras,5000.00`,
  `${state},state,MAC,teto-novo,100000.00`,
  '',
].join('\n');
const named = [
  { block: 'AB' as const, line: 'acs-agentes-novos', name: 'AGENTES NOVOS' },
  { block: 'MAC' as const, line: 'teto-novo', name: 'Teto novo' },
  { block: 'MAC' as const, line: 'faec-mutirao', name: 'MUTIRÃO' },
];
const { tables, municipalities, states, withoutMac } = tablesOfImport(CSV, named, dataset);
const view: PanoramaView = {
  kind: 'imported',
  tables,
  beside: NT46,
  filter: NO_FILTER,
  when: 'em 2020',
  text: panoramaText['pt-BR'],
  language: 'pt-BR',
};

describe('the tables of an imported year', () => {
  it('cover the funds of the files and no other', () => {
    expect([municipalities, states]).toEqual([2, 1]);
    // The small one has a line of MAC that was taken back: nothing.
    expect(withoutMac).toBe(1);
    expect(
      tables.bands.map(({ band, municipalities: count }) => [band, count]).filter(([, count]) => count !== 0),
    ).toEqual([
      [null, 2],
      [1, 1],
      [0, 1],
    ]);
  });

  it('add up the money of the files (table 1)', () => {
    const [total, ab] = tables.transfers;
    // 40,000 + 12,000.50 + 60,000 + 30,000 + 5,000 + 100,000; of them 100,000 to the state.
    expect(total?.all).toBeCloseTo(0.2470005, 12);
    expect(total?.municipalPercent).toBeCloseTo((100 * 147_000.5) / 247_000.5, 10);
    expect(ab?.municipalPerHead).toBeCloseTo(112_000.5 / 12_000, 10);
  });

  it('name lines and know those with a purpose of their own, by family', () => {
    expect(tables.lines.map(({ block, name, fenced }) => [block, name, fenced])).toEqual([
      ['AB', 'PAB FIXO', undefined],
      ['AB', 'AGENTES NOVOS', 'acs'],
      ['MAC', 'MUTIRÃO', 'faec'],
      ['INV', 'obras', undefined],
      ['MAC', 'Teto novo', undefined],
    ]);
    expect(tables.lines[0]).toMatchObject({ table: '6', all: 0.1, municipalRecipients: 2 });
    const mac = mergedBlocks(tables.lines).find(({ block }) => block === 'MAC');
    expect([mac?.lines, mac?.fencedLines, mac?.fenced]).toEqual([2, 1, 0.03]);
  });

  it('count lines of custeio (tables 2, 3 and 4)', () => {
    expect(tables.bandLines[0]).toMatchObject({ min: [2, 1, 0, 0, 0, 0], max: [2, 2, 1, 0, 0, 0] });
    expect(tables.lineClasses).toEqual([{ from: 0, to: 2, municipalities: 2, percent: 100 }]);
    expect(tables.stateLines).toEqual([{ uf: 'AC', lines: [1, 0, 1, 0, 0, 0] }]);
  });

  it('has no figure per inhabitant where nobody of the UF is in the files', () => {
    const alone = tablesOfImport(`code,sphere,block,line,amount\n${state},state,MAC,teto-novo,7.00\n`, named, dataset);
    expect(alone.tables.ufs.map(({ perHead }) => perHead[0])).toEqual([Number.NaN, Number.NaN]);
    const panel = ufsPanel({ ...view, tables: alone.tables });
    expect(panel.bars.map(({ text, segments }) => [text, segments[0]?.to])).toEqual([
      ['–', 0],
      ['–', 0],
    ]);
    expect(panel.title).toBe('Por habitante e UF');
  });
});

describe('panels of an imported year', () => {
  it('stand beside NT 46, the difference being the import less the published figure', () => {
    const row = linesPanel(view).table.rows.find(({ cells }) => cells[0]?.value === 'PAB FIXO');
    // PAB fixo of NT 46: R$ million, both spheres.
    const published = NT46.lines.find(({ name }) => name === 'PAB FIXO')?.all ?? Number.NaN;
    expect(row?.cells[5]?.text).toBe('0,10');
    expect(row?.cells[5]?.beside?.value).toBe(published);
    expect(row?.cells[5]?.beside?.difference).toBeCloseTo(0.1 - published, 10);
    const fresh = linesPanel(view).table.rows.find(({ cells }) => cells[0]?.value === 'AGENTES NOVOS');
    expect(fresh?.cells[0]?.shown).toBe('Agentes novos');
    expect(fresh?.cells[5]?.beside).toBeUndefined();
  });

  it('are told of without the year of NT 46, and one line is one', () => {
    const { merge } = panoramaText['pt-BR'];
    expect(merge.note(false)).not.toMatch(/2016/);
    expect(merge.note(true)).toContain('partilha de 2016');
    expect(merge.title('3', '1')).toMatch(/; uma delas tem destinação própria$/);
    expect(merge.title('3', '0')).toMatch(/; nenhuma delas tem destinação própria$/);
    expect(merge.title('1', '1')).toMatch(/a única linha de custeio, com destinação própria$/);
    expect(panoramaText.en.merge.title('3', '1')).toMatch(/; one of them has a purpose of its own$/);
    expect(panoramaText.en.merge.title('1', '0')).toMatch(/the only line .* has no purpose of its own$/);
  });

  it('say what funds the files have, and none that they have not', () => {
    const { 'pt-BR': pt, en } = panoramaText;
    expect(pt.covered('1', '0')).toBe('1 fundo municipal está nos arquivos');
    expect(pt.covered('0', '1')).toBe('1 fundo estadual está nos arquivos');
    expect(pt.covered('0', '2')).toBe('2 fundos estaduais estão nos arquivos');
    expect(pt.covered('5.570', '26')).toBe('5.570 fundos municipais e 26 fundos estaduais estão nos arquivos');
    expect(en.covered('1', '0')).toBe('The files have 1 municipal fund');
    expect(en.covered('2', '1')).toBe('The files have 2 municipal funds and 1 state fund');
  });

  it('name the lines that have no component in the note', () => {
    const { bars, table } = componentsPanel(view);
    expect(bars.map(({ name }) => name)).toContain('Atenção Básica: sem componente na NT 46');
    expect(table.rows.filter(({ under }) => under === 'AB').map(({ cells }) => cells[0]?.text)).toEqual([
      'Piso de Atenção Básica Fixo',
      'Sem componente na NT 46',
    ]);
  });

  it('say nothing of bands and states that are in no file', () => {
    expect(bandsPanel(view).bars.map(({ key }) => key)).toEqual(['all', '1', '0']);
    expect(bandLinesPanel(view).title).toBe('5 a 10 mil, a mediana é de 2 linhas de custeio; até 5 mil, de 2');
    expect(stateLinesPanel(view).title).toBe('Acre recebe 1 linha de custeio');
    expect(lineClassesPanel(view).title).toBe('Municípios por número de linhas');
    expect(transfersPanel(view).title).toBe('59,5% do dinheiro foi aos municípios');
  });

  it('have median, least and most in columns of their own in files', () => {
    const { columns, rows } = sheetOf(bandLinesPanel(view).table, { ...view.text, beside: 'NT 46' });
    expect(columns.slice(4, 9).map(({ header }) => header)).toEqual([
      'Custeio · mediana',
      'Custeio · mínimo',
      'Custeio · máximo',
      'Custeio · NT 46',
      'Custeio · diferença',
    ]);
    expect(rows[0]?.slice(4, 9)).toEqual([2, 2, 2, 22, -20]);
  });
});
