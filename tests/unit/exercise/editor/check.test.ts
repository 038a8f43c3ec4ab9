// The check of a draft: every problem with its place, and none in the exercises that come with the app.

import { describe, expect, it } from 'vitest';
import type { Evidence } from '#conditions/figure.ts';
import { READY_EXERCISES } from '#exercise/ready.ts';
import { inequalityYears } from '#exercise/score.ts';
import { checkDraft } from '#lib/exercise/editor/check.ts';
import type { Check, Finding } from '#lib/exercise/editor/check.ts';
import { draftOf, exerciseOf, newDraft, scenarioAs } from '#lib/exercise/editor/draft.ts';
import type { ExerciseDraft } from '#lib/exercise/editor/draft.ts';
import { findingText, placeText } from '#lib/exercise/editor/finding-text.ts';
import { compileScenario } from '#scenario/compile.ts';
import { presetById } from '#scenario/presets.ts';
import type { ScenarioDocument } from '#scenario/document.ts';
import { embeddedEngine } from '#tests/invariants/embedded-engine.ts';

const engine = embeddedEngine();
const known = new Map<string, Evidence>();

function measured(scenario: ScenarioDocument, years: readonly number[]): Evidence {
  const simulation = engine.simulate(compileScenario(scenario));
  const inequality = years.map((year) => engine.compare(simulation, year));
  return { dataset: engine.dataset, run: simulation.run, scenario, inequality };
}

function checked(draft: ExerciseDraft): Check {
  const years = inequalityYears(exerciseOf(draft));
  return checkDraft(draft, (scenario) => {
    const key = JSON.stringify([scenario, years]);
    const evidence = known.get(key) ?? measured(scenario, years);
    known.set(key, evidence);
    return evidence;
  });
}

const trap = draftOf(READY_EXERCISES[2] as (typeof READY_EXERCISES)[number]);
const told = (draft: ExerciseDraft): readonly (readonly [Finding['kind'], string])[] =>
  checked(draft)
    .findings.filter(({ weight }) => weight !== 'note')
    .map(({ kind, path }) => [kind, path.join('.')]);
const words = (draft: ExerciseDraft, kind: Finding['kind']): string => {
  const finding = checked(draft).findings.find((each) => each.kind === kind);
  if (finding === undefined) throw new Error(kind);
  return `${placeText(finding.path, draft, 'pt-BR')}: ${findingText(finding, draft, engine.dataset, 'pt-BR')}`;
};
const withObjective = (i: number, condition: object): ExerciseDraft => ({
  ...trap,
  objectives: trap.objectives.map((objective, k) =>
    k === i ? { ...objective, condition: { ...objective.condition, ...condition } } : objective,
  ),
});

describe.each(READY_EXERCISES.map((exercise) => [exercise.id, draftOf(exercise)] as const))('%s', (_, draft) => {
  it('has nothing to mend: full marks for the answer, half or less for the start', () => {
    const check = checked(draft);
    expect(check.findings.filter(({ weight }) => weight !== 'note')).toEqual([]);
    expect(check.answers.every((points) => points === 100)).toBe(true);
    expect(check.start).toBeLessThan(50);
    expect(check.exercise).toEqual(exerciseOf(draft));
  });
});

it('an empty draft says what is missing, all at once', () => {
  const draft = newDraft(presetById('sus-legal')?.document as ScenarioDocument, 'pt-BR');
  expect(told(draft)).toEqual([
    ['format', 'title'],
    ['format', 'brief'],
    ['format', 'controls'],
    ['format', 'objectives'],
    ['noAnswer', 'debrief.answers'],
  ]);
  expect(words(draft, 'format')).toBe('Título: Falta o texto.');
});

it('a missing text does not hide a broken rule', () => {
  const [first, ...rest] = trap.controls;
  const draft = { ...trap, title: ' ', controls: [first!, { ...rest[0]!, min: 9, max: 3 }, ...rest.slice(1)] };
  const found = told(draft);
  expect(found).toContainEqual(['format', 'title']);
  expect(found).toContainEqual(['format', 'controls.1.max']);
});

it('an answer outside the limits is told with the control', () => {
  const draft = { ...trap, controls: trap.controls.filter(({ path }) => !path.endsWith('.floor')) };
  expect(told(draft)).toEqual([['outside', 'debrief.answers.0.scenario']]);
  expect(words(draft, 'outside')).toBe(
    'Resposta 1 (Passagem em quinze anos, com limite de 10%): A resposta sai dos limites. Limite de perda: travado neste exercício. Abram esse controle ou mudem a resposta.',
  );
});

it('a start outside the limits is told too', () => {
  const controls = trap.controls.map((control) =>
    control.path.endsWith('.mode') ? { ...control, options: ['phaseIn'] } : control,
  );
  // The start itself is always within: what stands there is allowed, offered or not.
  expect(told({ ...trap, controls })).toEqual([]);
  const floor = controls.map((control) => (control.path.endsWith('.floor') ? { ...control, max: 0.05 } : control));
  expect(told({ ...trap, controls: floor })).toEqual([['outside', 'debrief.answers.0.scenario']]);
});

it('an answer that misses points says by which figure', () => {
  const draft = withObjective(1, { limit: 0.25 });
  expect(checked(draft).answers).toEqual([80]);
  expect(told(draft)).toEqual([['missed', 'objectives.1.condition']]);
  // +19.2% is the figure of the debrief of this exercise.
  expect(words(draft, 'missed')).toContain('Objetivo 2: Resposta 1 (Passagem em quinze anos, com limite de 10%) não cumpre: a figura é +19,2%.'); // prettier-ignore
});

it('a start that already scores everything is no exercise', () => {
  const draft = { ...trap, start: trap.answers[0]!.scenario };
  expect(told(draft)).toContainEqual(['startSolves', 'start']);
  expect(checked(draft).start).toBe(100);
});

it('an objective that every proposal meets, or none can, is told', () => {
  expect(told(withObjective(2, { limit: 1 }))).toEqual([['alwaysMet', 'objectives.2.condition']]);
  const against = { figure: 'moneyMovedShare', comparator: 'at-most', limit: 0.01, year: 2036 };
  expect(told(withObjective(4, against))).toContainEqual(['format', 'objectives.4.condition.limit']);
  expect(words(withObjective(4, against), 'format')).toContain('Impossível junto com o objetivo 1');
});

it('a year beyond the scenario and a fund that is not there are told', () => {
  const start = scenarioAs({ ...trap.start.document, endYear: 2030 });
  expect(told({ ...trap, start }).filter(([kind]) => kind === 'format')).toContainEqual([
    'format',
    'objectives.0.condition.year',
  ]);
  const nowhere = withObjective(1, { figure: 'fundChange', code: '9999999' });
  expect(told(nowhere).map(([kind]) => kind)).toContain('notApplicable');
});

it('rounds longer than the exercise, and a role that would not sign, are notes', () => {
  const kinds = (draft: ExerciseDraft): readonly Finding['kind'][] => checked(draft).findings.map(({ kind }) => kind);
  expect(kinds({ ...trap, minutes: 30 })).toContain('tooMuchTime');
  const [first, ...roles] = trap.roles;
  const stubborn = { ...first!, conditions: [{ ...first!.conditions[0]!, limit: 0.5 }] };
  expect(kinds({ ...trap, roles: [stubborn, ...roles] })).toContain('notSigned');
});

it('points wait for the model', () => {
  const check = checkDraft(trap, () => null);
  expect(check).toMatchObject({ start: null, answers: [null], max: 100 });
  expect(check.findings).toEqual([]);
});
