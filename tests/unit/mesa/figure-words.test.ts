import { describe, expect, it } from 'vitest';
import { FIGURE_IDS, figureById } from '#conditions/catalogue.ts';
import type { Condition } from '#conditions/condition.ts';
import type { Figure } from '#conditions/figure.ts';
import { LANGUAGES } from '#lib/i18n/language.ts';
import type { Language } from '#lib/i18n/language.ts';
import '#lib/i18n/mesa-english.ts';
import { mesaText } from '#lib/i18n/mesa.ts';
import { conditionText, figureName, valueText } from '#lib/mesa/condition-text.ts';
import { findFunds } from '#lib/mesa/find-funds.ts';
import { fieldOf, roundLimit } from '#lib/mesa/limit-field.ts';
import { evaluateCondition } from '#conditions/evaluate.ts';
import type { Judged } from '#conditions/evaluate.ts';
import { evidenceOf, runWith, twoStates } from '#tests/unit/conditions/two-states.ts';

const of = (id: string): Figure => {
  const figure = figureById(id);
  if (figure === undefined) throw new Error(id);
  return figure;
};

function sentence(
  given: Partial<Condition> & { readonly figure: string; readonly limit: number },
  language: Language = 'pt-BR',
): string {
  const condition: Condition = { id: 'c1', comparator: 'at-most', year: 'shown', ...given };
  return conditionText(condition, of(given.figure), twoStates, language).replaceAll('\u00a0', ' ');
}

describe.each(LANGUAGES)('words of the figures in %s', (language) => {
  it('are there for every figure of the catalogue, each its own, and for no other', () => {
    const { figures, groups } = mesaText[language].figures;
    expect(Object.keys(figures).sort()).toEqual([...FIGURE_IDS].sort());
    const names = FIGURE_IDS.map((id) => figureName(id, language));
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^\p{Lu}.{2,}$/u);
    expect(Object.keys(groups).length).toBe(5);
  });

  it('make a sentence of any condition', () => {
    for (const figure of FIGURE_IDS) {
      for (const comparator of ['at-most', 'at-least'] as const) {
        const parameter = of(figure).parameter;
        const extra = parameter === 'loss' ? { loss: 0.05 } : parameter === null ? {} : { code: 'RO' };
        const condition: Condition = { id: 'c1', figure, comparator, limit: 0, year: 'every', ...extra };
        const text = conditionText(condition, of(figure), twoStates, language);
        expect(text).not.toMatch(/undefined|NaN| {2}/);
        expect(text.startsWith(text.charAt(0).toUpperCase())).toBe(true);
      }
    }
  });
});

describe('a condition that is judged in every year', () => {
  // Each year is held to the limit: "no state loses more than 2% in every year" would be met by one year without.
  it.each([
    [
      { figure: 'worstUf', limit: 0.02 },
      'Nenhuma UF perde mais de 2% em qualquer ano',
      'No state (UF) loses more than 2% in any year',
    ],
    [
      { figure: 'worstMunicipalFundsOfUf', limit: 0.02 },
      'Em nenhuma UF os municípios, somados, perdem mais de 2% em qualquer ano',
      'In no state do the municipalities, added up, lose more than 2% in any year',
    ],
    [
      { figure: 'municipalitiesLosingShare', limit: 0.25 },
      'Perdem no máximo 25% dos municípios em qualquer ano',
      'At most 25% of municipalities lose in any year',
    ],
    [
      { figure: 'municipalitiesWinningShare', limit: 0.5, comparator: 'at-least' },
      'Ganham ao menos 50% dos municípios em todos os anos',
      'At least 50% of municipalities gain in every year',
    ],
    [
      { figure: 'abShare', limit: 0.25, comparator: 'at-least' },
      'A AB fica com ao menos 25% do custeio em todos os anos',
      'Primary care keeps at least 25% of the pool in every year',
    ],
    [
      { figure: 'giniUfs', limit: 0.1 },
      'Gini por habitante, UFs: no máximo 0,100 em qualquer ano',
      'Gini per inhabitant, states: at most 0.100 in any year',
    ],
    [
      { figure: 'lossAgainstRcl15', limit: 5e9 },
      'Perda no ano ante a regra de 15% da RCL: no máximo R$ 5,0 bi em qualquer ano',
      'Loss of the year against the rule of 15% of RCL: at most R$ 5.0 bn in any year',
    ],
  ] as const)('%j', (given, pt, en) => {
    expect(sentence({ ...given, year: 'every' })).toBe(pt);
    expect(sentence({ ...given, year: 'every' }, 'en')).toBe(en);
  });
});

