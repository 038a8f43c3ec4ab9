// What every page shares: what the user decided (session), what the engine answered (runner), and
// what follows from both. Made once, by the root layout; pages come and go and lose nothing.

import { getContext, setContext } from 'svelte';
import type { ScenarioDocument } from '#scenario/document.ts';
import { OPENING_PRESET_ID, presetById } from '#scenario/presets.ts';
import { Keep } from './keep/keep.svelte.ts';
import { baseByBlock } from './rail/base-by-block.ts';
import { layOutLevels } from './results/levels.ts';
import type { MapDivision } from './results/map-rows.ts';
import { ufName } from './results/uf-names.ts';
import { viewYear } from './results/year-view.ts';
import type { Price } from './results/year-view.ts';
import { Runner } from './runner.svelte.ts';
import { ScenarioFiles } from './scenario-files.svelte.ts';
import { Session } from './session.svelte.ts';

/** A place the map can show, by the code that the map knows. */
export interface SoughtPlace {
  readonly division: MapDivision;
  readonly code: string;
}

export class Workspace {
  readonly session = new Session(presetById(OPENING_PRESET_ID)?.document as ScenarioDocument);
  readonly runner: Runner;
  readonly files: ScenarioFiles;
  readonly keep: Keep;
  price = $state<Price>('nominal');
  /**
   * A proposal of an exercise that is run in the place of the Simulador's scenario while its results are on screen, or
   * those of a place in it.
   */
  played = $state.raw<ScenarioDocument | null>(null);
  /** A place somebody wants to see on the map; null once the map is there. */
  sought = $state.raw<SoughtPlace | null>(null);

  /** What the model is to run. */
  readonly asked = $derived.by(() => this.played ?? this.session.scenario);
  /** Ways of adding funds up; null until the data are loaded. */
  readonly levels = $derived.by(() =>
    this.runner.dataset === null ? null : layOutLevels(this.runner.dataset, ufName),
  );
  readonly base = $derived.by(() => (this.runner.dataset === null ? null : baseByBlock(this.runner.dataset)));
  /** Year of the results on screen: those of the last run, whose end may be nearer than the session's. */
  readonly year = $derived.by(() => {
    const { shown } = this.runner;
    return shown === null ? this.session.year : Math.min(this.session.year, shown.scenario.endYear);
  });
  readonly view = $derived.by(() => {
    const { dataset, shown } = this.runner;
    return dataset === null || shown === null
      ? null
      : viewYear(dataset, shown.run, shown.scenario, this.year, this.price);
  });

  /** @param folder address of the data package; @param onopen hears of every scenario that was opened. */
  constructor(folder: string, onopen: (document: ScenarioDocument) => void) {
    this.runner = new Runner(folder);
    this.files = new ScenarioFiles(this.session, onopen);
    this.keep = new Keep(this.session, this.files);
  }
}

const KEY = Symbol('workspace');

export function provideWorkspace(workspace: Workspace): void {
  setContext(KEY, workspace);
}

/** The workspace of the app; call while a component is set up. */
export function currentWorkspace(): Workspace {
  return getContext<Workspace>(KEY);
}
