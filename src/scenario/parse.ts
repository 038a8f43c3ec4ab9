// The door of the scenario: what comes in from files, links and storage leaves as a document, or
// as the list of what is wrong with it.

import type { ScenarioDocument } from './document.ts';
import { problemsOfIssue } from './issues.ts';
import { readJson } from './json-text.ts';
import { MAX_DEPTH, MAX_PROBLEMS } from './limits.ts';
import type { Problem } from './problem.ts';
import { resolveScenario } from './resolve.ts';
import { failure, success } from './result.ts';
import type { Result } from './result.ts';
import { brokenRules } from './rules.ts';
import { scenarioSchema } from './schema.ts';

/** `input` is a value already read from JSON. */
export function parseScenario(input: unknown): Result<ScenarioDocument> {
  if (isDeeperThan(MAX_DEPTH, input)) {
    return failure({ kind: 'tooDeep', path: [], got: `> ${MAX_DEPTH}`, expected: MAX_DEPTH });
  }
  const parsed = scenarioSchema.safeParse(input);
  if (!parsed.success) {
    return refusal(parsed.error.issues.slice(0, MAX_PROBLEMS).flatMap((issue) => problemsOfIssue(issue, input)));
  }
  const document = resolveScenario(parsed.data);
  const broken = brokenRules(document);
  return broken.length > 0 ? refusal(broken) : success(document);
}

/** `text` is the content of a scenario file. */
export function parseScenarioText(text: string): Result<ScenarioDocument> {
  const read = readJson(text);
  return read.ok ? parseScenario(read.value) : read;
}

function refusal(problems: readonly Problem[]): Result<never> {
  return { ok: false, problems: problems.slice(0, MAX_PROBLEMS) };
}

function isDeeperThan(depth: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth === 0 || Object.values(value).some((inner) => isDeeperThan(depth - 1, inner));
}
