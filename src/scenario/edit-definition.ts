// What an edit of a scenario is: it names itself for the history and changes an immer draft.

import type { Draft } from 'immer';
import type { ScenarioDocument } from './document.ts';

export type DetailValue = string | number | boolean | null;

export interface Edit {
  readonly kind: string;
  /** What the edit names: group, criterion, field; the history adds `from` and `to`. */
  readonly detail: Readonly<Record<string, DetailValue>>;
  readonly apply: (draft: Draft<ScenarioDocument>) => void;
  /** The value the edit moves, read before and after it. */
  readonly read?: (document: ScenarioDocument) => DetailValue;
  /** Edits of one target within one gesture replace each other instead of adding up. */
  readonly target?: string;
}

/** The group of that id, of a document or a draft; asking for one that is not there is a fault of the caller. */
export function groupOf<G extends { readonly id: string }>(
  { groups }: { readonly groups: readonly G[] },
  groupId: string,
): G {
  const group = groups.find(({ id }) => id === groupId);
  if (group) return group;
  throw new Error(`No group "${groupId}" among ${groups.map(({ id }) => id).join(', ')}`);
}
