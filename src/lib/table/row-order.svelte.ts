// Which rows of a table are shown, and in what order: searched, filtered and sorted, as the parts change.

import { untrack } from 'svelte';
import type { ChipFilter, Column, SelectFilter, SortKey, TableRows } from './columns.ts';
import { filterRows } from './filter.ts';
import type { FilterState } from './filter.ts';
import { orderRows } from './order.ts';
import { foldName, nearestRows } from './search.ts';
import { orderKeys } from './sort-keys.ts';

/** What a table is asked to show: an object of getters, so that each answer follows only what it reads. */
export interface RowQuestion {
  readonly rows: TableRows;
  readonly columns: readonly Column[];
  readonly selects: readonly SelectFilter[];
  readonly chips: readonly ChipFilter[];
  readonly filter: FilterState;
  readonly sort: readonly SortKey[];
}

export interface NearName {
  readonly name: string;
  /** With what tells it from others of that name. */
  readonly label: string;
}

export class RowOrder {
  readonly #asked: RowQuestion;
  // Folded names and ranks belong to the rows: a new result brings new columns, not new names.
  readonly #folded = $derived.by(() => {
    const { count } = this.#asked.rows;
    return untrack(() => Array.from({ length: count }, (_, i) => foldName(this.nameOf(i))));
  });
  readonly #ranked = $derived.by(() => ({ rows: this.#asked.rows, ranks: new Map<string, Uint32Array>() }));
  readonly #filtered = $derived.by(() => {
    const { filter, selects, chips } = this.#asked;
    return filterRows(this.#folded, filter, selects, chips);
  });
  /** Rows shown, first to last. */
  readonly order = $derived.by(() => {
    const { sort, columns } = this.#asked;
    const { rows, ranks } = this.#ranked;
    return orderRows(this.#filtered, orderKeys(sort, columns, rows, ranks));
  });
  /** Names near what was sought, where nothing has it. */
  readonly near: readonly NearName[] = $derived.by(() => {
    if (this.order.length > 0) return [];
    return nearestRows(this.#folded, foldName(this.#asked.filter.query), 3).map((i) => ({
      name: this.nameOf(i),
      label: this.#labelOf(i),
    }));
  });

  constructor(asked: RowQuestion) {
    this.#asked = asked;
  }

  nameOf(i: number): string {
    const { rows, columns } = this.#asked;
    return rows.name ? rows.name(i) : String(columns[0]?.value(i) ?? '');
  }

  #labelOf(i: number): string {
    const qualifier = this.#asked.rows.qualifier?.(i) ?? '';
    return qualifier === '' ? this.nameOf(i) : `${this.nameOf(i)} (${qualifier})`;
  }
}
