// How the figures of the catalogue are called and how a condition on one of them reads.

import type { FigureScope } from '#conditions/figure.ts';
import type { FigureGroupId } from '#conditions/catalogue.ts';
import type { Comparator } from '#conditions/figure.ts';

/** A sentence around its limit: `Nenhuma UF perde mais de` 10%. */
export interface AroundLimit {
  readonly before: string;
  readonly after: string;
}

/** `parameter` is the loss to look beyond or the name of who is meant, as written; empty where there is none. */
export interface FigureWords {
  readonly name: (parameter: string) => string;
  /** Sentences that read better than name and comparator. */
  readonly sentences?: Partial<Readonly<Record<Comparator, (parameter: string) => AroundLimit>>>;
}

export interface FiguresText {
  readonly figures: Readonly<Record<string, FigureWords>>;
  readonly groups: Readonly<Record<FigureGroupId, string>>;
  /** Completes "the proposal runs into …". */
  readonly obstacles: Readonly<Record<FigureScope | 'money' | 'primaryCare' | 'inequality', string>>;
  readonly plain: (name: string, comparator: Comparator) => AroundLimit;
}
