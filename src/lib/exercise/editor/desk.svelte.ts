// What the parts of the editor share: the draft, what the model says of it, and what the check found.

import { getContext, setContext, tick } from 'svelte';
import type { Draft } from 'immer';
import { inequalityYears } from '#exercise/score.ts';
import { toasts } from '#lib/components/toasts.svelte.ts';
import type { ToastNotice } from '#lib/components/toasts.svelte.ts';
import { Evidences } from '#lib/exercise/evidences.svelte.ts';
import type { Runner } from '#lib/runner.svelte.ts';
import type { Path } from '#scenario/problem.ts';
import { checkDraft } from './check.ts';
import type { Check, Finding, Section } from './check.ts';
import { exerciseOf } from './draft.ts';
import type { ExerciseDraft } from './draft.ts';
import { Probe } from './probe.svelte.ts';
import type { Writing } from './writing.svelte.ts';

export class Desk {
  readonly writing: Writing;
  readonly evidences: Evidences;
  readonly probe: Probe;
  /** What is missing is told beside every field, not only beside those that were left empty. */
  isChecked = $state(false);
  /** Proposals the check is about, the start first. */
  readonly scenarios = $derived.by(() => {
    const { start, answers } = this.writing.draft;
    return [start, ...answers.map(({ scenario }) => scenario)].map(({ document }) => document);
  });
  readonly check = $derived.by(() => checkDraft(this.writing.draft, (scenario) => this.evidences.of(scenario)));

  #last = $state.raw<Check | null>(null);
  #told: { readonly notice: ToastNotice | null; readonly draft: ExerciseDraft | null } = { notice: null, draft: null };

  constructor(runner: Pick<Runner, 'dataset' | 'propose'>, writing: Writing) {
    this.writing = writing;
    this.evidences = new Evidences(runner, () => inequalityYears(exerciseOf(writing.draft)));
    this.probe = new Probe(runner);
    this.isChecked = writing.section === 'export';
  }

  /** The model has not answered yet for all that is on the desk. */
  get isPending(): boolean {
    return this.check.start === null || this.check.answers.includes(null);
  }

  /** The check to show: while the model computes, the last whole one stands. */
  get shown(): Check {
    const last = this.#last;
    return this.isPending && last?.answers.length === this.check.answers.length ? last : this.check;
  }

  /** Call when the check changes. */
  settle(): void {
    if (!this.isPending) this.#last = this.check;
  }

  get draft(): ExerciseDraft {
    return this.writing.draft;
  }

  edit(recipe: (draft: Draft<ExerciseDraft>) => void, gesture = ''): void {
    this.writing.edit(recipe, gesture);
  }

  /** What was found at a place and inside it. */
  at(path: Path): readonly Finding[] {
    return this.check.findings.filter((finding) => path.every((key, i) => finding.path[i] === key));
  }

  /** Say what was done, with the way back for as long as nothing else was done since. */
  tell(text: string, undo: string): void {
    toasts.show({ text, action: { label: undo, run: () => this.writing.undo() } });
    this.#told = { notice: toasts.current, draft: this.writing.draft };
  }

  /** A notice whose way back would take back something else goes; call when the draft changes. */
  moveOn(): void {
    const { notice, draft } = this.#told;
    if (notice !== null && toasts.current === notice && draft !== this.writing.draft) toasts.dismiss();
  }

  show(section: Section): void {
    this.writing.section = section;
    if (section === 'export') this.isChecked = true;
  }
}

/** Id of the field of a place. */
export function fieldId(path: Path): string {
  return `x-${path.join('-').replace(/[^\w-]/g, '_')}`;
}

/** To the field of a place, once it is drawn: of an item that was just added. */
export async function focusField(path: Path): Promise<void> {
  await tick();
  document.getElementById(fieldId(path))?.focus();
}

const KEY = Symbol('desk');

export function provideDesk(desk: Desk): void {
  setContext(KEY, desk);
}

/** Call while a component is set up. */
export function currentDesk(): Desk {
  return getContext<Desk>(KEY);
}
