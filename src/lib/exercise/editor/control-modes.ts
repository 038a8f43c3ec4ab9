// Free, locked or within limits: how a control of the list is written into the exercise.

import { CRITERIA } from '#engine';
import type { CriterionId } from '#engine';
import { CONTROL_KINDS, CONTROL_PATHS, rangeOf } from '#exercise/controls.ts';
import type { Control, Range } from '#exercise/controls.ts';
import type { ControlMode, ControlPart } from '#lib/i18n/exercise-editor-text.ts';
import type { Limit } from '#scenario/limits.ts';
import type { ScenarioDocument } from '#scenario/document.ts';

/** The list of controls, in the parts in which the page shows them. */
export const CONTROL_PARTS: readonly { readonly part: ControlPart; readonly paths: readonly string[] }[] = (
  ['blocks', 'transition', 'envelope', 'fences', 'shift'] as const
).map((part) => ({ part, paths: CONTROL_PATHS.filter((path) => partOf(path) === part) }));

function partOf(path: string): ControlPart {
  if (path.startsWith('ringFence')) return 'fences';
  if (path.startsWith('shift')) return 'shift';
  if (path.includes('transition') || path === 'startYear') return 'transition';
  return path.startsWith('envelope') || path.startsWith('macro') ? 'envelope' : 'blocks';
}

export function modeOf(control: Control | undefined): ControlMode {
  if (control === undefined) return 'locked';
  return Object.keys(control).length === 1 ? 'free' : 'bounded';
}

/** Which modes a control can be in: of what has no parts, only two. */
export function modesOf(path: string): readonly ControlMode[] {
  const kind = CONTROL_KINDS.get(path)?.kind;
  return kind === 'partition' || kind === 'whole' ? ['locked', 'free'] : ['locked', 'free', 'bounded'];
}

/** The control in another mode; null: locked. Limits begin as wide as the model takes them. */
export function inMode(path: string, mode: ControlMode, start: ScenarioDocument): Control | null {
  if (mode === 'locked') return null;
  const kind = CONTROL_KINDS.get(path);
  if (mode === 'free' || kind === undefined) return { path };
  switch (kind.kind) {
    case 'number':
      return { path, min: kind.limit.min, max: kind.limit.max };
    case 'choice':
      return { path, options: kind.options };
    case 'bound':
      // A gain of 10,000% nobody bounds.
      return { path, min: kind.limit.min, max: Math.min(kind.limit.max, 1) };
    case 'weights': {
      const present = CRITERIA.filter((id) => start.groups.some(({ betweenStates }) => (betweenStates[id] ?? 0) > 0));
      return { path, criteria: Object.fromEntries(present.map((id) => [id, {}])) };
    }
    default:
      return { path };
  }
}

/** The controls with one of them changed, in its place of the list; null locks it. */
export function withControl(controls: readonly Control[], path: string, control: Control | null): readonly Control[] {
  const others = controls.filter((each) => each.path !== path);
  if (control === null) return others;
  const at = controls.findIndex((each) => each.path === path);
  if (at >= 0) return controls.map((each) => (each.path === path ? control : each));
  const order = (each: Control): number => CONTROL_PATHS.indexOf(each.path);
  const before = others.findIndex((each) => order(each) > order(control));
  return before < 0 ? [...others, control] : [...others.slice(0, before), control, ...others.slice(before)];
}

/** The range of the fields of a control, and where they stand. */
export function rangeFields(control: Control): { readonly limit: Limit; readonly min: number; readonly max: number } {
  const kind = CONTROL_KINDS.get(control.path);
  const limit: Limit = kind !== undefined && 'limit' in kind ? kind.limit : { min: 0, max: 1 };
  const { min, max } = rangeOf(control, limit);
  return { limit, min, max };
}

/** A criterion may move, within a range of its share, or stays (null). */
export function withCriterion(control: Control, criterion: CriterionId, range: Range | null): Control {
  const entries = CRITERIA.flatMap((id): readonly (readonly [CriterionId, Range])[] => {
    const own = id === criterion ? range : (control.criteria?.[id] ?? null);
    return own === null ? [] : [[id, own]];
  });
  return { ...control, criteria: Object.fromEntries(entries) };
}

/** An option is offered or not, in the order of the list. */
export function withOption(control: Control, option: string, isOffered: boolean): Control {
  const kind = CONTROL_KINDS.get(control.path);
  const all = kind !== undefined && 'options' in kind ? kind.options : [];
  const offered = control.options ?? all;
  return { ...control, options: all.filter((each) => (each === option ? isOffered : offered.includes(each))) };
}

/** A bound that cannot be taken away, or can: that is not written. */
export function withRequired({ required: _, ...control }: Control, isRequired: boolean): Control {
  return isRequired ? { ...control, required: true } : control;
}
