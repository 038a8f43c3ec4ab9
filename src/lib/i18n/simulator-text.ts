// What the page of the simulator says, in any language.

export interface SimulatorText {
  readonly title: string;
  readonly description: string;
  readonly home: string;
  readonly comparedWith: string;
  readonly reference2016: string;
  readonly price: { readonly label: string; readonly nominal: string; readonly real: string };
  /** After an amount: "R$ de 2026" or "R$ de 2016". */
  readonly inPrice: (price: 'nominal' | 'real', year: number) => string;
  readonly status: { readonly ready: string; readonly busy: string; readonly failed: string; readonly loading: string };
  readonly verdict: VerdictText;
  readonly figures: FiguresText;
  readonly finding: FindingText;
  readonly failure: FailureText;
  readonly scenario: ScenarioText;
  readonly map: MapPanelText;
  /** Panel of UFs: measure and prices. */
  readonly ufSubtitle: (price: string) => string;
  readonly sources: { readonly base: string; readonly bands: string; readonly minimum: string };
}

export interface VerdictText {
  readonly inYear: (year: number) => string;
  readonly losers: (count: string, one: boolean) => string;
  readonly winners: (count: string, one: boolean) => string;
  readonly and: string;
  readonly nobodyLoses: string;
  readonly nobodyWins: string;
  readonly moves: (money: string) => string;
  readonly nothing: string;
  readonly notYet: (year: number, start: number) => string;
  readonly nullWithShift: (money: string, year: number) => string;
  readonly nobody: string;
  readonly nobodyChanges: (year: number) => string;
  readonly about: string;
  readonly fewAndLarge: string;
  readonly inLosers: string;
  readonly live: (people: string, share: string) => string;
  readonly sameMoney: string;
  readonly nominal: string;
  readonly real: string;
}

export interface DefinitionText {
  readonly text: string;
  readonly formula?: string;
  readonly source?: string;
  readonly reference?: string;
}

export interface FiguresText {
  readonly whoTitle: string;
  readonly municipalities: string;
  readonly people2016: string;
  readonly stateFunds: string;
  readonly ufs: string;
  readonly moved: string;
  readonly movedLine: (share: string) => string;
  readonly movedNothing: string;
  readonly inequality: string;
  readonly inequalityLine: (year: number, before: string) => string;
  readonly shift: string;
  readonly shiftLine: (share: string, year: number) => string;
  readonly shiftApart: string;
  readonly shiftNone: string;
  readonly envelope: string;
  /** `side`: 1 above the minimum by `distance`, −1 below it, 0 at it. */
  readonly envelopeLine: (minimum: string, side: number, distance: string, year: number) => string;
  readonly loss: string;
  readonly lossLine: (year: number, cumulative: string) => string;
  readonly gainAgainst: string;
  readonly definitions: Readonly<Record<'moved' | 'inequality' | 'shift' | 'envelope' | 'loss', DefinitionText>>;
}

export interface FindingText {
  readonly floorTitle: (money: string, year: number) => string;
  readonly floorText: string;
  readonly capTitle: (money: string, year: number) => string;
  readonly capText: string;
}

export interface FailureText {
  readonly title: string;
  readonly kept: string;
  /** Instead of `kept`, before the first figures. */
  readonly keptNone: string;
  readonly restart: string;
  readonly detail: string;
  readonly slow: string;
}

export interface ScenarioText {
  readonly choose: string;
  readonly history: string;
  readonly historyStart: string;
  readonly open: string;
  readonly save: string;
  readonly share: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly exporting: string;
  readonly exportYear: (year: number) => string;
  readonly exportYearHint: string;
  readonly opened: (title: string) => string;
  readonly edited: string;
  readonly fileProblem: string;
  readonly linkProblem: string;
  readonly unchanged: string;
  readonly otherData: string;
  readonly tooLarge: (size: string) => string;
}

export interface MapPanelText {
  readonly level: string;
  readonly measure: string;
  readonly levels: Readonly<Record<'municipality' | 'healthRegion' | 'uf', string>>;
  readonly measures: Readonly<Record<'change' | 'perInhabitant' | 'money' | 'abShift', string>>;
  readonly subtitles: Readonly<Record<'change' | 'perInhabitant' | 'money' | 'abShift', (price: string) => string>>;
  readonly legends: Readonly<Record<'municipality' | 'healthRegion' | 'uf', string>>;
  readonly label: string;
  readonly reference: string;
  readonly scenario: string;
  readonly change: string;
  readonly toMac: string;
  readonly people: string;
  readonly perHead: (money: string) => string;
  readonly dfNote: string;
}
