// Files that are broken, wrong or meant to harm: a message that helps, or their right rows and no other.

import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  COLUMNS,
  CONSOLIDATED,
  CUSTEIO,
  annualCsv,
  cellsOf,
  compoundFile,
  detailedRows,
  sourceOf,
  streamedWorkbook,
  workbook,
  workbookOfSheets,
} from '#tests/unit/import/fns/exports.ts';
import { exclusionText, linesTold } from '#import/fns/report/report-text.ts';
import type { ReportExclusion } from '#import/fns/report/report.ts';
import { imported, refused } from './import.ts';

const sheet = (): Uint8Array => workbook([COLUMNS, cellsOf({}), cellsOf({})], 'xlsx');
const xls = (): Uint8Array =>
  workbook(detailedRows([[CUSTEIO, 'ATENÇÃO PRIMÁRIA', 'PAB', '1,00', '0', '1,00']], ['1,00', '0', '1,00']), 'biff8');

describe('what is no export at all', () => {
  it.each<[string, Uint8Array | string, string]>([
    ['nothing', '', 'empty'],
    ['blank lines', '\r\n\r\n  \n', 'empty'],
    ['a PDF', '%PDF-1.7\n', 'other-format'],
    ['a web page', '<!DOCTYPE html><html><body>Acesso negado</body></html>', 'other-format'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'other-format'],
    ['random bytes', Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919 + (i >> 3)) % 31), 'other-format'],
    ['a compressed CSV', gzipSync(strToU8(annualCsv([{}]))), 'compressed'],
    ['a zipped CSV', zipSync({ 'repasse.csv': strToU8(annualCsv([{}])) }), 'zip-without-sheet'],
    [
      'an open document',
      zipSync({ mimetype: strToU8('application/vnd.oasis'), 'content.xml': strToU8('<x/>') }),
      'zip-without-sheet',
    ],
    ['another table', 'nome;idade\nAna;3\n', 'not-recognised'],
    ['another table of municipalities', 'UF;MUNICIPIO;POPULACAO\nSP;LIMEIRA;3\n', 'not-recognised'],
    ['no header', annualCsv([{}, {}]).split('\r\n').slice(1).join('\r\n'), 'not-recognised'],
    ['a header alone', annualCsv([]), 'no-rows'],
    ['prose', 'Era uma vez um fundo. '.repeat(5000), 'not-recognised'],
  ])('%s', async (_, content, kind) => {
    const problem = await refused(content);
    expect(problem.kind).toBe(kind);
    expect(problem.text).toMatch(/^export\.csv.*: recebido .+; esperado .+\. Para corrigir: .+\.$/s);
    expect(problem.text).not.toMatch(/undefined|NaN|\[object/);
  });

  it('says what it met', async () => {
    expect((await refused('UF;MUNICIPIO;POPULACAO\nSP;LIMEIRA;3\n')).text).toContain('UF, MUNICIPIO, POPULACAO');
    expect((await refused(zipSync({ 'repasse.csv': strToU8('x') }))).text).toMatch(/repasse\.csv.*descompacte/s);
  });

  it('every problem of every file is told', async () => {
    const { importFns } = await import('#import/fns/import-files.ts');
    const read = await importFns([sourceOf('', 'a'), sourceOf(annualCsv([{}]), 'b'), sourceOf('x', 'c')], {
      funds: [],
    });
    expect(read.ok ? [] : read.problems.map(({ file }) => file)).toEqual(['a', 'c']);
  });
});

