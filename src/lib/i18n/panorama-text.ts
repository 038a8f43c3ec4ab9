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
  readonly clear: string;
  readonly sort: string;
  readonly total: string;
  readonly brazil: string;
  readonly municipalities: string;
  readonly allMunicipalities: string;
  readonly bands: readonly string[];
  readonly blocks: Readonly<Record<PanoramaBlock | 'total', string>>;
  readonly custeio: string;
  readonly fences: Readonly<Record<Fence, string>>;
  readonly merge: {
    title(lines: string, fenced: string): string;
    subtitle(when: string): string;
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
  upTo(to: string): string;
  /** Label at the end of a span: median, least and most. */
  span(median: string, min: string, max: string): string;
  readonly panels: {
    readonly transfers: PanelText & { title(percent: string): string };
    readonly lines: PanelText & { title(count: string, name: string, money: string): string };
    readonly bandLines: PanelText & {
      title(large: string, largest: string, small: string, smallest: string, block: string): string;
    };
    readonly lineClasses: PanelText & { title(percent: string, range: string): string };
    readonly stateLines: PanelText & { title(uf: string, most: string, last: string, least: string): string };
    readonly bands: PanelText & { title(band: string, most: string, other: string, least: string): string };
    readonly ufs: PanelText & { title(uf: string, most: string, last: string, least: string): string };
  };
  readonly notes: readonly string[];
  readonly importNotes: readonly string[];
  readonly legend: { readonly municipal: string; readonly state: string; readonly mark: string };
  rows(count: string, all: string): string;
}
