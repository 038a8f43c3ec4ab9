// What the page Dados e método says, in either language.

import type { ImportedBase } from '#lib/base-in-use.svelte.ts';
import type { ExceptionReason } from '#panorama/nt46-exceptions.ts';
import type { CheckId, CheckUnit } from '#proof/check.ts';

interface FormulaText {
  readonly name: string;
  readonly lines: readonly string[];
  readonly where: string;
  readonly law?: string;
}

interface CheckText {
  readonly name: string;
  /** What is compared with what. */
  readonly means: string;
}

export interface MethodText {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly verdict: string;
  readonly support: string;
  readonly contents: string;
  readonly sections: Readonly<
    Record<'proof' | 'estimate' | 'leftOut' | 'columns' | 'formulas' | 'glossary' | 'cite', string>
  >;
  readonly proof: {
    readonly intro: string;
    readonly run: string;
    readonly again: string;
    readonly cancel: string;
    readonly cancelled: string;
    readonly failed: string;
    readonly notYet: string;
    readonly waiting: string;
    running(part: string): string;
    passed(count: string): string;
    notPassed(count: string): string;
    seed(seed: string): string;
    readonly json: string;
    readonly csv: string;
    readonly verdicts: Readonly<Record<'ok' | 'failed' | 'not-applicable', string>>;
    readonly figure: string;
    readonly tolerance: string;
    readonly cases: string;
    readonly details: string;
    readonly got: string;
    readonly expected: string;
    /** Of a detail: differs as documented; set by a law, so shown and not checked. */
    readonly exception: string;
    readonly fixed: string;
    /** Of a detail of the minima: how the model came to that of the year. */
    minima(year: string, how: string): string;
    lessThan(money: string): string;
    hashes(data: string, engine: string, version: string): string;
    readonly otherData: string;
    /** What the proof runs on, and which check is of the embedded base alone. */
    onImported(name: string): string;
    readonly units: Readonly<Record<CheckUnit, string>>;
    readonly checks: Readonly<Record<CheckId, CheckText>>;
    readonly reasons: Readonly<Record<ExceptionReason, string>>;
    exceptions(count: string): string;
    readonly headers: Readonly<Record<'check' | 'verdict' | 'unit' | 'detail' | 'reason', string>>;
    readonly tables: Readonly<Record<'table1' | 'table11' | 'table12' | 'blocks', string>>;
    readonly cells: Readonly<Record<string, string>>;
  };
  readonly estimate: {
    readonly paragraph: string;
    readonly steps: readonly string[];
    readonly caption: string;
    readonly columns: readonly string[];
    readonly bands: readonly string[];
    readonly notes: readonly string[];
  };
  readonly leftOut: readonly string[];
  /** Of the sections that are about the embedded base: what else is so with the imported one that is in use. */
  readonly inUse: Readonly<Record<'estimate' | 'leftOut' | 'columns' | 'formulas', (base: ImportedBase) => string>>;
  readonly columns: {
    readonly intro: string;
    readonly failed: string;
    readonly waiting: string;
    readonly headers: readonly string[];
    readonly files: Readonly<Record<string, string>>;
    readonly imputed: string;
  };
  readonly formulas: readonly FormulaText[];
  readonly lawLabel: string;
  readonly agreed: string;
  readonly glossary: readonly { readonly term: string; readonly means: string }[];
  readonly cite: {
    readonly paragraphs: readonly string[];
    readonly how: string;
    text(version: string, data: string, engine: string): string;
    readonly dataHash: string;
    readonly engineHash: string;
    readonly version: string;
    readonly download: string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
  };
}