describe('truncated', () => {
  it.each([1, 0.9, 0.5, 0.1])('a workbook, %s of it short by a byte', async (part) => {
    const bytes = sheet();
    const problem = await refused(bytes.subarray(0, Math.floor(bytes.length * part) - 1));
    expect(problem.kind).toMatch(/^zip-/);
  });

  it('a workbook with one letter changed on the way', async () => {
    const xml = '<worksheet><sheetData><row r="1"><c><v>123456789</v></c></row></sheetData></worksheet>';
    const bytes = zipSync({ ...parts(), 'xl/worksheets/sheet1.xml': strToU8(xml) }, { level: 0 });
    const at = new TextDecoder('latin1').decode(bytes).indexOf('123456789');
    bytes[at] = (bytes[at] as number) + 1;
    expect((await refused(bytes)).kind).toBe('zip-damaged');
  });

  it('an .xls', async () => {
    const bytes = xls();
    expect((await refused(bytes.subarray(0, 600))).kind).toBe('xls-damaged');
    expect((await refused(bytes.subarray(0, 8))).kind).toBe('xls-damaged');
  });

  it('a CSV: the row that was cut is left out and told', async () => {
    const text = annualCsv([{}, {}], { quoted: true });
    for (const cut of [30, 60, 200]) {
      const { report } = await imported(text.slice(0, -cut));
      expect(report).toMatchObject({
        rows: 2,
        usedRows: 1,
        excluded: [{ reason: 'row-cut', rows: 1, lines: [{ line: 3 }] }],
      });
    }
  });

  it('a CSV without quotes, cut in the amount, behind it or in a blank end', async () => {
    const text = annualCsv([{}, {}]);
    const last = text.trimEnd();
    for (const at of [last.lastIndexOf('000,50'), last.lastIndexOf('99,99'), last.lastIndexOf(';')]) {
      expect((await imported(text.slice(0, at))).report).toMatchObject({
        rows: 2,
        usedRows: 1,
        excluded: [{ reason: 'row-cut', rows: 1, lines: [{ line: 3 }] }],
      });
    }
  });

  it('blank cells that a row leaves away at its end are no cut', async () => {
    const row = annualCsv([{}]).split('\r\n')[1] as string;
    const short = (cells: number): string => row.split(';').slice(0, cells).join(';');
    const text = [COLUMNS.join(';'), row, short(20), short(19), short(20)].join('\r\n');
    expect((await imported(text)).report).toMatchObject({ usedRows: 4, used: 4002, excluded: [] });
    const net = await imported(text, { net: true });
    expect(net.report).toMatchObject({ usedRows: 3, used: 2700.75, excluded: [{ reason: 'row-cut', rows: 1 }] });
  });

  it('a quote that never closes is told with its line, not swallowed', async () => {
    const rows = annualCsv([{}, { municipality: 'ABRE' }, {}, {}])
      .replace('ABRE', '"ABRE')
      .split('\r\n');
    const text = rows.map((row) => row.replace(/^(.*);"ABRE/, '$1;"ABRE')).join('\r\n');
    expect(await refused(text)).toMatchObject({ kind: 'unclosed-quote', line: 3 });
    const long = `${text}${annualCsv(Array.from({ length: 9000 }, () => ({})))}`;
    expect(await refused(long)).toMatchObject({ kind: 'unclosed-quote', line: 3 });
  });

  it('a disk that fails half way', async () => {
    async function* chunks(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(strToU8(annualCsv([{}])));
      throw new Error('EIO');
    }
    expect(await refused({ name: 'a', size: 10, chunks: chunks() })).toMatchObject({ kind: 'unreadable', got: 'EIO' });
  });
});

describe('an .xls', () => {
  it('that is no workbook, or an older one', async () => {
    for (const stream of ['/WordDocument', '/Book']) {
      expect((await refused(compoundFile(stream, new Uint8Array(5000)))).kind).toBe('xls-damaged');
    }
  });

  it('whose sectors turn in a circle is told, not followed', async () => {
    const bytes = xls();
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const table = (view.getUint32(76, true) + 1) * 512;
    for (let sector = 0; sector < 100; sector++) view.setUint32(table + 4 * sector, sector, true);
    expect(await refused(bytes)).toMatchObject({ kind: 'xls-damaged', got: 'setores em círculo' });
  });

  it('with numbers of every kind, texts of formulas, and texts longer than a record', async () => {
    const long = 'É'.repeat(9000);
    const amounts = [1234.56, 12, -0.5, 1e9, 70_000_000.07];
    const rows = amounts.map((amount) => ['SP', 'LIMEIRA', 'FUNDO MUNICIPAL', 'CUSTEIO', `GRUPO ${long}`, amount]);
    const { report } = await imported(workbook([CONSOLIDATED, ...rows], 'biff8'));
    expect(report).toMatchObject({ rows: 5, total: 1_070_001_246.13, unmapped: [{ rows: 5 }] });
    expect(report.unmapped[0]?.label).toMatch(/^GRUPO É{194}$/);
  });
});

describe('too much', () => {
  it('a million columns, in the header or below it', async () => {
    const wide = ';'.repeat(1_000_000);
    for (const content of [`BLOCO${wide}`, `${COLUMNS.join(';')}${wide}\n`, `${annualCsv([{}])}SP${wide}\n`]) {
      const problem = await refused(content);
      expect(problem.kind).toBe('too-many-columns');
      expect(problem.text).toContain('até 1000 colunas');
    }
  });

  it('a row without end', async () => {
    expect((await refused('x'.repeat(3_000_000))).kind).toBe('row-too-long');
  });

  it('a cell reference beyond every column', async () => {
    const xml = '<worksheet><sheetData><row r="1"><c r="ZZZZZZZZ1"><v>1</v></c></row></sheetData></worksheet>';
    expect((await refused(package_({ 'xl/worksheets/sheet1.xml': xml }))).kind).toBe('too-many-columns');
  });

  it('a bomb is refused by what its directory says, before it is inflated', async () => {
    const zeros = new Uint8Array(80 * 2 ** 20);
    const bytes = zipSync({ ...parts(), 'xl/worksheets/sheet1.xml': zeros }, { level: 9 });
    expect(bytes.length).toBeLessThan(100_000);
    const started = performance.now();
    const problem = await refused(bytes);
    expect(problem.kind).toBe('zip-bomb');
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('a directory that lies about sizes is caught while inflating', async () => {
    const bytes = zipSync({ ...parts(), 'xl/worksheets/sheet1.xml': new Uint8Array(40 * 2 ** 20) }, { level: 9 });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 46 < bytes.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 40 * 2 ** 20)
        view.setUint32(at + 24, 1000, true);
    }
    expect((await refused(bytes)).kind).toBe('zip-bomb');
  });

  it('a zip of ten thousand parts', async () => {
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`${i}`, new Uint8Array(0)]));
    expect((await refused(zipSync(many))).kind).toBe('zip-bomb');
  });

  it('labels without end are told in one', async () => {
    const payments = Array.from({ length: 2500 }, (_, i) => ({ group: `NOVIDADE ${i}`, strategy: '' }));
    const { report } = await imported(annualCsv(payments));
    expect(report.unmapped).toHaveLength(2001);
    expect(report.unmapped[0]).toMatchObject({ label: '(outros rótulos)', rows: 500 });
  });
});

