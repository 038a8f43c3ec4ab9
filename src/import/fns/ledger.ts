// What the rows of one file, or of several, come to: every row is used, unmapped or excluded, and nothing else.

import type { Fund } from './funds.ts';
import { MAX_LABELS, MAX_LINES_TOLD } from './limits.ts';
import type { ImportBlock } from './mapping/blocks.ts';
import type { Mapped } from './mapping/classify.ts';
import { Sum } from './money.ts';
import type { MoneyFault } from './money.ts';
import type { FundFault } from './funds.ts';

export type ExclusionReason = MoneyFault | FundFault | 'row-cut' | 'row-too-wide' | 'left-out' | 'file-repeated';

/** Where the rows of a ledger stand. */
export interface Place {
  readonly file: string;
  /** Of a workbook that has several. */
  readonly sheet?: string;
}

/** A row; its line is 0 when the whole file is meant. */
export interface LineOfFile extends Place {
  readonly line: number;
}

/** Money and the first lines it came from. */
export class Entry {
  readonly sum = new Sum();
  readonly lines: LineOfFile[] = [];

  add(centavos: number, place: Place, line: number): void {
    this.sum.add(centavos);
    if (this.lines.length < MAX_LINES_TOLD) this.lines.push({ ...place, line });
  }

  merge(other: Entry): void {
    this.sum.addSum(other.sum);
    this.lines.push(...other.lines.slice(0, MAX_LINES_TOLD - this.lines.length));
  }
}

/** One line of the baseline. */
export interface Holding {
  readonly fund: Fund;
  readonly block: ImportBlock;
  readonly line: string;
  readonly name: string;
  readonly amendment: boolean;
  readonly sum: Sum;
}

export interface UnknownFund {
  readonly code: string;
  readonly name: string;
  readonly uf: string;
  readonly reason: FundFault;
}

const OTHER_LABELS = '(outros rótulos)';

/** The entry under a key, made when there is none. */
function entryOf(entries: Map<string, Entry>, key: string): Entry {
  let entry = entries.get(key);
  if (entry === undefined) entries.set(key, (entry = new Entry()));
  return entry;
}

export class Ledger {
  rows = 0;
  readonly total = new Sum();
  readonly holdings = new Map<string, Holding>();
  readonly unmapped = new Map<string, Entry>();
  /** By reason and, for what the reader left out, label. */
  readonly excluded = new Map<string, Entry>();
  /** Of the rows used or left out, those that a decision of the reader put there: by target and label. */
  readonly decided = new Map<string, Entry>();
  readonly unknown = new Map<string, { readonly fund: UnknownFund; readonly entry: Entry }>();
  readonly reversals = new Entry();

  constructor(private readonly place: Place) {}

  /** An empty ledger of the same place. */
  another(): Ledger {
    return new Ledger(this.place);
  }

  use(fund: Fund, { block, line, name, amendment }: Mapped, centavos: number, at: number): void {
    this.count(centavos, at);
    const key = `${fund.code} ${block} ${line}`;
    let holding = this.holdings.get(key);
    if (holding === undefined) {
      holding = { fund, block, line, name, amendment, sum: new Sum() };
      this.holdings.set(key, holding);
    }
    holding.sum.add(centavos);
  }

  leaveUnmapped(label: string, centavos: number, at: number): void {
    this.count(centavos, at);
    const known = this.unmapped.has(label) || this.unmapped.size < MAX_LABELS;
    entryOf(this.unmapped, known ? label : OTHER_LABELS).add(centavos, this.place, at);
  }

  /** `detail` parts rows of one reason, as the label of what was left out does. */
  exclude(reason: ExclusionReason, centavos: number, at: number, detail = ''): void {
    this.count(centavos, at);
    const key = `${reason}\u0001${detail}`;
    const told = detail !== '' && (this.excluded.has(key) || this.excluded.size < MAX_LABELS);
    entryOf(this.excluded, told ? key : reason).add(centavos, this.place, at);
  }

  /** Beside `use` or `exclude`, which count the row. */
  decide(target: ImportBlock | 'leave-out', label: string, centavos: number, at: number): void {
    const key = `${target}\u0001${label}`;
    const known = this.decided.has(key) || this.decided.size < MAX_LABELS;
    entryOf(this.decided, known ? key : `${target}\u0001${OTHER_LABELS}`).add(centavos, this.place, at);
  }

  excludeFund(fund: UnknownFund, centavos: number, at: number): void {
    this.exclude(fund.reason, centavos, at);
    const key = `${fund.uf} ${fund.code} ${fund.name}`;
    const known = this.unknown.get(key) ?? { fund, entry: new Entry() };
    if (this.unknown.size < MAX_LABELS) this.unknown.set(key, known);
    known.entry.add(centavos, this.place, at);
  }

  /** Take in the rows of another file. */
  merge(other: Ledger): void {
    this.rows += other.rows;
    this.total.addSum(other.total);
    this.reversals.merge(other.reversals);
    for (const [key, holding] of other.holdings) {
      const own = this.holdings.get(key);
      if (own === undefined) this.holdings.set(key, holding);
      else own.sum.addSum(holding.sum);
    }
    for (const [label, entry] of other.unmapped) entryOf(this.unmapped, label).merge(entry);
    for (const [reason, entry] of other.excluded) entryOf(this.excluded, reason).merge(entry);
    for (const [key, entry] of other.decided) entryOf(this.decided, key).merge(entry);
    for (const [key, { fund, entry }] of other.unknown) {
      const own = this.unknown.get(key);
      if (own === undefined) this.unknown.set(key, { fund, entry });
      else own.entry.merge(entry);
    }
  }

  /** Take in a file that came before under another name: all its rows are left out. */
  mergeRepeated(other: Ledger, name: string): void {
    this.rows += other.rows;
    this.total.addSum(other.total);
    const entry = new Entry();
    entry.sum.addSum(other.total);
    entry.lines.push({ ...other.place, line: 0 });
    entryOf(this.excluded, `file-repeated\u0001${name}`).merge(entry);
  }

  private count(centavos: number, at: number): void {
    this.rows++;
    this.total.add(centavos);
    if (centavos < 0) this.reversals.add(centavos, this.place, at);
  }
}
