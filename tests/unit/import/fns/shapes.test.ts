// The three shapes and their vintages are told by content, and each gives the same money.

import { describe, expect, it } from 'vitest';
import {
  COLUMNS,
  CONSOLIDATED,
  CUSTEIO,
  FUNDS,
  INVESTIMENTO,
  annualCsv,
  cellsOf,
  detailedRows,
  latin1,
  sourceOf,
  streamedWorkbook,
  workbook,
} from '#tests/unit/import/fns/exports.ts';
import type { Payment } from '#tests/unit/import/fns/exports.ts';
import { imported } from './import.ts';

const rowsOf = ({ baseline }: Awaited<ReturnType<typeof imported>>): string[] =>
  baseline.map(({ code, block, line, centavos }) => `${code} ${block} ${line} ${centavos}`);

describe('annual file', () => {
  it('of 2020: block in GRUPO, Windows-1252, every field quoted', async () => {
    const text = annualCsv([{}, { group: 'VIGILÂNCIA EM SAÚDE', strategy: 'VIGILÂNCIA, "SANITÁRIA"' }], {
      delimiter: ',',
      quoted: true,
    });
    const result = await imported(latin1(text));
    expect(rowsOf(result)).toEqual([
      '3526902 AB acs-agente-comunitario-de-saude 100050',
      '3526902 VS vigilancia-sanitaria 100050',
    ]);
    expect(result.report.files[0]).toMatchObject({
      kind: 'annual',
      year: 2020,
      rows: 2,
      ownTotal: 2001,
      totalStated: false,
    });
  });

  it('of 2023: budget action in GRUPO, ESTRATÉGIA empty, dates with a time', async () => {
    const groups: [string, string][] = [
      ['PISO DA ATENÇÃO PRIMÁRIA EM SAÚDE', 'AB'],
      ['ATENÇÃO À SAÚDE DA POPULAÇÃO PARA PROCEDIMENTOS NO MAC', 'MAC'],
      ['PROMOÇÃO DA ASSISTÊNCIA FARMACÊUTICA E INSUMOS ESTRATÉGICOS NA ATENÇÃO PRIMÁRIA EM SAÚDE', 'AF'],
    ];
    const date = '2023-08-14 00:00:00.000000';
    const result = await imported(
      latin1(annualCsv(groups.map(([group]) => ({ group, strategy: '', date, gross: '27357' })))),
    );
    expect(result.baseline.map(({ block }) => block)).toEqual(groups.map(([, block]) => block));
    expect(result.report.year).toBe(2023);
    expect(result.report.used).toBe(82_071);
  });

  it('of 2025: decimal point with noise of floating point, serial dates, "-" for none, UTF-8', async () => {
    const payments: Payment[] = [
      { gross: '4331277.6500000004', date: '46022' },
      { gross: '722327.5199999999', date: '46021' },
      { gross: '-', date: '46021' },
    ];
    const { report } = await imported(annualCsv(payments, { delimiter: ',', eol: '\n' }));
    expect(report).toMatchObject({ year: 2025, used: 5_053_605.17, usedRows: 2, rows: 3 });
    expect(report.excluded).toMatchObject([{ reason: 'amount-missing', rows: 1, amount: 0, lines: [{ line: 4 }] }]);
  });

  it('to 2017: the block itself in BLOCO, COMPONENTE in the place of GRUPO', async () => {
    const columns = COLUMNS.map((column) => (column === 'GRUPO' ? 'COMPONENTE' : column));
    const payments: Payment[] = [
      { block: 'ATENÇÃO BÁSICA', component: 'PISO DA ATENÇÃO BÁSICA FIXO', strategy: 'PAB FIXO', date: '04/03/16' },
      {
        block: 'MÉDIA E ALTA COMPLEXIDADE AMBULATORIAL E HOSPITALAR',
        component: 'FUNDO DE AÇÕES ESTRATÉGICAS E COMPENSAÇÃO - FAEC',
        strategy: 'PLANO NACIONAL DE APOIO AS CENTRAIS DE TRANSPLANTES',
        date: '04/03/16',
      },
      { block: 'BLOCO DE GESTÃO DO SUS', component: 'QUALIFICAÇÃO', strategy: 'CONCURSO', date: '5/3/2016' },
      { block: 'INVESTIMENTO', component: '', strategy: 'CAPS 1 (CONSTRUÇÃO)', date: '5/3/2016' },
    ];
    const result = await imported(latin1(annualCsv(payments, { columns })));
    expect(rowsOf(result)).toEqual([
      '3526902 AB pab-fixo 100050',
      '3526902 MAC faec-plano-nacional-de-apoio-as-centrais-de-transplantes 100050',
      '3526902 GES concurso 100050',
      '3526902 INV caps-1-construcao 100050',
    ]);
    expect(result.report.nt46).toHaveLength(12);
    expect(result.report.nt46?.[0]).toEqual({
      block: 'AB',
      sphere: 'municipal',
      imported: 1000.5,
      published: 16_600_000_000,
      difference: 1000.5 - 16_600_000_000,
    });
  });

  it('as a workbook, native numbers and dates, whoever wrote it', async () => {
    const row = (): (string | number)[] =>
      cellsOf({}).map((cell, i) => (i === 17 ? 45_991 : i === 18 ? 139_432.359_999_999_99 : i === 5 ? 352_690 : cell));
    const table = [COLUMNS, row(), row()];
    for (const bytes of [streamedWorkbook(table), workbook(table, 'xlsx')]) {
      const result = await imported(sourceOf(bytes, 'a.csv'));
      expect(rowsOf(result)).toEqual(['3526902 AB acs-agente-comunitario-de-saude 27886472']);
      expect(result.report.year).toBe(2025);
    }
  });

  it('tells whose fund a row is of: municipality, state, Distrito Federal', async () => {
    const { baseline, report } = await imported(
      annualCsv([
        { code: '', municipality: '', uf: 'SP', sphere: 'ESTADUAL', fund: 'FUNDO ESTADUAL DE SAUDE' },
        { code: '355030', municipality: 'SAO PAULO', sphere: 'ESTADUAL', fund: 'FES' },
        { code: '530010', municipality: 'BRASILIA', uf: 'DF', fund: 'FUNDO DE SAUDE DO DISTRITO FEDERAL' },
        { code: '1100015', municipality: '', uf: 'RO' },
        { code: '', municipality: "ALTA FLORESTA D'OESTE", uf: 'RO' },
        { code: '', municipality: 'Mogi Mirim' },
      ]),
    );
    expect(baseline.map(({ code, centavos }) => [code, Number(centavos)])).toEqual([
      ['1100015', 200_100],
      ['3530805', 100_050],
      ['35', 200_100],
      ['53', 100_050],
    ]);
    expect(report.bySphere).toEqual({ municipal: 3001.5, state: 3001.5 });
    expect(report.missing).toEqual(['2304400', '2605459', '3526902']);
    expect(report.missingStates).toEqual(['11']);
  });

  it('gives nets when asked', async () => {
    expect((await imported(annualCsv([{}]), { net: true })).report).toMatchObject({ used: 900.25, amounts: 'net' });
  });
});

