// Which rows of a long list are on the screen, when every row is as high as the others.

export interface RowWindow {
  /** First row drawn and the one after the last. */
  readonly first: number;
  readonly end: number;
}

/** The rows to draw, with `overscan` more on each side so that fast scrolling shows no gap. */
export function rowWindow(
  count: number,
  rowHeight: number,
  scrollTop: number,
  viewHeight: number,
  overscan = 6,
): RowWindow {
  const top = Math.floor(scrollTop / rowHeight);
  const shown = Math.ceil(viewHeight / rowHeight) + 1;
  const first = Math.max(0, Math.min(top, count - shown) - overscan);
  return { first, end: Math.min(count, Math.max(top, 0) + shown + overscan) };
}

/** Scroll position that brings row `at` fully into view, moving as little as possible. */
export function scrollToRow(at: number, rowHeight: number, scrollTop: number, viewHeight: number): number {
  const top = at * rowHeight;
  if (top < scrollTop) return top;
  return Math.max(scrollTop, top + rowHeight - viewHeight);
}

/** Row that a key leads to from row `at`; null when the key does not move. */
export function rowAfterKey(key: string, at: number, count: number, page: number): number | null {
  const steps: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  };
  const next = steps[key];
  return next === undefined || count === 0 ? null : Math.max(0, Math.min(count - 1, next));
}
