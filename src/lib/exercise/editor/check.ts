// Everything that keeps a draft from being a good exercise, each with its place: what the format refuses, what the
// limits refuse, and what only the figures of the model tell.

import { figureById } from '#conditions/catalogue.ts';
import type { Condition } from '#conditions/condition.ts';
import { evaluateCondition } from '#conditions/evaluate.ts';
import type { Judgement } from '#conditions/evaluate.ts';
import type { Evidence } from '#conditions/figure.ts';
import { refusalsOf } from '#exercise/allowed.ts';
import type { Refusal } from '#exercise/allowed.ts';
import { pointsOf } from '#exercise/exercise.ts';
import type { Exercise } from '#exercise/exercise.ts';
import { parseExercise } from '#exercise/parse.ts';
import { printExercise } from '#exercise/print.ts';
import type { ExerciseProblem } from '#exercise/problem.ts';
import { brokenRules } from '#exercise/rules.ts';
import type { ExerciseFile } from '#exercise/schema.ts';
import type { Path } from '#scenario/problem.ts';
import { exerciseOf } from './draft.ts';
import type { ExerciseDraft } from './draft.ts';

/** Parts of the page, in the order of writing. */
export const SECTIONS = ['brief', 'roles', 'start', 'rounds', 'objectives', 'answer', 'export'] as const;
export type Section = (typeof SECTIONS)[number];

/** error: there is no file to save yet · warning: it would play badly · note: as the writer likes. */
export type Weight = 'error' | 'warning' | 'note';

interface At {
  /** Place in the exercise file. */
  readonly path: Path;
  readonly weight: Weight;
}

export type Finding = At &
  (
    | { readonly kind: 'format'; readonly problem: ExerciseProblem }
    | { readonly kind: 'outside'; readonly answer: number | null; readonly refusal: Refusal }
    | { readonly kind: 'noAnswer' | 'startSolves' | 'alwaysMet' | 'guard' }
    | { readonly kind: 'startHalf'; readonly points: number; readonly max: number }
    | { readonly kind: 'missed'; readonly answer: number; readonly judgement: Judgement }
    | { readonly kind: 'notApplicable'; readonly reason: Extract<Judgement, { kind: 'notApplicable' }>['reason'] }
    | { readonly kind: 'notSigned'; readonly answer: number; readonly role: number }
    | { readonly kind: 'tooMuchTime'; readonly rounds: number; readonly minutes: number }
  );

/** Points of a proposal, null until the model has answered. */
export type Points = number | null;

export interface Check {
  readonly findings: readonly Finding[];
  /** The exercise as the parser reads it back; null where it does not. */
  readonly exercise: Exercise | null;
  readonly max: number;
  readonly start: Points;
  /** One an answer. */
  readonly answers: readonly Points[];
}

type EvidenceOf = (scenario: Evidence['scenario']) => Evidence | null;

export function checkDraft(draft: ExerciseDraft, evidenceOf: EvidenceOf): Check {
  const exercise = exerciseOf(draft);
  const file = printExercise(exercise);
  const parsed = parseExercise(file);
  const start = evidenceOf(draft.start.document);
  const answers = draft.answers.map(({ scenario }) => evidenceOf(scenario.document));
  const points = (evidence: Evidence | null): Points => (evidence === null ? null : pointsWon(exercise, evidence));
  return {
    findings: [
      ...formatFindings(parsed.ok ? [] : parsed.problems, exercise, file),
      ...outsideFindings(exercise),
      ...objectiveFindings(exercise, start, answers),
      ...answerFindings(exercise, answers),
      ...startFindings(exercise, points(start)),
      ...timeFindings(draft),
    ],
    exercise: parsed.ok ? parsed.value : null,
    max: pointsOf(exercise),
    start: points(start),
    answers: answers.map(points),
  };
}

/** Texts that are missing do not hide the rules that are broken. */
function formatFindings(problems: readonly ExerciseProblem[], exercise: Exercise, file: object): readonly Finding[] {
  if (problems.length === 0) return [];
  const all = new Map<string, ExerciseProblem>();
  for (const problem of [...problems, ...brokenRules(exercise, file as ExerciseFile)]) {
    if (problem.kind === 'startOutside' || problem.kind === 'answerOutside') continue;
    all.set(JSON.stringify([problem.kind, problem.path]), problem);
  }
  return [...all.values()].map((problem) => ({ kind: 'format', path: problem.path, weight: 'error', problem }));
}

