// Which base the runs of this tab stand on. Going over to another is in baselines/use-base.ts.

/** An imported base, as much of it as every page must know. */
export interface ImportedBase {
  readonly id: string;
  readonly name: string;
  /** Hash of its data. */
  readonly hash: string;
  /** Year of the files; null where they are of several, or none says. */
  readonly year: number | null;
  /** Funds with amounts of the files, and those that keep the embedded ones. */
  readonly replaced: number;
  readonly kept: number;
}

/** In session storage: the imported base that this tab uses. */
export const BASE_KEY = 'sus-legal-base';

class BaseInUse {
  /** Null for the embedded base. */
  imported = $state.raw<ImportedBase | null>(null);
}

export const baseInUse = new BaseInUse();