describe('protected', () => {
  it('a workbook with a password', async () => {
    const problem = await refused(compoundFile('/EncryptedPackage', new Uint8Array(5000)));
    expect(problem).toMatchObject({ kind: 'encrypted', text: expect.stringContaining('senha') as string });
    // The password of an .xls stands in a record at the beginning of its stream.
    const globals = Uint8Array.from([9, 8, 4, 0, 0, 6, 5, 0, 0x2f, 0, 2, 0, 1, 0, 10, 0, 0, 0]);
    expect((await refused(compoundFile('/Workbook', globals))).kind).toBe('encrypted');
  });

  it('a zip with a password', async () => {
    const bytes = sheet();
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    for (let at = 0; at + 46 < bytes.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
    }
    expect((await refused(bytes)).kind).toBe('encrypted');
  });
});

describe('wrong inside', () => {
  it('swapped columns are refused with what stands there', async () => {
    const swapped = COLUMNS.map((column) => ({ VL_BRUTO: 'ENTIDADE', ENTIDADE: 'VL_BRUTO' })[column] ?? column);
    const text = annualCsv(Array.from({ length: 5 }, () => ({}))).replace(COLUMNS.join(';'), swapped.join(';'));
    expect(await refused(text)).toMatchObject({ kind: 'columns-swapped', got: 'FUNDO MUNICIPAL DE SAUDE DE LIMEIRA' });
    const places = COLUMNS.map((column) => ({ UF: 'MUNICIPIO', MUNICIPIO: 'UF' })[column] ?? column);
    expect(await refused(text.replace(swapped.join(';'), places.join(';')))).toMatchObject({
      kind: 'columns-swapped',
      got: 'LIMEIRA',
    });
  });

  it('a separator too many shifts a row: it is left out', async () => {
    const text = annualCsv([{}, { municipality: 'LIM;EIRA' }]).replace('"LIM;EIRA"', 'LIM;EIRA');
    expect((await imported(text)).report).toMatchObject({
      usedRows: 1,
      excluded: [{ reason: 'row-too-wide', lines: [{ line: 3 }] }],
    });
  });

  it('formulas, markup and control characters are text', async () => {
    const payments = [
      { group: '=HYPERLINK("http://x","y")', strategy: '' },
      { group: '<img src=x onerror=alert(1)>', strategy: '' },
      { group: 'A\u0007B\nC', strategy: '' },
      { group: '__proto__', strategy: 'constructor' },
      { municipality: '<script>alert(1)</script>', code: '' },
    ];
    const { report } = await imported(annualCsv(payments));
    expect(report.unmapped.map(({ label }) => label).sort()).toEqual([
      '<img src=x onerror=alert(1)>',
      '=HYPERLINK("http://x","y")',
      'A B C',
      '__proto__',
    ]);
    expect(report.unknown[0]?.name).toBe('<script>alert(1)</script>');
  });

  it('duplicate municipalities add up under one code', async () => {
    const { baseline } = await imported(
      annualCsv([{}, { code: '3526902' }, { code: '352690.0', municipality: 'Limeira ' }]),
    );
    expect(baseline.map(({ code, centavos }) => [code, centavos])).toEqual([['3526902', 300_150n]]);
  });

  it('another sheet before the table is passed over and told', async () => {
    for (const bookType of ['xlsx', 'biff8'] as const) {
      const bytes = workbookOfSheets({ 'Leia-me': [['Notas'], ['x']], Dados: [COLUMNS, cellsOf({})] }, bookType);
      const { report } = await imported(bytes);
      expect(report.notices).toContainEqual({ kind: 'other-sheets', file: 'export.csv', sheets: ['Leia-me'] });
    }
  });

  it.each(['xlsx', 'biff8'] as const)('every sheet of the shape is read, and lines say of which (%s)', async (type) => {
    const sheets = {
      Capa: [['Repasses'], ['2020']],
      Vazia: [COLUMNS],
      Jan: [COLUMNS, cellsOf({}), cellsOf({ code: '999999' })],
      Resumo: [CONSOLIDATED, ['SP', 'LIMEIRA', 'FUNDO MUNICIPAL', 'CUSTEIO', 'ATENÇÃO BÁSICA', '2001,00']],
      Fev: [COLUMNS, cellsOf({ gross: '2,75' }), cellsOf({ gross: '-' })],
    };
    const { report, baseline } = await imported(workbookOfSheets(sheets, type));
    expect(baseline.map(({ centavos }) => centavos)).toEqual([100_325n]);
    expect(report).toMatchObject({ rows: 4, usedRows: 2, total: 2003.75, files: [{ kind: 'annual', year: 2020 }] });
    expect(report.notices).toContainEqual({ kind: 'several-sheets', file: 'export.csv', sheets: ['Jan', 'Fev'] });
    const others = ['Capa', 'Vazia', 'Resumo'];
    expect(report.notices).toContainEqual({ kind: 'other-sheets', file: 'export.csv', sheets: others });
    const [unknown, missing] = report.excluded as [ReportExclusion, ReportExclusion];
    expect(unknown.lines).toEqual([{ file: 'export.csv', sheet: 'Jan', line: 3 }]);
    expect(exclusionText(missing)).toBe('sem valor: 1 linha, R$ 0,00, na linha (Fev) 3');
    expect(linesTold({ rows: 2, amount: 0, lines: [...unknown.lines, ...missing.lines] }, true)).toBe(
      'export.csv (Jan) 3; export.csv (Fev) 3',
    );
  });

  it('each sheet has its own total, decimal mark and year', async () => {
    const total = (amount: string): string[] => ['TOTAL', ...Array.from({ length: 17 }, () => ''), amount];
    const sheets = {
      A: [COLUMNS, cellsOf({ gross: '1,250' }), cellsOf({ gross: '1,234.56' }), total('2,484.56')],
      B: [
        COLUMNS,
        cellsOf({ gross: '1.250', date: '1/1/2021' }),
        cellsOf({ gross: '1,5', date: '1/1/2021' }),
        total('1.251,50'),
      ],
    };
    const { report } = await imported(workbookOfSheets(sheets, 'xlsx'));
    expect(report.files[0]).toMatchObject({ ownTotal: 3736.06, sum: 3736.06, totalStated: true, year: null });
    expect(report.notices).toContainEqual({ kind: 'years-differ', years: [2020, 2021] });
    expect(report.notices.map(({ kind }) => kind)).not.toContain('total-differs');
  });

  it('a sheet whose amounts show no decimal mark follows the others, unless they differ', async () => {
    const sheet = (...amounts: readonly string[]) => [
      COLUMNS.filter((column) => !/LIQUIDO|SALDO/.test(column)),
      ...amounts.map((gross) =>
        cellsOf(
          { gross },
          COLUMNS.filter((column) => !/LIQUIDO|SALDO/.test(column)),
        ),
      ),
    ];
    const read = async (sheets: Parameters<typeof workbookOfSheets>[0]) =>
      (await imported(workbookOfSheets(sheets, 'xlsx'))).report;
    expect(await read({ A: sheet('1.250'), B: sheet('1,5') })).toMatchObject({ used: 1251.5, excluded: [] });
    expect(await read({ A: sheet('1.250'), B: sheet('1.5') })).toMatchObject({ used: 2.75, excluded: [] });
    expect(await read({ A: sheet('1.250'), B: sheet('1.5'), C: sheet('1,5') })).toMatchObject({
      used: 3,
      excluded: [{ reason: 'amount-ambiguous', rows: 1, lines: [{ sheet: 'A', line: 2 }] }],
    });
  });

  it('headers without any row below them, in every sheet', async () => {
    const bytes = workbookOfSheets({ Nota: [['x']], A: [COLUMNS], B: [COLUMNS] }, 'xlsx');
    expect((await refused(bytes)).kind).toBe('no-rows');
  });

  it('a sheet with prefixed names, rich text and cells without references', async () => {
    const cell = (value: string): string => `<x:c t="inlineStr"><x:is><x:t>${value}</x:t></x:is></x:c>`;
    const rich = `<x:c t="inlineStr"><x:is><x:r><x:t>AT&amp;</x:t></x:r><x:r><x:t xml:space="preserve"> B&#233;</x:t></x:r></x:is></x:c>`;
    const cells = cellsOf({ group: 'RICH', strategy: '' }).map((value) => (value === 'RICH' ? rich : cell(value)));
    const rows = [COLUMNS.map(cell).join(''), cells.join('')].map((row) => `<x:row>${row}</x:row>`).join('');
    const xml = `<x:worksheet xmlns:x="y"><x:sheetData>${rows}</x:sheetData></x:worksheet>`;
    const { report } = await imported(package_({ 'xl/worksheets/sheet1.xml': xml }));
    expect(report.unmapped).toMatchObject([{ label: 'AT& Bé' }]);
  });
});

