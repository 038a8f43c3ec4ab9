import Papa from 'papaparse';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column } from '#lib/table/columns.ts';
import { csvText } from '#lib/table/csv.ts';
import { tableSheet } from '#lib/table/sheet.ts';

const COLUMNS = [{ header: 'Município' }, { header: 'Variação', unit: '%' }];

describe('CSV', () => {
  it('is what Excel in Brazil opens: mark, semicolon, decimal comma, CRLF', () => {
    const text = csvText(COLUMNS, [['Óbidos', -34.8]], 'pt-BR', ['Fonte: Ipea, NT 46', 'Ano: 2026; R$ nominais']);
    expect(text).toBe(
      '\uFEFFFonte: Ipea, NT 46\r\n"Ano: 2026; R$ nominais"\r\n\r\nMunicípio;Variação (%)\r\nÓbidos;-34,8\r\n',
    );
  });

  it('uses comma and point in English', () => {
    expect(csvText(COLUMNS, [['Olho d"Água, AL', 1234567.5]], 'en')).toBe(
      '\uFEFFMunicípio,Variação (%)\r\n"Olho d""Água, AL",1234567.5\r\n',
    );
  });

  it('disarms texts that a spreadsheet would run, and only texts', () => {
    const rows = [
      ['=HYPERLINK("x")', 1],
      ['+1', -2],
      ['-1', 0],
      ['@x', Number.NaN],
      ['a=b', null],
    ] as const;
    expect(csvText(COLUMNS, rows, 'en').split('\r\n').slice(1, -1)).toEqual([
      '"\'=HYPERLINK(""x"")",1',
      "'+1,-2",
      "'-1,0",
      "'@x,",
      'a=b,',
    ]);
  });

  it('writes small and large numbers without exponent', () => {
    expect(
      csvText(
        COLUMNS,
        [
          ['a', 1e-7],
          ['b', 123456789012345],
        ],
        'pt-BR',
      ),
    ).toContain('a;0,0000001\r\nb;123456789012345\r\n');
  });

  it('reads back as it was written', () => {
    const name = fc.string().filter((text) => !/^[=+\-@\t\r]/.test(text) && text.trim() !== '');
    fc.assert(
      fc.property(fc.array(fc.tuple(name, name), { minLength: 1, maxLength: 20 }), (rows) => {
        const text = csvText([{ header: 'a' }, { header: 'b' }], rows, 'pt-BR');
        const parsed = Papa.parse<string[]>(text.slice(1), { delimiter: ';', newline: '\r\n', skipEmptyLines: true });
        expect(parsed.data.slice(1)).toEqual(rows);
      }),
    );
  });

  it('exports the rows shown, in order, in the unit of the header', () => {
    const names = ['Sobral', 'Crato'];
    const columns: Column[] = [
      { id: 'name', header: 'Município', unit: '', kind: 'text', value: (i) => names[i] ?? '', format: String },
      {
        id: 'change',
        header: 'Variação',
        unit: '%',
        kind: 'number',
        value: (i) => [-0.348, 0.07][i] ?? 0,
        format: String,
        csvScale: 100,
      },
    ];
    const rows = { count: 2, key: (i: number) => ['2312908', '2304202'][i] ?? '', qualifier: () => 'CE' };
    const sheet = tableSheet(rows, columns, Uint32Array.of(1, 0), 'pt-BR');
    expect(csvText(sheet.columns, sheet.rows, 'pt-BR')).toBe(
      '\uFEFFCódigo;Município;UF;Variação (%)\r\n2304202;Crato;CE;7\r\n2312908;Sobral;CE;-34,8\r\n',
    );
  });
});
