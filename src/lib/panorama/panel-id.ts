// Panels of the page, in its order; in an address they name the tables.

export const PANEL_IDS = [
  'transfers',
  'components',
  'lines',
  'bandLines',
  'lineClasses',
  'stateLines',
  'bands',
  'ufs',
] as const;
export type PanelId = (typeof PANEL_IDS)[number];
