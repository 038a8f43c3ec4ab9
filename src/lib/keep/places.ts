// Where the browser keeps what must be known before anything is loaded.

/** Draft of this tab, in session storage; static/theme.js looks for it before the first paint. */
export const DRAFT_KEY = 'sus-legal-draft';
/** In local storage: this browser keeps something. */
export const TRACE_KEY = 'sus-legal-kept';

/** False too where storage is closed to us, or while prerendering. */
export function isStored(place: 'sessionStorage' | 'localStorage', key: string): boolean {
  try {
    return globalThis[place].getItem(key) !== null;
  } catch {
    return false;
  }
}
