// Finding places by name or code: accents and case forgiven, the largest first, grouped by kind.

import type { PlaceKind, PlaceName } from '#lib/ente/place.ts';
import { foldName, matchesName, nearestRows } from '#lib/table/search.ts';

export interface IndexedPlace extends PlaceName {
  /** Name as it is compared, the UF at its end. */
  readonly folded: string;
  readonly people: number;
}

export interface ResultGroup {
  readonly kind: PlaceKind;
  readonly places: readonly IndexedPlace[];
}

export interface SearchAnswer {
  readonly groups: readonly ResultGroup[];
  /** Nothing matched: these are only near. */
  readonly isGuess: boolean;
}

/** How many of each kind are shown, and in which order. */
const SHOWN: readonly (readonly [PlaceKind, number])[] = [
  ['uf', 4],
  ['municipality', 8],
  ['healthRegion', 5],
  ['macroRegion', 4],
];

export function indexPlaces(places: readonly PlaceName[], peopleOf: (place: PlaceName) => number): IndexedPlace[] {
  return places.map((place) => ({
    ...place,
    folded: `${foldName(place.name)} ${place.uf.toLowerCase()}`,
    people: peopleOf(place),
  }));
}

/** 0 the whole name, 1 its beginning, 2 the beginning of a word, 3 elsewhere; null: no match. */
function rank({ folded, code }: IndexedPlace, query: string): number | null {
  if (/^\d+$/.test(query) && code.startsWith(query)) return code === query ? 0 : 1;
  if (!matchesName(folded, query)) return null;
  if (folded.slice(0, -3) === query || folded === query) return 0;
  if (folded.startsWith(query)) return 1;
  return folded.includes(` ${query}`) ? 2 : 3;
}

interface Found {
  readonly place: IndexedPlace;
  readonly own: number;
}

/** Groups in their order, but first those that hold a better match. */
function grouped(found: readonly Found[]): ResultGroup[] {
  return SHOWN.flatMap(([kind, most]) => {
    const of = found.filter(({ place }) => place.kind === kind).slice(0, most);
    const [first] = of;
    return first === undefined ? [] : [{ kind, places: of.map(({ place }) => place), best: first.own }];
  }).sort((a, b) => a.best - b.best);
}

/** What a query finds; with nothing found, the nearest names. An empty query finds nothing. */
export function searchPlaces(index: readonly IndexedPlace[], text: string): SearchAnswer {
  const query = foldName(text);
  if (query === '') return { groups: [], isGuess: false };
  const found = index
    .flatMap((place) => {
      const own = rank(place, query);
      return own === null ? [] : [{ place, own }];
    })
    .sort((a, b) => a.own - b.own || b.place.people - a.place.people);
  if (found.length > 0) return { groups: grouped(found), isGuess: false };
  const near = nearestRows(
    index.map(({ folded }) => folded.slice(0, -3)),
    query,
    5,
  );
  return { groups: grouped(near.map((row) => ({ place: index[row] as IndexedPlace, own: 0 }))), isGuess: true };
}
