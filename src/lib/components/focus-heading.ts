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
