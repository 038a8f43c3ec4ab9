// The funds that the country of the data has, found by what files call them.

import { plain } from './plain-text.ts';
import { UFS, ufOfCode } from './states.ts';
import { FORMER_NAMES } from './former-names.ts';

/** A fund of the dataset: 7 digits and `municipal`, or 2 and `state` (Distrito Federal included). */
export interface Fund {
  readonly code: string;
  readonly sphere: 'municipal' | 'state';
  readonly uf: string;
  readonly name: string;
}

/** What a row says of its fund, as written; '' where it says nothing. */
export interface FundClues {
  readonly uf: string;
  readonly code: string;
  readonly municipality: string;
  readonly sphere: 'municipal' | 'state' | null;
}

export type FundFault = 'fund-unknown' | 'uf-unknown' | 'uf-code-mismatch';

const nameKey = (uf: string, plainName: string): string => `${uf} ${plainName.replaceAll(' ', '')}`;

/** Digits of a code: "355220", "355220.0", "3552205" or a number; '' for anything else. */
const digitsOf = (code: string): string => /^\d+/.exec(code.replace(/[.,]0+$/, ''))?.[0] ?? '';

export class FundIndex {
  private readonly byCode = new Map<string, Fund>();
  private readonly byName = new Map<string, Fund>();
  private readonly stateFunds = new Map<string, Fund>();

  constructor(readonly funds: readonly Fund[]) {
    for (const fund of funds) {
      if (fund.sphere === 'state') {
        this.stateFunds.set(fund.uf, fund);
        continue;
      }
      this.byCode.set(fund.code, fund);
      this.byCode.set(fund.code.slice(0, 6), fund);
      this.byName.set(nameKey(fund.uf, plain(fund.name)), fund);
    }
    for (const [uf, one, other] of FORMER_NAMES) this.link(nameKey(uf, one), nameKey(uf, other));
  }

  /** The fund that a row is of. */
  find(clues: FundClues): Fund | FundFault {
    const code = digitsOf(clues.code);
    const stated = clues.uf === '' ? null : (UFS.get(plain(clues.uf)) ?? 'unknown');
    if (stated === 'unknown') return 'uf-unknown';
    const coded = code.length >= 6 || code.length === 2 ? ufOfCode(code) : null;
    if (stated !== null && coded !== null && stated !== coded) return 'uf-code-mismatch';
    const uf = stated ?? coded;
    if (uf === null) return 'fund-unknown';
    if (clues.sphere === 'state' || uf === 'DF' || code.length === 2) return this.stateFunds.get(uf) ?? 'fund-unknown';
    return this.municipality(uf, code, clues.municipality) ?? 'fund-unknown';
  }

  private municipality(uf: string, code: string, name: string): Fund | undefined {
    if (code.length >= 6) return this.byCode.get(code);
    return this.byName.get(nameKey(uf, plain(name)));
  }

  /** Two names of one place: whichever the data have answers for both. */
  private link(one: string, other: string): void {
    const fund = this.byName.get(one) ?? this.byName.get(other);
    if (fund === undefined) return;
    if (!this.byName.has(one)) this.byName.set(one, fund);
    if (!this.byName.has(other)) this.byName.set(other, fund);
  }
}
