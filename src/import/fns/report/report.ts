// report.json: what was read, what was used, and what was not and why. Amounts in R$ to the centavo.

import type { ExclusionReason, LineOfFile } from '../ledger.ts';
import type { ImportBlock } from '../mapping/blocks.ts';
import type { FileKind } from '../recognise/layout.ts';
import type { FundFault } from '../funds.ts';
import type { Notice } from './notice.ts';

export interface ReportFile {
  readonly name: string;
  readonly kind: FileKind;
  /** Null where the file does not say. */
  readonly year: number | null;
  readonly rows: number;
  /** The file's own TOTAL GERAL, or the sum of its amounts where it states none. */
  readonly ownTotal: number;
  readonly totalStated: boolean;
  /** Sum of the amounts read. */
  readonly sum: number;
  readonly amounts: 'gross' | 'net';
  readonly bytes: number;
  readonly sha256: string;
  /** Name of the file given before with the same content. */
  readonly repeats: string | null;
}

export interface ReportPart {
  readonly rows: number;
  readonly amount: number;
  /** The first of its lines. */
  readonly lines: readonly LineOfFile[];
}

export interface ReportUnmapped extends ReportPart {
  readonly label: string;
}

/** Rows that went where the reader's decision for their label sends them; they are among those used or left out. */
export interface ReportDecided extends ReportPart {
  readonly label: string;
  readonly target: ImportBlock | 'leave-out';
}

export interface ReportExclusion extends ReportPart {
  readonly reason: ExclusionReason;
  /** What the reason is about: a label left out, a file repeated, a fund of either sphere; '' otherwise. */
  readonly detail: string;
}

export interface ReportUnknown extends ReportPart {
  readonly code: string;
  readonly name: string;
  readonly uf: string;
  readonly reason: FundFault;
}

export interface ReportLine {
  readonly block: ImportBlock;
  readonly line: string;
  /** As the file writes it. */
  readonly name: string;
  readonly amendment: boolean;
  readonly municipal: number;
  readonly state: number;
  /** Funds that received it, whatever the amount. */
  readonly municipalFunds: number;
  readonly stateFunds: number;
}

export type BySphere = Readonly<Record<'municipal' | 'state', number>>;

/** A cell of NT 46's table 1 beside the same of the import. */
export interface ReportComparison {
  readonly block: ImportBlock;
  readonly sphere: 'municipal' | 'state';
  readonly imported: number;
  readonly published: number;
  readonly difference: number;
}

export interface FnsReport {
  readonly files: readonly ReportFile[];
  /** The year of all files, null when they differ or none says. */
  readonly year: number | null;
  readonly amounts: 'gross' | 'net';
  readonly rows: number;
  readonly usedRows: number;
  /** used + Σ unmapped + Σ excluded. */
  readonly total: number;
  readonly used: number;
  readonly unmapped: readonly ReportUnmapped[];
  readonly excluded: readonly ReportExclusion[];
  readonly decided: readonly ReportDecided[];
  readonly byBlock: Readonly<Record<ImportBlock, number>>;
  readonly bySphere: BySphere;
  readonly byBlockAndSphere: Readonly<Record<ImportBlock, BySphere>>;
  readonly amendments: Readonly<Record<ImportBlock, number>>;
  /** Codes of municipal funds with no row used. */
  readonly missing: readonly string[];
  readonly missingStates: readonly string[];
  readonly unknown: readonly ReportUnknown[];
  /** Funds that the baseline speaks of: a partial file replaces these and no other. */
  readonly covers: {
    readonly partial: boolean;
    readonly municipal: number;
    readonly state: number;
    readonly codes: readonly string[];
  };
  readonly lines: readonly ReportLine[];
  /** For 2016 alone. */
  readonly nt46: readonly ReportComparison[] | null;
  readonly notices: readonly Notice[];
}
