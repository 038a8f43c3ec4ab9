// A workbook (.xlsx) → rows of its sheets. The parts stream out of the ZIP; only the shared strings and the
// row at hand stand in memory.

import { MAX_SHEET_BYTES, MAX_STRINGS, MAX_STRINGS_BYTES } from '../limits.ts';
import { Refusal } from '../problem.ts';
import { inflatePart, inflateText } from '../read/inflate-part.ts';
import type { Pace } from '../read/pace.ts';
import { ZipDirectory } from '../read/zip-directory.ts';
import type { RowSink } from './cell.ts';
import { SheetRows } from './sheet-rows.ts';
import { MAX_INDEX_BYTES, readRelations } from './xlsx-relations.ts';
import { Elements, attributeOf, textOfRuns } from './xml-text.ts';

export interface Sheet {
  readonly name: string;
  readonly part: string;
}

export class Workbook {
  private strings: string[] | null = null;

  private constructor(
    private readonly zip: ZipDirectory,
    readonly sheets: readonly Sheet[],
    private readonly stringsPart: string,
  ) {}

  /** @throws Refusal when the bytes are no workbook, or one that cannot be read. */
  static async open(bytes: Uint8Array, pace: Pace): Promise<Workbook> {
    const zip = new ZipDirectory(bytes);
    const [main] = (await readRelations(zip, '', pace)).filter(({ type }) => type === 'officeDocument');
    const name = main?.part ?? 'xl/workbook.xml';
    const workbook = zip.part(name, MAX_INDEX_BYTES);
    const relations = await readRelations(zip, name, pace);
    if (workbook === null || relations.length === 0)
      throw new Refusal('zip-without-sheet', zip.names.slice(0, 4).join(', '));
    const sheets = [...(await inflateText(workbook, pace)).matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([tag]) => {
      const id = attributeOf(tag, 'id');
      return { name: attributeOf(tag, 'name'), part: relations.find((own) => own.id === id)?.part ?? '' };
    });
    if (sheets.length === 0) throw new Refusal('zip-without-sheet', 'nenhuma planilha');
    const strings = relations.find(({ type }) => type === 'sharedStrings')?.part ?? 'xl/sharedStrings.xml';
    return new Workbook(zip, sheets, strings);
  }

  /** Every row of one sheet to the sink. */
  async readSheet(sheet: Sheet, pace: Pace, sink: RowSink): Promise<void> {
    this.strings ??= await this.readStrings(pace.part(0, 0.15));
    const part = this.zip.part(sheet.part, MAX_SHEET_BYTES);
    if (part === null) throw new Refusal('zip-damaged', sheet.part);
    const rows = new SheetRows(this.strings, sink);
    const elements = new Elements('worksheet', 'row', sheet.part, (xml, prefix) => rows.readRow(xml, prefix));
    await inflatePart(part, pace.part(0.15, 1), (text) => elements.push(text));
  }

  private async readStrings(pace: Pace): Promise<string[]> {
    const part = this.zip.part(this.stringsPart, MAX_STRINGS_BYTES);
    const strings: string[] = [];
    if (part === null) return strings;
    const elements = new Elements('sst', 'si', part.name, (xml, prefix) => {
      if (strings.length >= MAX_STRINGS) throw new Refusal('zip-bomb', `${part.name}: ${strings.length} textos`);
      strings.push(textOfRuns(withoutPhonetics(xml), prefix));
    });
    await inflatePart(part, pace, (text) => elements.push(text));
    return strings;
  }
}

const withoutPhonetics = (xml: string): string =>
  xml.includes('rPh') ? xml.replace(/<(\w+:)?rPh[\s>][^]*?<\/(\w+:)?rPh>/g, '') : xml;
