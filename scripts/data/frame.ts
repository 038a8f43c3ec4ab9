// All that is published, made consistent: what the municipal estimate must add up to.

import { BANDS } from './bands.ts';
import type { ByBlock } from './fund-blocks.ts';
import { eachBlock } from './fund-blocks.ts';
import type { MarginRow } from './margins.ts';
import { fitMargins } from './margins.ts';
import type { Municipality } from './municipality.ts';
import { BRASILIA } from './municipality.ts';
import type { Sources } from './sources.ts';
import { estimateStateFunds } from './state-funds.ts';

export interface Frame {
  /** The municipal funds, by code (Brasília is not among them). */
  readonly places: readonly Municipality[];
  /** R$ of 2016 of all funds of a UF, the DF included (table 12). */
  readonly ufMargins: readonly MarginRow[];
  /** R$ of 2016 of the municipal funds of a band, in the order of BANDS (table 11). */
  readonly bandMargins: readonly MarginRow[];
  /** R$ of 2016 of the state fund of a UF, by block. */
  readonly state: ReadonlyMap<string, ByBlock<number>>;
}

function peopleOf(places: readonly Municipality[], belongs: (m: Municipality) => boolean): number {
  return places.filter(belongs).reduce((sum, m) => sum + m.population, 0);
}

export function frameEstimate(sources: Sources): Frame {
  const everyone = sources.municipalities;
  const places = everyone.filter((m) => m.code !== BRASILIA);
  const { totals } = sources;
  const ufMargins = fitMargins(
    sources.ufTable,
    sources.ufTable.map((row) => peopleOf(everyone, (m) => m.uf === row.name)),
    eachBlock((block) => totals.municipal[block] + totals.state[block]),
  );
  const bandTable = BANDS.map((band) => {
    const row = sources.bandTable.find((candidate) => candidate.name === band.name);
    if (!row) throw new Error(`NT 46, table 11: no row "${band.name}"`);
    return row;
  });
  const bandPeople = BANDS.map((_, k) => peopleOf(places, (m) => m.band === k));
  const bandMargins = fitMargins(bandTable, bandPeople, totals.municipal);
  return { places, ufMargins, bandMargins, state: estimateStateFunds(sources, ufMargins) };
}
