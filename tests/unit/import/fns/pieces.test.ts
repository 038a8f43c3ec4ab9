// The parts below the import: hash, rows of CSV, decoding, names.

import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { plain, slug, tidy } from '#import/fns/plain-text.ts';
import { mendMojibake } from '#import/fns/read/mojibake.ts';
import { fileSource } from '#import/fns/read/file-source.ts';
import { Sha256 } from '#import/fns/read/sha256.ts';
import type { RowEnd } from '#import/fns/rows/cell.ts';
import { CsvRows } from '#import/fns/rows/csv-rows.ts';
import { annualCsv } from '#tests/unit/import/fns/exports.ts';
import { imported } from './import.ts';

describe('SHA-256', () => {
  it.each([0, 1, 55, 56, 63, 64, 65, 119, 128, 1000, 70_001])(
    'of %s bytes, in any pieces, is that of Node',
    (length) => {
      const bytes = randomBytes(length);
      const hash = new Sha256();
      for (let at = 0; at < length; at += 37) hash.update(bytes.subarray(at, at + 37));
      expect(hash.digest()).toBe(createHash('sha256').update(bytes).digest('hex'));
    },
  );
});

describe('rows of CSV', () => {
  function read(text: string, pieces = [text]): [string[], number, RowEnd][] {
    const rows: [string[], number, RowEnd][] = [];
    const csv = new CsvRows(';', { row: (cells, line, end) => rows.push([cells.map(String), line, end]) });
    for (const piece of pieces) csv.push(piece);
    csv.end();
    return rows;
  }

  it('quotes, doubled quotes, line ends within them; lines are counted as an editor does', () => {
    expect(read('a;"b;""c""";d\r\n"x\r\ny";2\n\n;"";"z"')).toEqual([
      [['a', 'b;"c"', 'd'], 1, 'line'],
      [['x\r\ny', '2'], 2, 'line'],
      [[''], 4, 'line'],
      [['', '', 'z'], 5, 'file'],
    ]);
  });

  it('quotes where they do not belong are text', () => {
    expect(read('a"b;"c"d;e\n')).toEqual([[['a"b', 'cd', 'e'], 1, 'line']]);
  });

  it('in pieces of one letter the same', () => {
    const text = 'a;"b;""c""";d\r\n"x\r\ny";2\r\n\r\n1;2;3';
    expect(read(text, Array.from(text))).toEqual(read(text));
  });

  it('a last row with an open quote is not whole', () => {
    expect(read('a;b\n1;"2').at(-1)).toEqual([['1', '"2'], 2, 'quote']);
  });
});

describe('names', () => {
  it('are compared without accents, case and punctuation', () => {
    expect(plain('  Ação_Detalhada: (nº 1) ')).toBe('ACAO DETALHADA N 1');
    expect(slug(plain('SAMU 192'))).toBe('samu-192');
    expect(tidy(' a\t\u0000 b\n')).toBe('a b');
  });

  it('read under the wrong encoding are mended, and others left alone', () => {
    expect(mendMojibake('AtenÃ§Ã£o Ã\u0080')).toBe('Atenção À');
    expect(mendMojibake('ATENÃ‡ÃƒO BÃ\u0081SICA')).toBe('ATENÇÃO BÁSICA');
    for (const text of ['ATENÇÃO', 'Ã', 'Ã§ 漢', 'SÃO JOÃO']) expect(mendMojibake(text)).toBe(text);
  });
});

it("a browser's file is read as any other", async () => {
  const blob = new Blob([annualCsv([{}, {}])]);
  const { report } = await imported(fileSource('a.csv', blob));
  expect(report.files[0]).toMatchObject({ name: 'a.csv', bytes: blob.size, rows: 2 });
});
