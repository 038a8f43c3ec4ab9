// Amounts in whole centavos. Text never passes through floating point, and sums are exact at any size.

import { bareAmount, partDigits } from './amount-text.ts';
import type { DecimalMark } from './amount-text.ts';
import { MAX_CENTAVOS } from './limits.ts';
import type { Cell } from './rows/cell.ts';

export type MoneyFault = 'amount-missing' | 'amount-not-number' | 'amount-too-large' | 'amount-ambiguous';

/** Centavos, a safe integer of at most MAX_CENTAVOS either way, or why there are none. */
export type Money = number | MoneyFault;

const SCIENTIFIC = /^\d+(?:[.,]\d+)?e[-+]?\d+$/i;

function fromNumber(value: number): Money {
  if (!Number.isFinite(value)) return 'amount-not-number';
  const centavos = Math.round(Math.abs(value) * 100);
  if (centavos > MAX_CENTAVOS) return 'amount-too-large';
  return value < 0 && centavos > 0 ? -centavos : centavos;
}

function fromText(text: string, mark: DecimalMark): Money {
  if (SCIENTIFIC.test(text)) return fromNumber(Number(text.replace(',', '.')));
  const parts = partDigits(text, mark);
  if (parts === null) return 'amount-not-number';
  if (parts === 'ambiguous') return 'amount-ambiguous';
  const [whole, decimals] = parts;
  if (whole.replace(/^0+/, '').length > 13) return 'amount-too-large';
  const up = decimals.charCodeAt(2) >= 53 ? 1 : 0;
  const centavos = Number(whole) * 100 + Number(decimals.slice(0, 2).padEnd(2, '0')) + up;
  return centavos > MAX_CENTAVOS ? 'amount-too-large' : centavos;
}

/**
 * Read an amount: "1.250.588,58", "27357", "4331277.6500000004", "R$ -3,10", "(3,10)", a native number.
 * Half a centavo goes up. "1.250" and "1,250" are read by the decimal mark of the file.
 */
export function readMoney(cell: Cell | undefined, mark: DecimalMark): Money {
  if (cell === undefined) return 'amount-missing';
  if (typeof cell === 'number') return fromNumber(cell);
  const { negative, digits } = bareAmount(cell);
  if (digits === '') return 'amount-missing';
  const money = fromText(digits, mark);
  return typeof money === 'number' && money !== 0 && negative ? -money : money;
}

/** An exact sum of centavos with the number of rows that made it. */
export class Sum {
  rows = 0;
  private low = 0;
  private high = 0n;

  add(centavos: number): void {
    this.rows++;
    this.low += centavos;
    if (this.low > 1e15 || this.low < -1e15) this.carry();
  }

  addSum(other: Sum): void {
    this.rows += other.rows;
    this.high += other.centavos;
  }

  get centavos(): bigint {
    this.carry();
    return this.high;
  }

  private carry(): void {
    this.high += BigInt(this.low);
    this.low = 0;
  }
}

/** "-1234.50": R$ with two decimals and a point. */
export function reaisText(centavos: bigint): string {
  const digits = `${centavos < 0n ? -centavos : centavos}`.padStart(3, '0');
  return `${centavos < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** R$ as the nearest float64: exact to the centavo up to R$ 90 trillion. */
export const reais = (centavos: bigint): number => Number(reaisText(centavos));