describe('Planilha Detalhada', () => {
  const rows = detailedRows(
    [
      [CUSTEIO, 'ATENÇÃO PRIMÁRIA', 'PISO DE ATENÇÃO BÁSICA FIXO - PAB FIXO', '1.250.588,58', '0,00', '1.250.588,58'],
      [CUSTEIO, 'CORONAVÍRUS (COVID-19)', 'CORONAVÍRUS (COVID-19) - SAPS', '1.000,00', '100,00', '900,00'],
      [INVESTIMENTO, 'ATENÇÃO PRIMÁRIA', 'ESTRUTURAÇÃO', '250', '0', '250'],
    ],
    ['1.251.838,58', '100,00', '1.251.738,58'],
  );

  it.each(['biff8', 'xlsx'] as const)(
    'as %s: place and year from the first rows, checked against TOTAL GERAL',
    async (type) => {
      const { baseline, report } = await imported(workbook(rows, type));
      expect(report.files[0]).toMatchObject({
        kind: 'detailed',
        year: 2018,
        rows: 3,
        ownTotal: 1_251_838.58,
        totalStated: true,
      });
      expect(baseline.map(({ code, block }) => `${code} ${block}`)).toEqual(['3526902 AB', '3526902 INV']);
      expect(report.unmapped).toMatchObject([{ label: 'CORONAVÍRUS (COVID-19)', rows: 1, amount: 1000 }]);
      expect(report.notices).toEqual([{ kind: 'partial', funds: 1 }]);
      expect(report.covers).toEqual({ partial: true, municipal: 1, state: 0, codes: ['3526902'] });
    },
  );

  it('in nets, against the total of nets', async () => {
    const { report } = await imported(workbook(rows, 'biff8'), { net: true });
    expect(report.files[0]).toMatchObject({ ownTotal: 1_251_738.58, sum: 1_251_738.58, amounts: 'net' });
  });

  it('says when its rows do not come to its total', async () => {
    const wrong = [
      ...rows.slice(0, -1),
      rows.at(-1)?.map((cell) => cell.replace('1.251.838,58', '1.251.838,59')) ?? [],
    ];
    expect((await imported(workbook(wrong, 'biff8'))).report.notices).toContainEqual({
      kind: 'total-differs',
      file: 'export.csv',
      stated: 1_251_838.59,
      sum: 1_251_838.58,
    });
  });

  it('of a state is of its fund', async () => {
    const state = detailedRows(
      [[CUSTEIO, 'GESTÃO DO SUS', 'EDUCAÇÃO E FORMAÇÃO EM SAÚDE', '10,00', '0', '10,00']],
      ['10,00', '0', '10,00'],
      'SP',
    );
    expect((await imported(workbook(state, 'biff8'))).baseline).toMatchObject([
      { code: '35', sphere: 'state', block: 'GES' },
    ]);
  });
});

