// Keys of the focused map.

import type { Direction } from './walk.ts';

export type MapKey = Direction | 'open' | 'select' | 'zoomIn' | 'zoomOut' | 'reset' | 'dismiss';

const KEYS: Readonly<Record<string, MapKey>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Enter: 'open',
  ' ': 'select',
  '+': 'zoomIn',
  '=': 'zoomIn',
  '-': 'zoomOut',
  '0': 'reset',
  Escape: 'dismiss',
};

/** What a key asks of the map; null for keys that are not the map's. */
export function mapKey(event: KeyboardEvent): MapKey | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  return KEYS[event.key] ?? null;
}
