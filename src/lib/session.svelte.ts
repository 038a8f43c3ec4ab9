// What the user decided: the scenario with its history, the year looked at, and locked weights.

import type { Draft } from 'immer';
import type { CriterionId } from '#engine';
import type { ScenarioDocument } from '#scenario/document.ts';
import type { Edit, Side } from '#scenario/edit.ts';
import { applyEdit, endGesture, jump, redo, startHistory, undo } from '#scenario/history.ts';
import type { History } from '#scenario/history.ts';

const NOTHING_LOCKED: ReadonlySet<CriterionId> = new Set();

export class Session {
  #history = $state.raw<History>() as History;
  #locks = $state.raw<ReadonlyMap<string, ReadonlySet<CriterionId>>>(new Map());
  #year = $state(2026);

  constructor(document: ScenarioDocument) {
    this.#history = startHistory(document);
  }

  get scenario(): ScenarioDocument {
    return this.#history.document;
  }

  get history(): History {
    return this.#history;
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  /** Year shown, never past the end of the scenario. */
  get year(): number {
    return Math.min(this.#year, this.scenario.endYear);
  }

  set year(year: number) {
    this.#year = year;
  }

  /** Edits of one gesture are one step of the history. */
  edit(edit: Edit, gesture?: string): void {
    this.#history = applyEdit(this.#history, edit, gesture);
  }

  endGesture(): void {
    this.#history = endGesture(this.#history);
  }

  undo(): void {
    this.#history = undo(this.#history);
  }

  redo(): void {
    this.#history = redo(this.#history);
  }

  jump(position: number): void {
    this.#history = jump(this.#history, position);
  }

  /** Open another scenario: one more step of the history, so that nothing is lost; locks go. */
  open(document: ScenarioDocument): void {
    const apply = (draft: Draft<ScenarioDocument>): void => {
      Object.assign(draft, document);
    };
    this.edit({ kind: 'open', detail: { title: document.title }, apply });
    this.#locks = new Map();
  }

  /** Begin again from a scenario kept earlier: its history starts here. */
  restore(document: ScenarioDocument, year: number): void {
    this.#history = startHistory(document);
    this.#year = year;
    this.#locks = new Map();
  }

  lockedOf(groupId: string, side: Side): ReadonlySet<CriterionId> {
    return this.#locks.get(`${groupId} ${side}`) ?? NOTHING_LOCKED;
  }

  toggleLock(groupId: string, side: Side, criterion: CriterionId): void {
    const locked = new Set(this.lockedOf(groupId, side));
    if (!locked.delete(criterion)) locked.add(criterion);
    this.#locks = new Map(this.#locks).set(`${groupId} ${side}`, locked);
  }
}
