// What a place belongs to, what lies inside it, and who stands beside it.

import type { Dataset } from '#engine';
import type { LevelId } from '#lib/results/levels.ts';
import { nameOfFund, pageOfFund } from './place.ts';
import type { Levels, Place, PlaceKind, PlaceName } from './place.ts';

function row(levels: Levels, kind: PlaceKind, i: number): PlaceName {
  const { codes, names, ufs } = levels[kind];
  return { kind, code: codes[i] ?? '', name: names[i] ?? '', uf: ufs[i] ?? '' };
}

/** From the UF down to the health region; the place itself is left out. */
export function parentsOf(dataset: Dataset, levels: Levels, { kind, members }: Place): PlaceName[] {
  const e = members[0];
  if (e === undefined || kind === 'uf') return [];
  const all: [PlaceKind, number][] = [
    ['uf', dataset.uf[e] as number],
    ['macroRegion', dataset.macroRegion[e] as number],
    ['healthRegion', dataset.healthRegion[e] as number],
  ];
  const depth = kind === 'macroRegion' ? 1 : kind === 'healthRegion' ? 2 : 3;
  return all.slice(0, depth).flatMap(([level, i]) => (i < 0 ? [] : [row(levels, level, i)]));
}

/** A row of the list under a place: a link when it has a page of its own. */
export interface Part {
  readonly key: string;
  /** Empty: the fund of the state, which the page names. */
  readonly name: string;
  /** Code of its page; null when it has none of its own. */
  readonly code: string | null;
  readonly members: readonly number[];
}

function group(members: readonly number[], keyOf: (e: number) => number): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const e of members) {
    const key = keyOf(e);
    groups.set(key, [...(groups.get(key) ?? []), e]);
  }
  return groups;
}

/** Which parts a place is shown by: a municipality among those of its health region. */
export const PART_LEVEL: Readonly<Record<PlaceKind, PlaceKind>> = {
  municipality: 'municipality',
  healthRegion: 'municipality',
  macroRegion: 'healthRegion',
  uf: 'macroRegion',
};

/** The parts of a place; for a municipality, those of its health region, itself among them. */
export function partsOf(dataset: Dataset, levels: Levels, place: Place): Part[] {
  const { kind, members } = place;
  if (PART_LEVEL[kind] === 'municipality') {
    const region = dataset.healthRegion[members[0] ?? 0] as number;
    const inside =
      kind === 'healthRegion' || region < 0
        ? members
        : Array.from(dataset.code.keys()).filter((e) => dataset.healthRegion[e] === region);
    return inside.map((e) => ({
      key: String(e),
      name: nameOfFund(dataset, e),
      code: pageOfFund(dataset, e),
      members: [e],
    }));
  }
  const level = PART_LEVEL[kind] as Extract<LevelId, PlaceKind>;
  const { rowOf, codes, names } = levels[level];
  return [...group(members, (e) => rowOf[e] as number)].map(([i, inside]) => ({
    key: String(i),
    name: i < 0 ? '' : (names[i] ?? ''),
    code: i < 0 ? null : (codes[i] ?? null),
    members: inside,
  }));
}

/** Those before and after a place of the same kind in its UF (of a UF: in the country), by name. */
export function neighboursOf(
  levels: Levels,
  { kind, code, uf }: PlaceName,
): { readonly previous: PlaceName | null; readonly next: PlaceName | null } {
  const { count, ufs } = levels[kind];
  const list = Array.from({ length: count }, (_, i) => i)
    .filter((i) => kind === 'uf' || ufs[i] === uf)
    .map((i) => row(levels, kind, i))
    .sort((a, b) => a.name.localeCompare(b.name, 'pt-BR'));
  const at = list.findIndex((place) => place.code === code);
  if (at < 0) return { previous: null, next: null };
  return { previous: list[at - 1] ?? null, next: list[at + 1] ?? null };
}
