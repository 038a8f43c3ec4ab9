// What the editor needs of a session: the document, edits with their gesture, and locked weights.

import type { Block, CriterionId } from '#engine';
import type { ScenarioDocument } from '#scenario/document.ts';
import type { Edit, Side } from '#scenario/edit.ts';

export interface Editor {
  readonly scenario: ScenarioDocument;
  edit(edit: Edit, gesture?: string): void;
  endGesture?(): void;
  lockedOf(groupId: string, side: Side): ReadonlySet<CriterionId>;
  toggleLock(groupId: string, side: Side, criterion: CriterionId): void;
}

/** Transfers of 2016 by block, R$, to the funds of each sphere. */
export type BaseByBlock = Readonly<Record<Block, { readonly state: number; readonly municipal: number }>>;
