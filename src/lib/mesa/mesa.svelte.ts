// What is decided at the Mesa da CIT: the conditions, the rule of refusals and the guarantee. Kept with the
// comparison in this browser, and part of its link.

import type { Condition } from '#conditions/condition.ts';
import { decodeConditions, encodeConditions } from '#conditions/link.ts';
import type { ConditionProblem } from '#conditions/problem.ts';
import { STARTING_CONDITIONS } from '#conditions/starting-conditions.ts';
import { toasts } from '#lib/components/toasts.svelte.ts';
import type { Runner } from '#lib/runner.svelte.ts';
import type { RefusalRule } from '#negotiation/refusals.ts';
import { InequalityYears } from './inequality-years.svelte.ts';
import { decodeSettings, encodeSettings, STARTING_SETTINGS } from './settings-link.ts';

const KEY = 'sus-legal-mesa';

interface MesaBeginning {
  /** Conditions it begins with, and goes back to. */
  readonly conditions: readonly Condition[];
  /** False where the browser keeps nothing of it, as within an exercise. */
  readonly isKept: boolean;
}

export class Mesa {
  readonly inequality: InequalityYears;
  readonly #beginning: MesaBeginning;
  #conditions = $state.raw<readonly Condition[]>([]);
  #rule = $state.raw<RefusalRule>(STARTING_SETTINGS.rule);
  #guarantee = $state(STARTING_SETTINGS.guarantee);
  /** Why the conditions of a link were not opened; null when nothing is wrong. */
  problems = $state.raw<readonly ConditionProblem[] | null>(null);
  /** Fields of the address that were taken in or written last: they are not taken in again. */
  #address = '';

  constructor(
    runner: Pick<Runner, 'compareYears'>,
    beginning: MesaBeginning = { conditions: STARTING_CONDITIONS, isKept: true },
  ) {
    this.inequality = new InequalityYears(runner);
    this.#beginning = beginning;
    this.#conditions = beginning.conditions;
  }

  get conditions(): readonly Condition[] {
    return this.#conditions;
  }

  get rule(): RefusalRule {
    return this.#rule;
  }

  set rule(rule: RefusalRule) {
    this.#rule = rule;
    this.#store();
  }

  get guarantee(): number {
    return this.#guarantee;
  }

  set guarantee(guarantee: number) {
    this.#guarantee = guarantee;
    this.#store();
  }

  /** Fields to add to a link, each with the & before it. */
  get fields(): string {
    return `&${encodeConditions(this.#conditions)}&${encodeSettings({ rule: this.#rule, guarantee: this.#guarantee })}`;
  }

  /** The same, when what is on screen goes into the address. */
  share(): string {
    this.#address = this.fields;
    this.#store();
    return this.#address;
  }

  /** What this browser kept: of this tab, else of the last one. */
  restore(): void {
    for (const place of ['sessionStorage', 'localStorage'] as const) {
      const kept = keptIn(place);
      if (kept === null || !this.#take(kept.fields)) continue;
      this.#address = place === 'sessionStorage' ? kept.address : '';
      return;
    }
  }

  /** Take in what an address carries; a damaged one leaves everything as it is and says so. */
  read(hash: string): void {
    const fields = fieldsOf(hash);
    if (fields === '' || fields === this.#address) return;
    this.#address = fields;
    this.#take(fields);
    this.#store();
  }

  change(id: string, part: Partial<Condition>): void {
    this.#set(this.#conditions.map((condition) => (condition.id === id ? { ...condition, ...part } : condition)));
  }

  /** One more at the end, under an id of its own. */
  add(condition: Omit<Condition, 'id'>): void {
    const taken = new Set(this.#conditions.map(({ id }) => id));
    let n = this.#conditions.length + 1;
    while (taken.has(`c${n}`)) n += 1;
    this.#set([...this.#conditions, { id: `c${n}`, ...condition }]);
  }

  /** By one place up (−1) or down (1). */
  move(id: string, by: -1 | 1): void {
    const from = this.#conditions.findIndex((condition) => condition.id === id);
    const to = from + by;
    if (from < 0 || to < 0 || to >= this.#conditions.length) return;
    const next = [...this.#conditions];
    next.splice(to, 0, ...next.splice(from, 1));
    this.#set(next);
  }

  /** @param told what to say of it; the notice brings it back. */
  remove(id: string, told: string, undo: string): void {
    this.#replace(
      this.#conditions.filter((condition) => condition.id !== id),
      told,
      undo,
    );
  }

  reset(told: string, undo: string): void {
    this.#replace(this.#beginning.conditions, told, undo);
  }

  #replace(next: readonly Condition[], told: string, undo: string): void {
    const before = this.#conditions;
    this.#set(next);
    toasts.show({ text: told, action: { label: undo, run: () => this.#set(before) } });
  }

  #set(conditions: readonly Condition[]): void {
    this.#conditions = conditions;
    this.problems = null;
    this.#store();
  }

  #take(fields: string): boolean {
    const settings = decodeSettings(fields);
    if (settings !== null) [this.#rule, this.#guarantee] = [settings.rule, settings.guarantee];
    const decoded = decodeConditions(fields);
    this.problems = decoded.ok ? null : decoded.problems;
    if (!decoded.ok || decoded.value === null) return false;
    this.#conditions = decoded.value;
    return true;
  }

  #store(): void {
    if (!this.#beginning.isKept) return;
    const text = JSON.stringify({ format: 1, fields: this.fields, address: this.#address });
    for (const place of ['sessionStorage', 'localStorage'] as const) {
      try {
        globalThis[place].setItem(KEY, text);
      } catch {
        // Full or closed: the link still carries it all.
      }
    }
  }
}

/** `&c=…&r=…` of an address, in that order; empty where it has no conditions. */
function fieldsOf(hash: string): string {
  const fields = new URLSearchParams(hash.slice(hash.indexOf('#') + 1));
  const written = (['c', 'r'] as const).flatMap((name) => {
    const value = fields.get(name);
    return value === null ? [] : [`&${name}=${value}`];
  });
  return written.join('');
}

function keptIn(
  place: 'sessionStorage' | 'localStorage',
): { readonly fields: string; readonly address: string } | null {
  try {
    const value = JSON.parse(globalThis[place].getItem(KEY) ?? 'null') as Partial<Record<string, unknown>> | null;
    if (value?.['format'] !== 1 || typeof value['fields'] !== 'string') return null;
    return { fields: value['fields'], address: typeof value['address'] === 'string' ? value['address'] : '' };
  } catch {
    return null;
  }
}
