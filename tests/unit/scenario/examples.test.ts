// The worked examples of the model: each parses, prints back what it says and compiles.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compileScenario } from '#scenario/compile.ts';
import { parseScenario, parseScenarioText } from '#scenario/parse.ts';
import { printScenario } from '#scenario/print.ts';

const FOLDER = new URL('../../fixtures/examples/', import.meta.url);
const examples = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

it('are there', () => {
  expect(examples).toHaveLength(6);
});

it.each(examples)('%s', (name) => {
  const parsed = parseScenarioText(readFileSync(new URL(name, FOLDER), 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  expect(parseScenario(printScenario(parsed.value))).toEqual(parsed);
  const reform = compileScenario(parsed.value);
  expect(reform.groups.every((group) => Object.keys(group.withinStates.weights).length > 0)).toBe(true);
});
