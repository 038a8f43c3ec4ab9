// Payments of one table → its ledger. Those whose amounts the decimal mark of the file decides are entered under
// each reading until its last row: then the mark is known, and one reading counts.

import { markShown } from './amount-text.ts';
import type { DecimalMark } from './amount-text.ts';
import { MarkEvidence } from './decimal-mark.ts';
import type { Fund, FundFault } from './funds.ts';
import type { Ledger } from './ledger.ts';
import type { Classifier } from './mapping/classify.ts';
import { readMoney } from './money.ts';
import type { Money } from './money.ts';
import type { PaymentFields } from './payment-fields.ts';
import { tidy } from './plain-text.ts';
import { SwappedColumns } from './recognise/swapped.ts';
import type { Cell } from './rows/cell.ts';

const READINGS = [',', '.', null] as const;

/** Rows whose decimal mark nothing in the file tells for certain. */
export interface AssumedMark {
  readonly mark: ',' | '.';
  readonly rows: number;
  readonly centavos: bigint;
}

export class PaymentEntries {
  private readonly evidence = new MarkEvidence();
  private readonly swapped = new SwappedColumns();
  private readonly waiting: ReadonlyMap<DecimalMark, Ledger>;

  constructor(
    private readonly ledger: Ledger,
    private readonly fields: PaymentFields,
    private readonly classifier: Classifier,
  ) {
    this.waiting = new Map(READINGS.map((mark) => [mark, ledger.another()] as const));
  }

  /** Amounts that are no payment, such as a total, tell the mark as well. */
  see(cells: readonly Cell[]): void {
    this.evidence.see(this.fields.moneyCells(cells));
  }

  enter(cells: readonly Cell[], line: number): void {
    this.see(cells);
    const amount = this.fields.amount(cells);
    const fund = this.fields.fund(cells);
    const money = readMoney(amount, ',');
    if (typeof money === 'number') this.swapped.row(fund, this.fields.cell(cells, 'uf'));
    else this.swapped.noAmount(amount);
    if (typeof amount === 'string' && markShown(amount) === 'either') {
      for (const [mark, ledger] of this.waiting) this.post(ledger, fund, readMoney(amount, mark), cells, line);
    } else {
      this.post(this.ledger, fund, money, cells, line);
    }
  }

  /** @throws Refusal for columns that were swapped. */
  check(): void {
    this.swapped.check();
  }

  /** The decimal mark that the amounts so far show. */
  get mark(): DecimalMark {
    return this.evidence.mark;
  }

  /**
   * After the last row: the mark that counts, `habit` where the amounts show none, and what was read without
   * certainty of it.
   */
  settle(habit: DecimalMark): { readonly mark: DecimalMark; readonly assumed: AssumedMark | null } {
    const mark = this.mark ?? habit;
    const read = this.waiting.get(mark) as Ledger;
    this.ledger.merge(read);
    const rows = read.rows - (read.excluded.get('amount-ambiguous')?.sum.rows ?? 0);
    const certain = this.evidence.certain || (this.evidence.mark === null && habit !== null);
    const assumed = certain || rows === 0 ? null : { mark: mark ?? ',', rows, centavos: read.total.centavos };
    return { mark, assumed };
  }

  private postWithoutFund(
    ledger: Ledger,
    reason: FundFault,
    money: number,
    cells: readonly Cell[],
    line: number,
  ): void {
    const { code, municipality, uf, fund } = this.fields.clues(cells);
    const names = { code: tidy(code), name: tidy(municipality), uf: tidy(uf) };
    if (reason !== 'sphere-unknown') ledger.excludeFund({ ...names, reason }, money, line);
    // Its place is known, and two of its funds may be meant.
    else ledger.exclude(reason, money, line, [tidy(fund), names.name, names.uf].filter(Boolean).join(' · '));
  }

  private post(ledger: Ledger, fund: Fund | FundFault, money: Money, cells: readonly Cell[], line: number): void {
    if (typeof money !== 'number') {
      ledger.exclude(money, 0, line);
    } else if (typeof fund === 'string') {
      this.postWithoutFund(ledger, fund, money, cells, line);
    } else {
      this.postPurpose(ledger, fund, money, cells, line);
    }
  }

  private postPurpose(ledger: Ledger, fund: Fund, money: number, cells: readonly Cell[], line: number): void {
    const purpose = this.classifier.classify(this.fields.names(cells));
    if (purpose.kind === 'unmapped') {
      ledger.leaveUnmapped(purpose.label, money, line);
    } else if (purpose.kind === 'left-out') {
      ledger.exclude('left-out', money, line, purpose.label);
      ledger.decide('leave-out', purpose.label, money, line);
    } else {
      ledger.use(fund, purpose.mapped, money, line);
      if (purpose.decided !== null) ledger.decide(purpose.mapped.block, purpose.decided, money, line);
    }
  }
}
