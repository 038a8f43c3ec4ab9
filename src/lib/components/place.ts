const MARGIN = 12;
const GAP = 6;

/** Put a fixed panel under its anchor, or above where there is more room, inside the window. */
export function placeBeside(anchor: HTMLElement, panel: HTMLElement, align: 'start' | 'end' = 'start'): void {
  const at = anchor.getBoundingClientRect();
  const size = panel.getBoundingClientRect();
  const wanted = align === 'start' ? at.left : at.right - size.width;
  const left = Math.max(MARGIN, Math.min(wanted, innerWidth - size.width - MARGIN));
  const below = innerHeight - at.bottom - GAP;
  const above = size.height > below - MARGIN && at.top > below;
  const top = above ? Math.max(MARGIN, at.top - GAP - size.height) : at.bottom + GAP;
  panel.style.left = `${left}px`;
  panel.style.top = `${Math.min(top, Math.max(MARGIN, innerHeight - size.height - MARGIN))}px`;
}
