// The defaults that the document writes into a scenario file are those of docs/model.md.

import { describe, expect, it } from 'vitest';
import type { Reform } from '#engine';
import { compileScenario } from '#scenario/compile.ts';
import { parseScenario } from '#scenario/parse.ts';
import { readExamples } from '#tests/reference/read-example.ts';

describe('scenario files of the worked examples', () => {
  it.each(readExamples())('compile to what the model says: $id', ({ file, reform }) => {
    const parsed = parseScenario(file);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const compiled = compileScenario(parsed.value);
    // Donors are a set: their order means nothing.
    const sorted = ({ shift, ...rest }: Reform) => ({ ...rest, shift: { ...shift, donors: [...shift.donors].sort() } });
    expect(sorted(compiled)).toEqual(sorted(reform));
  });
});
