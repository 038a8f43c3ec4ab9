// Comma-separated text that a spreadsheet opens as it should: `;` and decimal comma in Portuguese
// (what Excel in Brazil expects), `,` and decimal point in English; UTF-8 with a byte order mark.

import type { Language } from '#lib/i18n/language.ts';

export interface CsvColumn {
  readonly header: string;
  readonly unit?: string;
}

export type CsvValue = string | number | null;

const BYTE_ORDER_MARK = '\uFEFF';

/** A text that a spreadsheet would run as a formula gets an apostrophe before it. */
function disarm(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quote(text: string, separator: string): string {
  const plain = !text.includes(separator) && !/["\r\n]/.test(text);
  return plain ? text : `"${text.replaceAll('"', '""')}"`;
}

/** All the digits a number has, without exponent or thousands; empty when there is no number. */
function csvNumber(value: number, language: Language): string {
  if (!Number.isFinite(value)) return '';
  const plain = value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 12 });
  const text = plain === '-0' ? '0' : plain;
  return language === 'pt-BR' ? text.replace('.', ',') : text;
}

/**
 * A table as CSV. `metadata` lines (source, year, scenario, against what) come first, one a line,
 * then a blank line, the header (`name (unit)`) and the rows.
 */
export function csvText(
  columns: readonly CsvColumn[],
  rows: Iterable<readonly CsvValue[]>,
  language: Language,
  metadata: readonly string[] = [],
): string {
  const separator = language === 'pt-BR' ? ';' : ',';
  const cell = (value: CsvValue): string => {
    if (value === null) return '';
    return typeof value === 'number' ? csvNumber(value, language) : quote(disarm(value), separator);
  };
  const lines = metadata.map((line) => cell(line));
  if (lines.length > 0) lines.push('');
  lines.push(columns.map(({ header, unit }) => cell(unit ? `${header} (${unit})` : header)).join(separator));
  for (const row of rows) lines.push(row.map(cell).join(separator));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

export function csvFile(text: string): Blob {
  return new Blob([text], { type: 'text/csv;charset=utf-8' });
}
