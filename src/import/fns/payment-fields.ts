// What a row says, column by column, under the layout of its file.

import { readYear, yearOfDate } from './calendar.ts';
import type { Fund, FundClues, FundFault, FundIndex } from './funds.ts';
import type { RowNames } from './mapping/classify.ts';
import { plain } from './plain-text.ts';
import { mendMojibake } from './read/mojibake.ts';
import { fieldOf } from './recognise/columns.ts';
import type { Field } from './recognise/columns.ts';
import type { Layout } from './recognise/layout.ts';
import { partPlace } from './recognise/place.ts';
import { cellText } from './rows/cell.ts';
import type { Cell } from './rows/cell.ts';

const TOTAL_ROW = /^TOTAL( GERAL| DO ARQUIVO)?$/;
const FUND_FIELDS = ['uf', 'code', 'municipality', 'sphere', 'fund'] as const;
/** What a row cannot be read without; whose fund it is, the sphere's column says, or else the fund's. */
const NEEDED = ['block', 'component', 'group', 'uf', 'municipality', 'code'] as const;
/** Funds remembered; the country has 5,596. */
const MOST_FUNDS = 20_000;

export class PaymentFields {
  /** Column that amounts are read from. */
  readonly amountField: 'gross' | 'net';
  /** Cells that a row must have; those beyond may be left away where they are blank. */
  readonly needed: number;
  private readonly moneyColumns: readonly number[];
  private readonly foundFunds = new Map<string, Fund | FundFault>();

  constructor(
    readonly layout: Layout,
    private readonly funds: FundIndex,
    net: boolean,
  ) {
    const { columns } = layout;
    this.amountField = (net ? columns.net !== undefined : columns.gross === undefined) ? 'net' : 'gross';
    const money: Field[] = [this.amountField, this.amountField === 'net' ? 'gross' : 'net', 'balance'];
    this.moneyColumns = money.flatMap((field) => columns[field] ?? []);
    const needed: Field[] = [...NEEDED, columns.sphere === undefined ? 'fund' : 'sphere', this.amountField];
    this.needed = 1 + Math.max(...needed.map((field) => columns[field] ?? 0));
  }

  cell(cells: readonly Cell[], field: Field): Cell | undefined {
    const at = this.layout.columns[field];
    return at === undefined ? undefined : cells[at];
  }

  amount(cells: readonly Cell[]): Cell | undefined {
    return this.cell(cells, this.amountField);
  }

  names(cells: readonly Cell[]): RowNames {
    return {
      block: this.text(cells, 'block'),
      component: this.text(cells, 'component'),
      group: this.text(cells, 'group'),
      strategy: this.text(cells, 'strategy'),
    };
  }

  /** Year of the payment, null where no column tells. */
  year(cells: readonly Cell[]): number | null {
    return readYear(this.cell(cells, 'year')) ?? yearOfDate(this.cell(cells, 'date'));
  }

  /** Every cell of money, the one that amounts are read from first. */
  moneyCells(cells: readonly Cell[]): (Cell | undefined)[] {
    return this.moneyColumns.map((column) => cells[column]);
  }

  /** Files put one after another carry their header again. */
  isHeader(cells: readonly Cell[]): boolean {
    const amount = this.amount(cells);
    return typeof amount === 'string' && /^[A-Z]/i.test(amount) && fieldOf(amount) !== undefined;
  }

  /** Whether a row sums up others: the whole file, or a part of it. */
  totalOf(cells: readonly Cell[]): 'file' | 'part' | null {
    const first = cells.find((cell) => cellText(cell) !== '');
    if (typeof first !== 'string' || !/^\s*(sub)?-?total/i.test(first)) return null;
    return TOTAL_ROW.test(plain(first)) ? 'file' : 'part';
  }

  /** The fund of a row; the same words are looked up once. */
  fund(cells: readonly Cell[]): Fund | FundFault {
    const key = FUND_FIELDS.map((field) => this.text(cells, field)).join('\u0001');
    let found = this.foundFunds.get(key);
    if (found === undefined) {
      found = this.funds.find(this.clues(cells));
      if (this.foundFunds.size > MOST_FUNDS) this.foundFunds.clear();
      this.foundFunds.set(key, found);
    }
    return found;
  }

  clues(cells: readonly Cell[]): FundClues {
    const { metadata, kind } = this.layout;
    const sphere = this.text(cells, 'sphere');
    if (kind === 'detailed') {
      const { uf, municipality } = partPlace(mendMojibake(metadata.place));
      return { uf, code: metadata.code, municipality, kind: sphere, fund: mendMojibake(metadata.fund) };
    }
    return {
      uf: mendMojibake(this.text(cells, 'uf')),
      code: this.text(cells, 'code'),
      municipality: mendMojibake(this.text(cells, 'municipality')),
      kind: sphere,
      fund: mendMojibake(this.text(cells, 'fund')),
    };
  }

  private text(cells: readonly Cell[], field: Field): string {
    return cellText(this.cell(cells, field));
  }
}
