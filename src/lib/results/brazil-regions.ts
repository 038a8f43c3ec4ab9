// The five regions of the IBGE: the first digit of a code says which.

export const BRAZIL_REGIONS = ['north', 'northeast', 'southeast', 'south', 'centreWest'] as const;
export type BrazilRegion = (typeof BRAZIL_REGIONS)[number];

/** Region of a UF, a fund or a municipality by its IBGE code, e.g. '35' or '3550308' → southeast. */
export function brazilRegionOf(code: string): BrazilRegion {
  const region = BRAZIL_REGIONS[Number(code[0]) - 1];
  if (region === undefined) throw new RangeError(`no region of Brazil has codes like ${code}`);
  return region;
}
