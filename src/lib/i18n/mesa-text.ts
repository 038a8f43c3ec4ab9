// What the Mesa da CIT says, in either language. Letters name proposals; figures come already written.

import type { Absence, Comparator } from '#conditions/figure.ts';
import type { FiguresText } from './mesa-figures-text.ts';

/** Whose figure it is. */
export type WhoKind = 'municipality' | 'stateFund' | 'uf' | 'municipalFundsOfUf';

export interface MesaVerdictText {
  readonly noConditions: string;
  /** These proposals meet every condition; a year where all are of one. */
  readonly meets: (letters: readonly string[], conditions: number, year: number | null) => string;
  readonly none: (
    conditions: number,
    year: number | null,
    best: { readonly letters: readonly string[]; readonly count: number } | null,
  ) => string;
  readonly obstacles: (
    proposals: readonly { readonly letters: readonly string[]; readonly obstacles: readonly string[] }[],
  ) => string;
  readonly prices: (year: number) => string;
  readonly pools: (proposals: number, isSame: boolean) => string;
}

export interface MesaConditionsText {
  readonly title: string;
  readonly note: string;
  readonly met: (met: number, all: number) => string;
  readonly words: { readonly met: string; readonly violated: string; readonly notApplicable: string };
  readonly reasons: Readonly<Record<Absence, string>>;
  readonly worst: Readonly<Record<WhoKind, string>>;
  readonly beyond: (kind: WhoKind, count: number) => string;
  readonly nobodyLoses: string;
  readonly funds: (count: string) => string;
  readonly ofPool: (share: string) => string;
  readonly toMac: (money: string) => string;
  readonly nothingToMac: string;
  readonly inYear: (year: number) => string;
  /** Of every year: each is held to the limit, which "at most" and "at least" say in other words. */
  readonly yearWords: (year: number | 'every', comparator: Comparator) => string;
  readonly limit: (sentence: string) => string;
  readonly scale: Readonly<Record<'bi' | 'mi' | 'none', string>>;
  readonly whoTitle: string;
  readonly more: (count: number) => string;
  readonly menu: {
    readonly label: (sentence: string) => string;
    readonly shown: string;
    readonly every: string;
    readonly only: (year: number) => string;
    readonly comparator: Readonly<Record<Comparator, string>>;
    readonly up: string;
    readonly down: string;
    readonly remove: string;
  };
  readonly removed: (name: string) => string;
  readonly replaced: string;
  readonly loss: string;
  readonly add: string;
  readonly addTitle: string;
  readonly filter: string;
  readonly noFigure: (query: string) => string;
  readonly ufLabel: string;
  readonly fundLabel: string;
  readonly fundExpected: (got: string) => string;
  readonly addThis: string;
  readonly back: string;
  readonly reset: string;
  readonly damagedTitle: string;
  readonly kept: string;
  readonly export: string;
  readonly columns: Readonly<
    Record<'condition' | 'figure' | 'judgement' | 'value' | 'limit' | 'margin' | 'year', string>
  >;
}

export interface MesaResultsText {
  readonly title: (year: number) => string;
  readonly losers: string;
  readonly losersLine: (winners: string, unchanged: string) => string;
  readonly people: string;
  readonly peopleLine: (share: string) => string;
  readonly stateFunds: string;
  readonly ufs: string;
  readonly moved: string;
  readonly gini: string;
  readonly giniLine: (before: string) => string;
  readonly abBelow: string;
  readonly abBelowLine: (money: string) => string;
}

export interface MesaWorstText {
  readonly plain: string;
  readonly same: (names: string, letters: readonly string[], isOne: boolean) => string;
  readonly subtitle: (year: number, price: string) => string;
  readonly by: string;
  readonly byMoney: string;
  readonly byShare: string;
  readonly fund: string;
  readonly change: string;
  readonly nobody: string;
}

export interface MesaRefusalText {
  readonly title: (counts: readonly { readonly letter: string; readonly count: number }[]) => string;
  readonly nobody: string;
  readonly rule: readonly [before: string, between: string, after: string];
  readonly ruleLoss: string;
  readonly ruleShare: string;
  readonly note: string;
  readonly state: string;
  readonly municipal: string;
  readonly either: string;
  readonly ofUfs: (count: number) => string;
  readonly none: string;
  readonly uf: string;
  readonly stances: Readonly<Record<'refuses' | 'accepts' | 'none', string>>;
  readonly beyond: (count: number, all: number) => string;
  readonly detail: string;
}

export interface MesaPaymentText {
  readonly title: string;
  readonly undone: string;
  readonly partial: (x: string) => string;
  readonly guarantee: readonly [before: string, after: string];
  readonly guaranteeLabel: string;
  readonly rows: Readonly<Record<'cost' | 'proRata' | 'byWinners' | 'newMoney', string>>;
  readonly hints: Readonly<Record<'cost' | 'proRata' | 'byWinners' | 'newMoney', string>>;
  readonly ofPool: (share: string) => string;
  readonly proRata: (share: string) => string;
  readonly byWinners: (share: string) => string;
  readonly stillLosing: (municipal: string, state: string, largest: string) => string;
  readonly nobodyLoses: string;
  readonly undoes: string;
  readonly newMoney: (money: string, year: number) => string;
  readonly ofMinimum: (share: string) => string;
  readonly cumulative: (money: string, first: number, last: number) => string;
  readonly nothing: string;
}

export interface MesaUfText {
  readonly title: (letter: string, losers: number, all: number) => string;
  readonly subtitle: (year: number, price: string) => string;
  readonly choose: string;
  readonly uf: string;
  readonly state: string;
  readonly municipal: string;
  readonly secretariats: string;
  readonly change: string;
  readonly gains: string;
  readonly losses: string;
  readonly net: string;
  readonly lose: string;
  readonly same: string;
  readonly win: string;
  readonly people: string;
  readonly total: string;
  readonly country: string;
  readonly together: (letters: readonly string[]) => string;
  readonly apart: (letters: readonly string[], causes: readonly string[]) => string;
  readonly causes: Readonly<Record<'stateShare' | 'ringFence' | 'groups' | 'bounds', string>>;
  readonly export: string;
}

export interface MesaSheetText {
  readonly open: (letter: string) => string;
  readonly title: string;
  readonly back: string;
  readonly print: string;
  readonly which: string;
  readonly draft: string;
  readonly noForce: string;
  readonly english: string;
  readonly articles: string;
  readonly figures: (year: number) => string;
  readonly conditions: (met: number, all: number) => string;
  readonly noConditions: string;
  readonly assumptions: string;
  readonly provenance: string;
  readonly hashes: (data: string, engine: string, app: string) => string;
  readonly link: string;
  readonly ofFunds: (count: number) => string;
  readonly refusals: (loss: string, share: string) => string;
  readonly signatures: string;
}

export interface MesaText {
  readonly title: string;
  readonly description: string;
  readonly exporting: string;
  /** Unit of columns in millions, after the price. */
  readonly millions: (price: string) => string;
  readonly figures: FiguresText;
  readonly who: {
    readonly stateFund: (uf: string) => string;
    readonly federalDistrict: string;
    readonly municipalFunds: (uf: string) => string;
  };
  readonly verdict: MesaVerdictText;
  readonly conditions: MesaConditionsText;
  readonly results: MesaResultsText;
  readonly worst: MesaWorstText;
  readonly refusals: MesaRefusalText;
  readonly payment: MesaPaymentText;
  readonly ufs: MesaUfText;
  readonly sheet: MesaSheetText;
}
