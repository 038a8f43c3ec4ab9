// A limit as a field to type in: shares as percent, large money in billions or millions.

import type { Condition } from '#conditions/condition.ts';
import type { Figure } from '#conditions/figure.ts';

export interface LimitField {
  readonly kind: 'percent' | 'number';
  readonly prefix: '' | 'R$';
  readonly scale: 'bi' | 'mi' | 'none';
  /** Value and range as the field has them. */
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly digits: number;
  readonly width: number;
  readonly limitOf: (value: number) => number;
}

function moneyScale(limit: number): readonly [LimitField['scale'], number] {
  const size = Math.abs(limit);
  if (size >= 1e9 || size === 0) return ['bi', 1e9];
  return size >= 1e5 ? ['mi', 1e6] : ['none', 1];
}

export function fieldOf({ limit }: Condition, { unit, range }: Figure): LimitField {
  const [scale, factor] = unit === 'money' ? moneyScale(limit) : (['none', 1] as const);
  const digits = { share: 2, money: 3, index: 4, count: 0, people: 0 }[unit];
  const width = { share: 66, money: 70, index: 70, count: 66, people: 110 }[unit];
  return {
    kind: unit === 'share' ? 'percent' : 'number',
    prefix: unit === 'money' ? 'R$' : '',
    scale,
    value: limit / factor,
    min: range.min / factor,
    max: range.max / factor,
    digits,
    width,
    // Centavos, or a whole number of funds: no more than can be said.
    limitOf: (value) => {
      const whole = value * factor;
      if (unit === 'count' || unit === 'people') return Math.round(whole);
      return unit === 'money' ? Math.round(whole * 100) / 100 : whole;
    },
  };
}

/** A round limit near a figure, on the side where the figure meets it. */
export function roundLimit(value: number, { unit, range }: Figure, isMost: boolean): number {
  const step = stepOf(Math.abs(value), unit);
  const steps = value / step;
  const rounded = (isMost ? Math.ceil(steps - 1e-9) : Math.floor(steps + 1e-9)) * step;
  const clean = Number(rounded.toPrecision(12));
  return Math.min(range.max, Math.max(range.min, clean));
}

function stepOf(size: number, unit: Figure['unit']): number {
  if (unit === 'share') return 0.01;
  if (unit === 'index') return 0.01;
  // Two digits that count.
  return size < 10 ? 1 : 10 ** (Math.floor(Math.log10(size)) - 1);
}
