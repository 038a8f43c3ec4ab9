// The import: files → baseline and report, or why there are none.

import { FundIndex } from './funds.ts';
import type { Fund } from './funds.ts';
import { Ledger } from './ledger.ts';
import { Classifier } from './mapping/classify.ts';
import type { UserMapping } from './mapping/classify.ts';
import { Refusal } from './problem.ts';
import type { FnsProblem, FnsResult } from './problem.ts';
import type { FileSource } from './read/file-source.ts';
import { Pace } from './read/pace.ts';
import type { PaceOptions } from './read/pace.ts';
import { readFile } from './read-file.ts';
import type { FileReading } from './read-file.ts';
import { baselineOf } from './report/baseline.ts';
import type { BaselineRow } from './report/baseline.ts';
import { makeReport } from './report/make-report.ts';
import type { ReadFile } from './report/files-read.ts';
import type { FnsReport } from './report/report.ts';

export interface ImportOptions extends PaceOptions {
  /** Every fund of the country that the money is for. */
  readonly funds: readonly Fund[];
  /** Amounts after discounts; gross when absent. */
  readonly net?: boolean | undefined;
  /** Where the reader put labels that no table maps, by label as reported. */
  readonly mapping?: UserMapping | undefined;
}

export interface FnsImport {
  readonly baseline: readonly BaselineRow[];
  readonly report: FnsReport;
}

function problemOf(error: unknown, file: string): FnsProblem {
  if (error instanceof Refusal) return error.in(file);
  throw error;
}

/** Read every file; those that repeat another's content are set aside. */
async function readAll(sources: readonly FileSource[], options: ImportOptions) {
  const table = {
    funds: new FundIndex(options.funds),
    classifier: new Classifier(options.mapping),
    net: options.net === true,
  };
  const pace = new Pace(options);
  const whole = sources.reduce((sum, { size }) => sum + size, 0);
  const problems: FnsProblem[] = [];
  const readings: { source: FileSource; reading: FileReading }[] = [];
  let before = 0;
  for (const source of sources) {
    const part = whole > 0 ? pace.part(before / whole, (before + source.size) / whole) : pace;
    before += source.size;
    try {
      readings.push({ source, reading: await readFile(source, table, part) });
    } catch (error) {
      problems.push(problemOf(error, source.name));
    }
  }
  return { readings, problems };
}

/**
 * Import exports of the Fundo Nacional de Saúde (docs/import.md). Several files add up; one given twice counts
 * once. Every problem of every file is told, and then nothing is imported.
 *
 * @throws the reason of `signal` once it aborts; nothing else, but for faults of ours.
 */
export async function importFns(sources: readonly FileSource[], options: ImportOptions): Promise<FnsResult<FnsImport>> {
  const { readings, problems } = await readAll(sources, options);
  if (problems.length > 0) return { ok: false, problems };
  const all = new Ledger({ file: '' });
  const files: ReadFile[] = [];
  const firstOf = new Map<string, string>();
  for (const { source, reading } of readings) {
    const repeats = firstOf.get(reading.sha256) ?? null;
    if (repeats === null) {
      firstOf.set(reading.sha256, source.name);
      files.push({ name: source.name, reading, repeats, funds: fundsOf(reading) });
      all.merge(reading.ledger);
    } else {
      files.push({ name: source.name, reading, repeats, funds: new Set() });
      all.mergeRepeated(reading.ledger, source.name);
    }
  }
  options.onprogress?.(1);
  const baseline = baselineOf(all, options.funds);
  return { ok: true, value: { baseline, report: makeReport(files, all, options) } };
}

const fundsOf = ({ ledger }: FileReading): ReadonlySet<string> =>
  new Set([...ledger.holdings.values()].map(({ fund }) => fund.code));
