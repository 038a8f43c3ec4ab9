// Amounts in whole centavos. Text never passes through floating point, and sums are exact at any size.

import { MAX_CENTAVOS } from './limits.ts';
import type { Cell } from './rows/cell.ts';

/** Which sign parts the centavos; null while no amount of the file has told. */
export type DecimalMark = ',' | '.' | null;

export type MoneyFault = 'amount-missing' | 'amount-not-number' | 'amount-too-large' | 'amount-ambiguous';

/** Centavos, a safe integer of at most MAX_CENTAVOS either way, or why there are none. */
export type Money = number | MoneyFault;

const PLAIN_NUMBER = /^\d+$/;
const GROUPED = /^\d{1,3}(?:\.\d{3})+$/;
const GROUPED_BY_COMMA = /^\d{1,3}(?:,\d{3})+$/;
const SCIENTIFIC = /^\d+(?:[.,]\d+)?e[-+]?\d+$/i;

/** The decimal mark that an amount gives away, null when it could be either. */
export function markOf(cell: Cell): DecimalMark {
  if (typeof cell === 'number') return null;
  const comma = cell.lastIndexOf(',');
  const point = cell.lastIndexOf('.');
  if (comma >= 0) return point > comma ? '.' : ',';
  const decimals = cell.length - point - 1;
  if (point < 0 || cell.indexOf('.') !== point) return null;
  return /^-?\d+\.\d+$/.test(cell) && decimals !== 3 ? '.' : null;
}

function fromNumber(value: number): Money {
  if (!Number.isFinite(value)) return 'amount-not-number';
  const centavos = Math.round(Math.abs(value) * 100);
  if (centavos > MAX_CENTAVOS) return 'amount-too-large';
  return value < 0 && centavos > 0 ? -centavos : centavos;
}

/** Digits before and after the decimal mark; null when the text is no number. */
function split(text: string, mark: DecimalMark): readonly [string, string] | 'ambiguous' | null {
  if (PLAIN_NUMBER.test(text)) return [text, ''];
  const own = markOf(text);
  if (own === null && GROUPED.test(text)) {
    const groups = text.split('.');
    if (groups.length > 2 || mark === ',') return [groups.join(''), ''];
    return mark === '.' ? [groups[0] as string, groups[1] as string] : 'ambiguous';
  }
  const at = text.lastIndexOf(own ?? '.');
  const whole = text.slice(0, at);
  const decimals = text.slice(at + 1);
  if (!/^\d*$/.test(decimals) || (whole === '' && decimals === '')) return null;
  const grouped = own === ',' ? GROUPED : GROUPED_BY_COMMA;
  if (whole !== '' && !PLAIN_NUMBER.test(whole) && !grouped.test(whole)) return null;
  return [own === ',' ? whole.replaceAll('.', '') : whole.replaceAll(',', ''), decimals];
}

function fromText(text: string, mark: DecimalMark): Money {
  if (SCIENTIFIC.test(text)) return fromNumber(Number(text.replace(',', '.')));
  const parts = split(text, mark);
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
 * Half a centavo goes up. A single group of three after a point ("1.250") is read by the file's decimal mark.
 */
export function readMoney(cell: Cell | undefined, mark: DecimalMark): Money {
  if (cell === undefined) return 'amount-missing';
  if (typeof cell === 'number') return fromNumber(cell);
  let text = cell.replace(/^R\$|[\s\u00a0]/gi, '').replace(/[\u2212\u2013]/g, '-');
  if (text === '' || text === '-') return 'amount-missing';
  let sign = 1;
  if (text.startsWith('(') && text.endsWith(')')) text = `-${text.slice(1, -1)}`;
  if (text.endsWith('-')) text = `-${text.slice(0, -1)}`;
  if (text.startsWith('-')) sign = -1;
  const money = fromText(text.replace(/^[-+](R\$)?/i, ''), mark);
  return typeof money === 'number' && money !== 0 ? sign * money : money;
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
