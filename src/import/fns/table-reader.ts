// Rows of a table → ledger: finds the header, then reads each row by it.

import type { DecimalMark } from './amount-text.ts';
import type { FundIndex } from './funds.ts';
import { Ledger } from './ledger.ts';
import type { Place } from './ledger.ts';
import { MAX_HEAD_ROWS, MAX_ROWS } from './limits.ts';
import type { Classifier } from './mapping/classify.ts';
import { readMoney } from './money.ts';
import { PaymentEntries } from './payment-entries.ts';
import type { AssumedMark } from './payment-entries.ts';
import { PaymentFields } from './payment-fields.ts';
import { tidy } from './plain-text.ts';
import { Refusal } from './problem.ts';
import { likeliestHeader, readLayout } from './recognise/layout.ts';
import type { HeadRow, Layout } from './recognise/layout.ts';
import { isBlankRow } from './rows/cell.ts';
import type { Cell, RowEnd, RowSink } from './rows/cell.ts';

export interface TableOptions {
  readonly funds: FundIndex;
  readonly classifier: Classifier;
  /** Amounts after discounts, where the file has both. */
  readonly net: boolean;
}

/** What is known once the header is. */
interface Body {
  readonly fields: PaymentFields;
  readonly entries: PaymentEntries;
  /** Cells of the shortest row that was taken as whole. */
  shortest: number;
  rows: number;
}

export class TableReader implements RowSink {
  readonly ledger: Ledger;
  /** The table's own TOTAL GERAL, centavos. */
  statedTotal: number | null = null;
  /** Amounts that the table leaves open to two readings. */
  assumedMark: AssumedMark | null = null;
  private body: Body | null = null;
  private readonly head: HeadRow[] = [];
  private readonly years = new Map<number, number>();
  private total: Cell | undefined;

  constructor(
    private readonly options: TableOptions,
    readonly place: Place,
    /** Whether every row has as many cells as the header, as in a CSV. */
    private readonly evenRows: boolean,
  ) {
    this.ledger = new Ledger(place);
  }

  row(cells: readonly Cell[], line: number, end: RowEnd): void {
    if (isBlankRow(cells)) return;
    if (this.body === null) this.readHead({ cells, line });
    else this.readBody(this.body, cells, line, end);
  }

  /** After the last row. @throws Refusal when there was no header, or nothing below it. */
  end(): void {
    if (this.body === null) throw this.head.length === 0 ? new Refusal('empty') : this.notRecognised();
    const { entries, fields, rows } = this.body;
    entries.check();
    if (rows === 0) throw new Refusal('no-rows', '', fields.layout.headerLine);
  }

  /** The decimal mark that its amounts show. */
  get mark(): DecimalMark {
    return this.body?.entries.mark ?? null;
  }

  /** Count what waited for the decimal mark: its own, or else that of the other sheets of its file. */
  settle(ofFile: DecimalMark): void {
    if (this.body === null) return;
    const { entries, fields } = this.body;
    // A Planilha Detalhada writes 1.250.588,58 throughout.
    const { mark, assumed } = entries.settle(fields.layout.kind === 'detailed' ? ',' : ofFile);
    this.assumedMark = assumed;
    const total = readMoney(this.total, mark);
    if (typeof total === 'number') this.statedTotal = total;
  }

  /** How the table is laid out, and which column its amounts were read from; null before its header. */
  get reading(): { readonly layout: Layout; readonly amountField: 'gross' | 'net' } | null {
    return this.body?.fields ?? null;
  }

  /** Year of the payments: what the file says, or the year of most rows. */
  get year(): number | null {
    const stated = this.reading?.layout.metadata.year ?? null;
    const [most] = [...this.years].sort(([a, rows], [b, others]) => others - rows || a - b);
    return stated ?? most?.[0] ?? null;
  }

  private notRecognised(): Refusal {
    return new Refusal('not-recognised', tidy(likeliestHeader(this.head)), this.head[0]?.line ?? 0);
  }

  private readHead(row: HeadRow): void {
    const layout = readLayout(this.head, row);
    if (layout === null) {
      this.head.push(row);
      if (this.head.length > MAX_HEAD_ROWS) throw this.notRecognised();
      return;
    }
    const { funds, net, classifier } = this.options;
    const fields = new PaymentFields(layout, funds, net);
    const entries = new PaymentEntries(this.ledger, fields, classifier);
    this.body = { fields, entries, shortest: layout.width, rows: 0 };
  }

  private readBody(body: Body, cells: readonly Cell[], line: number, end: RowEnd): void {
    const { fields, entries } = body;
    if (fields.isHeader(cells) || this.readTotal(body, cells)) return;
    if (++body.rows > MAX_ROWS) throw new Refusal('too-many-rows', `${MAX_ROWS}`, line);
    const { width } = fields.layout;
    if (this.evenRows && isCut(body, cells, end)) {
      this.ledger.exclude('row-cut', 0, line);
    } else if (this.evenRows && cells.length > width && !isBlankRow(cells.slice(width))) {
      this.ledger.exclude('row-too-wide', 0, line);
    } else {
      const year = fields.year(cells);
      if (year !== null) this.years.set(year, (this.years.get(year) ?? 0) + 1);
      entries.enter(cells, line);
    }
  }

  private readTotal({ fields, entries }: Body, cells: readonly Cell[]): boolean {
    const total = fields.totalOf(cells);
    if (total === null) return false;
    entries.see(cells);
    const amount = fields.amount(cells);
    if (total === 'file' && typeof readMoney(amount, ',') === 'number') this.total = amount;
    return true;
  }
}

/**
 * Whether a row of a CSV is not all there. One that its line ends may lack blank cells at its end; one that the
 * file ends may lack no more than others do.
 */
function isCut(body: Body, { length }: readonly Cell[], end: RowEnd): boolean {
  if (end === 'quote' || length < body.fields.needed) return true;
  if (end === 'file' && length < body.shortest) return true;
  body.shortest = Math.min(body.shortest, length);
  return false;
}
