// The change of a place taken apart by criterion: sums of the parts of its funds, in their order.

import type { CriterionId, Player, PublishedAttribution } from '#engine';
import type { DocumentGroup, ScenarioDocument } from '#scenario/document.ts';

/** A player, or what `stateShare` moves by itself. */
export type PartId = Player | 'structure';

export interface Part {
  readonly id: PartId;
  /** R$. */
  readonly value: number;
}

export interface Why {
  readonly reference: number;
  readonly amount: number;
  /** The criteria by size, then the structure where it moves anything, then the transition. */
  readonly parts: readonly Part[];
}

const sumOf = (values: Float64Array, members: readonly number[], start = 0): number =>
  members.reduce((sum, e) => sum + (values[start + e] as number), 0);

const RANK: Readonly<Partial<Record<PartId, number>>> = { structure: 1, transition: 2 };
const rankOf = ({ id }: Part): number => RANK[id] ?? 0;

/**
 * The parts of some funds added up.
 * @param unit what R$ of the year are multiplied by; with 1 the parts add up to the centavo.
 */
export function whyOf(published: PublishedAttribution, members: readonly number[], unit: number): Why {
  const { players, values, structure, reference, amount } = published;
  const size = amount.length;
  const money = (centavos: number): number => (centavos / 100) * unit;
  const moved = sumOf(structure, members);
  const parts: Part[] = [
    ...players.map((id, p) => ({ id, value: money(sumOf(values, members, p * size)) })),
    ...(moved === 0 ? [] : [{ id: 'structure' as const, value: money(moved) }]),
  ];
  return {
    reference: money(sumOf(reference, members)),
    amount: money(sumOf(amount, members)),
    parts: parts.sort((a, b) => rankOf(a) - rankOf(b) || Math.abs(b.value) - Math.abs(a.value)),
  };
}

/** Bars smaller than this part of the largest are joined in the chart, where they could not be seen. */
const TINY = 0.02;

/** Criteria too small to be drawn apart, when there are several; never the structure or the transition. */
export function tinyParts(parts: readonly Part[]): readonly Part[] {
  const most = parts.reduce((max, { value }) => Math.max(max, Math.abs(value)), 0);
  const tiny = parts.filter((part) => rankOf(part) === 0 && Math.abs(part.value) < TINY * most);
  return tiny.length > 1 ? tiny : [];
}

/** Weight of a criterion among those of each side, 0–1; the smallest and the largest over groups that use it. */
export interface WeightRange {
  readonly between: readonly [number, number];
  readonly within: readonly [number, number];
}

type Weights = DocumentGroup['betweenStates'];

function shareOf(weights: Weights, criterion: CriterionId): number {
  const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  return (weights[criterion] ?? 0) / total;
}

export function weightRange({ groups }: Pick<ScenarioDocument, 'groups'>, criterion: CriterionId): WeightRange {
  const pairs = groups
    .map(({ betweenStates, withinStates }) => [
      shareOf(betweenStates, criterion),
      shareOf(withinStates.weights ?? betweenStates, criterion),
    ])
    .filter(([between = 0, within = 0]) => between > 0 || within > 0);
  const range = (side: 0 | 1): [number, number] => {
    const shares = pairs.map((pair) => pair[side] as number);
    return [Math.min(...shares), Math.max(...shares)];
  };
  return { between: range(0), within: range(1) };
}

/** Some group shares out by something other than the past: the change has criteria to be taken apart by. */
export function hasCriteria({ groups }: ScenarioDocument): boolean {
  return groups.some(({ betweenStates, withinStates }) =>
    [betweenStates, withinStates.weights ?? {}].some((weights) =>
      Object.entries(weights).some(([criterion, weight]) => criterion !== 'historical' && weight > 0),
    ),
  );
}
