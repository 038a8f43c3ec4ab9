// What the check found, in words: where, what, and how to mend it.

import { figureById } from '#conditions/catalogue.ts';
import type { Judgement } from '#conditions/evaluate.ts';
import type { Dataset } from '#engine';
import type { ExerciseProblem } from '#exercise/problem.ts';
import { exerciseProblemText } from '#exercise/problem-text.ts';
import { controlName, refusalText } from '#lib/exercise/words.ts';
import { exerciseEditorText } from '#lib/i18n/exercise-editor.ts';
import type { ExerciseEditorText } from '#lib/i18n/exercise-editor-text.ts';
import type { Language } from '#lib/i18n/language.ts';
import { valueText } from '#lib/mesa/condition-text.ts';
import type { Path } from '#scenario/problem.ts';
import { sectionOf } from './check.ts';
import type { Finding } from './check.ts';
import type { ExerciseDraft } from './draft.ts';

export function findingText(
  finding: Finding,
  draft: ExerciseDraft,
  dataset: Dataset | null,
  language: Language,
): string {
  const text = exerciseEditorText[language].findings;
  const answer = (i: number): string =>
    exerciseEditorText[language].places.answer(i + 1, draft.answers[i]?.title ?? '');
  switch (finding.kind) {
    case 'format':
      return problemLine(finding.problem, language);
    case 'outside': {
      const reason = refusalText(finding.refusal, language);
      return finding.answer === null ? text.outsideStart(reason) : text.outsideAnswer(reason);
    }
    case 'startHalf':
      return text.startHalf(finding.points, finding.max);
    case 'missed': {
      const { judgement } = finding;
      return judgement.kind === 'notApplicable'
        ? text.missedApart(answer(finding.answer), text.absences[judgement.reason])
        : text.missed(answer(finding.answer), figureText(judgement, figureAt(finding.path, draft), dataset, language));
    }
    case 'notApplicable':
      return text.notApplicable(text.absences[finding.reason]);
    case 'notSigned':
      return text.notSigned(roleName(finding.role, draft, language), answer(finding.answer));
    case 'tooMuchTime':
      return text.tooMuchTime(finding.rounds, finding.minutes);
    default:
      return text[finding.kind];
  }
}

/** The figure as it was judged: `PI −16,2%`; empty until the data are there. */
export function figureText(judgement: Judgement, figure: string, dataset: Dataset | null, language: Language): string {
  const known = figureById(figure);
  if (judgement.kind === 'notApplicable') return exerciseEditorText[language].findings.absences[judgement.reason];
  return known === undefined || dataset === null ? '' : valueText(judgement, known, dataset, language);
}

function figureAt([, i]: Path, { objectives }: ExerciseDraft): string {
  return objectives[i as number]?.condition.figure ?? '';
}

function roleName(i: number, { roles }: ExerciseDraft, language: Language): string {
  return exerciseEditorText[language].places.role(i + 1, roles[i]?.name ?? '');
}

/** `Objetivo 2`, `Papel 1 (Estado), nome`; the name of the part where nothing closer is known. */
export function placeText(path: Path, draft: ExerciseDraft, language: Language): string {
  const item = itemText(path, draft, language);
  const field = fieldName(path, exerciseEditorText[language]);
  if (item === null) return field ?? exerciseEditorText[language].sections[sectionOf(path)];
  return field === null ? item : `${item}, ${field.toLowerCase()}`;
}

function itemText(path: Path, draft: ExerciseDraft, language: Language): string | null {
  const { places } = exerciseEditorText[language];
  const [part, at, item] = path;
  const i = part === 'debrief' ? item : at;
  if (typeof i !== 'number') return null;
  switch (part) {
    case 'roles':
      return roleName(i, draft, language);
    case 'rounds':
      return places.round(i + 1, draft.rounds[i]?.name ?? '');
    case 'hints':
      return places.hint(i + 1);
    case 'objectives':
      return places.objective(i + 1);
    case 'controls':
      return places.control(controlName(draft.controls[i]?.path ?? '', language));
    default:
      return part === 'debrief' && at === 'answers' ? places.answer(i + 1, draft.answers[i]?.title ?? '') : null;
  }
}

/** Name of the field at a path, where it has one of its own. */
function fieldName(path: Path, text: ExerciseEditorText): string | null {
  const { brief, roles, rounds, objectives, answer } = text;
  const fields: Readonly<Record<string, string>> = {
    title: path.length === 1 ? brief.title : answer.name,
    author: brief.author,
    brief: brief.brief,
    minutes: path.length === 1 ? brief.minutes : rounds.minutes,
    id: text.export.id,
    name: path[0] === 'roles' ? roles.name : rounds.name,
    ...{ speaksFor: roles.speaksFor, interests: roles.interests, notes: roles.notes, conditions: roles.conditions },
    ...{ instructions: rounds.instructions, met: objectives.met, notMet: objectives.notMet },
    explanation: answer.explanation,
  };
  const key = path.findLast((part) => typeof part === 'string');
  return path[0] === 'debrief' && path[1] === 'text' ? answer.debrief : (fields[String(key)] ?? null);
}

/** A problem of the format beside its field: short, for the place is in sight. */
function problemLine(problem: ExerciseProblem, language: Language): string {
  const text = exerciseEditorText[language].findings;
  switch (problem.kind) {
    case 'wrongText':
      return problem.expected === 'notBlank' ? text.blank : text.badId;
    case 'tooLong':
      return (problem.unit === 'items' ? text.tooMany : text.tooLong)(problem.got, problem.expected);
    case 'emptyList':
      return emptyLine(problem.path, text);
    case 'rangeReversed':
      return text.reversed;
    case 'yearPastEnd':
      return text.pastEnd(problem.expected);
    case 'everyYearNotMeasured':
      return text.everyYear;
    case 'contradiction':
      return text.contradicts((problem.other[1] as number) + 1);
    case 'objectiveTwice':
      return text.twice((problem.first[1] as number) + 1);
    default:
      return exerciseProblemText(problem, language);
  }
}

function emptyLine(path: Path, text: ExerciseEditorText['findings']): string {
  if (path.length > 1) return text.emptyOptions;
  const own = { brief: text.emptyBrief, controls: text.emptyControls }[String(path[0])];
  return own ?? text.emptyObjectives;
}