function outsideFindings(exercise: Exercise): readonly Finding[] {
  const { start, debrief } = exercise;
  const of = (scenario: Evidence['scenario'], answer: number | null, path: Path): readonly Finding[] =>
    refusalsOf(exercise, scenario).map((refusal) => ({ kind: 'outside', path, weight: 'error', answer, refusal }));
  return [
    ...of(start.document, null, ['start']),
    ...debrief.answers.flatMap(({ scenario }, i) => of(scenario.document, i, ['debrief', 'answers', i, 'scenario'])),
  ];
}

function objectiveFindings(
  { objectives }: Exercise,
  start: Evidence | null,
  answers: readonly (Evidence | null)[],
): readonly Finding[] {
  return objectives.flatMap(({ condition }, i): readonly Finding[] => {
    const path = ['objectives', i, 'condition'];
    const atStart = judge(condition, start);
    const atAnswers = answers.map((answer) => judge(condition, answer));
    if (isAlwaysMet(condition)) return [{ kind: 'alwaysMet', path, weight: 'warning' }];
    if (atStart?.kind === 'notApplicable') {
      return [{ kind: 'notApplicable', path, weight: 'warning', reason: atStart.reason }];
    }
    const missed = atAnswers.flatMap((judgement, answer): readonly Finding[] =>
      judgement === null || judgement.kind === 'met'
        ? []
        : [{ kind: 'missed', path, weight: 'warning', answer, judgement }],
    );
    const holdsAnyway = atStart?.kind === 'met' && atAnswers.length > 0 && missed.length === 0;
    return holdsAnyway ? [{ kind: 'guard', path, weight: 'note' }] : missed;
  });
}

/** A limit at the end of what the figure can be: no proposal breaks it. */
function isAlwaysMet({ figure, comparator, limit }: Condition): boolean {
  const range = figureById(figure)?.range;
  if (range === undefined) return false;
  return comparator === 'at-most' ? limit >= range.max : limit <= range.min;
}

function answerFindings({ roles }: Exercise, answers: readonly (Evidence | null)[]): readonly Finding[] {
  if (answers.length === 0) return [{ kind: 'noAnswer', path: ['debrief', 'answers'], weight: 'warning' }];
  return answers.flatMap((evidence, answer) =>
    roles.flatMap(({ conditions }, role): readonly Finding[] => {
      const refused = conditions.some((condition) => judge(condition, evidence)?.kind === 'violated');
      const path = ['debrief', 'answers', answer, 'scenario'];
      return refused ? [{ kind: 'notSigned', path, weight: 'note', answer, role }] : [];
    }),
  );
}

function startFindings(exercise: Exercise, points: Points): readonly Finding[] {
  const max = pointsOf(exercise);
  if (points === null || max === 0) return [];
  if (points === max) return [{ kind: 'startSolves', path: ['start'], weight: 'warning' }];
  return points > max / 2 ? [{ kind: 'startHalf', path: ['start'], weight: 'note', points, max }] : [];
}

function timeFindings({ rounds, minutes }: ExerciseDraft): readonly Finding[] {
  const taken = rounds.reduce((sum, round) => sum + (round.minutes ?? 0), 0);
  return taken > minutes ? [{ kind: 'tooMuchTime', path: ['minutes'], weight: 'note', rounds: taken, minutes }] : [];
}

function pointsWon({ objectives }: Exercise, evidence: Evidence): number {
  return objectives.reduce(
    (sum, { condition, points }) => sum + (judge(condition, evidence)?.kind === 'met' ? points : 0),
    0,
  );
}

/** Made once for a condition and what it is judged on: texts are typed many times between two runs. */
const judgements = new WeakMap<Condition, WeakMap<Evidence, Judgement>>();

export function judge(condition: Condition, evidence: Evidence | null): Judgement | null {
  if (evidence === null) return null;
  const known = judgements.get(condition) ?? new WeakMap<Evidence, Judgement>();
  judgements.set(condition, known);
  const judgement = known.get(evidence) ?? evaluateCondition(condition, evidence, evidence.run.years.at(-1) as number);
  known.set(evidence, judgement);
  return judgement;
}

/** The part of the page where what stands at a path is written. */
export function sectionOf(path: Path): Section {
  switch (path[0]) {
    case 'roles':
      return 'roles';
    case 'start':
    case 'controls':
      return 'start';
    case 'rounds':
    case 'hints':
      return 'rounds';
    case 'objectives':
      return 'objectives';
    case 'debrief':
      return 'answer';
    case 'id':
      return 'export';
    default:
      return 'brief';
  }
}
