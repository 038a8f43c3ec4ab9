// A model answer on the controls of the class: a session of one proposal that nobody plays.

import type { ExerciseScenario } from '#exercise/exercise.ts';
import type { Edit } from '#scenario/edit.ts';
import type { ScenarioDocument } from '#scenario/document.ts';
import { Playing } from '#lib/exercise/playing.svelte.ts';
import { HASHES } from '#lib/scenario-files.svelte.ts';
import { exerciseOf } from './draft.ts';
import type { ExerciseDraft } from './draft.ts';

export class AnswerPlaying extends Playing {
  #gesture = '';
  #ended: () => void;

  /** `changed` hears of the answer after every edit, with the gesture it belongs to; `ended`, that one is over. */
  constructor(
    { start, controls }: Pick<ExerciseDraft, 'start' | 'controls'>,
    answer: ScenarioDocument,
    changed: (answer: ExerciseScenario, gesture: string) => void,
    ended: () => void,
  ) {
    const bare = { id: '', title: '', author: '', language: 'pt-BR', minutes: 60, brief: '', debrief: '' } as const;
    const exercise = exerciseOf({ ...bare, start, controls, roles: [], rounds: [], objectives: [], hints: [], answers: [] }); // prettier-ignore
    const log = [{ type: 'edit', at: 0, kind: 'open', detail: {}, scenario: answer }] as const;
    const { id, title, author, description, references } = answer;
    super({ exercise, started: '', hashes: HASHES, log }, () => {
      const document = { ...this.scenario, id, title, author, description, references };
      changed({ preset: null, document }, this.#gesture);
    });
    this.#ended = ended;
  }

  override edit(edit: Edit, gesture?: string): void {
    this.#gesture = gesture ?? '';
    super.edit(edit, gesture);
  }

  override endGesture(): void {
    super.endGesture();
    this.#ended();
  }
}
