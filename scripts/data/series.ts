// series.csv and population_uf.csv: yearly series of the country and the IBGE projection by UF.

import type { Line } from './csv.ts';
import { needNumber, readNumber } from './csv.ts';

export const SERIES_COLUMNS = ['year', 'ipca_june', 'ipca_dec', 'rcl', 'minimum', 'executed'] as const;
export const POPULATION_COLUMNS = ['uf', 'year', 'population'] as const;
const FIRST_YEAR = 2015;
const LAST_YEAR = 2040;

/** Inflation of the 12 months that end with the month given, as a rate; null where a month is missing. */
export function inflationTo(year: number, month: number, monthly: ReadonlyMap<string, number>): number | null {
  let index = 1;
  for (let back = 0; back < 12; back += 1) {
    const at = year * 12 + (month - 1) - back;
    const rate = monthly.get(`${Math.floor(at / 12)}-${(at % 12) + 1}`);
    if (rate === undefined) return null;
    index *= 1 + rate / 100;
  }
  return index - 1;
}

/** Rows of series.csv. Throws when a yearly rate is not what the monthly IPCA compounds to, to 0.01 point. */
export function buildSeries(lines: readonly Line[], monthlyLines: readonly Line[]): (number | string)[][] {
  const monthly = new Map(
    monthlyLines.map((line) => [`${needNumber(line, 'ano')}-${needNumber(line, 'mes')}`, needNumber(line, 'ipca_pct')]),
  );
  for (const line of lines) {
    const year = needNumber(line, 'year');
    for (const [column, month] of [
      ['ipca_june', 6],
      ['ipca_dec', 12],
    ] as const) {
      const stated = readNumber(line, column);
      const compounded = inflationTo(year, month, monthly);
      if (stated === null || compounded === null) continue;
      if (Math.abs(stated - compounded) > 0.00011) {
        throw new Error(
          `series.csv: ${column} of ${year} is ${stated}, the months compound to ${compounded.toFixed(5)}`,
        );
      }
    }
  }
  return lines
    .map((line) => SERIES_COLUMNS.map((column) => readNumber(line, column) ?? ''))
    .sort((a, b) => Number(a[0]) - Number(b[0]));
}

/** Rows of population_uf.csv: 27 UFs in the order given, each year from 2015 to 2040. */
export function buildProjection(lines: readonly Line[], ufs: readonly string[]): (number | string)[][] {
  const people = new Map(lines.map((line) => [`${line.uf} ${line.year}`, needNumber(line, 'population')]));
  return ufs.flatMap((uf) =>
    Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, k) => {
      const population = people.get(`${uf} ${FIRST_YEAR + k}`);
      if (population === undefined) throw new Error(`population_projection_uf.csv: no ${uf} in ${FIRST_YEAR + k}`);
      return [uf, FIRST_YEAR + k, population];
    }),
  );
}
