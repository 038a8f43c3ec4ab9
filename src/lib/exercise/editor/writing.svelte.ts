// The exercise that is being written on screen: the draft, the way back, and its keeping in this browser.

import { produce } from 'immer';
import type { Draft } from 'immer';
import type { Section } from './check.ts';
import type { ExerciseDraft } from './draft.ts';
import { keepDraft } from './kept-draft.ts';

/** A change is kept at most this much later. */
const KEEP_MS = 250;
/** Further back nobody goes. */
const MOST_STEPS = 300;

export class Writing {
  #draft = $state.raw<ExerciseDraft>() as ExerciseDraft;
  #past = $state.raw<readonly ExerciseDraft[]>([]);
  #future = $state.raw<readonly ExerciseDraft[]>([]);
  /** The part of the page on screen. */
  #section = $state<Section>('brief');
  /** The browser keeps nothing: a reload would lose the draft. */
  isUnkept = $state(false);
  #gesture = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(draft: ExerciseDraft, section: Section = 'brief') {
    this.#draft = draft;
    this.#section = section;
  }

  get draft(): ExerciseDraft {
    return this.#draft;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  get section(): Section {
    return this.#section;
  }

  set section(section: Section) {
    this.#section = section;
    this.#keepSoon();
  }

  /** Edits of one gesture are one step back: the letters of a text, the moves of a slider. */
  edit(recipe: (draft: Draft<ExerciseDraft>) => void, gesture = ''): void {
    this.#take(produce(this.#draft, recipe), gesture);
  }

  /** Another exercise in the place of this one, which one step back brings again. */
  replace(draft: ExerciseDraft): void {
    this.#take(draft, '');
  }

  endGesture(): void {
    this.#gesture = '';
  }

  undo(): void {
    const before = this.#past.at(-1);
    if (before === undefined) return;
    this.#future = [this.#draft, ...this.#future];
    this.#past = this.#past.slice(0, -1);
    this.#show(before);
  }

  redo(): void {
    const [after, ...rest] = this.#future;
    if (after === undefined) return;
    this.#past = [...this.#past, this.#draft];
    this.#future = rest;
    this.#show(after);
  }

  /** Keep what is not kept yet, as when the page goes. */
  flush(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.isUnkept = !keepDraft(this.#draft, this.#section);
  }

  #take(next: ExerciseDraft, gesture: string): void {
    if (next === this.#draft) return;
    const goesOn = gesture !== '' && gesture === this.#gesture;
    if (!goesOn) this.#past = [...this.#past, this.#draft].slice(-MOST_STEPS);
    this.#future = [];
    this.#show(next);
    this.#gesture = gesture;
  }

  #show(draft: ExerciseDraft): void {
    this.#gesture = '';
    this.#draft = draft;
    this.#keepSoon();
  }

  #keepSoon(): void {
    this.#timer ??= setTimeout(() => this.flush(), KEEP_MS);
  }
}
