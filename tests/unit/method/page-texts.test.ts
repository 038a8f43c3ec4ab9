// What the page Dados e método promises to have: every column with its provenance, the words of the glossary, and
// all that the base leaves out or freezes.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { methodText } from '#lib/i18n/method.ts';
import type { DeclaredPackage } from '#lib/method/column-provenance.ts';
import { CHECK_IDS } from '#proof/check.ts';

const declared = JSON.parse(readFileSync('static/data/datapackage.json', 'utf8')) as DeclaredPackage;
const pages = Object.values(methodText);

describe('provenance', () => {
  it.each(declared.resources)('of every column of $path: what it is, where from, of when', ({ path, schema }) => {
    const [header = ''] = readFileSync(`static/data/${path}`, 'utf8').split('\n', 1);
    expect(schema.fields.map(({ name }) => name)).toEqual(header.trim().split(','));
    const lacking = schema.fields.filter(({ description, source, vintage }) => !description || !source || !vintage);
    expect(lacking.map(({ name }) => name)).toEqual([]);
    for (const { columns } of pages) expect(columns.files[path]).toBeTruthy();
  });

  it('marks the amounts of 2016 as estimates, and nothing else', () => {
    const estimates = declared.resources.flatMap(({ schema }) => schema.fields.filter(({ estimate }) => estimate));
    expect(estimates.map(({ name }) => name)).toEqual([
      'base_ab',
      'base_mac',
      'base_af',
      'base_vs',
      'base_ges',
      'base_inv',
    ]);
  });
});

describe('the glossary', () => {
  const rows = readFileSync('docs/glossary.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').map((cell) => cell.trim().toLowerCase()));

  it.each([
    ['pt-BR', 1],
    ['en', 2],
  ] as const)('says in %s what docs/glossary.md says', (language, column) => {
    const known = new Set(rows.map((row) => row[column]));
    const unknown = methodText[language].glossary.filter(({ term }) => !known.has(term.toLowerCase()));
    expect(unknown.map(({ term }) => term)).toEqual([]);
  });

  it('has the same terms in both languages, in the same order', () => {
    const rowOf = (term: string, column: number): number => rows.findIndex((row) => row[column] === term.toLowerCase());
    expect(methodText.en.glossary.map(({ term }) => rowOf(term, 2))).toEqual(
      methodText['pt-BR'].glossary.map(({ term }) => rowOf(term, 1)),
    );
  });
});

describe('what the base leaves out or freezes', () => {
  const facts: readonly (readonly [fact: string, pt: RegExp, en: RegExp])[] = [
    ['the fund of the DF', /Fundo Constitucional/, /Fundo Constitucional/],
    ['federal hospitals', /Rio de Janeiro e em Porto Alegre/, /Rio de Janeiro and Porto Alegre/],
    ['indigenous health', /saúde indígena na Amazônia/, /indigenous health in the Amazon/],
    ['increments of AB and MAC', /818 milhões da AB e R\$\s508 milhões da MAC/, /818 m.*AB.*508 m.*MAC/],
    ['years of indicators', /2010 a 2018/, /2010 to 2018/],
    ['private plans', /mulheres de 10 a 49 anos/, /women aged 10 to 49/],
    ['the other ordinances', /Portaria 42\/1999.*Portaria de Consolidação 6\/2017/, /42\/1999.*6\/2017/],
    ['who agrees on the method', /CIT.*CNS.*LC 141\/2012, art\. 17, § 1º/, /CIT.*CNS.*LC 141\/2012, art\. 17, § 1/],
  ];
  it.each(facts)('names %s', (_, pt, en) => {
    expect(methodText['pt-BR'].leftOut.join('\n')).toMatch(pt);
    expect(methodText.en.leftOut.join('\n')).toMatch(en);
  });
});

describe('the page', () => {
  it('explains every check, and gives the law of formulas that have one', () => {
    for (const { proof, formulas } of pages) {
      expect(Object.keys(proof.checks)).toEqual([...CHECK_IDS]);
      expect(formulas).toHaveLength(8);
      expect(formulas.filter(({ law }) => law !== undefined)).toHaveLength(5);
    }
  });
});
