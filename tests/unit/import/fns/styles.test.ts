// Encodings, separators, headers, dates and numbers: the same money however it is written.

import { describe, expect, it } from 'vitest';
import { readYear, yearOfDate } from '#import/fns/calendar.ts';
import { readMoney, reaisText, Sum } from '#import/fns/money.ts';
import { COLUMNS, annualCsv, latin1 } from '#tests/unit/import/fns/exports.ts';
import { imported, refused } from './import.ts';

const PAYMENTS = [{}, { group: 'VIGILÂNCIA EM SAÚDE', municipality: 'SÃO "LIMEIRA"; LTDA', gross: '27357' }];
const USED = 28_357.5;

function utf16(text: string, little: boolean, mark: boolean): Uint8Array {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  if (mark) units.unshift(0xfeff);
  return Uint8Array.from(units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
}

describe('encodings', () => {
  const text = annualCsv(PAYMENTS);
  it.each<[string, Uint8Array | string]>([
    ['UTF-8', text],
    ['UTF-8 with a mark', `\uFEFF${text}`],
    ['Windows-1252', latin1(text)],
    ['UTF-16 little-endian', utf16(text, true, true)],
    ['UTF-16 big-endian', utf16(text, false, true)],
    ['UTF-16 without a mark', utf16(text, true, false)],
    [
      'UTF-8 read as Windows-1252 and saved again',
      new TextDecoder('windows-1252').decode(new TextEncoder().encode(text)),
    ],
  ])('%s', async (_, content) => {
    const { report } = await imported(content);
    expect(report).toMatchObject({ used: USED, rows: 2, unmapped: [], excluded: [] });
    expect(report.lines.map(({ name }) => name)).toEqual([
      'AGENTE COMUNITÁRIO DE SAÚDE',
      'AGENTE COMUNITÁRIO DE SAÚDE',
    ]);
  });

  it('Windows-1252 is not Latin-1: dashes and curly quotes are its own', async () => {
    const bytes = latin1(annualCsv([{ group: 'LIMITE \u0096 \u0093MAC\u0094', strategy: '' }]));
    expect((await imported(bytes)).report.lines[0]?.name).toBe('LIMITE \u2013 \u201cMAC\u201d');
  });

  it('an accent far from the beginning decides as well as one in the header', async () => {
    const plainPart = Array.from({ length: 2000 }, () => ({
      group: 'ATENCAO BASICA',
      block: 'CUSTEIO',
      strategy: 'X',
    }));
    const late = annualCsv([...plainPart, { strategy: 'AÇÃO' }]).replace('ESTRATÉGIA', 'ESTRATEGIA');
    expect(late.length).toBeGreaterThan(3 * 65_536);
    for (const content of [late, latin1(late)]) {
      const { report } = await imported(content);
      expect(report.lines.map(({ name }) => name)).toContain('AÇÃO');
    }
  });
});

describe('separators and headers', () => {
  it.each([';', ',', '\t', '|'])('%j', async (delimiter) => {
    for (const quoted of [true, false]) {
      for (const eol of ['\r\n', '\n', '\r']) {
        const { report } = await imported(annualCsv(PAYMENTS, { delimiter, quoted, eol }));
        expect(report.used).toBe(USED);
      }
    }
  });

  it('in another order, case and spelling, some columns missing', async () => {
    const columns = [...COLUMNS].reverse().filter((column) => !/SALDO|CNPJ|BANCO|UF|TP_REPASSE$/.test(column));
    const text = annualCsv(PAYMENTS, { columns }).replace(/^.*/, (header) => header.toLowerCase().replaceAll('_', ' '));
    expect((await imported(text)).report.used).toBe(USED);
  });

  it('with the unit behind the name, but for a unit that is none of R$', async () => {
    for (const unit of [' (R$)', '(em reais)', ' R$']) {
      const text = annualCsv([{}, {}])
        .replace('VL_BRUTO', `VL_BRUTO${unit}`)
        .replace('VL_LIQUIDO', `VL_LIQUIDO${unit}`);
      expect((await imported(text)).report).toMatchObject({ used: 2001, amounts: 'gross' });
      expect((await imported(text + text, { net: true })).report).toMatchObject({ used: 3601, rows: 4 });
    }
    const thousands = annualCsv([{}]).replace('VL_BRUTO', 'VL_BRUTO (R$ mil)').replace('VL_LIQUIDO', 'VL (R$ mil)');
    expect((await refused(thousands)).kind).toBe('not-recognised');
  });

  it('repeated where two files were put one after another', async () => {
    const text = annualCsv([{}]);
    expect((await imported(text + text)).report).toMatchObject({ rows: 2, used: 2001 });
  });

  it('after blank lines and a title, with separators at the ends of rows', async () => {
    const text = annualCsv([{}, {}]).replaceAll('\r\n', ';;\r\n');
    const { report } = await imported(`\r\nFundo Nacional de Saúde;;;\r\n\r\n${text}\r\n;;;;\r\n`);
    expect(report).toMatchObject({ rows: 2, used: 2001, excluded: [] });
  });

  it('a total row is the total of the file, not money', async () => {
    const { report } = await imported(`${annualCsv([{}])}TOTAL${';'.repeat(18)}1000,50;;;\r\n`);
    expect(report.files[0]).toMatchObject({ rows: 1, ownTotal: 1000.5, totalStated: true });
    const parts = await imported(`${annualCsv([{}])}Subtotal do bloco${';'.repeat(18)}1000,50;;;\r\n`);
    expect(parts.report.files[0]).toMatchObject({ rows: 1, ownTotal: 1000.5, totalStated: false });
  });
});

describe('dates', () => {
  it.each([
    ['2/12/2020', 2020],
    ['04/03/22', 2022],
    ['2023-08-14 00:00:00.000000', 2023],
    ['2023-08-14T00:00:00Z', 2023],
    [46_022, 2025],
    ['46022', 2025],
    [44_197, 2021],
    ['-', null],
    ['', null],
    ['355220', null],
    [355_220, null],
    ['31/12/20201', null],
    ['=HOJE()', null],
    ['99/99/0001', null],
  ])('%j is of %j', (cell, year) => expect(yearOfDate(cell)).toBe(year));

  it('a year alone', () => {
    expect([readYear(2016), readYear('2016'), readYear('2016.0'), readYear('16'), readYear('20160')]).toEqual([
      2016,
      2016,
      2016,
      null,
      null,
    ]);
  });
});

describe('numbers', () => {
  it.each([
    ['1.250.588,58', 125_058_858],
    ['1250588,58', 125_058_858],
    ['1250588.58', 125_058_858],
    ['1,250,588.58', 125_058_858],
    ['1.250.588', 125_058_800],
    ['14306,5', 1_430_650],
    ['203813,4', 20_381_340],
    ['27357', 2_735_700],
    ['4331277.6500000004', 433_127_765],
    ['722327.5199999999', 72_232_752],
    ['150676214.13999999', 15_067_621_414],
    ['0,005', 1],
    ['0,004', 0],
    ['R$ 1.234,56', 123_456],
    [' R$ 1.250,58 ', 125_058],
    ['\u00a0R$\u00a01.250,58\u00a0', 125_058],
    [' R$ -   ', 'amount-missing'],
    ["'1250,58", 125_058],
    ['="1.250,58"', 125_058],
    ['0.995', 100],
    ['-0.25', -25],
    ['0.995,10', 'amount-not-number'],
    ['1,234,567', 123_456_700],
    ['1,250', 125],
    ['R$\u00a0-3,10', -310],
    ['-R$ 3,10', -310],
    ['\u22123,10', -310],
    ['(1.234,56)', -123_456],
    ['3,10-', -310],
    ['+3,10', 310],
    ['1.5067621413999999E8', 15_067_621_414],
    ['1,5E+3', 150_000],
    ['0', 0],
    ['-0,00', 0],
    [0.1 + 0.2, 30],
    [-10.005, -1001],
    ['', 'amount-missing'],
    ['-', 'amount-missing'],
    [' ', 'amount-missing'],
    ['NaN', 'amount-not-number'],
    ['1e400', 'amount-not-number'],
    ['-1e400', 'amount-not-number'],
    ['Infinity', 'amount-not-number'],
    [Number.NaN, 'amount-not-number'],
    [Number.POSITIVE_INFINITY, 'amount-not-number'],
    ['=1+1', 'amount-not-number'],
    ['12abc', 'amount-not-number'],
    ['1.2.3', 'amount-not-number'],
    ['1,2,3', 'amount-not-number'],
    ['12.34,56', 'amount-not-number'],
    ['--3', 'amount-not-number'],
    ['0x10', 'amount-not-number'],
    [',', 'amount-not-number'],
    ['100000000000,01', 'amount-too-large'],
    ['9'.repeat(400), 'amount-too-large'],
    [1e15, 'amount-too-large'],
    ['1.250', 'amount-ambiguous'],
    ['-1.250', 'amount-ambiguous'],
  ])('%j is %j centavos', (cell, centavos) => expect(readMoney(cell, null)).toBe(centavos));

  it('a single group of three is read by the mark of the file', () => {
    const read = (text: string): unknown[] => [readMoney(text, ','), readMoney(text, '.')];
    expect(['1.250', '1,250', '-1.250', 'R$ 1,250 '].map(read)).toEqual([
      [125_000, 125],
      [125, 125_000],
      [-125_000, -125],
      [125, 125_000],
    ]);
    // What tells its own mark is read by it, whatever the others say.
    expect(['0.995', '1,234,567', '1.250,58'].map(read)).toEqual([
      [100, 100],
      [123_456_700, 123_456_700],
      [125_058, 125_058],
    ]);
  });

  const columns = COLUMNS.filter((column) => !column.includes('SALDO'));
  const ofAmounts = (amounts: readonly string[]): string =>
    annualCsv(
      amounts.map((own) => ({ gross: own, net: own })),
      { columns },
    );

  it.each<[string, string[], number]>([
    ['decimal commas', ['1.250', '1.250', '2.000,5'], 4500.5],
    ['decimal points with commas between thousands', ['1,250', '1,234.56', '1,234,567', '2,000.00'], 1_239_051.56],
    ['decimal points alone', ['12.345', '1,250', '1250.5'], 2512.85],
    ['groups of thousands by points', ['1.250.588', '1.250'], 1_251_838],
  ])('every row is read by the mark of the file, wherever it shows: %s', async (_, amounts, used) => {
    for (const own of [amounts, amounts.toReversed()]) {
      const { report } = await imported(ofAmounts(own));
      expect(report).toMatchObject({ used, excluded: [] });
      expect(report.notices.map(({ kind }) => kind)).toEqual(['partial']);
    }
  });

  it('the mark of most by far is that of the file, which is said', async () => {
    const { report } = await imported(ofAmounts(['0.995', '1.250', '10,50', '11,5', '12,5']));
    expect(report).toMatchObject({ used: 1285.5, excluded: [] });
    const assumed = { kind: 'decimal-mark-assumed', file: 'export.csv', mark: ',', rows: 1, amount: 1250 };
    expect(report.notices).toContainEqual(assumed);
  });

  it('the column that amounts are read from tells before the others', async () => {
    const payments = [{ gross: '1,250', net: '7,5' }, { gross: '1,234.56' }];
    const { report } = await imported(annualCsv(payments));
    expect(report.used).toBe(2484.56);
    expect((await imported(annualCsv(payments), { net: true })).report.used).toBe(907.75);
  });

  it('a mark that only the total shows is the mark of the file', async () => {
    const total = `TOTAL${';'.repeat(18)}2,500.00;;;\r\n`;
    const { report } = await imported(`${ofAmounts(['1,250', '1,250'])}${total}`);
    expect(report.used).toBe(2500);
    expect(report.files[0]).toMatchObject({ ownTotal: 2500, totalStated: true });
  });

  it('where nothing tells it a comma parts centavos, as the FNS writes, and that is said', async () => {
    const { report } = await imported(ofAmounts(['1,250', '300']));
    expect(report).toMatchObject({ used: 301.25, excluded: [] });
    const assumed = { kind: 'decimal-mark-assumed', file: 'export.csv', mark: ',', rows: 1, amount: 1.25 };
    expect(report.notices).toContainEqual(assumed);
  });

  it('where amounts contradict each other, what could be either is told', async () => {
    const { report } = await imported(ofAmounts(['10,50', '10.50', '1.250', '1,250']));
    expect(report).toMatchObject({ used: 22.25, excluded: [{ reason: 'amount-ambiguous', rows: 1 }] });
    expect(report.notices).toContainEqual(expect.objectContaining({ kind: 'decimal-mark-assumed', rows: 1 }));
  });

  it('a file of nothing but thousands keeps no row back', async () => {
    const { report } = await imported(ofAmounts([...Array.from({ length: 25_000 }, () => '1.250'), '0,5']));
    expect(report).toMatchObject({ used: 31_250_000.5, rows: 25_001, excluded: [] });
  });

  it('and stay out, told, where nothing tells it', async () => {
    const payments = ['1.250', '300'].map((own) => ({ gross: own, net: own }));
    const { report } = await imported(annualCsv(payments, { columns: COLUMNS.filter((c) => !c.includes('SALDO')) }));
    expect(report).toMatchObject({
      used: 300,
      excluded: [{ reason: 'amount-ambiguous', rows: 1, lines: [{ line: 2 }] }],
    });
  });

  it('sums are exact beyond the integers of a float', () => {
    const sum = new Sum();
    for (let i = 0; i < 5000; i++) sum.add(9_999_999_999_999);
    sum.add(-1);
    expect(sum.centavos).toBe(5000n * 9_999_999_999_999n - 1n);
    expect([reaisText(sum.centavos), reaisText(-5n), reaisText(0n)]).toEqual(['499999999999949.99', '-0.05', '0.00']);
  });
});
