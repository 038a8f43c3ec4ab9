// What the page of an ente says, in either language.

import type { AttributeId, Block } from '#engine';
import type { LeftOut } from '#lib/ente/left-out.ts';
import type { PlaceKind } from '#lib/ente/place.ts';
import type { EnteWhyText } from './ente-why-text.ts';

interface IndicatorText {
  readonly name: string;
  /** Unit and vintage. */
  readonly unit: string;
}

export interface EnteVerdictText {
  /** Subject of the sentence: Sobral (CE); the funds of Ceará; the region. */
  subject(kind: PlaceKind, name: string, uf: string): string;
  /** Verb that agrees with the subject. */
  loses(kind: PlaceKind): string;
  gains(kind: PlaceKind): string;
  inYear(year: number): string;
  share(percent: string): string;
  same(subject: string, kind: PlaceKind, year: number, money: string): string;
  toMac(money: string): string;
  notYet(subject: string, year: number, start: number): string;
  /** Every amount of the sentence is per inhabitant. */
  perInhabitant(now: string, before: string): string;
  times(ratio: string, uf: string, mean: string): string;
}

export interface EnteFiguresText {
  readonly perInhabitant: string;
  perInhabitantLine(year: number, before: string): string;
  meansLine(uf: string, ufMean: string, countryMean: string): string;
  readonly gain: string;
  readonly loss: string;
  readonly noDifference: string;
  cumulativeLine(first: number, last: number): string;
  untilLine(year: number, money: string): string;
  readonly target: string;
  readonly targetNever: string;
  targetNeverLine(last: number): string;
  readonly targetNone: string;
  readonly diverges: string;
  divergesLine(last: number): string;
  readonly targetNow: (start: number) => string;
  targetLine(year: number, end: number | null): string;
  readonly own: string;
  ownLine(year: number, spending: string, isMunicipal: boolean): string;
  readonly ownImputed: string;
  readonly ownUnknown: string;
  readonly toMac: string;
  toMacLine(year: number, share: string): string;
  readonly toMacNone: string;
}

export interface EnteDefinitionsText {
  readonly cumulative: { readonly text: string; readonly formula: string };
  readonly target: { readonly text: string; readonly reference: string };
  readonly own: { readonly text: string; readonly formula: string; readonly source: string };
  readonly toMac: { readonly text: string };
}

export interface EnteStepsText {
  plainTitle(year: number): string;
  nothing(year: number): string;
  main(step: string, money: string, isLoss: boolean): string;
  back(money: string, isBack: boolean): string;
  subtitle(price: string, year: number): string;
  readonly names: Readonly<Record<'reference' | 'between' | 'within' | 'transition' | 'amount', string>>;
  readonly inSentence: Readonly<Record<'between' | 'within' | 'transition', string>>;
  readonly betweenNote: string;
  readonly withinNote: string;
  transitionNote(share: string | null): string;
  perInhabitant(money: string): string;
  readonly note: string;
  shift(money: string, share: string): string;
  readonly step: string;
  readonly value: string;
}

export interface EnteText {
  readonly title: (name: string) => string;
  readonly plainTitle: string;
  readonly description: string;
  readonly country: string;
  readonly breadcrumb: string;
  readonly scenario: string;
  readonly played: string;
  readonly backToExercise: string;
  readonly print: string;
  readonly dfFund: string;
  facts(kind: PlaceKind, code: string, funds: number): string;
  people(base: string, year: number, now: string): string;
  readonly previous: string;
  readonly next: string;
  readonly neighbours: string;
  readonly verdict: EnteVerdictText;
  readonly figures: EnteFiguresText;
  readonly definitions: EnteDefinitionsText;
  readonly steps: EnteStepsText;
  readonly why: EnteWhyText;
  readonly path: {
    subtitle(price: string): string;
    readonly reference: string;
    readonly scenario: string;
    readonly target: string;
    difference(money: string, year: number): readonly string[];
    rulerNote(low: string, high: string): string;
    readonly rulerNothing: string;
  };
  readonly indicators: {
    title(above: string, below: string): string;
    readonly plainTitle: string;
    readonly subtitle: string;
    readonly name: string;
    readonly country: string;
    readonly multiplier: string;
    readonly imputed: string;
    readonly note: string;
    readonly each: Readonly<Record<AttributeId, IndicatorText>>;
  };
  readonly parts: {
    title(kind: PlaceKind, total: number, losers: number, winners: number): string;
    subtitle(year: number): string;
    readonly stateFund: string;
    readonly label: string;
    more(count: number): string;
  };
  readonly blocks: {
    shrinks(percent: string): string;
    grows(percent: string): string;
    title(ab: string, mac: string): string;
    readonly plainTitle: string;
    subtitle(price: string): string;
    readonly names: Readonly<Record<Block, string>>;
    readonly block: string;
    readonly reference: string;
    readonly scenario: string;
    readonly change: string;
    readonly total: string;
    readonly noteShift: string;
    readonly noteNone: string;
  };
  readonly leftOut: {
    readonly title: string;
    readonly each: Readonly<Record<LeftOut, string>>;
    imputed(names: string): string;
    /** On an imported base: how many of the funds of the place have amounts of the files. */
    readonly imported: (known: number, all: number) => string;
    readonly always: string;
  };
  readonly missing: {
    readonly none: string;
    readonly noneText: string;
    title(got: string): string;
    readonly expected: string;
    readonly sixDigits: string;
    readonly nearest: string;
    readonly search: string;
    readonly keep: string;
  };
  readonly loading: string;
  readonly shared: string;
}
