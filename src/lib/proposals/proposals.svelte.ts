// Proposals side by side: two to four scenarios, told apart by letter, each with its own run. One of
// them may be the scenario of the simulator, and then follows what is edited there.

import type { InequalityReport, Run } from '#engine';
import type { Runner } from '#lib/runner.svelte.ts';
import type { Session } from '#lib/session.svelte.ts';
import type { Failure, RunAnswer } from '#lib/simulator.ts';
import { presetById } from '#scenario/presets.ts';
import type { ScenarioDocument } from '#scenario/document.ts';

const MIN_PROPOSALS = 2;
const MAX_PROPOSALS = 4;
export const LETTERS = ['A', 'B', 'C', 'D'] as const;
export type ProposalLetter = (typeof LETTERS)[number];

/** What a comparison begins with when nobody chose anything. */
const EXAMPLES = ['bloco-unico-necessidades', 'ab-protegida-necessidades', 'nivelamento-sem-perda'];

/** A run and the scenario that made it: they never mix, whatever is being computed. */
export interface ProposalRun {
  readonly scenario: ScenarioDocument;
  readonly run: Run;
  /** Year of `inequality`. */
  readonly year: number;
  readonly inequality: InequalityReport;
}

export interface Proposal {
  readonly letter: ProposalLetter;
  readonly scenario: ScenarioDocument;
  /** Follows the scenario of the simulator. */
  readonly isLinked: boolean;
  /** The last good run; of an earlier state of the proposal while a new one is computed; null before the first. */
  readonly shown: ProposalRun | null;
  /** Why the scenario as it stands cannot be run; null when it can. */
  readonly failure: Failure | null;
}

/** One of a set of proposals that are all shown as they stand, in the same year. */
export interface ShownProposal extends ProposalRun {
  readonly letter: ProposalLetter;
  /** Position among the proposals. */
  readonly index: number;
  readonly isLinked: boolean;
}

interface Answered {
  readonly shown: ProposalRun | null;
  readonly failure: { readonly of: ScenarioDocument; readonly failure: Failure } | null;
}

const NOTHING: Answered = { shown: null, failure: null };

/** A kept state to go back to. */
export interface ProposalsState {
  readonly documents: readonly ScenarioDocument[];
  readonly linked: number | null;
}

export class Proposals {
  #documents = $state.raw<readonly ScenarioDocument[]>([]);
  #linked = $state<number | null>(null);
  #answers = $state.raw<readonly Answered[]>([]);
  #session: Session;
  #runner: Runner;
  #serving = false;
  #again = false;
  #chosenYear = $state<number | null>(null);
  #lastShown: readonly ShownProposal[] = [];
  /** Data of the answers. */
  #folder: string;

