// Rows of a table → ledger: finds the header, then reads each row by it.

import type { FundFault, FundIndex } from './funds.ts';
import { Ledger } from './ledger.ts';
import { MAX_HEAD_ROWS, MAX_ROWS } from './limits.ts';
import type { Classifier } from './mapping/classify.ts';
import { readMoney } from './money.ts';
import type { DecimalMark, MoneyFault } from './money.ts';
import { PaymentFields } from './payment-fields.ts';
import { tidy } from './plain-text.ts';
import { Refusal } from './problem.ts';
import { likeliestHeader, readLayout } from './recognise/layout.ts';
import type { HeadRow, Layout } from './recognise/layout.ts';
import { SwappedColumns } from './recognise/swapped.ts';
import { isBlankRow } from './rows/cell.ts';
import type { Cell, RowSink } from './rows/cell.ts';

/** Rows kept back while no amount of the file has told its decimal mark. */
const MAX_PENDING = 20_000;

export interface TableOptions {
  readonly funds: FundIndex;
  readonly classifier: Classifier;
  /** Amounts after discounts, where the file has both. */
  readonly net: boolean;
}

export class TableReader implements RowSink {
  readonly ledger: Ledger;
  /** The file's own TOTAL GERAL, centavos. */
  statedTotal: number | null = null;
  private fields: PaymentFields | null = null;
  private readonly head: HeadRow[] = [];
  private readonly years = new Map<number, number>();
  private readonly swapped = new SwappedColumns();
  private pending: HeadRow[] = [];
  private mark: DecimalMark = null;

  constructor(
    private readonly options: TableOptions,
    file: string,
    /** Whether every row has as many cells as the header, as in a CSV. */
    private readonly evenRows: boolean,
  ) {
    this.ledger = new Ledger(file);
  }

  row(cells: readonly Cell[], line: number, whole: boolean): void {
    if (isBlankRow(cells)) return;
    if (this.fields === null) this.readHead({ cells, line });
    else this.readBody(this.fields, cells, line, whole);
  }

  /** After the last row. @throws Refusal when there was no header, or nothing below it. */
  end(): void {
    if (this.fields === null) throw this.head.length === 0 ? new Refusal('empty') : this.notRecognised();
    this.settle(this.fields);
    this.swapped.check();
    if (this.ledger.rows === 0) throw new Refusal('no-rows', '', this.fields.layout.headerLine);
  }

  /** How the table is laid out, and which column its amounts were read from; null before its header. */
  get reading(): { readonly layout: Layout; readonly amountField: 'gross' | 'net' } | null {
    return this.fields;
  }

  /** Year of the payments: what the file says, or the year of most rows. */
  get year(): number | null {
    const stated = this.fields?.layout.metadata.year ?? null;
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
    this.fields = new PaymentFields(layout, this.options.funds, this.options.net);
    if (layout.kind === 'detailed') this.mark = ',';
  }

  private readBody(fields: PaymentFields, cells: readonly Cell[], line: number, whole: boolean): void {
    if (this.ledger.rows >= MAX_ROWS) throw new Refusal('too-many-rows', `${MAX_ROWS}`, line);
    if (fields.isHeader(cells) || this.readTotal(fields, cells)) return;
    const { width } = fields.layout;
    if (this.evenRows && (!whole || cells.length < width)) {
      this.ledger.exclude('row-cut', 0, line);
    } else if (this.evenRows && cells.length > width && !isBlankRow(cells.slice(width))) {
      this.ledger.exclude('row-too-wide', 0, line);
    } else {
      if (this.mark === null) this.learnMark(fields, cells);
      const year = fields.year(cells);
      if (year !== null) this.years.set(year, (this.years.get(year) ?? 0) + 1);
      this.readPayment(fields, cells, line);
    }
  }

  private readPayment(fields: PaymentFields, cells: readonly Cell[], line: number): void {
    const money = readMoney(fields.amount(cells), this.mark);
    if (typeof money !== 'number') {
      this.withoutAmount(fields, money, cells, line);
      return;
    }
    const fund = fields.fund(cells);
    this.swapped.row(fund, fields.cell(cells, 'uf'));
    if (typeof fund === 'string') {
      this.withoutFund(fields, fund, cells, money, line);
      return;
    }
    const purpose = this.options.classifier.classify(fields.names(cells));
    if (purpose.kind === 'mapped') this.ledger.use(fund, purpose.mapped, money, line);
    else if (purpose.kind === 'unmapped') this.ledger.leaveUnmapped(purpose.label, money, line);
    else this.ledger.exclude('left-out', money, line, purpose.label);
  }

  private withoutFund(
    fields: PaymentFields,
    reason: FundFault,
    cells: readonly Cell[],
    money: number,
    line: number,
  ): void {
    const { code, municipality, uf } = fields.clues(cells);
    const unknown = { code: tidy(code), name: tidy(municipality), uf: tidy(uf), reason };
    this.ledger.excludeFund(unknown, money, line);
  }

  private withoutAmount(fields: PaymentFields, fault: MoneyFault, cells: readonly Cell[], line: number): void {
    if (fault === 'amount-ambiguous' && this.mark === null && this.pending.length < MAX_PENDING) {
      this.pending.push({ cells, line });
      return;
    }
    this.swapped.noAmount(fields.amount(cells));
    this.ledger.exclude(fault, 0, line);
  }

  private learnMark(fields: PaymentFields, cells: readonly Cell[]): void {
    this.mark = fields.mark(cells);
    if (this.mark !== null) this.settle(fields);
  }

  /** Read what waited for the decimal mark; without one it stays ambiguous. */
  private settle(fields: PaymentFields): void {
    const waiting = this.pending;
    this.pending = [];
    for (const { cells, line } of waiting) {
      if (this.mark === null) this.ledger.exclude('amount-ambiguous', 0, line);
      else this.readPayment(fields, cells, line);
    }
  }

  private readTotal(fields: PaymentFields, cells: readonly Cell[]): boolean {
    const total = fields.totalOf(cells);
    const money = total === 'file' ? readMoney(fields.amount(cells), this.mark) : null;
    if (typeof money === 'number') this.statedTotal = money;
    return total !== null;
  }
}
