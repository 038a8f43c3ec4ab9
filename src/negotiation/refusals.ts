// Which UFs would refuse, under a rule that is stated and can be changed: it is a hypothesis on how
// secretaries vote, no rule of the CIT (docs/model.md, section 14).

import { outcomeOf } from '#engine';
import type { Ledger } from './ledger.ts';

export interface RefusalRule {
  /** A fund that loses more than this share of its reference loses too much. */
  readonly loss: number;
  /** The municipal side refuses where more than this share of the municipal funds lose too much. */
  readonly share: number;
}

export const STARTING_RULE: RefusalRule = { loss: 0.05, share: 0.5 };

/** What one side of a UF says; none where it has no such fund. */
export type Stance = 'refuses' | 'accepts' | 'none';

export interface UfStance {
  /** Position in `Dataset.ufs`. */
  readonly uf: number;
  /** State secretary. */
  readonly state: Stance;
  /** Municipal secretaries of the UF. */
  readonly municipal: Stance;
  /** Municipal funds that lose too much, and all of them. */
  readonly beyond: number;
  readonly municipalities: number;
}

/** A count over a limit by float noise is at the limit. */
const NOISE = 1e-9;

const stanceOf = (exists: boolean, refuses: boolean): Stance => (!exists ? 'none' : refuses ? 'refuses' : 'accepts');

export function stancesByUf({ dataset, reference, amount }: Ledger, { loss, share }: RefusalRule): readonly UfStance[] {
  const losesTooMuch = (e: number): boolean => outcomeOf(amount[e] as number, reference[e] as number, loss) < 0;
  const all = new Float64Array(dataset.ufs.length);
  const beyond = new Float64Array(dataset.ufs.length);
  for (let e = 0; e < dataset.municipalities; e++) {
    const u = dataset.uf[e] as number;
    all[u] = (all[u] as number) + 1;
    if (losesTooMuch(e)) beyond[u] = (beyond[u] as number) + 1;
  }
  return dataset.ufs.map(({ state }, uf) => {
    const municipalities = all[uf] as number;
    const count = beyond[uf] as number;
    return {
      uf,
      state: stanceOf(state >= 0, state >= 0 && losesTooMuch(state)),
      municipal: stanceOf(municipalities > 0, count > share * municipalities + NOISE),
      beyond: count,
      municipalities,
    };
  });
}

export interface Refusals {
  /** UFs whose state secretary, whose municipal secretaries, or either would refuse. */
  readonly state: number;
  readonly municipal: number;
  readonly either: number;
}

export function countRefusals(stances: readonly UfStance[]): Refusals {
  const of = (refuses: (stance: UfStance) => boolean): number => stances.filter(refuses).length;
  return {
    state: of(({ state }) => state === 'refuses'),
    municipal: of(({ municipal }) => municipal === 'refuses'),
    either: of(({ state, municipal }) => state === 'refuses' || municipal === 'refuses'),
  };
}
