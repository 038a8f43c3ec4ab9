// A proposal as the pages that compare show it: its run and the one year of it that is looked at.

import type { Dataset, InequalityReport, Run } from '#engine';
import type { Level, LevelId } from '#lib/results/levels.ts';
import { viewYear } from '#lib/results/year-view.ts';
import type { Price, YearView } from '#lib/results/year-view.ts';
import type { Workspace } from '#lib/workspace.svelte.ts';
import type { ScenarioDocument } from '#scenario/document.ts';
import type { ProposalLetter, Proposals, ShownProposal } from './proposals.svelte.ts';

export interface ProposalView {
  readonly letter: ProposalLetter;
  /** Position among the proposals, for what acts on them. */
  readonly index: number;
  /** Follows the scenario of the simulator. */
  readonly isLinked: boolean;
  /** The scenario that made the run. */
  readonly scenario: ScenarioDocument;
  readonly run: Run;
  /** The year of the comparison, in the prices of the page. */
  readonly view: YearView;
  readonly inequality: InequalityReport;
}

/** What the content of a page that compares is made of: one year, one currency, at least one proposal. */
export interface ComparisonContent {
  readonly views: readonly ProposalView[];
  readonly dataset: Dataset;
  readonly levels: Record<LevelId, Level>;
  readonly year: number;
  readonly price: Price;
}

export function viewProposals(dataset: Dataset, shown: readonly ShownProposal[], price: Price): ProposalView[] {
  return shown.map(({ letter, index, isLinked, scenario, run, year, inequality }) => ({
    letter,
    index,
    isLinked,
    scenario,
    run,
    view: viewYear(dataset, run, scenario, year, price),
    inequality,
  }));
}

/** What is on screen of proposals; null before the first figures of all of them. */
export function viewComparison(
  { runner: { dataset }, levels, price }: Workspace,
  { shown }: Proposals,
): ComparisonContent | null {
  const [first] = shown;
  if (dataset === null || levels === null || first === undefined) return null;
  return { views: viewProposals(dataset, shown, price), dataset, levels, year: first.year, price };
}
