import { describe, expect, it } from 'vitest';
import { figureById, FIGURE_IDS } from '#conditions/catalogue.ts';
import type { Condition } from '#conditions/condition.ts';
import { decodeConditions, encodeConditions } from '#conditions/link.ts';
import { parseConditions } from '#conditions/parse.ts';
import { printConditions } from '#conditions/print.ts';
import { conditionProblemText } from '#conditions/problem-text.ts';
import { STARTING_CONDITIONS } from '#conditions/starting-conditions.ts';
import { decodeLink, encodeLink } from '#scenario/link.ts';
import { PRESETS } from '#scenario/presets.ts';

/** Messages of what is wrong with one condition, in Portuguese. */
function messages(given: unknown): readonly string[] {
  const parsed = parseConditions([given]);
  return parsed.ok ? [] : parsed.problems.map((problem) => conditionProblemText(problem, 'pt-BR'));
}

const wrong = { figure: 'worstUf', limit: 0.1 };

describe('reading conditions', () => {
  it('fills in id, comparator and year', () => {
    expect(parseConditions([{ figure: 'abShare', limit: 0.25 }, wrong])).toEqual({
      ok: true,
      value: [
        { id: 'c1', figure: 'abShare', comparator: 'at-least', limit: 0.25, year: 'shown' },
        { id: 'c2', figure: 'worstUf', comparator: 'at-most', limit: 0.1, year: 'shown' },
      ],
    });
  });

  it('gives an id that nobody else has', () => {
    const parsed = parseConditions([wrong, { ...wrong, id: 'c1' }]);
    expect(parsed.ok && parsed.value.map(({ id }) => id)).toEqual(['c1x', 'c1']);
  });

  it.each([
    [
      { ...wrong, figure: 'worstUF' },
      /^\[0\]\.figure: Figura desconhecida\. Recebido: "worstUF"\..*troque por "worstUf"\.$/,
    ],
    [{ ...wrong, limite: 0.2 }, /Chave desconhecida\. Recebido: 0\.2\..*troque por "limit"/],
    [{ figure: 'worstUf' }, /^\[0\]\.limit: Falta um campo obrigatório/],
    [{ ...wrong, limit: '10%' }, /^\[0\]\.limit: Tipo errado\. Recebido: "10%"\. Esperado: número/],
    [{ ...wrong, limit: 10 }, /^\[0\]\.limit: Valor fora do intervalo\. Recebido: 10\. Esperado: número de 0 a 1/],
    [{ figure: 'ufsLosing', limit: 2.5 }, /Esperado: número inteiro de 0 a 100000/],
    [{ ...wrong, comparator: 'atmost' }, /Esperado: um de at-most, at-least\. Como corrigir: troque por "at-most"/],
    [{ ...wrong, year: 2016 }, /Ano desconhecido\. Recebido: 2016\. Esperado: um ano de 2017 a 2036, "shown"/],
    [{ ...wrong, year: 'todos' }, /Ano desconhecido\. Recebido: "todos"/],
    [{ ...wrong, year: null }, /Ano desconhecido\. Recebido: null/],
    [{ ...wrong, loss: 0.1 }, /A figura worstUf não usa este campo\. Recebido: 0\.1/],
    [
      { figure: 'ufsBeyond', limit: 2 },
      /A figura ufsBeyond precisa de um dado\. Recebido: —\. Esperado: o campo "loss"/,
    ],
    [{ figure: 'fundChange', limit: 0 }, /código IBGE do município/],
    [
      { figure: 'ufChange', limit: 0, code: '29' },
      /Código fora do formato\. Recebido: "29"\. Esperado: o campo "code", sigla da UF/,
    ],
    [{ figure: 'ufChange', limit: 0, code: 'ZZ' }, /Recebido: "ZZ"\. Esperado: o campo "code", sigla da UF/],
    [{ ...wrong, id: 'C 1' }, /Texto fora do formato/],
    [7, /Tipo errado\. Recebido: 7\. Esperado: objeto/],
  ])('says what is wrong with %j', (given, message) => {
    expect(messages(given)).toEqual([expect.stringMatching(message)]);
  });

  it('refuses a list that is none, too long, or with an id twice', () => {
    const text = (given: unknown): string => {
      const parsed = parseConditions(given);
      return parsed.ok ? '' : parsed.problems.map((problem) => conditionProblemText(problem, 'en')).join(' ');
    };
    expect(text({ conditions: [] })).toContain('Expected: list [ … ]');
    expect(text(Array.from({ length: 41 }, () => wrong))).toContain('Got: 41. Expected: up to 40 items');
    expect(
      text([
        { ...wrong, id: 'a' },
        { ...wrong, id: 'a' },
      ]),
    ).toContain('The id is already that of [0].id');
  });

  it('takes every figure of the catalogue, with the parameter it needs', () => {
    const all = FIGURE_IDS.map((figure) => {
      const parameter = figureById(figure)?.parameter;
      const extra = { loss: { loss: 0.1 }, fund: { code: '2312908' }, uf: { code: 'BA' } };
      return { figure, limit: 0, ...(parameter ? extra[parameter] : {}) };
    });
    const refused = all.filter((given) => !parseConditions([given]).ok);
    expect(refused).toEqual([]);
  });
});

describe('printing and links', () => {
  const rich: readonly Condition[] = [
    ...STARTING_CONDITIONS,
    { id: 'minha', figure: 'ufChange', code: 'BA', comparator: 'at-most', limit: 0.05, year: 2030 },
    { id: 'c7', figure: 'peopleBeyondShare', loss: 0.02, comparator: 'at-most', limit: 0.3, year: 'every' },
  ];

  it('says only what is not a default', () => {
    expect(printConditions(STARTING_CONDITIONS)[0]).toEqual({ figure: 'worstUf', limit: 0.1 });
    expect(parseConditions(printConditions(rich))).toEqual({ ok: true, value: rich });
  });

  it('ride in a link beside the scenarios, which open as before', () => {
    const documents = PRESETS.slice(0, 3).map(({ document }) => document);
    const link = `${encodeLink(documents)}&${encodeConditions(rich)}`;
    expect(decodeConditions(link)).toEqual({ ok: true, value: rich });
    expect(decodeLink(link)).toEqual({ ok: true, value: { documents, hashes: null } });
    expect(encodeConditions(rich).length).toBeLessThan(700);
    expect(decodeConditions(encodeLink(documents))).toEqual({ ok: true, value: null });
    expect(decodeConditions(`#${encodeConditions([])}`)).toEqual({ ok: true, value: [] });
  });

  it('cut or altered are refused and never read as others', () => {
    const field = encodeConditions(rich);
    const kinds = (given: string): string => {
      const read = decodeConditions(given);
      return read.ok ? 'ok' : read.problems.map(({ kind }) => kind).join();
    };
    for (let length = 2; length < field.length; length += 1) {
      expect(kinds(field.slice(0, length))).toBe('conditionsDamaged');
    }
    expect(kinds(field.replace('c=1.', 'c=2.'))).toBe('conditionsDamaged');
    expect(kinds(`${field}.`)).toBe('ok');
    expect(kinds(`c=${'A'.repeat(20_000)}`)).toBe('conditionsDamaged');
  });
});
