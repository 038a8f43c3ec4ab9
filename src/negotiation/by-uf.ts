// What the state fund and the municipal funds of each UF gain and lose, how many secretariats win and
// lose, and the people who live there (docs/model.md, section 14).

import { changeOf, outcomeAt } from './ledger.ts';
import type { Ledger } from './ledger.ts';

/** Money of some funds, R$; gains less losses is amount less reference. */
export interface Flow {
  readonly reference: number;
  readonly amount: number;
  /** Σ max(0, Δ) and Σ max(0, −Δ). */
  readonly gains: number;
  readonly losses: number;
}

/** Losing, unchanged and winning. */
export interface Sides {
  readonly losing: number;
  readonly unchanged: number;
  readonly winning: number;
}

export interface UfFlows {
  /** Position in `Dataset.ufs`. */
  readonly uf: number;
  /** Null where the UF has no state fund. */
  readonly state: Flow | null;
  readonly stateOutcome: -1 | 0 | 1;
  readonly municipal: Flow;
  /** Municipal funds, and inhabitants of 2016 where they are. */
  readonly secretariats: Sides;
  readonly people: Sides;
  /** State and municipal funds. */
  readonly all: Flow;
}

const NOTHING: Flow = { reference: 0, amount: 0, gains: 0, losses: 0 };
const NOBODY: Sides = { losing: 0, unchanged: 0, winning: 0 };

export function addFlows(a: Flow, b: Flow): Flow {
  return {
    reference: a.reference + b.reference,
    amount: a.amount + b.amount,
    gains: a.gains + b.gains,
    losses: a.losses + b.losses,
  };
}

function addSides(a: Sides, b: Sides): Sides {
  return {
    losing: a.losing + b.losing,
    unchanged: a.unchanged + b.unchanged,
    winning: a.winning + b.winning,
  };
}

function flowOf(ledger: Ledger, e: number): Flow {
  const change = changeOf(ledger, e);
  return {
    reference: ledger.reference[e] as number,
    amount: ledger.amount[e] as number,
    gains: Math.max(0, change),
    losses: Math.max(0, -change),
  };
}

function sideOf(outcome: -1 | 0 | 1, count: number): Sides {
  return {
    losing: outcome < 0 ? count : 0,
    unchanged: outcome === 0 ? count : 0,
    winning: outcome > 0 ? count : 0,
  };
}

/** Every UF, in the order of the dataset. */
export function flowsByUf(ledger: Ledger): readonly UfFlows[] {
  const { dataset } = ledger;
  const municipal = dataset.ufs.map(() => NOTHING);
  const secretariats = dataset.ufs.map(() => NOBODY);
  const people = dataset.ufs.map(() => NOBODY);
  for (let e = 0; e < dataset.municipalities; e++) {
    const u = dataset.uf[e] as number;
    const outcome = outcomeAt(ledger, e);
    municipal[u] = addFlows(municipal[u] ?? NOTHING, flowOf(ledger, e));
    secretariats[u] = addSides(secretariats[u] ?? NOBODY, sideOf(outcome, 1));
    people[u] = addSides(people[u] ?? NOBODY, sideOf(outcome, dataset.population[e] as number));
  }
  return dataset.ufs.map(({ state: row }, uf) => {
    const state = row < 0 ? null : flowOf(ledger, row);
    return {
      uf,
      state,
      stateOutcome: row < 0 ? 0 : outcomeAt(ledger, row),
      municipal: municipal[uf] ?? NOTHING,
      secretariats: secretariats[uf] ?? NOBODY,
      people: people[uf] ?? NOBODY,
      all: addFlows(state ?? NOTHING, municipal[uf] ?? NOTHING),
    };
  });
}

export interface NationalFlows {
  readonly state: Flow;
  readonly municipal: Flow;
  readonly secretariats: Sides;
  readonly people: Sides;
  readonly all: Flow;
}

/** The country: its UFs added up. */
export function nationalFlows(ufs: readonly UfFlows[]): NationalFlows {
  return {
    state: ufs.reduce((sum, { state }) => addFlows(sum, state ?? NOTHING), NOTHING),
    municipal: ufs.reduce((sum, { municipal }) => addFlows(sum, municipal), NOTHING),
    secretariats: ufs.reduce((sum, { secretariats }) => addSides(sum, secretariats), NOBODY),
    people: ufs.reduce((sum, { people }) => addSides(sum, people), NOBODY),
    all: ufs.reduce((sum, { all }) => addFlows(sum, all), NOTHING),
  };
}
