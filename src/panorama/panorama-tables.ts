// The shape of NT 46's tables 1 to 12 as numbers, whether published or computed from lines of transfer.
// Amounts in R$ million, per inhabitant in R$, parts in per cent: as the tables print them.

/** The five blocks of custeio and investment, in the order of NT 46. */
export const PANORAMA_BLOCKS = ['AB', 'MAC', 'AF', 'VS', 'GES', 'INV'] as const;
export type PanoramaBlock = (typeof PANORAMA_BLOCKS)[number];
export type PanoramaSphere = 'municipal' | 'state';

/** What lines with a purpose of their own are for: `EARMARKED_2016` in shares, here line by line. */
export type Fence = 'faec' | 'acs' | 'ace' | 'medicines';

/** Table 1. `municipalPercent`: of what is transferred, to municipalities. */
export interface TransferRow {
  readonly block: PanoramaBlock | 'total';
  readonly all: number;
  readonly allPerHead: number;
  readonly state: number;
  readonly statePerHead: number;
  readonly municipal: number;
  readonly municipalPerHead: number;
  readonly municipalPercent: number;
}

/** Table 2, custeio. Each list: total, AB, MAC, AF, VS, GES. `band` null: all municipalities. */
export interface BandLines {
  /** Position among the nine bands, smallest first. */
  readonly band: number | null;
  readonly municipalities: number;
  readonly min: readonly number[];
  readonly median: readonly number[];
  readonly max: readonly number[];
}

/** Table 3: municipalities by number of lines they receive, `from` to `to`. */
export interface LineClass {
  readonly from: number;
  readonly to: number;
  readonly municipalities: number;
  readonly percent: number;
}

/** Table 4: lines that the state fund receives: total, AB, MAC, AF, VS, GES. */
export interface StateLines {
  readonly uf: string;
  readonly lines: readonly number[];
}

/** Tables 5A to 10. */
export interface LineRow {
  /** Table of NT 46; empty where it is none. */
  readonly table: string;
  readonly block: PanoramaBlock;
  readonly component: string;
  readonly name: string;
  readonly all: number;
  readonly state: number;
  readonly stateRecipients: number;
  readonly municipal: number;
  readonly municipalRecipients: number;
  readonly fenced?: Fence;
}

/** Totals of tables 5A to 10: of a block, where `component` is null, and of its components. */
export interface ComponentRow {
  readonly block: PanoramaBlock;
  /** Empty: the lines of the block that no component of NT 46 has. */
  readonly component: string | null;
  /** Tables of NT 46; empty where they are in none. */
  readonly table: string;
  readonly lines: number;
  readonly all: number;
  readonly state: number;
  /** Funds; no number where the note does not say. */
  readonly stateRecipients: number;
  readonly municipal: number;
  readonly municipalRecipients: number;
}

/** Table 11. `perHead`: total, AB, MAC, AF, VS, GES, INV of municipal funds. */
export interface BandRow {
  readonly band: number | null;
  readonly perHead: readonly number[];
  readonly municipalities: number;
  readonly municipalitiesPercent: number;
  /** Millions. */
  readonly population: number;
  readonly populationPercent: number;
}

/** Table 12. `perHead` as in table 11, of all funds of the UF; `uf` null: Brazil. */
export interface UfRow {
  readonly uf: string | null;
  readonly perHead: readonly number[];
}

export interface PanoramaTables {
  readonly transfers: readonly TransferRow[];
  readonly bandLines: readonly BandLines[];
  readonly lineClasses: readonly LineClass[];
  readonly stateLines: readonly StateLines[];
  readonly lines: readonly LineRow[];
  readonly components: readonly ComponentRow[];
  readonly bands: readonly BandRow[];
  readonly ufs: readonly UfRow[];
}
