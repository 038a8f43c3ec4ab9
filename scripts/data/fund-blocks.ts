// The six blocks of transfers of 2016: the five of custeio and investment, which is carried as data.

export const BLOCKS = ['AB', 'MAC', 'AF', 'VS', 'GES'] as const;
export const FUND_BLOCKS = [...BLOCKS, 'INV'] as const;
export type FundBlock = (typeof FUND_BLOCKS)[number];
export type ByBlock<T> = Record<FundBlock, T>;

export function eachBlock<T>(of: (block: FundBlock) => T): ByBlock<T> {
  return Object.fromEntries(FUND_BLOCKS.map((block) => [block, of(block)])) as ByBlock<T>;
}
