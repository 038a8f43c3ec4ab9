import { zoomOf } from '#lib/page-zoom.ts';

/** Pixels of the window. */
const MARGIN = 12;
const GAP = 6;

export type Align = 'start' | 'end' | 'beside';

const within = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/**
 * Put a fixed panel by its anchor, inside the window: under it, or above where there is more room.
 * `beside` puts it at the right of the column the anchor stands in (`data-column`), where there is
 * room: the controls of the column stay in sight.
 */
export function placeBeside(anchor: HTMLElement, panel: HTMLElement, align: Align = 'start'): void {
  // Hidden by its own style until here: the browser may paint it before it has a place.
  panel.style.visibility = 'visible';
  const at = anchor.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const column = align === 'beside' ? anchor.closest('[data-column]')?.getBoundingClientRect() : undefined;
  // Measured in pixels of the window, set in those of the panel, which are larger on an enlarged page.
  const zoom = zoomOf(panel);
  const put = (left: number, top: number): void => {
    panel.style.left = `${left / zoom}px`;
    panel.style.top = `${top / zoom}px`;
  };
  const right = (column?.right ?? innerWidth) + GAP;
  const lowest = Math.max(MARGIN, innerHeight - height - MARGIN);
  if (right + width + MARGIN <= innerWidth) {
    put(right, within(at.top - MARGIN, MARGIN, lowest));
    return;
  }
  const left = align === 'end' ? at.right - width : at.left;
  const below = innerHeight - at.bottom - GAP;
  const above = height > below - MARGIN && at.top > below;
  put(
    within(left, MARGIN, Math.max(MARGIN, innerWidth - width - MARGIN)),
    within(above ? at.top - GAP - height : at.bottom + GAP, MARGIN, lowest),
  );
}
