// The draft as this browser keeps it: session storage has this tab's own, local storage the last of any tab. What
// is stored may be anything: scenarios, conditions and controls are read by the doors of files.

import * as z from 'zod/mini';
import type { Condition } from '#conditions/condition.ts';
import { parseConditions } from '#conditions/parse.ts';
import type { Control } from '#exercise/controls.ts';
import { EXERCISE_LANGUAGES } from '#exercise/exercise.ts';
import type { ExerciseScenario } from '#exercise/exercise.ts';
import { exerciseSchema } from '#exercise/schema.ts';
import { parseScenario } from '#scenario/parse.ts';
import { presetById } from '#scenario/presets.ts';
import { printScenario } from '#scenario/print.ts';
import { SECTIONS } from './check.ts';
import type { Section } from './check.ts';
import type { ExerciseDraft } from './draft.ts';

const KEY = 'sus-legal-exercise-draft';
/** What could not be read is moved here, so that nothing is lost. */
const ASIDE_KEY = 'sus-legal-exercise-draft-unreadable';
const PLACES = ['sessionStorage', 'localStorage'] as const;

const text = z.string();
const keptSchema = z.object({
  format: z.literal(1),
  section: z.enum(SECTIONS),
  draft: z.object({
    id: text,
    title: text,
    author: text,
    language: z.enum(EXERCISE_LANGUAGES),
    minutes: z.number(),
    brief: text,
    roles: z.array(
      z.object({ id: text, name: text, speaksFor: text, interests: text, conditions: z.unknown(), notes: text }),
    ),
    start: z.unknown(),
    controls: z.unknown(),
    rounds: z.array(
      z.object({ name: text, minutes: z.nullable(z.number()), roles: z.array(text), instructions: text }),
    ),
    objectives: z.array(
      z.object({ condition: z.unknown(), points: z.number(), role: z.nullable(text), met: text, notMet: text }),
    ),
    hints: z.array(z.object({ round: z.number(), cost: z.number(), text })),
    debrief: text,
    answers: z.array(z.object({ title: text, scenario: z.unknown(), explanation: text })),
  }),
});

export type KeptDraft =
  | { readonly kind: 'none' }
  | { readonly kind: 'draft'; readonly draft: ExerciseDraft; readonly section: Section }
  /** Something was there that does not read; it lies aside. */
  | { readonly kind: 'unreadable' };

/** False where the browser does not keep it. */
export function keepDraft(draft: ExerciseDraft, section: Section): boolean {
  const json = JSON.stringify({ format: 1, section, draft: printDraft(draft) });
  const kept = PLACES.map((place) => {
    try {
      globalThis[place].setItem(KEY, json);
      return true;
    } catch {
      return false;
    }
  });
  return kept.includes(true);
}

/** That of this tab, else the last one of any. */
export function readKeptDraft(): KeptDraft {
  let found: KeptDraft = { kind: 'none' };
  for (const place of PLACES) {
    const json = storedIn(place);
    if (json === null) continue;
    const kept = parseKept(json);
    if (kept !== null) return kept;
    putAside(place, json);
    found = { kind: 'unreadable' };
  }
  return found;
}

function storedIn(place: (typeof PLACES)[number]): string | null {
  try {
    return globalThis[place].getItem(KEY);
  } catch {
    return null;
  }
}

function putAside(place: (typeof PLACES)[number], json: string): void {
  try {
    globalThis[place].setItem(ASIDE_KEY, json);
    globalThis[place].removeItem(KEY);
  } catch {
    // Full: it stays where it is until the next draft takes its place.
  }
}

function printDraft(draft: ExerciseDraft): unknown {
  const printed = ({ preset, document }: ExerciseScenario): unknown => preset ?? printScenario(document);
  const answers = draft.answers.map((answer) => ({ ...answer, scenario: printed(answer.scenario) }));
  return { ...draft, start: printed(draft.start), answers };
}

function parseKept(json: string): KeptDraft | null {
  try {
    const { draft, section } = z.parse(keptSchema, JSON.parse(json));
    const controls = z.parse(z.array(exerciseSchema.shape.controls._zod.def.element), draft.controls);
    const objectives = conditionsOf(draft.objectives.map(({ condition }) => condition));
    return {
      kind: 'draft',
      section,
      draft: {
        ...draft,
        start: scenarioOf(draft.start),
        controls: controls as readonly Control[],
        roles: draft.roles.map((role) => ({ ...role, conditions: conditionsOf(role.conditions) })),
        objectives: draft.objectives.map((objective, i) => ({ ...objective, condition: objectives[i] as Condition })),
        answers: draft.answers.map((answer) => ({ ...answer, scenario: scenarioOf(answer.scenario) })),
      },
    };
  } catch {
    return null;
  }
}

/** @throws where it does not read. */
function scenarioOf(value: unknown): ExerciseScenario {
  const preset = typeof value === 'string' ? presetById(value) : undefined;
  if (preset !== undefined) return { preset: preset.id, document: preset.document };
  const parsed = parseScenario(value);
  if (!parsed.ok) throw new Error(parsed.problems[0]?.kind);
  return { preset: null, document: parsed.value };
}

/** @throws where they do not read. */
function conditionsOf(value: unknown): readonly Condition[] {
  const parsed = parseConditions(value);
  if (!parsed.ok) throw new Error(parsed.problems[0]?.kind);
  return parsed.value;
}
