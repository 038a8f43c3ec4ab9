// An amount as text: its sign and digits, and what it tells of the decimal mark of its file.

/** Which sign parts the centavos; null where nothing tells. */
export type DecimalMark = ',' | '.' | null;

export interface AmountText {
  readonly negative: boolean;
  /** Digits with the signs that part them; '' for no amount. */
  readonly digits: string;
}

const PLAIN_NUMBER = /^\d+$/;
// A group of thousands never begins with 0: "0.995" is less than one.
const COMMA_DECIMAL = /^(?:\d*|[1-9]\d{0,2}(?:\.\d{3})+),\d*$/;
const POINT_DECIMAL = /^(?:\d*|[1-9]\d{0,2}(?:,\d{3})+)\.\d*$/;
const GROUPED_BY_POINT = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
const GROUPED_BY_COMMA = /^[1-9]\d{0,2}(?:,\d{3})+$/;

/** "R$ -3,10", "(3,10)", "3,10-", '="3,10"' and the like without spaces, currency and sign. */
export function bareAmount(cell: string): AmountText {
  let text = cell
    .replace(/\s/g, '')
    .replace(/^="(.*)"$/, '$1')
    .replace(/[\u2212\u2013\u2014]/g, '-')
    .replace(/^'?(R\$)?/i, '');
  if (text.startsWith('(') && text.endsWith(')')) text = `-${text.slice(1, -1)}`;
  if (text.length > 1 && text.endsWith('-')) text = `-${text.slice(0, -1)}`;
  return { negative: text.startsWith('-'), digits: text.replace(/^[-+](R\$)?/i, '') };
}

/** The decimal mark under which digits are a number; 'either' for "1.250" and "1,250", null for no number. */
function markOf(digits: string): ',' | '.' | 'either' | null {
  if (!/\d/.test(digits)) return null;
  const byComma = COMMA_DECIMAL.test(digits) || GROUPED_BY_POINT.test(digits);
  const byPoint = POINT_DECIMAL.test(digits) || GROUPED_BY_COMMA.test(digits);
  if (byComma) return byPoint ? 'either' : ',';
  return byPoint ? '.' : null;
}

/** The decimal mark that an amount gives away, 'either' when it could be both, null when it has none. */
export function markShown(cell: string): ',' | '.' | 'either' | null {
  return cell.includes(',') || cell.includes('.') ? markOf(bareAmount(cell).digits) : null;
}

/**
 * Digits before and after the decimal mark; null when the text is no number. `mark` is the file's: without one a
 * comma parts centavos, as the FNS writes it, and a point alone could be either.
 */
export function partDigits(digits: string, mark: DecimalMark): readonly [string, string] | 'ambiguous' | null {
  if (PLAIN_NUMBER.test(digits)) return [digits, ''];
  const own = markOf(digits);
  if (own === null) return null;
  const read = own === 'either' ? (mark ?? (digits.includes(',') ? ',' : null)) : own;
  if (read === null) return 'ambiguous';
  const [whole = '', decimals = ''] = digits.replaceAll(read === ',' ? '.' : ',', '').split(read);
  return [whole, decimals];
}
