// What people do to a comparison, each act with the way back, and the choice of a proposal that is open.

import { getContext, setContext } from 'svelte';
import { toasts } from '#lib/components/toasts.svelte.ts';
import { commonText } from '#lib/i18n/common.ts';
import { comparisonText } from '#lib/i18n/comparison.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { ScenarioFiles } from '#lib/scenario-files.svelte.ts';
import type { ScenarioDocument } from '#scenario/document.ts';
import { LETTERS } from './proposals.svelte.ts';
import type { Proposals, ProposalsState } from './proposals.svelte.ts';

/** What a choice is for: one more proposal, or another in the place of this one. */
export type Wanted = 'add' | number;

export class Desk {
  /** What is being chosen; null: nothing. */
  picking = $state.raw<Wanted | null>(null);

  readonly proposals: Proposals;
  /** States to go back to, the last one last. */
  #past: ProposalsState[] = [];
  #files: ScenarioFiles;
  #language: () => Language;

  constructor(proposals: Proposals, files: ScenarioFiles, language: () => Language) {
    this.proposals = proposals;
    this.#files = files;
    this.#language = language;
  }

  /** Put a scenario where it is wanted. */
  put(document: ScenarioDocument, wanted: Wanted): void {
    const { proposals } = this;
    const text = comparisonText[this.#language()];
    if (wanted === 'add' && proposals.isFull) {
      toasts.show({ text: text.full });
      return;
    }
    const at = wanted === 'add' ? proposals.documents.length : wanted;
    const told = wanted === 'add' ? text.added : text.replaced;
    this.#act(told(LETTERS[at] as string, document.title), () => {
      if (wanted === 'add') proposals.add(document);
      else proposals.replace(at, document);
    });
  }

  /** The scenario of the simulator, followed from now on. */
  putLinked(wanted: Wanted): void {
    const { proposals } = this;
    const text = comparisonText[this.#language()];
    const at = wanted === 'add' ? proposals.documents.length : wanted;
    const told = wanted === 'add' ? text.added : text.replaced;
    this.#act(told(LETTERS[at] as string, text.linked), () => proposals.link(at));
  }

  /** A comparison in the place of the one on screen. */
  putAll(documents: readonly ScenarioDocument[]): void {
    this.#act(comparisonText[this.#language()].fromLink, () => this.proposals.restore({ documents, linked: null }));
  }

  duplicate(i: number): void {
    this.put(this.proposals.documents[i] as ScenarioDocument, 'add');
  }

  remove(i: number): void {
    const { title } = this.proposals.documents[i] as ScenarioDocument;
    const text = comparisonText[this.#language()].removed(LETTERS[i] as string, title);
    this.#act(text, () => this.proposals.remove(i));
  }

  /** Put proposal `from` in the place of `to`. */
  move(from: number, to: number): void {
    this.#past.push(this.proposals.state);
    this.proposals.move(from, to);
  }

  /** Say what was done and offer `before` again. */
  tell(text: string, before: ProposalsState): void {
    this.#past.push(before);
    const action = { label: commonText[this.#language()].undo, run: () => this.#goBack(before) };
    toasts.show({ text, action });
  }

  /** Take the last act back; false when there is none. */
  undo(): boolean {
    const before = this.#past.at(-1);
    if (before !== undefined) this.#goBack(before);
    return before !== undefined;
  }

  #goBack(before: ProposalsState): void {
    const at = this.#past.indexOf(before);
    // Taken back already by the keyboard.
    if (at < 0) return;
    this.#past.length = at;
    this.proposals.restore(before);
    toasts.dismiss();
  }

  #act(text: string, act: () => void): void {
    const before = this.proposals.state;
    this.#files.dismiss();
    act();
    this.tell(text, before);
  }
}

const KEY = Symbol('desk');

export function provideDesk(desk: Desk): void {
  setContext(KEY, desk);
}

/** The desk of the page; call while a component is set up. Null where proposals are looked at and no more. */
export function currentDesk(): Desk | null {
  return getContext<Desk | undefined>(KEY) ?? null;
}
