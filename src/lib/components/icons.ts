// The stroke set of the site: 16 × 16, 1.6 px, round. One path each; `filled` ones have no stroke.

export const ICONS = {
  undo: 'M6 3L2.5 6.5 6 10M2.5 6.5H10a3.5 3.5 0 0 1 0 7H6.5',
  redo: 'M10 3l3.5 3.5L10 10M13.5 6.5H6a3.5 3.5 0 0 0 0 7h3.5',
  history: 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0zM8 4.5V8l2.5 1.5',
  'chevron-down': 'M3.5 6L8 10.5 12.5 6',
  'chevron-right': 'M6 3.5L10.5 8 6 12.5',
  lock: 'M4.5 7h7a1 1 0 0 1 1 1v4.5a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1zM5.5 7V5a2.5 2.5 0 0 1 5 0v2',
  unlock: 'M4.5 7h7a1 1 0 0 1 1 1v4.5a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1zM5.5 7V4.5a2.5 2.5 0 0 1 4.8-1',
  link: 'M6.5 9.5l3-3M7 4.5l1.2-1.2a3 3 0 0 1 4.3 4.3l-1.2 1.2M9 11.5l-1.2 1.2a3 3 0 0 1-4.3-4.3l1.2-1.2',
  play: 'M5 3l9 5.5L5 14z',
  pause: 'M4 3h3v10H4zM9.5 3h3v10h-3z',
  search: 'M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0zM10.5 10.5L14 14',
  download: 'M8 2v8M4.5 7L8 10.5 11.5 7M2.5 13.5h11',
  upload: 'M8 10.5v-8M4.5 5.5L8 2l3.5 3.5M2.5 13.5h11',
  share: 'M6.5 9.5l3-3M7 4.5l1.2-1.2a3 3 0 0 1 4.3 4.3l-1.2 1.2M9 11.5l-1.2 1.2a3 3 0 0 1-4.3-4.3l1.2-1.2',
  print: 'M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  close: 'M4 4l8 8M12 4l-8 8',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  info: 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0zM8 7.5v3.5M8 5v.01',
  warning: 'M8 2l6.5 11.5h-13zM8 6.5v3M8 11.5v.01',
  error: 'M4 4l8 8M12 4l-8 8',
  estimate: 'M2 6.5c2-2.5 4-2.5 6 0s4 2.5 6 0M2 11c2-2.5 4-2.5 6 0s4 2.5 6 0',
  hypothesis: 'M5.5 6a2.5 2.5 0 1 1 3.7 2.2C8.4 8.7 8 9.2 8 10M8 13v.01',
  probability: 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0zM8 4.5V8l2.5 1.5',
  menu: 'M2 4h12M2 8h12M2 12h12',
  sun: 'M10.5 8a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0zM8 1.5v1.2M8 13.3v1.2M1.5 8h1.2M13.3 8h1.2M3.4 3.4l.9.9M11.7 11.7l.9.9M3.4 12.6l.9-.9M11.7 4.3l.9-.9',
  moon: 'M13.5 9.5A6 6 0 0 1 6.5 2.5a6 6 0 1 0 7 7z',
  system: 'M2.5 3h11v7.5h-11zM6 13.5h4M8 10.5v3',
  reset: 'M3 8a5 5 0 1 0 5-5H4.5M6.5 1L4.5 3l2 2',
  filter: 'M2 4h12M4.5 8h7M6.5 12h3',
  pencil: 'M10.5 3l2.5 2.5L6 12.5l-3.2.7.7-3.2zM9 4.5L11.5 7',
  trash: 'M2.5 4.5h11M6 4.5v-2h4v2M4 4.5l.7 9h6.6l.7-9M6.7 7v4M9.3 7v4',
  external: 'M6.5 3.5h-3v9h9v-3M9 2.5h4.5V7M13.5 2.5L7.5 8.5',
} as const;

export type IconName = keyof typeof ICONS;

export const FILLED_ICONS: ReadonlySet<IconName> = new Set(['play', 'pause']);
