import { parseScenario } from '#scenario/parse.ts';
import type { ScenarioDocument } from '#scenario/document.ts';

/** A document with every default, and what the test changes. */
export function scenarioWith(parts: object = {}): ScenarioDocument {
  const parsed = parseScenario({
    format: 1,
    id: 'teste',
    title: 'Teste',
    groups: [{ id: 'custeio', blocks: ['AB', 'MAC', 'AF', 'VS', 'GES'] }],
    ...parts,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}
