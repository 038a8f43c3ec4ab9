// What the Panorama says, in either language.

import type { Fence, PanoramaBlock } from '#panorama/panorama-tables.ts';

interface PanelText {
  /** `when`: "em 2016". */
  subtitle(when: string): string;
  /** Title where there is nothing to compare. */
  readonly plain: string;
  /** Number of the table in NT 46. */
  readonly table: string;
}

export interface PanoramaText {
  readonly title: string;
  readonly description: string;
  heading(when: string): string;
  /** `year` null: files of several. */
  when(year: number | null): string;
  verdict(when: string, money: string, lines: string): string;
  support(median: string, most: string, without: string): string;
  /** What an imported year covers. */
  covered(municipalities: string, states: string): string;
  readonly coveredNote: string;
  readonly which: string;
  readonly published: string;
  imported(when: string): string;
  readonly importFailed: string;
  fromImport(name: string): string;
  readonly nt46: string;
  /** What a file was made with. */
  made(data: string, version: string): string;
  /** Cells of the base that read as published. */
  agreement(same: string, all: string): string;
  readonly source: string;
  readonly base: string;
  readonly own: string;
  readonly difference: string;
  readonly showOwn: string;
  readonly showPublished: string;
  readonly waiting: string;
  readonly print: string;
  readonly xlsx: string;
  readonly xlsxHint: string;
  readonly csv: string;
  readonly sheet: string;
  readonly allBlocks: string;
  readonly allBands: string;
  readonly allUfs: string;
  readonly filterBlock: string;
  readonly filterBand: string;
  readonly filterUf: string;
  readonly findLine: string;
  readonly onlyFenced: string;
  readonly noLine: string;
  /** Of tables without lines by name. */
  readonly noRow: string;
  readonly clear: string;
  readonly sort: string;
  readonly total: string;
  readonly brazil: string;
  readonly municipalities: string;
  readonly allMunicipalities: string;
  readonly bands: readonly string[];
  readonly blocks: Readonly<Record<PanoramaBlock | 'total', string>>;
  readonly custeio: string;
  /** After "money", "lines": " da AB", of all blocks nothing. */
  readonly ofBlock: Readonly<Record<PanoramaBlock | 'total', string>>;
  /** After "lines" that are counted in custeio alone, of all its blocks. */
  readonly ofCusteio: string;
  /** After "lines": of a block, with a purpose of their own, with a word in the name. */
  ofLines(of: string, isFenced: boolean, word: string): string;
  /** A filter in use, in a subtitle. */
  only(name: string): string;
  /** Filters in use that a table cannot follow. */
  readonly recuts: Readonly<Record<'block' | 'band' | 'uf', string>>;
  notSplit(recuts: readonly string[]): string;
  readonly withoutInvestment: string;
  readonly fences: Readonly<Record<Fence, string>>;
  readonly merge: {
    title(lines: string, fenced: string): string;
    subtitle(when: string): string;
    /** `1 linha`, `22 linhas`. */
    lines(count: string): string;
    readonly single: string;
    readonly investment: string;
    fenced(money: string, share: string): string;
    readonly apart: string;
    readonly legend: string;
    bar(block: string, lines: string): string;
    note(published: boolean): string;
  };
  readonly columns: {
    readonly block: string;
    readonly all: string;
    readonly states: string;
    readonly municipal: string;
    readonly perHead: string;
    readonly municipalPart: string;
    readonly line: string;
    readonly merged: string;
    readonly component: string;
    readonly blockOrComponent: string;
    readonly lines: string;
    readonly municipalitiesPercent: string;
    readonly populationPercent: string;
    readonly recipients: string;
    readonly stateRecipients: string;
    readonly purpose: string;
    readonly band: string;
    readonly linesReceived: string;
    readonly percent: string;
    readonly uf: string;
    readonly population: string;
    readonly tableNumber: string;
  };
  readonly units: {
    readonly millions: string;
    readonly perHead: string;
    readonly lines: string;
    readonly people: string;
  };
  readonly min: string;
  readonly median: string;
  readonly max: string;
  range(from: string, to: string): string;
  /** The same before a noun: "de 21 a 30 linhas". */
  fromTo(from: string, to: string): string;
  upTo(to: string): string;
  /** Label at the end of a span: median, least and most. */
  span(median: string, min: string, max: string): string;
  readonly panels: {
    // `of`: " da AB", or nothing; `one` where a single row is shown.
    readonly transfers: PanelText & { title(percent: string, of: string): string };
    readonly components: PanelText & {
      title(count: string, name: string, money: string, of: string): string;
      one(block: string, money: string, lines: string): string;
    };
    readonly lines: PanelText & {
      title(lines: string, name: string, money: string): string;
      one(of: string, name: string, money: string): string;
    };
    readonly bandLines: PanelText & {
      title(large: string, lines: string, small: string, smallest: string): string;
      one(band: string, lines: string, min: string, max: string): string;
    };
    readonly lineClasses: PanelText & { title(percent: string, range: string): string };
    readonly stateLines: PanelText & {
      title(uf: string, lines: string, last: string, least: string): string;
      one(uf: string, lines: string): string;
    };
    readonly bands: PanelText & {
      title(band: string, most: string, other: string, least: string): string;
      one(band: string, money: string): string;
    };
    readonly ufs: PanelText & {
      title(uf: string, most: string, last: string, least: string): string;
      one(uf: string, money: string): string;
    };
  };
  readonly notes: readonly string[];
  readonly importNotes: readonly string[];
  /** Component of lines that NT 46 does not have. */
  readonly noComponent: string;
  readonly legend: { readonly municipal: string; readonly state: string; readonly mark: string };
  rows(count: string, all: string): string;
}
