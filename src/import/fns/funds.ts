// The funds that the country of the data has, found by what files call them.

import { plain } from './plain-text.ts';
import { FORMER_NAMES } from './former-names.ts';
import { saidSphere, sphereByName } from './recognise/sphere.ts';
import type { Sphere } from './recognise/sphere.ts';
import { CAPITALS, UFS, ufOfCode } from './states.ts';

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
  /** `TP_REPASSE`. */
  readonly kind: string;
  /** `ENTIDADE`. */
  readonly fund: string;
}

export type FundFault = 'fund-unknown' | 'uf-unknown' | 'uf-code-mismatch' | 'sphere-unknown';

const nameKey = (uf: string, plainName: string): string => `${uf} ${plainName.replaceAll(' ', '')}`;

/** "ESPIGAO D OESTE" and "ESPIGAO DO OESTE" alike. */
const looseKey = (uf: string, plainName: string): string => nameKey(uf, plainName.replace(/\b(D|DE|D[AO]S?|E)\b/g, ''));

/** Digits of a code: "355220", "35.5220", "355220.0", "3552205" or a number; '' for none, null for what is no code. */
function digitsOf(code: string): string | null {
  const digits = (/^(\d{2}|\d{6,7})[.,]0+$/.exec(code)?.[1] ?? code).replace(/[\s.'"=-]/g, '');
  if (/^(0*|\D*)$/.test(digits)) return '';
  return /^(\d{2}|\d{6,7})$/.test(digits) ? digits : null;
}

/** The whole name, and each of the two in "Augusto Severo (Campo Grande)". */
const namesOf = (name: string): string[] => [name, ...name.split(/[()]/)].map(plain).filter((own) => own !== '');

export class FundIndex {
  private readonly byCode = new Map<string, Fund>();
  private readonly byName = new Map<string, Fund>();
  /** Null where two municipalities of a UF would answer. */
  private readonly byLooseName = new Map<string, Fund | null>();
  private readonly stateFunds = new Map<string, Fund>();

  constructor(readonly funds: readonly Fund[]) {
    for (const fund of funds) {
      if (fund.sphere === 'state') {
        this.stateFunds.set(fund.uf, fund);
        continue;
      }
      this.byCode.set(fund.code, fund);
      this.byCode.set(fund.code.slice(0, 6), fund);
      for (const name of namesOf(fund.name)) this.addName(fund, name);
    }
    for (const [uf, one, other] of FORMER_NAMES) this.link(uf, one, other);
  }

  /** The fund that a row is of. What does not tell one fund from another is a fault, and never given to either. */
  find(clues: FundClues): Fund | FundFault {
    const code = digitsOf(clues.code);
    const stated = clues.uf === '' ? null : (UFS.get(plain(clues.uf)) ?? 'unknown');
    if (stated === 'unknown') return 'uf-unknown';
    const coded = code === null || code === '' ? null : ufOfCode(code);
    if (stated !== null && coded !== null && stated !== coded) return 'uf-code-mismatch';
    const uf = stated ?? coded;
    if (uf === null) return 'fund-unknown';
    const state = this.stateFunds.get(uf) ?? 'fund-unknown';
    if (uf === 'DF') return state;
    const place = this.municipality(uf, code, clues.municipality);
    const sphere = saidSphere(plain(clues.kind), plain(clues.fund)) ?? sphereByPlace(clues, uf, place, code);
    if (sphere === 'state') return state;
    return sphere === 'municipal' ? (place ?? 'fund-unknown') : 'sphere-unknown';
  }

  /** By its code where there is one, and else by its name. */
  municipality(uf: string, code: string | null, name: string): Fund | undefined {
    if (code !== '') return code === null ? undefined : this.byCode.get(code);
    const own = plain(name);
    return this.byName.get(nameKey(uf, own)) ?? this.byLooseName.get(looseKey(uf, own)) ?? undefined;
  }

  private addName(fund: Fund, name: string): void {
    this.byName.set(nameKey(fund.uf, name), fund);
    const loose = looseKey(fund.uf, name);
    const taken = this.byLooseName.get(loose);
    this.byLooseName.set(loose, taken === undefined || taken === fund ? fund : null);
  }

  /** Two names of one place: whichever the data have answers for both. */
  private link(uf: string, one: string, other: string): void {
    const [known, knownOther] = [one, other].map((name) => this.byName.get(nameKey(uf, name)));
    const fund = known ?? knownOther;
    if (fund === undefined) return;
    if (known === undefined) this.addName(fund, one);
    if (knownOther === undefined) this.addName(fund, other);
  }
}

/** Where neither `TP_REPASSE` nor the fund says its sphere outright: by the place it is of. */
function sphereByPlace(clues: FundClues, uf: string, place: Fund | undefined, code: string | null): Sphere | null {
  if (code?.length === 2) return 'state';
  const fund = plain(clues.fund);
  const name = place === undefined ? plain(clues.municipality) : plain(place.name);
  // A row of no place is of the state, unless its fund has a name that does not say so.
  if (name === '' && code === '' && fund === '') return 'state';
  const named = sphereByName(fund, uf, name);
  if (named !== null) return named === 'either' ? null : named;
  // States have their funds in the capital: elsewhere a fund that says nothing is the municipality's.
  return name === '' || (place !== undefined && CAPITALS.has(place.code)) ? null : 'municipal';
}
