// What is kept of an imported base in IndexedDB: a record to list, and the texts that a run or an export reads.

import type { ImportBlock } from '#import/fns/mapping/blocks.ts';
import type { FnsReport } from '#import/fns/report/report.ts';

/** R$ in the embedded base and in the imported one. */
export interface AmountPair {
  readonly embedded: number;
  readonly imported: number;
}

export interface BlockComparison extends AmountPair {
  readonly block: ImportBlock;
  readonly sphere: 'municipal' | 'state';
}

export interface UfComparison {
  readonly uf: string;
  readonly municipal: AmountPair;
  readonly state: AmountPair;
}

/** Custeio and investment; the embedded amounts of funds that the files do not cover stand on both sides. */
export interface BaseComparison {
  readonly blocks: readonly BlockComparison[];
  readonly ufs: readonly UfComparison[];
}

export interface BaselineRecord {
  readonly id: string;
  readonly name: string;
  /** ms since 1970. */
  readonly created: number;
  /** Hash of the data files with their lines, made as that of the embedded package. */
  readonly hash: string;
  /** Hash of the embedded package it was laid over. */
  readonly over: string;
  /** Funds whose amounts were replaced, and those that keep the embedded ones. */
  readonly replaced: number;
  readonly kept: number;
  /** Blocks of a fund that reversals left below zero, taken as 0. */
  readonly belowZero: number;
  readonly comparison: BaseComparison;
  readonly report: FnsReport;
}

export interface BaselineTexts {
  readonly id: string;
  readonly entities: string;
  readonly series: string;
  readonly populationUf: string;
  /** datapackage.json. */
  readonly description: string;
  /** baseline.csv: money by fund, block and line. */
  readonly baselineCsv: string;
}

/** A base as the worker hands it over: kept or not, it can be exported. */
export interface MadeBaseline {
  readonly record: BaselineRecord;
  readonly texts: BaselineTexts;
}

const has = (value: unknown, fields: readonly string[]): boolean =>
  typeof value === 'object' && value !== null && fields.every((field) => field in value);

/** Null for a record that no release of this page could have written. */
export function readBaselineRecord(value: unknown): BaselineRecord | null {
  const fields = ['id', 'name', 'created', 'hash', 'comparison', 'report'];
  return has(value, fields) ? (value as BaselineRecord) : null;
}

export function readBaselineTexts(value: unknown): BaselineTexts | null {
  return has(value, ['entities', 'series', 'populationUf', 'description', 'baselineCsv'])
    ? (value as BaselineTexts)
    : null;
}
