import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { baseInUse } from '#lib/base-in-use.svelte.ts';
import type { ImportedBase } from '#lib/base-in-use.svelte.ts';
import { pathFinding } from '#lib/charts/findings/path-finding.ts';
import '#lib/i18n/comparison-english.ts';
import '#lib/i18n/english.ts';
import '#lib/i18n/mesa-english.ts';
import { comparisonPanelsText } from '#lib/i18n/comparison-panels.ts';
import { criteriaText } from '#lib/i18n/criteria.ts';
import { enteText } from '#lib/i18n/ente.ts';
import { lawText } from '#lib/i18n/law.ts';
import { rewordSharing } from '#lib/i18n/sharing-words.ts';
import { simulatorText } from '#lib/i18n/simulator.ts';

const WHOLE: ImportedBase = { id: 'a', name: 'FNS', hash: 'f'.repeat(64), year: 2020, replaced: 5596, kept: 0 };
const PART: ImportedBase = { ...WHOLE, replaced: 3, kept: 5593 };

afterEach(() => (baseInUse.imported = null));

describe('the sharing-out that figures are held against', () => {
  it.each([
    ['ante a partilha de 2016, no ano', 'ante a partilha de 2020, no ano', 'ante a partilha da base, no ano'],
    ['Partilha de 2016', 'Partilha de 2020', 'Partilha da base'],
    ['2016 shares', '2020 shares', 'Base shares'],
    ['AB below their 2016 share.', 'AB below their 2020 share.', 'AB below their base share.'],
    ['the sharing-out of 2016', 'the sharing-out of 2020', 'the sharing-out of the base'],
    ['a parte de 2016', 'a parte de 2020', 'a parte da base'],
    ['the share of 2016 applied', 'the share of 2020 applied', 'the share of the base applied'],
    [
      'o valor de 2016 corrigido pelo IPCA',
      'o valor da base corrigido pelo IPCA',
      'o valor da base corrigido pelo IPCA',
    ],
    ['the amount of 2016', 'the amount of the base', 'the amount of the base'],
    ['the 2016 sharing-out in 2020', 'the 2020 sharing-out in 2020', 'the base sharing-out in 2020'],
  ])('“%s” has the year of files that cover all, else the base', (text, whole, part) => {
    expect(rewordSharing(text, WHOLE)).toBe(whole);
    expect(rewordSharing(text, PART)).toBe(part);
    expect(rewordSharing(text, { ...WHOLE, year: null })).toBe(part);
  });

  it.each(['R$ de 2016', 'População de 2016', 'a de 2016', 'Ipea, NT 46 (FNS, 2016)', 'amounts of 2016'])(
    '“%s” is of that year whatever the base',
    (text) => expect(rewordSharing(text, WHOLE)).toBe(text),
  );

  it('follows the base in texts, in what functions say, and in findings of charts', () => {
    const said = () => [
      lawText['pt-BR'].references.statusQuo,
      lawText.en.references.statusQuo,
      enteText['pt-BR'].steps.plainTitle(2030),
      comparisonPanelsText.en.whole.measures.reference,
      pathFinding([2017, 2018], [1, 1], [1, 1], 'pt-BR').title,
    ];
    const embedded = said();
    expect(embedded.filter((text) => text.includes('2016'))).toHaveLength(embedded.length);
    baseInUse.imported = WHOLE;
    expect(said()).toEqual(embedded.map((text) => text.replace('2016', '2020')));
    baseInUse.imported = PART;
    for (const text of said()) expect(text).not.toMatch(/20(16|20) shar|de 20(16|20)\b(?! ao)/);
    baseInUse.imported = null;
    expect(said()).toEqual(embedded);
  });

  it('leaves lists lists and records records, so that they can be counted, spread and sent to a worker', () => {
    const { rules } = lawText['pt-BR'];
    const { criteria } = criteriaText['pt-BR'];
    baseInUse.imported = WHOLE;
    expect(Object.keys(lawText['pt-BR'].rules)).toEqual(Object.keys(rules));
    expect({ ...criteriaText['pt-BR'].criteria.population }).toEqual({ ...criteria.population });
    expect(simulatorText['pt-BR'].price.real).toBe('R$ de 2016');
  });
});

describe('dictionaries that speak of the sharing-out of 2016', () => {
  const folder = new URL('../../../src/lib/i18n/', import.meta.url);
  const source = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
  // What these say of 2016 is of 2016: the page of imports, NT 46's tables.
  const OF_2016 = ['import', 'panorama'];
  const PART_OF: Readonly<Record<string, string>> = {
    'ente-why': 'ente',
    'lower-panels': 'lower',
    'mesa-figures': 'mesa',
    'method-formulas': 'method',
    'method-glossary': 'method',
  };

  it('follow the base, all but those that are about 2016', () => {
    const speaking = readdirSync(folder).filter((name) =>
      /[Pp]artilha de 2016|2016 shar|sharing-out of 2016/.test(source(name).replace(/\/\*[^]*?\*\/|\/\/.*$/gm, '')),
    );
    const areas = new Set(speaking.map((name) => name.replace(/(-pt|-en)?\.ts$/, '')));
    expect(areas.size).toBeGreaterThan(10);
    const fixed = [...areas].filter((area) => !source(`${PART_OF[area] ?? area}.ts`).includes('followingBase'));
    expect(fixed.sort()).toEqual(OF_2016);
  });
});
