import type { Snippet } from 'svelte';
import type { Language } from '#lib/i18n/language.ts';
import type { PaletteName } from './classes.ts';
import type { MapLevel } from './entries.ts';
import type { MapDescription } from './map-description.ts';
import type { Inset } from './viewport.ts';

export interface BrazilMapProps {
  /** Features in the caller's order: 7 digits (or 53, the DF fund, for Brasília), 5 or 2 by level. */
  codes: readonly string[];
  level: MapLevel;
  /** Class 0 … 8 of each code, 255 without data. A new array for new values. */
  classes: Uint8Array;
  palette?: PaletteName;
  /** 1 where a filter leaves the feature out. */
  dimmed?: Uint8Array | null;
  /** Code to go to as soon as the map can; `onarrive` hears that it did. */
  goal?: string | null;
  onarrive?: () => void;
  /** Position in `codes`. */
  selected?: number | null;
  /** The feature under the pointer or where the keyboard stands; bind it to point in several maps at once. */
  pointed?: number | null;
  describe: (index: number) => MapDescription;
  onselect?: (index: number) => void;
  /** Enter or double click. */
  onopen?: (index: number) => void;
  label: string;
  language: Language;
  geometryUrl: string;
  /** False holds the download back, so that the first figures come first. */
  start?: boolean;
  /** A small multiple: neither zoom nor controls. */
  still?: boolean;
  /** Room for what the page lays over the map, CSS pixels. */
  inset?: Partial<Inset>;
  /** What lies over the map: selects, legend. */
  overlay?: Snippet<[{ zoomed: boolean }]>;
}
