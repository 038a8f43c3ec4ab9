// What happens while an exercise is played, as data. The log of a session is a list of these; everything else
// follows from it and from the exercise.

import type { ScenarioDocument } from '#scenario/document.ts';

/** `at`: milliseconds since the session was opened. */
interface At {
  readonly at: number;
}

export type PlayEvent =
  /** A role is taken, or given back (null): whose private notes may be seen, who proposes. */
  | (At & { readonly type: 'role'; readonly role: string | null })
  /** The proposal on the table becomes this one; `kind` and `detail` name the edit for readers of the log. */
  | (At & {
      readonly type: 'edit';
      readonly kind: string;
      readonly detail: Readonly<Record<string, string | number | boolean | null>>;
      readonly scenario: ScenarioDocument;
    })
  | (At & { readonly type: 'undo' })
  /** Index of the hint in the exercise. */
  | (At & { readonly type: 'hint'; readonly hint: number })
  /** The proposal on the table is that of the round. */
  | (At & { readonly type: 'submit' })
  /** The session is over, whatever rounds are left: the debrief opens. */
  | (At & { readonly type: 'finish' });
export type PlayEventType = PlayEvent['type'];
