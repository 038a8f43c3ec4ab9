// The document people edit: a reform with every default written in, and who proposes it.

import type { Group, Reform, Weights, WithinStates } from '#engine';

export interface DocumentGroup extends Omit<Group, 'withinStates'> {
  /** `weights` null: the same weights as between states. */
  readonly withinStates: Omit<WithinStates, 'weights'> & { readonly weights: Weights | null };
}

export interface Reference {
  readonly label: string;
  readonly url?: string;
}

export interface ScenarioDocument extends Omit<Reform, 'groups'> {
  readonly format: 1;
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly description: string;
  readonly references: readonly Reference[];
  readonly groups: readonly DocumentGroup[];
}
