import type { IconName } from './icons.ts';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName;
  /** A second, quieter line. */
  readonly hint?: string;
  readonly disabled?: boolean;
  /** The chosen one of a set: drawn with a tick. */
  readonly checked?: boolean;
  /** An address makes the item a link. */
  readonly href?: string;
  readonly run?: () => void;
  /** A line above this item. */
  readonly divided?: boolean;
}