describe('a condition in Portuguese', () => {
  it.each([
    [{ figure: 'worstUf', limit: 0.1 }, 'Nenhuma UF perde mais de 10%'],
    [{ figure: 'municipalitiesLosingShare', limit: 0.25 }, 'Perdem no máximo 25% dos municípios'],
    [
      { figure: 'municipalitiesBeyond', limit: 300, loss: 0.05, year: 2030 },
      'Perdem mais de 5% no máximo 300 municípios em 2030',
    ],
    [{ figure: 'abShare', limit: 0.25, comparator: 'at-least' }, 'A AB fica com ao menos 25% do custeio'],
    [{ figure: 'moneyMoved', limit: 8e9, year: 'every' }, 'Compensar quem perde custa até R$ 8,0 bi em qualquer ano'],
    [
      { figure: 'ufChange', limit: -0.02, code: 'SP', comparator: 'at-least' },
      'Variação de São Paulo, estado e municípios, em %: ao menos −2%',
    ],
    [{ figure: 'peopleLosingShare', limit: 0.4 }, 'Vivem em municípios que perdem no máximo 40% da população'],
  ] as const)('%j', (given, text) => {
    expect(sentence(given)).toBe(text);
  });

  it('never shows a violated figure as its own limit', () => {
    // 10.04% of 400 is beyond 10%.
    const evidence = evidenceOf(runWith([359.84, 200, 400, 440.16, 600]));
    const condition: Condition = {
      id: 'c1',
      figure: 'worstMunicipality',
      comparator: 'at-most',
      limit: 0.1,
      year: 'shown',
    };
    const judged = evaluateCondition(condition, evidence, 2018) as Judged;
    expect(judged.kind).toBe('violated');
    expect(valueText(judged, of('worstMunicipality'), twoStates, 'pt-BR')).toBe('fund 1 RO −10,04%');
  });
});

describe('the field of a limit', () => {
  it('has large money in billions or millions, and gives it back whole', () => {
    const at = (limit: number) =>
      fieldOf({ id: 'c', figure: 'moneyMoved', comparator: 'at-most', limit, year: 'shown' }, of('moneyMoved'));
    expect(at(8e9)).toMatchObject({ prefix: 'R$', scale: 'bi', value: 8, min: 0 });
    expect(at(154.4e6)).toMatchObject({ scale: 'mi', value: 154.4 });
    expect(at(8e9).limitOf(7.25)).toBe(7.25e9);
  });

  it('starts from a round limit that the figure meets', () => {
    expect(roundLimit(0.1412, of('worstUf'), true)).toBe(0.15);
    expect(roundLimit(0.1, of('worstUf'), true)).toBe(0.1);
    expect(roundLimit(0.2534, of('abShare'), false)).toBe(0.25);
    expect(roundLimit(2117, of('municipalitiesLosing'), true)).toBe(2200);
    expect(roundLimit(5.87e9, of('moneyMoved'), true)).toBe(5.9e9);
    expect(roundLimit(0, of('moneyMoved'), true)).toBe(0);
  });
});

describe('finding a fund', () => {
  const found = (typed: string) => findFunds(twoStates, typed, 8, 'pt-BR');

  it('takes a code, a name, or the UF of a state fund', () => {
    expect(found('3500003')).toEqual([2]);
    expect(found('11')).toEqual([3]);
    // The most populous first, then the state funds, whose name begins alike.
    expect(found('FUND')).toEqual([1, 0, 2, 3, 4]);
    expect(found('rondonia')).toEqual([3]);
    expect(found('Fundo estadual')).toEqual([3, 4]);
  });

  it('finds nothing in a single letter, in digits of nobody, or in another name', () => {
    for (const typed of ['f', '350000', 'Sobral', '']) expect(found(typed)).toEqual([]);
  });
});
