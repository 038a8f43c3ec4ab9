// What a row is paid for, as its file names it → block and line, or the label under which its reader must say.

import { plain, tidy } from '../plain-text.ts';
import { mendMojibake } from '../read/mojibake.ts';
import { IMPORT_BLOCKS, blockOfName, natureOf } from './blocks.ts';
import type { ImportBlock } from './blocks.ts';
import { blockOfLine, lineId } from './lines.ts';
import { AMENDMENT, INVESTMENT_NAMES, LAST_RULES, NAME_RULES, OUTSIDE_BLOCKS, OUTSIDE_UNLESS_SAID } from './names.ts';

/** The names a row gives, '' where the file has no such column. */
export interface RowNames {
  readonly block: string;
  readonly component: string;
  readonly group: string;
  readonly strategy: string;
}

export interface Mapped {
  readonly block: ImportBlock;
  readonly line: string;
  /** Name of the line as the file writes it. */
  readonly name: string;
  /** Paid by a parliamentary amendment. */
  readonly amendment: boolean;
}

export type Purpose =
  /** `decided` is the label whose decision, and no table, maps it. */
  | { readonly kind: 'mapped'; readonly mapped: Mapped; readonly decided: string | null }
  | { readonly kind: 'unmapped'; readonly label: string }
  | { readonly kind: 'left-out'; readonly label: string };

/** What the reader decided for labels that no table maps. */
export type UserMapping = Readonly<Record<string, ImportBlock | 'leave-out'>>;

/** Which name tells a row best to the person who must map it. */
const LABEL_COLUMNS = ['group', 'component', 'strategy', 'block'] as const;

const INVESTMENT = ' · INVESTIMENTO';

/** The block of custeio that the first of the names with a rule gives. */
function ruledBlock(names: readonly string[]): ImportBlock | null {
  for (const name of names) {
    const line = blockOfLine(name);
    const rule = NAME_RULES.find((own) => own.names.test(name));
    // Works of 2016 bear names that custeio has too: here the file said it is none.
    const block = blockOfName(name) ?? (line === 'INV' ? null : line) ?? rule?.block ?? null;
    if (block !== null) return block;
  }
  return LAST_RULES.find((rule) => names.some((name) => rule.names.test(name)))?.block ?? null;
}

/** Names of a row made comparable, the most particular first. */
function plainNames({ block, component, group, strategy }: RowNames) {
  return { block: plain(block), component: plain(component), group: plain(group), strategy: plain(strategy) };
}

type PlainNames = ReturnType<typeof plainNames>;

/** The block of custeio by what the file says itself, then by names. */
function custeioBlock({ block, component, group, strategy }: PlainNames): ImportBlock | null {
  const amended = [strategy, group].find((name) => AMENDMENT.test(name));
  const rule = amended === undefined ? undefined : NAME_RULES.find(({ names }) => names.test(amended));
  if (rule !== undefined) return rule.block;
  return (
    blockOfName(group) ?? blockOfName(component) ?? ruledBlock([component, group, strategy, block].filter(Boolean))
  );
}

const isBlock = (value: string): value is ImportBlock => IMPORT_BLOCKS.includes(value as ImportBlock);
const isAny = (patterns: readonly RegExp[], name: string): boolean => patterns.some((pattern) => pattern.test(name));

/** The name that puts a row outside the six blocks: which column has it, null for none. */
function outside(names: PlainNames): keyof PlainNames | null {
  const columns = ['group', 'component', 'strategy', 'block'] as const;
  const said = [names.block, names.group, names.component].some((name) => blockOfName(name) !== null);
  const patterns = said ? OUTSIDE_BLOCKS : [...OUTSIDE_BLOCKS, ...OUTSIDE_UNLESS_SAID];
  return columns.find((column) => isAny(patterns, names[column])) ?? null;
}

/** By BLOCO where it says, and by the names of works and equipment where nothing does. */
function isInvestment({ block, component, group, strategy }: PlainNames): boolean {
  const nature = natureOf(block);
  if (nature !== null) return nature === 'investimento';
  const said = [component, group].some((name) => blockOfName(name) !== null);
  return !said && [component, group, strategy].some(isWork);
}

/** A line of investment in 2016, or a name of works that is no line of custeio. */
function isWork(name: string): boolean {
  const line = blockOfLine(name);
  return line === null ? INVESTMENT_NAMES.test(name) : line === 'INV';
}

/** The block of a row, or the column whose name its reader must map. */
function blockOf(names: PlainNames): ImportBlock | keyof PlainNames {
  // To 2017 the block is said outright, and nothing stood outside the six. "Investimento" alone may be of any year.
  const said = blockOfName(names.block);
  if (said !== null && said !== 'INV') return said;
  const column = outside(names);
  if (column !== null) return column;
  if (isInvestment(names)) return 'INV';
  return custeioBlock(names) ?? LABEL_COLUMNS.find((own) => names[own] !== '') ?? 'block';
}

/** Maps rows by their names; the same names are looked up once. */
export class Classifier {
  private readonly known = new Map<string, Purpose>();
  private readonly byUser: ReadonlyMap<string, ImportBlock | 'leave-out'>;

  constructor(mapping: UserMapping = {}) {
    this.byUser = new Map(Object.entries(mapping).map(([label, to]) => [plain(label), to] as const));
  }

  classify(names: RowNames): Purpose {
    const key = `${names.block}\u0001${names.component}\u0001${names.group}\u0001${names.strategy}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const purpose = this.decide(names);
    // A file of noise has no two rows alike: remembering them all would fill memory.
    if (this.known.size > 20_000) this.known.clear();
    this.known.set(key, purpose);
    return purpose;
  }

  private decide(raw: RowNames): Purpose {
    const written = {
      block: tidy(mendMojibake(raw.block)),
      component: tidy(mendMojibake(raw.component)),
      group: tidy(mendMojibake(raw.group)),
      strategy: tidy(mendMojibake(raw.strategy)),
    };
    const names = plainNames(written);
    const found = blockOf(names);
    const column = isBlock(found) ? (LABEL_COLUMNS.find((own) => names[own] !== '') ?? 'block') : found;
    const own = written[column] || '(sem nome)';
    const label = natureOf(names.block) === 'investimento' ? `${own}${INVESTMENT}` : own;
    const chosen = this.byUser.get(plain(label));
    if (chosen === 'leave-out') return { kind: 'left-out', label };
    const block = chosen ?? found;
    if (!isBlock(block)) return { kind: 'unmapped', label };
    const name = written.strategy || written.group || written.component || written.block;
    const above = [names.component, names.group].join(' ');
    const amendment = [names.strategy, names.group].some((own) => AMENDMENT.test(own));
    const mapped = { block, line: lineId(block, plain(name), above), name, amendment };
    return { kind: 'mapped', mapped, decided: chosen === undefined ? null : label };
  }
}
