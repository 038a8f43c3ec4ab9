// What Dados e método says while an imported base is in use: the proof speaks of that base, the rest says whose it is.

import { afterEach, describe, expect, it } from 'vitest';
import { baseInUse } from '#lib/base-in-use.svelte.ts';
import type { ImportedBase } from '#lib/base-in-use.svelte.ts';
import { LANGUAGES } from '#lib/i18n/language.ts';
import { methodText } from '#lib/i18n/method.ts';
import { proofSheet } from '#lib/proof/proof-report.ts';

const WHOLE: ImportedBase = { id: 'a', name: 'FNS', hash: 'f'.repeat(64), year: 2020, replaced: 5596, kept: 0 };
const PART: ImportedBase = { ...WHOLE, replaced: 3, kept: 5593 };
const OF_2016 = /(partilha de|sharing-out of) 2016/i;

afterEach(() => (baseInUse.imported = null));

describe.each(LANGUAGES)('the page in %s', (language) => {
  it('proves the sharing-out of the base in use, and says so', () => {
    const said = (): string =>
      [
        ...Object.values(methodText[language].proof.checks).map(({ means }) => means),
        ...Object.values(methodText[language].proof.cells),
      ].join('\n');
    expect(said()).toMatch(OF_2016);
    baseInUse.imported = WHOLE;
    expect(said()).not.toMatch(OF_2016);
    expect(said()).toMatch(/(partilha de|sharing-out of) 2020/);
    const whole = { what: 'whole', got: 0, expected: 0, verdict: 'ok' } as const;
    const result = { id: 'bounds', verdict: 'ok', figure: 0, tolerance: 0, unit: 'reais', cases: 1 } as const;
    const { rows } = proofSheet([{ ...result, details: [whole] }], methodText[language]);
    expect(rows[1]?.[1]).toMatch(/2020/);
  });

  it('says of every other section that it is of the embedded base, or where the one in use stands in it', () => {
    const { estimate, leftOut, columns, formulas } = methodText[language].inUse;
    for (const say of [estimate, leftOut, columns]) {
      expect(say(WHOLE)).toMatch(/“FNS”/);
      expect(say(WHOLE)).toMatch(/5[.,]596/);
      expect(say(PART)).toMatch(/ 3 (de|of) 5[.,]596/);
    }
    expect(formulas(WHOLE)).toMatch(/“FNS”/);
    // Of the estimate nothing is left where the files cover every fund.
    expect(estimate(PART)).toMatch(/5[.,]593/);
    expect(estimate(WHOLE)).not.toMatch(/5[.,]593| 0 /);
  });

  it('keeps what is of 2016 in the method as it is', () => {
    const said = (): string => JSON.stringify([methodText[language].leftOut, methodText[language].formulas]);
    const embedded = said();
    baseInUse.imported = WHOLE;
    expect(said()).toBe(embedded);
  });
});
