// What stands around every page that compares proposals, in either language.

export interface ProposalMenuText {
  readonly label: (letter: string) => string;
  readonly edit: string;
  readonly replace: string;
  readonly duplicate: string;
  readonly left: string;
  readonly right: string;
  readonly save: string;
  readonly remove: string;
}

export interface ProposalPickerText {
  readonly add: string;
  readonly replace: (letter: string) => string;
  readonly simulator: string;
  readonly simulatorHint: string;
  readonly simulatorTaken: string;
  readonly files: string;
  readonly openFile: string;
  readonly openFileHint: string;
  readonly link: string;
  readonly linkHint: string;
  readonly readLink: string;
  readonly linkHolds: (count: number) => string;
  readonly openAll: (count: number) => string;
  readonly openAllHint: string;
  readonly ready: string;
  readonly versions: string;
  readonly noVersions: string;
}

export interface ComparisonText {
  readonly title: string;
  readonly description: string;
  readonly views: { readonly label: string; readonly compare: string; readonly mesa: string };
  readonly against: string;
  readonly add: string;
  readonly addLabel: string;
  readonly full: string;
  readonly shared: (count: number) => string;
  readonly proposal: (letter: string) => string;
  readonly linked: string;
  readonly added: (letter: string, title: string) => string;
  readonly replaced: (letter: string, title: string) => string;
  readonly removed: (letter: string, title: string) => string;
  readonly fromLink: string;
  readonly menu: ProposalMenuText;
  readonly picker: ProposalPickerText;
  readonly failedTitle: (letter: string) => string;
  readonly failedText: string;
  readonly damagedTitle: string;
  readonly damagedText: string;
  readonly saveDamaged: string;
  readonly loading: string;
  readonly dockMoved: (letter: string, low: string, high: string) => string;
  readonly dockNothing: (letter: string) => string;
  /** In place of criteria where there is none but the sharing-out of 2016. */
  readonly historical: string;
}
