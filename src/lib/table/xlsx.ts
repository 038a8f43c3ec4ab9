// A workbook with the rows on one sheet and where they come from on another: the least of the format
// that spreadsheets open (ECMA-376), zipped. Texts are texts: nothing in a cell is run as a formula.

import { strToU8, zipSync } from 'fflate';
import type { CsvValue } from './csv.ts';
import type { Sheet } from './sheet.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MOST_ROWS = 1_048_576;

/** Text inside XML; characters that XML cannot hold are left out. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function cell(value: CsvValue, bold: boolean): string {
  const style = bold ? ' s="1"' : '';
  if (value === null || (typeof value === 'number' && !Number.isFinite(value))) return `<c${style}/>`;
  if (typeof value === 'number') return `<c${style}><v>${value}</v></c>`;
  return `<c${style} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
}

function row(values: readonly CsvValue[], bold = false): string {
  return `<row>${values.map((value) => cell(value, bold)).join('')}</row>`;
}

function worksheet(rows: string, columns: number, frozen: boolean): string {
  const pane = frozen ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' : '';
  return (
    `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>` +
    `<cols><col min="1" max="${Math.max(1, columns)}" width="${frozen ? 18 : 90}" customWidth="1"/></cols>` +
    `<sheetData>${rows}</sheetData></worksheet>`
  );
}

function relations(entries: readonly (readonly [type: string, target: string])[]): string {
  const list = entries.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${DOCUMENT}/${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${RELATIONS}">${list.join('')}</Relationships>`;
}

/** @param sheets how many sheets the workbook has. */
function types(sheets: number): string {
  const parts = Array.from(
    { length: sheets },
    (_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${CONTENT}.worksheet+xml"/>`,
  );
  return (
    `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/>` +
    `${parts.join('')}<Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/></Types>`
  );
}

const STYLES =
  `${DECLARATION}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>';

/** Names of the two sheets: up to 31 characters without : \ / ? * [ ]. */
export interface SheetNames {
  readonly rows: string;
  readonly about: string;
}

/** A sheet of rows with its name. */
export interface NamedSheet extends Sheet {
  readonly name: string;
}

function sheetText({ columns, rows }: Sheet): string {
  if (rows.length >= MOST_ROWS) {
    throw new RangeError(`A sheet holds ${MOST_ROWS} rows with its header; got ${rows.length} to write.`);
  }
  const header = columns.map(({ header: name, unit }) => (unit ? `${name} (${unit})` : name));
  return worksheet(row(header, true) + rows.map((values) => row(values)).join(''), header.length, true);
}

/** The workbook's bytes. `metadata` lines fill the second sheet. Throws beyond the rows a sheet can hold. */
export function workbook(sheet: Sheet, metadata: readonly string[], names: SheetNames): Uint8Array<ArrayBuffer> {
  return workbookOf([{ ...sheet, name: names.rows }], metadata, names.about);
}

/** The same with several sheets of rows; `metadata` lines fill the last sheet, named `about`. */
export function workbookOf(
  sheets: readonly NamedSheet[],
  metadata: readonly string[],
  about: string,
): Uint8Array<ArrayBuffer> {
  const names = [...sheets.map(({ name }) => name), about];
  const texts = [...sheets.map(sheetText), worksheet(metadata.map((line) => row([line])).join(''), 1, false)];
  const entries = names.map((name, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  const files = {
    '[Content_Types].xml': types(texts.length),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml':
      `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}">` +
      `<sheets>${entries.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...texts.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(texts.map((text, i) => [`xl/worksheets/sheet${i + 1}.xml`, text])),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

export const WORKBOOK_TYPE = `${CONTENT}.sheet`;
