// Undo, redo and the list of what was done: immer patches both ways, one gesture one step.

import { applyPatches, enablePatches, freeze, produceWithPatches } from 'immer';
import type { Patch } from 'immer';
import type { ScenarioDocument } from './document.ts';
import type { DetailValue, Edit } from './edit-definition.ts';

enablePatches();

export interface Step {
  readonly kind: string;
  /** What the edit named, with `from` and `to` where one value moved: weight of lowIdhm, 0.2 to 0.35. */
  readonly detail: Readonly<Record<string, DetailValue>>;
  readonly target: string | null;
  readonly forward: readonly Patch[];
  readonly backward: readonly Patch[];
}

export interface History {
  /** Frozen. */
  readonly document: ScenarioDocument;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly steps: readonly Step[];
  /** Steps in force, 0 to steps.length; those after it can be redone. */
  readonly position: number;
  /** The gesture the last step still takes edits of; empty when the next edit is a step of its own. */
  readonly gesture: string;
}

export function startHistory(document: ScenarioDocument): History {
  return historyAt(freeze(document, true), [], 0, '');
}

/**
 * Applies an edit as a new step; steps undone before it are dropped. With the gesture of the step
 * before it merges into that step: one undo takes back the whole drag. An edit that changes
 * nothing leaves no step.
 */
export function applyEdit(history: History, edit: Edit, gesture = ''): History {
  const last = history.steps[history.position - 1];
  if (gesture === '' || gesture !== history.gesture || !last) return addStep(history, edit, gesture);
  if (edit.target !== undefined && edit.target === last.target) {
    // Every move of a slider starts from where the drag began: shares lost on the way come back with it.
    return addStep(withoutLastStep(history), edit, gesture);
  }
  return mergeInto(last, history, edit, gesture);
}

/** The next edit is a step of its own, whatever its gesture. */
export function endGesture(history: History): History {
  return { ...history, gesture: '' };
}

export function undo(history: History): History {
  return jump(history, history.position - 1);
}

export function redo(history: History): History {
  return jump(history, history.position + 1);
}

/** To the document as it was after `position` steps; outside 0 … steps.length nothing happens. */
export function jump(history: History, position: number): History {
  const { steps } = history;
  if (!Number.isInteger(position) || position < 0 || position > steps.length) return history;
  let document = history.document;
  for (let at = history.position; at > position; at -= 1)
    document = applyPatches(document, steps[at - 1]?.backward ?? []);
  for (let at = history.position; at < position; at += 1) document = applyPatches(document, steps[at]?.forward ?? []);
  return historyAt(document, steps, position, '');
}

function withoutLastStep(history: History): History {
  const { document, position, steps } = undo(history);
  return historyAt(document, steps.slice(0, position), position, '');
}

function addStep(history: History, edit: Edit, gesture: string): History {
  const [document, forward, backward] = produceWithPatches(history.document, edit.apply);
  const steps = history.steps.slice(0, history.position);
  if (forward.length === 0) return history;
  const step = { ...named(edit, history.document, document), forward, backward };
  return historyAt(document, [...steps, step], steps.length + 1, gesture);
}

function mergeInto(last: Step, history: History, edit: Edit, gesture: string): History {
  const [document, forward, backward] = produceWithPatches(history.document, edit.apply);
  if (forward.length === 0) return history;
  const step = {
    ...named(edit, history.document, document),
    target: null,
    forward: [...last.forward, ...forward],
    backward: [...backward, ...last.backward],
  };
  return historyAt(document, [...history.steps.slice(0, history.position - 1), step], history.position, gesture);
}

function named(
  edit: Edit,
  before: ScenarioDocument,
  after: ScenarioDocument,
): Pick<Step, 'kind' | 'detail' | 'target'> {
  const moved = edit.read ? { from: edit.read(before), to: edit.read(after) } : {};
  return { kind: edit.kind, detail: { ...edit.detail, ...moved }, target: edit.target ?? null };
}

function historyAt(document: ScenarioDocument, steps: readonly Step[], position: number, gesture: string): History {
  return { document, steps, position, gesture, canUndo: position > 0, canRedo: position < steps.length };
}
