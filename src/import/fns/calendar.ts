// The year of a payment, in the five styles that exports have.

import type { Cell } from './rows/cell.ts';

const FIRST_YEAR = 1994;
const LAST_YEAR = 2060;
/** Day 0 of Excel's calendar, in milliseconds. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

const ISO = /^(\d{4})-\d{1,2}-\d{1,2}/;
const BRAZILIAN = /^\d{1,2}[/.-]\d{1,2}[/.-](\d{4}|\d{2})(?!\d)/;
const SERIAL = /^\d{5}(?:[.,]\d+)?$/;

const inRange = (year: number): number | null => (year >= FIRST_YEAR && year <= LAST_YEAR ? year : null);

/** 46022 → 2025, counted in days from 30 December 1899. */
function yearOfSerial(days: number): number | null {
  return inRange(new Date(EXCEL_EPOCH + days * DAY).getUTCFullYear());
}

/** `2/12/2020`, `04/03/22`, `2023-08-14 00:00:00.000000`, an Excel serial as number or text; null for no date. */
export function yearOfDate(cell: Cell | undefined): number | null {
  if (cell === undefined) return null;
  if (typeof cell === 'number') return cell >= 20_000 && cell < 100_000 ? yearOfSerial(cell) : null;
  const text = cell.trim();
  const iso = ISO.exec(text);
  if (iso) return inRange(Number(iso[1]));
  const brazilian = BRAZILIAN.exec(text)?.[1];
  if (brazilian !== undefined) return inRange(brazilian.length === 2 ? 2000 + Number(brazilian) : Number(brazilian));
  return SERIAL.test(text) ? yearOfSerial(Number(text.replace(',', '.'))) : null;
}

/** A cell that holds a year itself, as an `ANO` column does. */
export function readYear(cell: Cell | undefined): number | null {
  const text = String(cell ?? '').trim();
  return /^\d{4}(?:[.,]0+)?$/.test(text) ? inRange(Number(text.slice(0, 4))) : null;
}