describe('the parts of a workbook', () => {
  const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relations = (...own: (readonly [id: string, type: string, target: string])[]): string =>
    `<Relationships>${own
      .map(([id, type, target]) => `<Relationship Id='${id}' Type="${TYPE}/${type}" Target="${target}"/>`)
      .join('')}</Relationships>`;
  const texts = [...COLUMNS, ...cellsOf({})];
  const cell = (_: string, i: number): string => `<c t="s"><v>${i}</v></c>`;
  const all = texts.map(cell);
  const row = (cells: readonly string[]): string => `<row>${cells.join('')}</row>`;
  const xml = `<worksheet><sheetData>${row(all.slice(0, COLUMNS.length))}${row(all.slice(COLUMNS.length))}</sheetData></worksheet>`;
  const strings = `<sst>${texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`;

  it('are found wherever its relations say', async () => {
    const bytes = zipSync({
      '_rels/.rels': strToU8(relations(['rId1', 'officeDocument', 'book/main.xml'])),
      'book/main.xml': strToU8('<workbook><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>'),
      'book/_rels/main.xml.rels': strToU8(
        relations(['rId1', 'worksheet', '/elsewhere/one.xml'], ['rId2', 'sharedStrings', '../words/all.xml']),
      ),
      'elsewhere/one.xml': strToU8(xml),
      'words/all.xml': strToU8(strings),
    });
    expect((await imported(bytes)).report).toMatchObject({ used: 1000.5, usedRows: 1 });
  });

  it('a shared text that is not there is damage, not a blank cell', async () => {
    expect(await refused(package_({ 'xl/worksheets/sheet1.xml': xml }))).toMatchObject({ kind: 'zip-damaged' });
    const short = strings.replace(/<si><t>[^<]*<\/t><\/si><\/sst>/, '</sst>');
    const bytes = package_({ 'xl/worksheets/sheet1.xml': xml, 'xl/sharedStrings.xml': short });
    expect(await refused(bytes)).toMatchObject({ kind: 'zip-damaged', line: 2 });
  });
});

