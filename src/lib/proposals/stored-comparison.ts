// The comparison as the browser keeps it between visits: the link that carries it, and what a link
// does not say. Session storage has this tab's own, local storage the last of any tab.

const KEY = 'sus-legal-comparison';
/** What could not be read is moved here, so that nothing is lost. */
const ASIDE_KEY = 'sus-legal-comparison-unreadable';
const FORMAT = 1;

export interface StoredComparison {
  /** The proposals: `#s=…&s=…`. */
  readonly link: string;
  /** Position of the one that follows the simulator; null: none. */
  readonly linked: number | null;
  /** Part of the address from # on that the comparison came from or was shared as; empty without one. */
  readonly address: string;
}

export type Place = 'sessionStorage' | 'localStorage';

/** What lies in a place, not yet understood; null when nothing does or storage is closed. */
export function storedText(place: Place): string | null {
  try {
    return globalThis[place].getItem(KEY);
  } catch {
    return null;
  }
}

/** Null when the text is not one of ours. */
export function parseStored(text: string): StoredComparison | null {
  try {
    const value = JSON.parse(text) as Partial<Record<'format' | 'link' | 'linked' | 'address', unknown>> | null;
    if (value?.format !== FORMAT || typeof value.link !== 'string') return null;
    return {
      link: value.link,
      linked: Number.isInteger(value.linked) && (value.linked as number) >= 0 ? (value.linked as number) : null,
      address: typeof value.address === 'string' ? value.address : '',
    };
  } catch {
    return null;
  }
}

export function storeComparison(comparison: StoredComparison): void {
  const text = JSON.stringify({ format: FORMAT, ...comparison });
  for (const place of ['sessionStorage', 'localStorage'] as const) {
    try {
      globalThis[place].setItem(KEY, text);
    } catch {
      forget(place);
    }
  }
}

/** Move what cannot be read out of the way of what comes next. */
export function putAside(place: Place, text: string): void {
  try {
    globalThis[place].setItem(ASIDE_KEY, text);
  } catch {
    // Full or closed: the page still holds the text and offers it as a file.
  }
  forget(place);
}

/** Where storage is full, what is there is older than what is on screen and must not come back. */
function forget(place: Place): void {
  try {
    globalThis[place].removeItem(KEY);
  } catch {
    // Nothing can be there.
  }
}
