// What the page Comparar says of its proposals, in either language.

import type { HeadlineGroup, HeadlineId } from '#lib/comparison/headline-rows.ts';
import type { Side } from '#lib/comparison/uf-matrix.ts';

/** `letters` is one letter or several, already joined. */
export interface ComparisonVerdictText {
  readonly join: (letters: readonly string[]) => string;
  readonly inYear: (year: number) => string;
  readonly notYet: (year: number) => string;
  readonly nothing: (year: number) => string;
  readonly allSame: (count: number) => string;
  readonly unchanged: (letters: string, many: boolean) => string;
  /** After `unchanged`, where several others are left. */
  readonly among: string;
  readonly only: (letter: string) => string;
  readonly losers: (count: string, one: boolean) => string;
  readonly winners: (count: string, one: boolean) => string;
  readonly nobodyLoses: string;
  readonly nobodyWins: string;
  readonly and: string;
  readonly moves: (money: string) => string;
  readonly about: string;
  /** The fewest losers; none of them: `none`. */
  readonly fewest: (letters: string, many: boolean, count: string) => string;
  readonly fewestNone: (letters: string, many: boolean) => string;
  readonly least: (letters: string, many: boolean, money: string) => string;
  readonly both: (letters: string, many: boolean, count: string, money: string) => string;
  readonly bothNone: (letters: string, many: boolean, money: string) => string;
  readonly then: string;
  readonly tie: (count: string) => string;
  readonly tieMoney: (money: string) => string;
  readonly supportLosers: (list: string) => string;
  readonly samePool: (count: number, money: string, price: string) => string;
  readonly pools: (list: string, price: string) => string;
}

export interface HeadlineText {
  readonly title: (year: number) => string;
  readonly label: string;
  readonly base: string;
  readonly figure: string;
  readonly difference: (letter: string) => string;
  readonly equal: string;
  readonly groups: Readonly<Record<HeadlineGroup, string>>;
  readonly rows: Readonly<Record<HeadlineId, string>>;
  readonly ofPool: (share: string) => string;
  readonly ofPeople: (share: string) => string;
  readonly ofAb: (share: string) => string;
  readonly reference: (value: string) => string;
  readonly above: (money: string) => string;
  readonly note: string;
}

export interface MapsText {
  readonly title: string;
  readonly label: (letter: string) => string;
  readonly legend: Readonly<
    Record<'change' | 'perInhabitant' | 'money' | 'abShift', (year: number, price: string) => string>
  >;
  readonly asTable: string;
}

export interface MatrixText {
  readonly sides: Readonly<Record<Side, string>>;
  readonly sideLabel: string;
  /** Title from the number that loses under each proposal, already listed: `A, 14; B, 12`. */
  readonly title: Readonly<Record<Side, (list: string) => string>>;
  readonly none: Readonly<Record<Side, string>>;
  readonly subtitle: Readonly<Record<Side, (year: number) => string>>;
  readonly table: string;
  readonly uf: string;
  readonly noFund: string;
  readonly note: string;
}

type CrossedLevelId = 'municipality' | 'stateFund' | 'uf';

interface Counted {
  readonly count: number;
  readonly text: string;
}

export interface CrossingText {
  /** `lost` lose in `from` and win in `to`, `won` the other way; each with how it is written. */
  readonly title: (level: CrossedLevelId, from: string, to: string, lost: Counted, won: Counted) => string;
  readonly titleNone: (from: string, to: string) => string;
  readonly titleSame: (from: string, to: string) => string;
  readonly subtitle: Readonly<Record<CrossedLevelId, (year: number, a: string, b: string) => string>>;
  readonly levels: Readonly<Record<CrossedLevelId, string>>;
  readonly levelLabel: string;
  readonly first: string;
  readonly second: string;
  readonly outcomes: readonly [loses: string, same: string, wins: string];
  readonly total: string;
  readonly inhabitants: string;
  /** What stands under every count. */
  readonly people: string;
  readonly show: (count: string, words: string) => string;
  readonly words: (a: string | null, b: string | null) => string;
  readonly note: string;
  readonly pick: string;
}

export interface DifferencesText {
  /** `rows`: what is counted, e.g. `municípios`. */
  readonly title: (base: string, other: string, rows: string, more: string, less: string) => string;
  readonly titleSame: (base: string, other: string) => string;
  readonly subtitle: (price: string) => string;
  readonly label: string;
  readonly change: (letter: string) => string;
  readonly amount: (letter: string) => string;
  readonly toMac: (letter: string) => string;
  readonly difference: (other: string, base: string) => string;
  readonly differ: string;
  readonly loseInAll: string;
  readonly winInAll: string;
  readonly note: string;
}

export interface WholeText {
  readonly xlsx: string;
  readonly xlsxHint: string;
  readonly csv: string;
  readonly csvHint: string;
  readonly print: string;
  readonly sheets: {
    readonly headline: string;
    readonly ufs: string;
    readonly entities: string;
    readonly about: string;
  };
  readonly columns: {
    readonly table: string;
    readonly proposal: string;
    readonly title: string;
    readonly code: string;
    readonly name: string;
    readonly uf: string;
    readonly indicator: string;
    readonly value: string;
    readonly unit: string;
  };
  readonly measures: {
    readonly reference: string;
    readonly amount: string;
    readonly change: string;
    readonly share: string;
    readonly ab: string;
    readonly toMac: string;
  };
  readonly units: {
    readonly funds: string;
    readonly ufs: string;
    readonly people: string;
    readonly index: string;
    readonly percent: string;
  };
}

export interface ComparisonPanelsText {
  readonly verdict: ComparisonVerdictText;
  readonly headline: HeadlineText;
  readonly maps: MapsText;
  readonly matrix: MatrixText;
  readonly crossing: CrossingText;
  readonly differences: DifferencesText;
  readonly whole: WholeText;
}
