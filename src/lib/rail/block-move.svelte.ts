// A block on the move: lifted by a drag, a click or Space, held over a group, dropped or put back.
// The drawing is BlockTiles.svelte; the edit is made by whoever asks `drop`.

import type { Block } from '#engine';
import type { DocumentGroup } from '#scenario/document.ts';

/** A place to drop: a group, or null for a group of the block's own. */
export type Target = string | null;

const DRAG_PX = 5;

export class BlockMove {
  lifted = $state<Block | null>(null);
  over = $state<Target | undefined>(undefined);
  /** Where the pointer is while it drags, px of the window. */
  pointer = $state<{ readonly x: number; readonly y: number } | null>(null);
  #start: { readonly block: Block; readonly x: number; readonly y: number } | null = null;
  #groups: () => readonly DocumentGroup[];

  constructor(groups: () => readonly DocumentGroup[]) {
    this.#groups = groups;
  }

  holder(block: Block): DocumentGroup | undefined {
    return this.#groups().find(({ blocks }) => blocks.includes(block));
  }

  /** Places other than where the block stands. */
  targets(block: Block): Target[] {
    const home = this.holder(block);
    const others: Target[] = this.#groups()
      .filter(({ id }) => id !== home?.id)
      .map(({ id }) => id);
    return (home?.blocks.length ?? 1) > 1 ? [...others, null] : others;
  }

  lift(block: Block): void {
    this.lifted = block;
    this.over = undefined;
  }

  cancel(): void {
    this.lifted = null;
    this.over = undefined;
    this.pointer = null;
    this.#start = null;
  }

  /** The next or the last place, in turn. */
  step(by: 1 | -1): void {
    if (this.lifted === null) return;
    const targets = this.targets(this.lifted);
    if (targets.length === 0) return;
    const at = this.over === undefined ? -1 : targets.indexOf(this.over);
    const next = at < 0 ? (by > 0 ? 0 : targets.length - 1) : (at + by + targets.length) % targets.length;
    this.over = targets[next];
  }

  press(block: Block, event: PointerEvent): void {
    if (event.button === 0) this.#start = { block, x: event.clientX, y: event.clientY };
  }

  /** Follow the pointer; `under` finds the place below it. */
  follow(event: PointerEvent, under: (x: number, y: number) => Target | undefined): void {
    if (this.#start === null) return;
    const { block, x, y } = this.#start;
    if (this.pointer === null) {
      if (Math.hypot(event.clientX - x, event.clientY - y) < DRAG_PX) return;
      this.lift(block);
    }
    this.pointer = { x: event.clientX, y: event.clientY };
    const place = under(event.clientX, event.clientY);
    this.over = place !== undefined && this.targets(block).includes(place) ? place : undefined;
  }

  /** The pointer is let go; true if that ended a drag. */
  release(): boolean {
    const dragged = this.pointer !== null;
    this.#start = null;
    this.pointer = null;
    return dragged;
  }
}