  readonly documents = $derived.by(() =>
    this.#documents.map((document, i) => (i === this.#linked ? this.#session.scenario : document)),
  );
  readonly list: readonly Proposal[] = $derived.by(() =>
    this.documents.map((scenario, i) => {
      const { shown, failure } = this.#answers[i] ?? NOTHING;
      return {
        letter: LETTERS[i] as ProposalLetter,
        scenario,
        isLinked: i === this.#linked,
        shown,
        failure: failure?.of === scenario ? failure.failure : null,
      };
    }),
  );
  /** Last year that every proposal reaches. */
  readonly endYear = $derived.by(() => Math.min(...this.documents.map((document) => document.endYear)));
  readonly #year = $derived.by(() => {
    const { year, scenario } = this.#session;
    // The session cuts the year at the end of its own scenario, which need not be compared here.
    const isChosen = this.#chosenYear !== null && Math.min(this.#chosenYear, scenario.endYear) === year;
    return Math.min(isChosen ? (this.#chosenYear as number) : year, this.endYear);
  });
  /** Some run on screen is not of the proposal as it stands, or not of the year. */
  readonly stale = $derived.by(() => this.list.some((_, i) => this.#waits(i)));
  /**
   * What goes on screen: the proposals that can be run, all of one year and none of an earlier state;
   * while something is computed, the last such set. Empty before the first.
   */
  readonly shown: readonly ShownProposal[] = $derived.by(() => {
    if (!this.stale) {
      this.#lastShown = this.list.flatMap(({ letter, isLinked, shown, failure }, index) =>
        shown === null || failure !== null ? [] : [{ ...shown, letter, index, isLinked }],
      );
    }
    return this.#lastShown;
  });

  constructor(session: Session, runner: Runner) {
    this.#session = session;
    this.#runner = runner;
    this.#folder = runner.folder;
    this.#documents = EXAMPLES.map((id) => presetById(id)?.document as ScenarioDocument);
  }

  /** Year of the comparison; the simulator follows as far as its scenario reaches. */
  get year(): number {
    return this.#year;
  }

  set year(year: number) {
    this.#chosenYear = year;
    this.#session.year = year;
  }

  get isFull(): boolean {
    return this.#documents.length >= MAX_PROPOSALS;
  }

  /** One of the proposals follows the scenario of the simulator. */
  get hasLinked(): boolean {
    return this.#linked !== null;
  }

  get state(): ProposalsState {
    return { documents: this.documents, linked: this.#linked };
  }

  /** Begin from these; more than MAX_PROPOSALS are cut, fewer than MIN_PROPOSALS filled with an example. */
  restore({ documents, linked }: ProposalsState): void {
    const wanted = documents.slice(0, MAX_PROPOSALS);
    for (const id of EXAMPLES) {
      if (wanted.length >= MIN_PROPOSALS) break;
      wanted.push(presetById(id)?.document as ScenarioDocument);
    }
    this.#documents = wanted;
    this.#linked = linked !== null && linked < wanted.length ? linked : null;
    this.#answers = wanted.map((_, i) => this.#answers[i] ?? NOTHING);
  }

  /** One more proposal at the end; when full, nothing happens. */
  add(document: ScenarioDocument): void {
    if (!this.isFull) this.#documents = [...this.documents, document];
  }

  /** The scenario of the simulator in the place of a proposal, or after the last, followed from now on. */
  link(i: number): void {
    if (this.#linked !== null || i > this.#documents.length || i >= MAX_PROPOSALS) return;
    const documents = this.documents.slice();
    documents[i] = this.#session.scenario;
    this.#documents = documents;
    this.#linked = i;
  }

  replace(i: number, document: ScenarioDocument): void {
    if (i === this.#linked) this.#linked = null;
    this.#documents = this.documents.map((own, j) => (j === i ? document : own));
  }

  get canRemove(): boolean {
    return this.#documents.length > MIN_PROPOSALS;
  }

  /** Never below MIN_PROPOSALS. */
  remove(i: number): void {
    if (!this.canRemove) return;
    this.#documents = this.documents.filter((_, j) => j !== i);
    this.#answers = this.#answers.filter((_, j) => j !== i);
    if (this.#linked !== null && this.#linked >= i) this.#linked = this.#linked === i ? null : this.#linked - 1;
  }

  /** Put proposal `from` in the place of `to`. */
  move(from: number, to: number): void {
    const order = this.#documents.map((_, i) => i);
    order.splice(to, 0, ...order.splice(from, 1));
    const [documents, answers, linked] = [this.documents, this.#answers, this.#linked];
    this.#documents = order.map((i) => documents[i] as ScenarioDocument);
    this.#answers = order.map((i) => answers[i] ?? NOTHING);
    this.#linked = linked === null ? null : order.indexOf(linked);
  }

  /** Open a proposal in the simulator; it follows what is edited there. */
  edit(i: number): void {
    const document = this.documents[i] as ScenarioDocument;
    this.#documents = this.documents;
    if (i !== this.#linked) this.#session.open(document);
    this.#linked = i;
  }

  /** Bring every run up to date with its proposal and the year; call whenever one of them changed. */
  async refresh(): Promise<void> {
    this.#forgetOtherData();
    this.#again = true;
    if (this.#serving) return;
    this.#serving = true;
    try {
      while (this.#again) {
        this.#again = false;
        for (let i = 0; i < this.#documents.length; i++) {
          if (this.#waits(i) && !(await this.#serve(i))) return;
        }
      }
    } finally {
      this.#serving = false;
    }
  }

  /** Runs stand on the data they were made with. */
  #forgetOtherData(): void {
    if (this.#folder === this.#runner.folder) return;
    this.#folder = this.#runner.folder;
    this.#answers = [];
    this.#lastShown = [];
  }

  /** The proposal as it stands, or the year, is not on screen yet. */
  #waits(i: number): boolean {
    const { shown, failure } = this.#answers[i] ?? NOTHING;
    const scenario = this.documents[i];
    if (failure?.of === scenario) return false;
    return shown?.scenario !== scenario || shown?.year !== this.year;
  }

  /** False when there is nobody to ask. */
  async #serve(i: number): Promise<boolean> {
    const scenario = this.documents[i] as ScenarioDocument;
    const year = this.year;
    const answer = await this.#runner.propose(scenario, year);
    if (answer === null) return false;
    // What changed meanwhile is asked for again.
    this.#again = true;
    if (this.documents[i] !== scenario) return true;
    const old = this.#answers[i] ?? NOTHING;
    const next = answer.ok
      ? shownAs(old, scenario, year, answer.value)
      : { ...old, failure: { of: scenario, failure: answer.failure } };
    this.#answers = this.documents.map((_, j) => (j === i ? next : (this.#answers[j] ?? NOTHING)));
    return true;
  }
}

/** Of the same scenario in another year only the inequality is new: what stands on the run stays. */
function shownAs(old: Answered, scenario: ScenarioDocument, year: number, { run, inequality }: RunAnswer): Answered {
  const same = old.shown?.scenario === scenario ? old.shown.run : run;
  return { shown: { scenario, run: same, year, inequality }, failure: null };
}
