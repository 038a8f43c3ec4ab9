// What the code in an address names: a municipality, a UF, a health region or a macro-region.

import type { Dataset } from '#engine';
import type { Level, LevelId } from '#lib/results/levels.ts';
import { foldName, nearestRows } from '#lib/table/search.ts';

export const PLACE_KINDS = ['municipality', 'healthRegion', 'macroRegion', 'uf'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** Who has a page: a code, a name, a UF. */
export interface PlaceName {
  readonly kind: PlaceKind;
  readonly code: string;
  readonly name: string;
  readonly uf: string;
}

export interface Place extends PlaceName {
  /** Rows of its funds in the dataset. */
  readonly members: readonly number[];
}

export type Levels = Readonly<Record<LevelId, Level>>;

/** Brasília has no fund of its own: its page shows that of the Distrito Federal. */
const BRASILIA = { code: '5300108', name: 'Brasília', fund: '53' } as const;

/** Digits of a code, by kind. */
export const CODE_DIGITS: Readonly<Record<PlaceKind, number>> = {
  municipality: 7,
  healthRegion: 5,
  macroRegion: 4,
  uf: 2,
};

function namesOf(levels: Levels, kind: PlaceKind): PlaceName[] {
  const { codes, names, ufs } = levels[kind];
  return codes.map((code, i) => ({ kind, code, name: names[i] ?? '', uf: ufs[i] ?? '' }));
}

/** Everything that has a page. */
export function listPlaces(levels: Levels): PlaceName[] {
  const brasilia = levels.stateFund.codes.includes(BRASILIA.fund)
    ? [{ kind: 'municipality' as const, code: BRASILIA.code, name: BRASILIA.name, uf: 'DF' }]
    : [];
  return [...PLACE_KINDS.flatMap((kind) => namesOf(levels, kind)), ...brasilia];
}

/** Code of the page of a fund: that of its municipality, or of its UF. */
export function pageOfFund(dataset: Dataset, e: number): string {
  const code = dataset.code[e] ?? '';
  return code === BRASILIA.fund ? BRASILIA.code : code;
}

/** Code of the fund that a page shows: the inverse of `pageOfFund` for funds of municipalities. */
export function fundOfPage(code: string): string {
  return code === BRASILIA.code ? BRASILIA.fund : code;
}

/** Name of a fund as a place. */
export function nameOfFund(dataset: Dataset, e: number): string {
  return dataset.code[e] === BRASILIA.fund ? BRASILIA.name : (dataset.name[e] ?? '');
}

/** Inhabitants of 2016 by code of page, of funds that have any. */
export function peopleByCode(dataset: Dataset): Map<string, number> {
  const people = new Map<string, number>();
  dataset.population.forEach((count, e) => {
    if (count > 0) people.set(pageOfFund(dataset, e), count);
  });
  return people;
}

/** The place of a code; null when there is none. */
export function findPlace(dataset: Dataset, levels: Levels, code: string): Place | null {
  if (code === BRASILIA.code) {
    const e = dataset.code.indexOf(BRASILIA.fund);
    return e < 0 ? null : { kind: 'municipality', code, name: BRASILIA.name, uf: 'DF', members: [e] };
  }
  const kind = PLACE_KINDS.find((candidate) => CODE_DIGITS[candidate] === code.length);
  if (kind === undefined) return null;
  const { codes, names, ufs, rowOf } = levels[kind];
  const row = codes.indexOf(code);
  if (row < 0) return null;
  const members: number[] = [];
  rowOf.forEach((own, e) => {
    if (own === row) members.push(e);
  });
  return { kind, code, name: names[row] ?? '', uf: ufs[row] ?? '', members };
}

/** How many first characters two texts share. */
function sharedStart(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i;
}

/** Places that a wrong code may have meant: by name when it is one, else by the digits. */
export function nearestPlaces(places: readonly PlaceName[], got: string, count = 4): PlaceName[] {
  if (!/^\d+$/.test(got)) {
    const folded = places.map(({ name }) => foldName(name));
    return nearestRows(folded, foldName(got), count).map((row) => places[row] as PlaceName);
  }
  const distance = ({ code }: PlaceName): number =>
    100 * (Math.max(got.length, code.length) - sharedStart(got, code)) +
    Math.abs(Number(code.padEnd(7, '0')) - Number(got.slice(0, 7).padEnd(7, '0'))) / 1e7;
  return places
    .map((place) => ({ place, far: distance(place) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, count)
    .map(({ place }) => place);
}
