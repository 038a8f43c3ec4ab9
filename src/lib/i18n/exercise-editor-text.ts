import type { Absence } from '#conditions/figure.ts';
import type { Section, Weight } from '#lib/exercise/editor/check.ts';

type Say = (value: string) => string;

/** Ways a control can be. */
export type ControlMode = 'locked' | 'free' | 'bounded';
/** Parts of the list of controls. */
export type ControlPart = 'blocks' | 'fences' | 'transition' | 'envelope' | 'shift';

interface FindingsText {
  readonly none: string;
  readonly weights: Readonly<Record<Weight, string>>;
  readonly noAnswer: string;
  readonly startSolves: string;
  readonly startHalf: (points: number, max: number) => string;
  readonly alwaysMet: string;
  readonly guard: string;
  readonly missed: (answer: string, value: string) => string;
  readonly missedApart: (answer: string, reason: string) => string;
  readonly notApplicable: Say;
  readonly notSigned: (role: string, answer: string) => string;
  readonly tooMuchTime: (rounds: number, minutes: number) => string;
  readonly outsideStart: Say;
  readonly outsideAnswer: Say;
  readonly absences: Readonly<Record<Absence, string>>;
  readonly blank: string;
  readonly badId: string;
  readonly tooLong: (got: string, most: number) => string;
  readonly tooMany: (got: string, most: number) => string;
  readonly emptyBrief: string;
  readonly emptyControls: string;
  readonly emptyObjectives: string;
  readonly emptyOptions: string;
  readonly reversed: string;
  readonly pastEnd: (year: number) => string;
  readonly everyYear: string;
  readonly contradicts: (objective: number) => string;
  readonly twice: (objective: number) => string;
}

interface PlacesText {
  readonly role: (number: number, name: string) => string;
  readonly round: (number: number, name: string) => string;
  readonly objective: (number: number) => string;
  readonly hint: (number: number) => string;
  readonly answer: (number: number, title: string) => string;
  readonly control: Say;
}

/** What the page where exercises are written says. */
export interface ExerciseEditorText {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly support: string;
  readonly opening: string;
  readonly untitled: string;
  readonly link: string;
  readonly steps: string;
  readonly sections: Readonly<Record<Section, string>>;
  readonly waiting: (count: number) => string;
  readonly waitingWord: (count: number) => string;
  readonly next: Say;
  readonly before: Say;
  readonly bar: {
    readonly back: string;
    readonly preview: string;
    readonly begin: string;
    readonly blank: string;
    readonly blankHint: Say;
    readonly template: string;
    readonly openFile: string;
    readonly replaced: Say;
    readonly backToWriting: string;
    readonly previewing: string;
    readonly previewNote: string;
    readonly cannotPreview: string;
  };
  readonly kept: {
    readonly unkept: string;
    readonly unreadable: string;
    readonly problems: string;
  };
  readonly items: {
    readonly options: Say;
    readonly removed: Say;
  };
  readonly brief: {
    readonly support: string;
    readonly title: string;
    readonly titleHint: string;
    readonly author: string;
    readonly authorHint: string;
    readonly brief: string;
    readonly briefHint: string;
    readonly minutes: string;
    readonly language: string;
    readonly languages: Readonly<Record<'pt-BR' | 'en', string>>;
  };
  readonly roles: {
    readonly support: string;
    readonly none: string;
    readonly add: string;
    readonly name: string;
    readonly speaksFor: string;
    readonly interests: string;
    readonly interestsHint: string;
    readonly notes: string;
    readonly notesHint: string;
    readonly conditions: string;
    readonly conditionsHint: string;
  };
  readonly conditions: {
    readonly add: string;
    readonly year: string;
    readonly inYear: Say;
    readonly atStart: string;
    readonly atAnswer: Say;
    readonly pending: string;
  };
  readonly start: {
    readonly support: string;
    readonly scenario: string;
    readonly take: string;
    readonly takeNote: string;
    readonly taken: Say;
    readonly isCurrent: string;
    readonly controls: string;
    readonly controlsNote: string;
    readonly parts: Readonly<Record<ControlPart, string>>;
    readonly partSummary: (open: number, all: number) => string;
    readonly modes: Readonly<Record<ControlMode, string>>;
    readonly startsAt: Say;
    readonly from: string;
    readonly to: string;
    readonly options: string;
    readonly required: string;
    readonly criteria: string;
    readonly ofGroup: (group: string, value: string) => string;
    readonly noBound: string;
    readonly bound: (amount: string, reference: string) => string;
    readonly noValue: string;
    readonly sameAsBetween: string;
    readonly stateShare: { readonly base: string; readonly byUf: string };
    readonly noDonor: string;
  };
  readonly rounds: {
    readonly support: string;
    readonly none: string;
    readonly add: string;
    readonly name: string;
    readonly hasMinutes: string;
    readonly minutes: string;
    readonly roles: string;
    readonly rolesHint: string;
    readonly instructions: string;
    readonly instructionsHint: string;
    readonly time: (taken: number, minutes: number) => string;
    readonly hints: string;
    readonly hintsSupport: string;
    readonly addHint: string;
    readonly hint: string;
    readonly fromRound: string;
    readonly cost: string;
  };
  readonly objectives: {
    readonly support: string;
    readonly none: string;
    readonly add: string;
    readonly points: string;
    readonly total: (points: number) => string;
    readonly role: string;
    readonly everybody: string;
    readonly met: string;
    readonly metHint: string;
    readonly notMet: string;
    readonly notMetHint: string;
    readonly separates: string;
  };
  readonly probe: {
    readonly title: string;
    readonly support: (count: number) => string;
    readonly start: string;
    readonly again: string;
    readonly cancel: string;
    readonly notReady: string;
    readonly changed: string;
    readonly found: (proposals: string, best: number, max: number) => string;
    /** Of the proposals spread over the limits, points that half of them reach. */
    readonly half: (spread: string, points: number) => string;
    readonly objective: string;
    readonly met: string;
    readonly metBy: (met: string, proposals: string) => string;
    readonly never: string;
    readonly always: string;
    readonly nearest: string;
    readonly use: string;
    readonly used: string;
    readonly answerTitle: string;
  };
  readonly answer: {
    readonly support: string;
    readonly none: string;
    readonly take: string;
    readonly takeNote: string;
    readonly fromStart: string;
    readonly name: string;
    readonly retake: string;
    readonly explanation: string;
    readonly explanationHint: string;
    readonly edit: string;
    readonly editNote: string;
    readonly noControls: string;
    readonly outside: string;
    readonly points: (won: number, max: number) => string;
    readonly defaultTitle: (number: number) => string;
    readonly debrief: string;
    readonly debriefHint: string;
  };
  readonly export: {
    readonly support: string;
    readonly verdictReady: string;
    readonly verdictWarnings: (count: number) => string;
    readonly verdictErrors: (count: number) => string;
    readonly scores: string;
    readonly startScore: (won: number, max: number) => string;
    readonly answerScore: (title: string, won: number, max: number) => string;
    readonly noPoints: string;
    readonly id: string;
    readonly idHint: Say;
    readonly saveFile: string;
    readonly copyLink: string;
    readonly copied: string;
    readonly copyByHand: string;
    readonly linkLength: (characters: string) => string;
    readonly tooLong: string;
    readonly notYet: string;
  };
  readonly findings: FindingsText;
  readonly places: PlacesText;
}
