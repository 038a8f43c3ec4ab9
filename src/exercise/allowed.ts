// Is a scenario within the limits of an exercise? It is held against the starting scenario, setting by
// setting: what differs must be a control that is open, within its bounds. Nothing is brought into range
// behind the players' backs: what does not fit is refused, with the reason.

import { BLOCKS, CRITERIA } from '#engine';
import type { Block, BoundReference, CriterionId, Weights } from '#engine';
import { DEFAULT_TRANSITION, DEFAULT_WEIGHTS, defaultUnit } from '#scenario/defaults.ts';
import type { DocumentGroup, ScenarioDocument } from '#scenario/document.ts';
import { shown } from '#scenario/problem.ts';
import { sharesOf } from '#scenario/weights.ts';
import { CONTROL_KINDS, controlAt, isOfGroup, rangeOf } from './controls.ts';
import type { BoundField, Control, ControlKind, Range } from './controls.ts';

/** Why a scenario is not allowed; the first difference of its kind. */
export type Refusal =
  | { readonly kind: 'locked'; readonly path: string; readonly got: string }
  | {
      readonly kind: 'outside';
      readonly path: string;
      readonly got: string;
      readonly min: number;
      readonly max: number;
    }
  | { readonly kind: 'notOffered'; readonly path: string; readonly got: string; readonly options: readonly string[] }
  | { readonly kind: 'required'; readonly path: string; readonly got: string };

export interface Limits {
  readonly start: { readonly document: ScenarioDocument };
  readonly controls: readonly Control[];
}

/** Shares of weights may be off by this much: a thousandth is the finest step of a slider. */
const NOISE = 1e-9;

/** What keeps a scenario from being played; empty where it is within the limits. Title and texts do not count. */
export function refusalsOf(limits: Limits, document: ScenarioDocument): readonly Refusal[] {
  const start = limits.start.document;
  return [
    ...partitionRefusals(limits, document),
    ...[...CONTROL_KINDS].flatMap(([path, kind]) => {
      if (kind.kind === 'partition') return [];
      const control = controlAt(limits, path);
      if (!isOfGroup(path))
        return settingRefusals(path, kind, control, valueAt(document, path), [valueAt(start, path)]);
      return document.groups.flatMap((group) =>
        settingRefusals(path, kind, control, groupValue(group, path), startValues(limits, group, path)),
      );
    }),
    ...othersRefusals(start, document),
  ];
}

function partitionRefusals(limits: Limits, { groups }: ScenarioDocument): readonly Refusal[] {
  const path = 'groups[].blocks';
  if (controlAt(limits, path) !== undefined) return [];
  const partition = (of: readonly DocumentGroup[]): string =>
    of
      .map(({ blocks }) => blocks.join('+'))
      .sort()
      .join(' ');
  const got = partition(groups);
  return got === partition(limits.start.document.groups) ? [] : [{ kind: 'locked', path, got }];
}

/** What is in no control is never open: the threshold of who counts as losing, the settings of criteria, the end. */
function othersRefusals(start: ScenarioDocument, document: ScenarioDocument): readonly Refusal[] {
  const fields = ['endYear', 'winnerThreshold', 'criteria'] as const;
  const lines = BLOCKS.map((block) => `ringFence.${block}.lines`);
  const paths = ['envelope.custeioShare', 'macro.useObserved', 'macro.population', ...lines, ...fields];
  const of = (scenario: ScenarioDocument, path: string): unknown => valueAt(scenario, path) ?? [];
  return paths
    .filter((path) => !same(of(start, path), of(document, path)))
    .map((path) => ({ kind: 'locked', path, got: shown(of(document, path)) }));
}

/** What a setting of a group may be while it is locked: that of the same blocks at the start; of blocks regrouped,
 * that of any group of the start or of a new group. */
function startValues({ start }: Limits, group: DocumentGroup, path: string): readonly unknown[] {
  const { groups } = start.document;
  const own = groups.find(({ blocks }) => same(blocks, group.blocks));
  if (own !== undefined) return [groupValue(own, path)];
  return [...groups.map((each) => groupValue(each, path)), groupValue(newGroup(group.blocks), path)];
}

function newGroup(blocks: readonly Block[]): DocumentGroup {
  const withinStates = { weights: null, ...defaultUnit(blocks), stateShare: null };
  return { id: 'new', blocks, betweenStates: DEFAULT_WEIGHTS, withinStates, transition: DEFAULT_TRANSITION };
}

function groupValue(group: DocumentGroup, path: string): unknown {
  return valueAt(group, path.slice('groups[].'.length));
}

function settingRefusals(
  path: string,
  kind: ControlKind,
  control: Control | undefined,
  value: unknown,
  starts: readonly unknown[],
): readonly Refusal[] {
  if (kind.kind === 'weights') return weightRefusals(path, control, value as Weights | null, starts as Weights[]);
  if (starts.some((start) => same(start, value))) return [];
  const got = shown(value);
  if (control === undefined) return [{ kind: 'locked', path, got }];
  switch (kind.kind) {
    case 'number':
      return value === null ? [] : outside(path, value as number, control, kind);
    case 'choice':
      return notOffered(path, value as string, control);
    case 'bound': {
      if (value === null) return control.required === true ? [{ kind: 'required', path, got }] : [];
      const { reference, ...amount } = value as { readonly reference: BoundReference } & Readonly<
        Record<BoundField, number>
      >;
      return [...notOffered(path, reference, control), ...outside(path, amount[kind.field], control, kind)];
    }
    default:
      return [];
  }
}

function outside(path: string, value: number, range: Range, { limit }: { readonly limit: Required<Range> }) {
  const { min, max } = rangeOf(range, limit);
  const fits = value >= min - NOISE && value <= max + NOISE;
  return fits ? [] : [{ kind: 'outside', path, got: shown(value), min, max } as const];
}

function notOffered(path: string, value: string, { options }: Control): readonly Refusal[] {
  if (options === undefined || options.includes(value)) return [];
  return [{ kind: 'notOffered', path, got: shown(value), options }];
}

function weightRefusals(
  path: string,
  control: Control | undefined,
  value: Weights | null,
  starts: readonly (Weights | null)[],
): readonly Refusal[] {
  if (starts.some((start) => sameWeights(start, value))) return [];
  if (control === undefined) return [{ kind: 'locked', path, got: shown(value) }];
  if (value === null || control.criteria === undefined) return [];
  const { criteria } = control;
  const shares = sharesOf(value);
  return CRITERIA.flatMap((criterion): readonly Refusal[] => {
    const share = shares[criterion] ?? 0;
    const range = criteria[criterion];
    const at = `${path}.${criterion}`;
    if (range !== undefined) return outside(at, share, range, { limit: { min: 0, max: 1 } });
    return starts.some((start) => near(shareIn(start, criterion), share))
      ? []
      : [{ kind: 'locked', path: at, got: shown(share) }];
  });
}

const shareIn = (weights: Weights | null, criterion: CriterionId): number =>
  weights === null ? 0 : (sharesOf(weights)[criterion] ?? 0);
const near = (a: number, b: number): boolean => Math.abs(a - b) <= NOISE;

function sameWeights(a: Weights | null, b: Weights | null): boolean {
  if (a === null || b === null) return a === b;
  return CRITERIA.every((criterion) => near(shareIn(a, criterion), shareIn(b, criterion)));
}

function valueAt(of: object, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>>)[key], of);
}

/** Equality of plain data whose keys are in one order. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
