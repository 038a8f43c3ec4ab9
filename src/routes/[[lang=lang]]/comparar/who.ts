// A cell of the crossing, whose members a table lists.

import type { Outcome } from '#lib/comparison/crossing.ts';
import type { ProposalLetter } from '#lib/proposals/proposals.svelte.ts';

export const CROSSED_LEVELS = ['municipality', 'stateFund', 'uf'] as const;
export type CrossedLevel = (typeof CROSSED_LEVELS)[number];

export interface Who {
  readonly level: CrossedLevel;
  readonly letters: readonly [ProposalLetter, ProposalLetter];
  /** null: any outcome. */
  readonly outcomes: readonly [Outcome | null, Outcome | null];
  readonly words: string;
}
