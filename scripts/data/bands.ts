// Population bands of NT 46 (tables 2 and 11), smallest first; the upper bound belongs to the band.

export const BANDS = [
  { name: 'Até 5 mil hab', upTo: 5_000 },
  { name: 'De 5 mil a 10 mil hab', upTo: 10_000 },
  { name: 'De 10 mil a 20 mil hab', upTo: 20_000 },
  { name: 'De 20 mil a 50 mil hab', upTo: 50_000 },
  { name: 'De 50 mil a 100 mil hab', upTo: 100_000 },
  { name: 'De 100 mil a 200 mil hab', upTo: 200_000 },
  { name: 'De 200 mil a 500 mil hab', upTo: 500_000 },
  { name: 'De 500 mil a 1 milhão de hab', upTo: 1_000_000 },
  { name: 'Acima de 1 milhão de hab', upTo: Number.POSITIVE_INFINITY },
] as const;

/** Index in BANDS of a municipality of so many inhabitants. */
export function bandOf(population: number): number {
  return BANDS.findIndex((band) => population <= band.upTo);
}
