// What the panel of indicators says, in any language.

import type { DefinitionText } from './simulator-text.ts';

export type IndicatorGroupId = 'who' | 'moved' | 'inequality' | 'ab' | 'shiftBand' | 'shiftRegion' | 'shiftUf' | 'loss';

export type IndicatorDefinitionId =
  | 'funds'
  | 'ufs'
  | 'people'
  | 'moved'
  | 'gini'
  | 'concentration'
  | 'theil'
  | 'theilBetween'
  | 'theilWithin'
  | 'abReference'
  | 'abRedistribution'
  | 'abBehaviour'
  | 'abResult'
  | 'abBelow'
  | 'shift'
  | 'lossRule'
  | 'lossCumulative'
  | 'lossExecuted';

export interface IndicatorsText {
  readonly title: (year: number) => string;
  readonly subtitle: (price: string) => string;
  readonly note: string;
  readonly csv: string;
  readonly csvHint: string;
  readonly openAll: string;
  readonly closeAll: string;
  readonly file: { readonly group: string; readonly indicator: string; readonly measure: string };
  readonly value: string;
  readonly unit: string;
  readonly units: Readonly<Record<'funds' | 'people' | 'ufs' | 'index' | 'percent' | 'points' | 'real', string>>;
  readonly groups: Readonly<Record<IndicatorGroupId, string>>;
  readonly columns: Readonly<
    Record<
      | 'loses'
      | 'same'
      | 'wins'
      | 'amount'
      | 'ofPool'
      | 'before'
      | 'after'
      | 'difference'
      | 'ofAb'
      | 'rule'
      | 'cumulative'
      | 'executed',
      string
    >
  >;
  readonly rows: Readonly<
    Record<
      | 'municipalities'
      | 'stateFunds'
      | 'ufs'
      | 'people'
      | 'moved'
      | 'abReference'
      | 'abRedistribution'
      | 'abAfter'
      | 'abBehaviour'
      | 'abResult'
      | 'abFewer'
      | 'abBelow'
      | 'stateFundsRow'
      | 'country',
      string
    >
  >;
  readonly levels: Readonly<Record<'macroRegions' | 'municipalities' | 'ufs', string>>;
  readonly measures: Readonly<Record<'gini' | 'concentration' | 'theil' | 'theilBetween' | 'theilWithin', string>>;
  readonly regions: Readonly<Record<'north' | 'northeast' | 'southeast' | 'south' | 'centreWest', string>>;
  readonly below: (money: string) => string;
  readonly above: (money: string) => string;
  readonly equal: string;
  readonly equalRule: string;
  readonly points: (value: string) => string;
  readonly waiting: string;
  readonly summary: {
    readonly who: (losers: string, winners: string) => string;
    readonly nobody: string;
    readonly gini: (before: string, after: string) => string;
    readonly ab: (before: string, after: string) => string;
    readonly shift: (money: string, share: string) => string;
    readonly noShift: string;
    readonly loss: (text: string) => string;
  };
  readonly definitions: Readonly<Record<IndicatorDefinitionId, DefinitionText>>;
}