describe('Consulta Consolidada', () => {
  const table = [
    CONSOLIDATED,
    [
      'SP',
      'LIMEIRA',
      'FUNDO MUNICIPAL DE SAUDE',
      'MANUTENCAO DAS ACOES E SERVICOS PUBLICOS DE SAUDE',
      'ATENCAO BASICA',
      1234.56,
    ],
    [
      'SP',
      'SAO PAULO',
      'FUNDO ESTADUAL DE SAUDE',
      'ESTRUTURACAO DA REDE DE SERVICOS PUBLICOS DE SAUDE',
      'ATENCAO BASICA',
      10.1,
    ],
    ['DF', 'BRASILIA', 'FUNDO DE SAUDE DO DISTRITO FEDERAL', 'MANUTENCAO', 'VIGILANCIA EM SAUDE', -0.1],
  ];

  it('names without accents, native numbers, nets alone', async () => {
    const result = await imported(workbook(table, 'xlsx', 'Consulta'));
    expect(rowsOf(result)).toEqual([
      '3526902 AB atencao-basica 123456',
      '35 INV atencao-basica 1010',
      '53 VS vigilancia-em-saude -10',
    ]);
    expect(result.report.files[0]).toMatchObject({ kind: 'consolidated', year: null, amounts: 'net' });
    expect(result.report.notices.map(({ kind }) => kind)).toEqual([
      'only-net',
      'partial',
      'reversals',
      'blocks-below-zero',
    ]);
  });

  it("a fund that may be the city's or the state's is left out and named, and given to neither", async () => {
    const funds = ['SECRETARIA DA SAUDE', 'SECRETARIA DA SAUDE', 'FUNDO ESTADUAL DE SAUDE'];
    const rows = funds.map((fund, i) => ['CE', 'FORTALEZA', fund, 'MANUTENCAO', 'ATENCAO BASICA', 10 + i]);
    const ceara = { code: '23', sphere: 'state', uf: 'CE', name: 'Ceará' } as const;
    const { report, baseline } = await imported(workbook([CONSOLIDATED, ...rows], 'xlsx'), {
      funds: [...FUNDS, ceara],
    });
    expect(baseline).toMatchObject([{ code: '23', centavos: 1200n }]);
    const detail = 'SECRETARIA DA SAUDE · FORTALEZA · CE';
    expect(report).toMatchObject({
      unknown: [],
      excluded: [{ reason: 'sphere-unknown', detail, rows: 2, amount: 21 }],
    });
  });

  it('as CSV too, after a title', async () => {
    const lines = table.map((row) =>
      row.map((cell) => (typeof cell === 'number' ? `${cell}`.replace('.', ',') : cell)).join(';'),
    );
    const result = await imported(`Consulta Consolidada;;;;;\n\n${lines.join('\n')}`);
    expect(result.report).toMatchObject({ used: 1244.56, rows: 3 });
  });
});
