// What the Panorama says, in either language.

import type { Fence, PanoramaBlock } from '#panorama/panorama-tables.ts';

interface PanelText {
  readonly subtitle: string;
  /** Number of the table in NT 46. */
  readonly table: string;
}

export interface PanoramaText {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  verdict(money: string, lines: string): string;
  support(median: string, most: string, without: string): string;
  readonly source: string;
  readonly base: string;
  readonly own: string;
  readonly difference: string;
  readonly showOwn: string;
  readonly waiting: string;
  readonly print: string;
  readonly exporting: string;
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
    readonly title: (lines: string, fenced: string) => string;
    readonly subtitle: string;
    lines(count: string): string;
    readonly single: string;
    readonly investment: string;
    fenced(money: string, share: string): string;
    readonly apart: string;
    readonly note: string;
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
    readonly measure: string;
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
  toMunicipalities(percent: string): string;
  received(count: string): string;
  readonly panels: {
    readonly transfers: PanelText & { title(percent: string): string };
    readonly lines: PanelText & { title(count: string, name: string, money: string): string; readonly none: string };
    readonly bandLines: PanelText & { title(largest: string, smallest: string, block: string): string };
    readonly lineClasses: PanelText & { title(percent: string, range: string): string };
    readonly stateLines: PanelText & { title(uf: string, most: string, last: string, least: string): string };
    readonly bands: PanelText & { title(band: string, most: string, other: string, least: string): string };
    readonly ufs: PanelText & { title(uf: string, most: string, last: string, least: string): string };
  };
  readonly notes: readonly string[];
  readonly legend: { readonly municipal: string; readonly state: string; readonly mark: string };
  rows(count: string, all: string): string;
}
