// The colours and letters of the page as a canvas needs them: read from the custom properties of
// the root element, and again whenever the theme changes.

import { createSubscriber } from 'svelte/reactivity';

const COLOURS = {
  page: '--page',
  ink: '--ink',
  ink2: '--ink-2',
  ink3: '--ink-3',
  line: '--line',
  line2: '--line-2',
  control: '--control',
  act: '--act',
  actWeak: '--act-weak',
  loss: '--loss',
  gain: '--gain',
  lossInk: '--loss-ink',
  gainInk: '--gain-ink',
  hypothesis: '--hyp',
  sunken: '--sunken',
  focus: '--focus',
} as const;

export type ChartTheme = Readonly<Record<keyof typeof COLOURS | 'sans' | 'serif', string>>;

/** A font as canvas writes it. Sizes of the design: labels 13.5, ticks 12.5, nothing smaller. */
export function font(theme: ChartTheme, size = 13.5, weight = 400): string {
  return `${weight} ${size}px ${theme.sans}`;
}

export function readTheme(root: Element): ChartTheme {
  const style = getComputedStyle(root);
  const read = (property: string): string => style.getPropertyValue(property).trim();
  const colours = Object.fromEntries(Object.entries(COLOURS).map(([name, property]) => [name, read(property)]));
  return { ...colours, sans: read('--sans'), serif: read('--serif') } as ChartTheme;
}

/** Tell of changes: the attributes on the root, the system's preference, and fonts that arrive. */
function watchTheme(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['data-theme', 'data-presenting', 'class', 'style'],
  });
  const system = matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', changed);
  document.fonts.addEventListener('loadingdone', changed);
  return () => {
    observer.disconnect();
    system.removeEventListener('change', changed);
    document.fonts.removeEventListener('loadingdone', changed);
  };
}

let subscribe: (() => void) | undefined;

/** The theme now; inside an effect or `$derived` it follows changes. In a browser only. */
export function currentTheme(): ChartTheme {
  subscribe ??= createSubscriber(watchTheme);
  subscribe();
  return readTheme(document.documentElement);
}
