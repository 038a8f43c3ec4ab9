// Totals of tables 5A to 10: of every block, and of the components that its lines make up.

import { PANORAMA_BLOCKS } from './panorama-tables.ts';
import type { ComponentRow, LineRow, PanoramaBlock, PanoramaSphere } from './panorama-tables.ts';

/** A line of transfer to one fund, R$. */
interface Payment {
  readonly code: string;
  readonly sphere: PanoramaSphere;
  readonly block: PanoramaBlock;
  readonly line: string;
  readonly amount: number;
}

/** Whose sums a row holds: of the block where `component` is null. */
type Sums = Omit<ComponentRow, 'block' | 'component' | 'table' | 'lines'>;

const MILLION = 1e6;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** A row for each block that has lines, then one for each of its components where it has any with a name. */
function rowsOf(
  lines: readonly LineRow[],
  sumsOf: (block: PanoramaBlock, component: string | null, own: readonly LineRow[]) => Sums,
): ComponentRow[] {
  return PANORAMA_BLOCKS.flatMap((block) => {
    const own = lines.filter((line) => line.block === block);
    if (own.length === 0) return [];
    const row = (component: string | null, part: readonly LineRow[]): ComponentRow => ({
      block,
      component,
      table: [...new Set(part.map(({ table }) => table).filter(Boolean))].join(', '),
      lines: part.length,
      ...sumsOf(block, component, part),
    });
    const names = [...new Set(own.map(({ component }) => component))];
    const parts = names.every((name) => name === '') ? [] : names;
    return [
      row(null, own),
      ...parts.map((name) =>
        row(
          name,
          own.filter(({ component }) => component === name),
        ),
      ),
    ];
  });
}

/**
 * As published: blocks with their printed totals, components as the sum of their lines. Who receives of a component
 * is no sum, as one fund receives by several lines: it is no number there.
 * @param printed totals by block
 */
export function publishedComponents(
  lines: readonly LineRow[],
  printed: ReadonlyMap<PanoramaBlock, Sums>,
): ComponentRow[] {
  return rowsOf(lines, (block, component, own) => {
    const total = printed.get(block);
    if (component === null && total !== undefined) return total;
    return {
      all: sum(own.map(({ all }) => all)),
      state: sum(own.map(({ state }) => state)),
      municipal: sum(own.map(({ municipal }) => municipal)),
      stateRecipients: Number.NaN,
      municipalRecipients: Number.NaN,
    };
  });
}

/** Of payments, one a fund and line. @param lines the rows of these lines, by block and name. */
export function componentsOfPayments(payments: readonly Payment[], lines: readonly LineRow[]): ComponentRow[] {
  const componentOf = new Map(lines.map(({ block, name, component }) => [`${block}\t${name}`, component]));
  return rowsOf(lines, (block, component) => {
    const own = payments.filter(
      (one) => one.block === block && (component === null || componentOf.get(`${block}\t${one.line}`) === component),
    );
    const of = (sphere: PanoramaSphere): Payment[] => own.filter((one) => one.sphere === sphere);
    const millions = (some: readonly Payment[]): number => sum(some.map(({ amount }) => amount)) / MILLION;
    const recipients = (some: readonly Payment[]): number => new Set(some.map(({ code }) => code)).size;
    return {
      all: millions(own),
      state: millions(of('state')),
      stateRecipients: recipients(of('state')),
      municipal: millions(of('municipal')),
      municipalRecipients: recipients(of('municipal')),
    };
  });
}
