// What the transition laboratory says, in either language.

import type { FigureDefinition } from '#lib/components/definition.ts';
import type { FamilyId } from '#lib/transition/families.ts';

export interface FamilyText {
  readonly name: string;
  /** One sentence; the scenario's own adds what its groups do. */
  readonly note: string;
  /** Law or practice it descends from. */
  readonly kin?: string;
}

export interface LabVerdictText {
  readonly noDistance: string;
  noDistanceSupport(title: string): string;
  notYet(year: number, start: number): string;
  scenario(year: number, share: string): string;
  excess(share: string): string;
  /** The scenario itself shares out the excess alone. */
  excessAlone(year: number, share: string): string;
  neverBy(last: number): string;
  arrives(year: number): string;
  notWithin(last: number): string;
  halfLife(years: string): string;
  guarantee(money: string, first: number, last: number): string;
}

export interface LabTableText {
  title(best: string, money: string, year: number): string;
  readonly plainTitle: string;
  subtitle(year: number, price: string): string;
  readonly hint: string;
  readonly notes: string;
  readonly label: string;
  readonly family: string;
  readonly covered: string;
  readonly arrival: string;
  readonly arrivalUnit: string;
  readonly halfLife: string;
  readonly years: string;
  readonly losers: string;
  readonly winners: string;
  readonly municipalities: string;
  readonly guarantee: string;
  readonly guaranteeTotal: string;
  readonly loss: string;
  readonly fall: string;
  readonly nominal: string;
  totalUnit(first: number, last: number): string;
  readonly never: string;
  neverLong(last: number): string;
  readonly none: string;
  readonly shortfall: (money: string, years: string) => string;
  readonly surplus: (money: string, years: string) => string;
  readonly sort: string;
  readonly definitions: Readonly<
    Record<'covered' | 'arrival' | 'halfLife' | 'guarantee' | 'loss' | 'fall', FigureDefinition>
  >;
}

export interface LabChosenText {
  readonly title: string;
  readonly kin: string;
  readonly use: string;
  readonly inUse: string;
  used(name: string): string;
  /** As the history names the step, after "Transição". */
  step(name: string): string;
  covered(year: number): string;
  readonly arrival: string;
  readonly halfLife: string;
  halfLifeYears(years: string): string;
  readonly median: string;
  readonly ninetieth: string;
  readonly never: string;
  neverFunds(count: string, all: string): string;
  losers(year: number): string;
  tally(losers: string, winners: string): string;
  guarantee(year: number): string;
  guaranteeTotal(first: number, last: number): string;
}

export interface LabOwnText {
  readonly title: string;
  readonly mode: string;
  readonly phaseIn: string;
  readonly excessOnly: string;
  readonly years: string;
  readonly yearsUnit: string;
  readonly floor: string;
  readonly floorAmount: string;
  readonly cap: string;
  readonly capAmount: string;
  readonly reference: string;
  readonly note: string;
}

export interface LabExcessText {
  title(rule: string, share: string, last: number, other: string, otherShare: string): string;
  readonly plainTitle: string;
  subtitle(start: number): string;
  none(rule: string, last: number, share: string): string;
  still(rule: string, last: number, reais: string, share: string): string;
  growing(rule: string, last: number, reais: string, share: string): string;
  arrived(rule: string, year: number): string;
  readonly rule: string;
  inYear(year: number): string;
  readonly arrives: string;
  readonly growth: string;
  readonly own: string;
  readonly note: string;
}

export interface TransitionLabText {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly loading: string;
  readonly recalculating: string;
  readonly scenario: string;
  readonly print: string;
  readonly exporting: string;
  readonly csv: string;
  readonly xlsx: string;
  readonly exportHint: string;
  readonly shared: string;
  readonly openExample: string;
  readonly families: Readonly<Record<FamilyId, FamilyText>>;
  readonly verdict: LabVerdictText;
  readonly table: LabTableText;
  readonly chosen: LabChosenText;
  readonly own: LabOwnText;
  readonly excess: LabExcessText;
  readonly covered: {
    title(arrived: number, all: number, last: number, share: string): string;
    titleAll(all: number, last: number): string;
    subtitle(start: number): string;
    readonly unit: string;
    readonly source: string;
    readonly legend: string;
  };
  readonly guarantee: {
    title(money: string, year: number, atOnce: string): string;
    readonly plainTitle: string;
    /** Of the axis: billions or millions. */
    subtitle(price: string, isLarge: boolean): string;
    readonly note: string;
  };
  readonly cliffs: {
    title(name: string, fall: string, year: number, own: string): string;
    titleNone(name: string, fall: string, year: number): string;
    readonly plainTitle: string;
    subtitle(start: number): string;
    readonly family: string;
    readonly nominal: string;
    readonly real: string;
    readonly over: string;
    readonly most: string;
    mostIn(year: number, count: string): string;
    readonly nobody: string;
    pool(fall: string, year: number): string;
    readonly poolGrows: string;
  };
  readonly worst: {
    title(name: string, money: string): string;
    readonly none: string;
    subtitle(family: string, first: number, last: number): string;
    readonly fund: string;
    readonly loss: string;
    readonly share: string;
    total(count: string, money: string, median: string): string;
    ufTitle(worst: string, share: string): string;
    readonly ufPlain: string;
    ufSubtitle(family: string, first: number, last: number): string;
    readonly change: string;
    readonly changeShare: string;
  };
  readonly dock: { note(low: string, high: string): string; readonly nothing: string };
  readonly file: {
    readonly name: string;
    readonly rows: string;
    readonly about: string;
    readonly letter: string;
    readonly family: string;
    readonly measure: string;
    readonly year: string;
    readonly code: string;
    readonly place: string;
    readonly value: string;
    readonly unit: string;
    readonly share: string;
    readonly yearsUnit: string;
    readonly yearUnit: string;
    readonly funds: string;
    readonly nominal: string;
    readonly real: string;
    readonly measures: Readonly<Record<FileMeasure, string>>;
  };
}

export type FileMeasure =
  | 'covered'
  | 'arrival'
  | 'median'
  | 'ninetieth'
  | 'never'
  | 'halfLife'
  | 'losers'
  | 'winners'
  | 'guarantee'
  | 'guaranteeTotal'
  | 'loss'
  | 'lossLosers'
  | 'lossMedian'
  | 'lossFund'
  | 'lossFundShare'
  | 'changeUf'
  | 'changeUfShare'
  | 'fallNominal'
  | 'fallReal'
  | 'steepNominal'
  | 'steepReal'
  | 'shortfall'
  | 'surplus';
