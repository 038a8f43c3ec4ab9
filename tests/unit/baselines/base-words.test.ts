// No text says "estimated base of 2016" of what was imported, in either language and wherever it stands.

import { afterEach, expect, it } from 'vitest';
import { baseInUse } from '#lib/base-in-use.svelte.ts';
import '#lib/i18n/english.ts';
import { commonText } from '#lib/i18n/common.ts';
import { criteriaText } from '#lib/i18n/criteria.ts';
import { enteText } from '#lib/i18n/ente.ts';
import { simulatorText } from '#lib/i18n/simulator.ts';

const PARTIAL = {
  id: 'a',
  name: 'Sorocaba',
  hash: `0123456789ab${'f'.repeat(52)}`,
  year: 2020,
  replaced: 1,
  kept: 5595,
};
const ESTIMATE = /estimad|estimat|NT 46\)?$/i;

/** Every text of a dictionary that needs no argument. */
function textsOf(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  if (typeof node !== 'object' || node === null) return [];
  return Object.values(node).flatMap(textsOf);
}

afterEach(() => {
  baseInUse.imported = null;
});

it('names the embedded base as an estimate', () => {
  expect(simulatorText['pt-BR'].sources.base).toMatch(/^Base de 2016 estimada\. Fonte: /);
  expect(simulatorText.en.sources.base).toMatch(/^Estimated base of 2016\. Source: /);
  expect(commonText['pt-BR'].provenance.estimate.name).toBe('Estimativa');
});

it('names an imported one by name, year, part of the funds and hash', () => {
  baseInUse.imported = PARTIAL;
  expect(simulatorText['pt-BR'].sources.base).toMatch(
    /^Base importada “Sorocaba” \(FNS, 2020 em 1 de 5\.596 entes, nos demais a estimativa de 2016; dados 0123456789ab\)\. Fonte: /,
  );
  expect(simulatorText.en.sources.base).toMatch(
    /^Imported base “Sorocaba” \(FNS, 2020 for 1 of 5,596 funds, the others as estimated for 2016; data 0123456789ab\)\. /,
  );
  expect(commonText['pt-BR'].provenance.estimate).toMatchObject({ name: 'Base importada' });
});

it('of a whole country nothing is an estimate', () => {
  baseInUse.imported = { ...PARTIAL, year: null, replaced: 5596, kept: 0 };
  for (const language of ['pt-BR', 'en'] as const) {
    const { sources } = simulatorText[language];
    const shown = [
      sources.base,
      criteriaText[language].criteria.historical.source,
      commonText[language].provenance.estimate.means,
      commonText[language].provenance.estimate.name,
    ];
    for (const text of shown) expect(text).not.toMatch(ESTIMATE);
    for (const text of textsOf(enteText[language]))
      expect(text).not.toMatch(/estimada e calibrada|estimated and calibrated/);
  }
});
