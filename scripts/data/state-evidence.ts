// Evidence by block of what each state fund received in 2016 (docs/data.md, "Fundos estaduais").

import type { ByBlock } from './fund-blocks.ts';
import { FUND_BLOCKS } from './fund-blocks.ts';
import type { Municipality } from './municipality.ts';

/** No state fund takes more of its UF's block than this. */
export const CAP = 0.97;
/** R$ per inhabitant that a municipality receives in AF: basic component 5.24, the other lines 0.42. */
const BASIC_MEDICINES = 5.24;
const OTHER_MEDICINES = 0.42;
/** Instituto Butantan, vaccine against dengue: the one line of 2016 with one state (NT 46, table 9). */
const BUTANTAN = 100_000_000;
/** Relative errors given to the two witnesses of specialised care. */
const DECLARED_ERROR = 0.15;
const SPENDING_ERROR = 0.13;
/** In ES and RJ oil royalties are in the money of others, and spending says less. */
const SPENDING_ERROR_WITH_ROYALTIES = 0.3;

/** Municipalities whose basic medicines are bought by the state fund (SP, Dose Certa; PR, consortium; CE). */
export function hasCentralisedMedicines(m: Municipality): boolean {
  return (['SP', 'PR'].includes(m.uf) && m.population <= 250_000) || (m.uf === 'CE' && m.population <= 1_000_000);
}

export interface Uf {
  readonly uf: string;
  readonly population: number;
  readonly amounts: ByBlock<number>;
  readonly declared: Readonly<Record<string, number | null>>;
  readonly lines: ByBlock<number>;
  readonly places: readonly Municipality[];
}

export interface Guess {
  readonly value: number;
  /** How far it may move to meet the national total; proportional to the error of the guess. */
  readonly give: number;
}

function declared(uf: Uf, column: string): number {
  return uf.declared[column] ?? 0;
}

export function guessPrimaryCare(ufs: readonly Uf[]): Guess[] {
  const declarers = ufs.filter((uf) => declared(uf, 'ab') > 0 && uf.lines.AB === 1);
  const mean =
    declarers.reduce((s, uf) => s + declared(uf, 'ab'), 0) / declarers.reduce((s, uf) => s + uf.population, 0);
  return ufs.map((uf) => {
    if (uf.lines.AB === 0) return { value: 0, give: 0 };
    const value = declared(uf, 'ab') || mean * uf.population;
    return { value, give: value };
  });
}

export function guessMedicines(ufs: readonly Uf[]): Guess[] {
  return ufs.map((uf) => {
    const direct = uf.places.filter((m) => !hasCentralisedMedicines(m)).reduce((s, m) => s + m.population, 0);
    const value = uf.amounts.AF - BASIC_MEDICINES * direct - OTHER_MEDICINES * uf.population;
    return { value: Math.max(value, 0.03 * uf.amounts.AF), give: uf.amounts.AF };
  });
}

/** Half declared, half the mean share of the UF's block. RS declares almost the whole of its UF: an anomaly, replaced by the mean of the others. */
export function guessSurveillance(ufs: readonly Uf[]): Guess[] {
  const sound = ufs.filter((uf) => uf.uf !== 'RS');
  const mean = sound.reduce((s, uf) => s + declared(uf, 'vs'), 0) / sound.reduce((s, uf) => s + uf.amounts.VS, 0);
  return ufs.map((uf) => {
    const told = uf.uf === 'RS' ? mean * uf.amounts.VS : declared(uf, 'vs');
    const usual = (told + mean * uf.amounts.VS) / 2;
    return { value: usual + (uf.uf === 'SP' ? BUTANTAN : 0), give: usual };
  });
}

/** Food and nutrition (the amount declared for 2019 is that line), plus the further lines of table 4. */
export function guessManagement(ufs: readonly Uf[], total: number): Guess[] {
  const nutrition = ufs.map((uf) => Math.min(declared(uf, 'gestao'), 300_000));
  const room = ufs.map(
    (uf, u) => Math.max(0, uf.lines.GES - 1) * Math.max(0, CAP * uf.amounts.GES - (nutrition[u] as number)),
  );
  const rest = total - nutrition.reduce((a, b) => a + b, 0);
  const scale = rest / room.reduce((a, b) => a + b, 0);
  return ufs.map((uf, u) => {
    const extra = (room[u] as number) * scale;
    return { value: (nutrition[u] as number) + extra, give: uf.lines.GES > 1 ? uf.amounts.GES : 0.1 * uf.amounts.GES };
  });
}

/** Half the UF's own level, half the declared pattern; the UF that declares least per inhabitant has none. */
export function guessInvestment(ufs: readonly Uf[], total: number): Guess[] {
  const sum = (of: (uf: Uf) => number) => ufs.reduce((s, uf) => s + of(uf), 0);
  const level = total / sum((uf) => uf.amounts.INV);
  const pattern = total / sum((uf) => declared(uf, 'investimento'));
  const perHead = (uf: Uf) => declared(uf, 'investimento') / uf.population;
  const least = [...ufs].sort((a, b) => perHead(a) - perHead(b))[0];
  return ufs.map((uf) => {
    if (uf === least) return { value: 0, give: 0 };
    const value = (level * uf.amounts.INV + pattern * declared(uf, 'investimento')) / 2;
    return { value: Math.min(value, 0.5 * uf.amounts.INV), give: uf.amounts.INV };
  });
}

/** R$ that the municipalities of a UF spent in 2015 from money of others (SIOPS). */
function spentByOthers(places: readonly Municipality[]): number {
  return places.reduce((s, m) => s + ((m.spending2015 ?? 0) - (m.ownSpending2015 ?? 0)) * m.population2015, 0);
}

/**
 * Two witnesses, weighted by the inverse of their variance: what the states declared (SIOPS 2019,
 * with what they booked as "outros" and SP as "gestão"), and what the municipalities spent of the
 * money of others in 2015 less what they received in the other blocks.
 */
export function guessSpecialisedCare(ufs: readonly Uf[], total: number, others: readonly Guess[][]): Guess[] {
  const own = (uf: Uf) =>
    declared(uf, 'mac') + declared(uf, 'outros') + Math.max(0, declared(uf, 'gestao') - 1_000_000);
  const scale = total / ufs.reduce((s, uf) => s + own(uf), 0);
  const spent = ufs.map((uf) => spentByOthers(uf.places));
  const municipal = ufs.reduce((s, uf) => s + FUND_BLOCKS.reduce((t, b) => t + uf.amounts[b], 0), 0);
  const stateOthers = others.flat().reduce((s, guess) => s + guess.value, 0);
  const kept = (municipal - stateOthers - total) / spent.reduce((a, b) => a + b, 0);
  return ufs.map((uf, u) => {
    const a = own(uf) * scale;
    const rest = FUND_BLOCKS.filter((b) => b !== 'MAC').reduce((t, b) => t + uf.amounts[b], 0);
    const stateRest = others.reduce((t, guesses) => t + (guesses[u] as Guess).value, 0);
    const b = uf.amounts.MAC - Math.max(0, kept * (spent[u] as number) - (rest - stateRest));
    const va = (DECLARED_ERROR * a + 0.03 * uf.amounts.MAC) ** 2;
    const error = ['ES', 'RJ'].includes(uf.uf) ? SPENDING_ERROR_WITH_ROYALTIES : SPENDING_ERROR;
    const vb = (error * kept * (spent[u] as number)) ** 2;
    return { value: (a * vb + b * va) / (va + vb), give: Math.sqrt((va * vb) / (va + vb)) };
  });
}
