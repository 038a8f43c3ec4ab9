import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CRITERIA, CRITERION_TABLE } from '#engine';
import '#lib/i18n/english.ts';
import { criteriaText, DIMENSIONS } from '#lib/i18n/criteria.ts';
import { LANGUAGES } from '#lib/i18n/language.ts';

const folder = new URL('../../../src/lib/i18n/', import.meta.url);

/** The source without its comments. */
function spoken(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8').replace(/\/\*[^]*?\*\/|\/\/.*$/gm, '');
}

describe('dictionaries', () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith('.ts')))(
    '%s keeps to the letters of the fonts',
    (name) => {
      // The latin subset has no drawing for these: they would come from another font.
      expect(spoken(name).match(/['`][^'`\n]*[\u2248\u2264\u2265\u2192]/g)).toBeNull();
    },
  );

  it.each(LANGUAGES)('describes every criterion, with law and source, in %s', (language) => {
    const { criteria, dimensions } = criteriaText[language];
    for (const criterion of CRITERIA) {
      const { name, definition, law, source, measure } = criteria[criterion];
      for (const text of [name, definition, law, source]) expect(text.length, criterion).toBeGreaterThan(3);
      expect(name.length, `${criterion} fits its column`).toBeLessThanOrEqual(21);
      if (criterion in CRITERION_TABLE) expect(measure, criterion).toBeDefined();
    }
    expect(Object.keys(dimensions).sort()).toEqual([...DIMENSIONS].sort());
  });
});