describe('progress and cancel', () => {
  const rows = Array.from({ length: 150_000 }, () => ({}));
  const large = annualCsv(rows.slice(0, 60_000));

  it('progress rises to 1', async () => {
    const told: number[] = [];
    await imported(sourceOf(large), { onprogress: (fraction) => told.push(fraction) });
    expect(told.length).toBeGreaterThan(2);
    expect(told.at(-1)).toBe(1);
    expect([...told].sort((a, b) => a - b)).toEqual(told);
  });

  it.each<[string, () => Uint8Array | string]>([
    ['a CSV', () => large],
    ['a workbook', () => streamedWorkbook([COLUMNS, ...rows.slice(0, 20_000).map((row) => cellsOf(row))])],
  ])('cancelling %s stops it with the reason given', async (_, make) => {
    const cancel = new AbortController();
    const source = sourceOf(make());
    const { importFns } = await import('#import/fns/import-files.ts');
    const reading = importFns([source], { funds: [], signal: cancel.signal, onprogress: () => cancel.abort() });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });
});

/** The parts of a workbook beside its sheet. */
function parts(): Record<string, Uint8Array> {
  return {
    'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="rId1" Target="/xl/worksheets/sheet1.xml"/></Relationships>',
    ),
  };
}

function package_(own: Readonly<Record<string, string>>): Uint8Array {
  return zipSync({ ...parts(), ...Object.fromEntries(Object.entries(own).map(([name, xml]) => [name, strToU8(xml)])) });
}
