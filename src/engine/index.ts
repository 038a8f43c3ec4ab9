// The public door of the engine: everything outside src/engine imports from here.

import type { AttributeTable } from './attributes.ts';
import { createPlaceComparer } from './compare-places.ts';
import type { InequalityReport } from './compare-places.ts';
import type { Dataset } from './dataset.ts';
import { publishYear } from './publish.ts';
import type { PublishedYear } from './publish.ts';
import type { Reform } from './reform.ts';
import { createPlanner } from './group-plan.ts';
import type { Planner } from './group-plan.ts';
import { simulateReform } from './simulate.ts';
import type { Simulation } from './simulation.ts';

export interface Engine {
  readonly dataset: Dataset;
  readonly attributes: AttributeTable;
  /** Every year of a reform in float64; `Simulation.run` is what screens read. */
  readonly simulate: (reform: Reform) => Simulation;
  /** Inequality before and after in one year of a simulation. */
  readonly compare: (simulation: Simulation, year: number) => InequalityReport;
  /** One year in centavos. */
  readonly publish: (simulation: Simulation, year: number) => PublishedYear;
  /** Bases, multipliers and shares, remembered between runs; for what the engine is asked through other doors. */
  readonly planner: Planner;
}

/** An engine over one dataset; multipliers and shares are remembered between its runs. */
export function createEngine(dataset: Dataset): Engine {
  const planner = createPlanner(dataset);
  const { attributes } = planner.shares;
  return {
    dataset,
    attributes,
    simulate: (reform) => simulateReform(dataset, reform, planner),
    compare: createPlaceComparer(dataset, attributes.idhm),
    publish: (simulation, year) => publishYear(dataset, simulation, year),
    planner,
  };
}

export * from './blocks.ts';
export * from './criteria-table.ts';
export * from './dataset.ts';
export * from './reform.ts';
export * from './run.ts';
export { createAttribution } from './attribution.ts';
export { attributionColumns, attributionLines } from './attribution-csv.ts';
export { publishAttribution } from './attribution-publish.ts';
export { BASE_YEAR, FIRST_YEAR, LAST_YEAR } from './law.ts';
export { outcomeOf } from './indicators.ts';
export { projectEnvelope } from './envelope.ts';
export { multiplierOf } from './multiplier.ts';
export { RESULT_COLUMNS, entityLabels, yearLines } from './published-csv.ts';
export { totalBase } from './simulate.ts';
export { chosenLines, fencedShares, isChosen } from './ring-fence.ts';
export { projectPopulation } from './population.ts';
export type { Attribute, AttributeTable } from './attributes.ts';
export type { Attribution, AttributionJob } from './attribution.ts';
export type { Player } from './attribution-players.ts';
export type { PublishedAttribution } from './attribution-publish.ts';
export type { BeforeAfter, InequalityReport } from './compare-places.ts';
export type { Inequality } from './inequality.ts';
export type { PublishedYear } from './publish.ts';
export type { GroupPath, Simulation } from './simulation.ts';
