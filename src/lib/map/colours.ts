// Colours come from the page's custom properties, so that themes and print decide.

import type { PaletteName } from './classes.ts';
import type { Palette } from './recolour.ts';

const CHANGE = ['--l4', '--l3', '--l2', '--l1', '--n0', '--g1', '--g2', '--g3', '--g4'].map((name) => `var(${name})`);
const HYPOTHESIS = [0, 10, 22, 34, 46, 58, 71, 85, 100].map(
  (share) => `color-mix(in oklab, var(--hyp) ${share}%, var(--n0))`,
);

/** CSS colours of classes 0 … 8. */
export const CLASS_COLOURS: Record<PaletteName, readonly string[]> = {
  change: CHANGE,
  reversed: [...CHANGE].reverse(),
  hypothesis: HYPOTHESIS,
};

export interface LineColours {
  readonly uf: string;
  readonly coast: string;
}

/** Colours as they are now on an element, packed for ImageData. */
export function readPalette(element: HTMLElement, name: PaletteName): Palette {
  const read = colourReader(element);
  return {
    classes: Uint32Array.from(CLASS_COLOURS[name], read),
    noData: read('var(--nodata)'),
    hatch: read('var(--line-2)'),
  };
}

export function readLineColours(element: HTMLElement): LineColours {
  const style = getComputedStyle(element);
  return { uf: style.getPropertyValue('--map-uf').trim(), coast: style.getPropertyValue('--map-coast').trim() };
}

/** Resolves any CSS colour on an element by painting one pixel with it. */
function colourReader(element: HTMLElement): (css: string) => number {
  const probe = element.ownerDocument.createElement('i');
  probe.style.display = 'none';
  element.append(probe);
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
  const read = (css: string) => {
    probe.style.color = css;
    context.fillStyle = getComputedStyle(probe).color;
    context.fillRect(0, 0, 1, 1);
    return new Uint32Array(context.getImageData(0, 0, 1, 1).data.buffer)[0]!;
  };
  queueMicrotask(() => probe.remove());
  return read;
}

/** Calls back when the theme changes: by attribute, by the system, or for print. Returns how to stop. */
export function watchTheme(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class'] });
  const queries = ['(prefers-color-scheme: dark)', 'print'].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    observer.disconnect();
    for (const query of queries) query.removeEventListener('change', changed);
  };
}
