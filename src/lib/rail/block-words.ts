// Share and money of blocks as the tiles write them; empty until the data are there.

import type { Block } from '#engine';
import { formatMoney, formatPercent, moneyParts } from '#lib/format.ts';
import type { Language } from '#lib/i18n/language.ts';
import { blockTotal, totalOf } from './base-by-block.ts';
import type { BaseByBlock } from './editor.ts';

/** `26%`; below one percent with a decimal, so that nothing prints as zero that is not. */
export function blockShare(base: BaseByBlock | null, block: Block, language: Language): string {
  if (base === null) return '';
  const share = blockTotal(base, block) / (totalOf(base) || 1);
  return formatPercent(share, language, share > 0 && share < 0.01 ? 1 : 0);
}

/** `R$ 47,4 bi`. */
export function blocksMoney(base: BaseByBlock | null, blocks: readonly Block[], language: Language): string {
  return base === null ? '' : formatMoney(totalOf(base, blocks), language);
}

/** `16,7 bi`, where the currency is said once for all. */
export function bareBlocksMoney(base: BaseByBlock | null, blocks: readonly Block[], language: Language): string {
  if (base === null) return '';
  const { value, unit } = moneyParts(totalOf(base, blocks), language);
  return unit === '' ? value : `${value}\u00a0${unit}`;
}
