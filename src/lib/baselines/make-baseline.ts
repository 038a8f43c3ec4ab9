// An import and the embedded package → a base to run, to keep and to export.

import type { EntityRow } from '#engine';
import type { FnsImport } from '#import/fns/import-files.ts';
import { baselineCsv } from '#import/fns/report/baseline.ts';
import { compareBases } from './compare-bases.ts';
import { declaredHash, describePackage, hashOfTexts } from './describe-package.ts';
import type { EmbeddedPackage } from './embedded-package.ts';
import { layOver } from './lay-over.ts';
import type { MadeBaseline } from './records.ts';

export interface BaselineName {
  readonly id: string;
  readonly name: string;
  /** ms since 1970. */
  readonly created: number;
}

/** `rows` are those of the embedded entities.csv. */
export function makeBaseline(
  { id, name, created }: BaselineName,
  { baseline, report }: FnsImport,
  embedded: EmbeddedPackage,
  rows: readonly EntityRow[],
): MadeBaseline {
  const laid = layOver(embedded.entities, rows, baseline);
  const lines = baselineCsv(baseline);
  const { series, populationUf } = embedded;
  const data = { entities: laid.entities, series, populationUf, baseline: lines };
  const counts = { replaced: laid.replaced, kept: rows.length - laid.replaced };
  return {
    record: {
      id,
      name,
      created,
      hash: hashOfTexts(data),
      over: declaredHash(embedded.description),
      ...counts,
      belowZero: laid.belowZero.length,
      comparison: compareBases(rows, laid.rows),
      report,
    },
    texts: {
      id,
      entities: laid.entities,
      series,
      populationUf,
      description: describePackage(embedded.description, data, { name, created, ...counts, report }),
      baselineCsv: lines,
    },
  };
}
