import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { schemaText } from '../../../scripts/schema/build.ts';

it('scenarios/scenario.schema.json is what the parser accepts', async () => {
  const file = readFileSync(new URL('../../../scenarios/scenario.schema.json', import.meta.url), 'utf8');
  expect(file).toBe(await schemaText());
});

it('describes every field and forbids unknown ones', async () => {
  const text = await schemaText();
  const objects = text.match(/"properties": \{/g)?.length ?? 0;
  expect(text.match(/"additionalProperties": false/g)).toHaveLength(objects);
  expect(text).toContain('Peso: pessoas de 60 anos ou mais');
  expect(JSON.parse(text)).toMatchObject({ title: 'Cenário SUS Legal', required: ['format', 'id', 'title', 'groups'] });
});
