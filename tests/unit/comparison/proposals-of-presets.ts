// Ready scenarios run on the shipped data, as the pages that compare hold them.

import type { Dataset } from '#engine';
import { viewProposals } from '#lib/proposals/proposal-view.ts';
import type { ProposalView } from '#lib/proposals/proposal-view.ts';
import { LETTERS } from '#lib/proposals/proposals.svelte.ts';
import type { Price } from '#lib/results/year-view.ts';
import { compileScenario } from '#scenario/compile.ts';
import type { ScenarioDocument } from '#scenario/document.ts';
import { presetById } from '#scenario/presets.ts';
import { embeddedEngine } from '#tests/invariants/embedded-engine.ts';

const engine = embeddedEngine();
export const dataset: Dataset = engine.dataset;

export const preset = (id: string): ScenarioDocument => presetById(id)?.document as ScenarioDocument;

/** In the order given, lettered from A. */
export function proposalsOf(
  scenarios: readonly ScenarioDocument[],
  year = 2026,
  price: Price = 'nominal',
): ProposalView[] {
  const shown = scenarios.map((scenario, index) => {
    const simulation = engine.simulate(compileScenario(scenario));
    const inequality = engine.compare(simulation, year);
    return { letter: LETTERS[index] as 'A', index, isLinked: false, scenario, run: simulation.run, year, inequality };
  });
  return viewProposals(dataset, shown, price);
}
