// Where one view takes the place of another within a page, keyboard and screen reader go on at its heading: what had
// the focus is gone, and the browser would begin at the top again.

import { tick } from 'svelte';

/** Focuses the first heading of the main part, once it is drawn; nothing scrolls. */
export async function focusHeading(): Promise<void> {
  await tick();
  const heading = document.querySelector<HTMLElement>('main h1');
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/** Nothing has the focus: what had it is gone. */
export const isFocusLost = (): boolean => document.activeElement === null || document.activeElement === document.body;

/**
 * To be called before a change is drawn: where it takes away what has the focus within `box`, `next` gets it. Who is
 * elsewhere by then stays there.
 */
export async function passFocus(box: HTMLElement | undefined, next: () => HTMLElement | null): Promise<void> {
  if (box === undefined || !box.contains(document.activeElement)) return;
  await tick();
  if (isFocusLost() && box.isConnected) next()?.focus();
}
