import { describe, expect, it } from 'vitest';
import { decodeExercise, encodeExercise } from '#exercise/link.ts';
import { parseExercise, parseExerciseText } from '#exercise/parse.ts';
import { exerciseText, printExercise } from '#exercise/print.ts';
import { exerciseProblemText } from '#exercise/problem-text.ts';
import { SMALL, smallExercise } from './small-exercise.ts';

function messages(given: unknown, language: 'pt-BR' | 'en' = 'pt-BR'): readonly string[] {
  const parsed = typeof given === 'string' ? parseExerciseText(given) : parseExercise(given);
  return parsed.ok ? [] : parsed.problems.map((problem) => exerciseProblemText(problem, language));
}
const [first, second] = SMALL.objectives;

describe('reading an exercise', () => {
  it('fills in what is left out', () => {
    const exercise = smallExercise({ rounds: undefined, roles: undefined, hints: [], objectives: [first] });
    expect(exercise).toMatchObject({ author: '', language: 'pt-BR', minutes: 60, roles: [], debrief: { answers: [] } });
    expect(exercise.rounds).toEqual([{ name: '1', minutes: null, roles: [], instructions: [] }]);
  });

  it('counts rounds from one in the file, from none inside', () => {
    expect(smallExercise().hints).toEqual([
      { round: 0, cost: 0, text: 'De graça.' },
      { round: 1, cost: 10, text: 'Custa.' },
    ]);
  });

  it.each([
    [{ ...SMALL, titulo: 'x' }, /^titulo: Chave desconhecida\..*troque por "title"/],
    [{ ...SMALL, brief: [] }, /^brief: Lista vazia/],
    [{ ...SMALL, brief: undefined }, /^brief: Falta um campo obrigatório/],
    [{ ...SMALL, title: 'x'.repeat(161) }, /^title: Texto longo demais.*Recebido: 161\. Esperado: até 160 caracteres/],
    [{ ...SMALL, title: '  ' }, /^title: Texto fora do formato/],
    [{ ...SMALL, id: 'Com Espaço' }, /^id: Texto fora do formato.*até 80 letras minúsculas/],
    [{ ...SMALL, minutes: 0 }, /^minutes: Valor fora do intervalo\. Recebido: 0\. Esperado: número inteiro de 1 a 600/],
    [{ ...SMALL, format: 2 }, /Formato de exercício desconhecido/],
    [{ ...SMALL, start: 'sus-lega' }, /^start: Cenário desconhecido.*troque por "sus-legal"/],
    [{ ...SMALL, start: undefined }, /^start: Falta um campo obrigatório/],
    [{ ...SMALL, start: { ...SMALL.start, grups: 1 } }, /^start\.grups: Chave desconhecida/],
    [
      { ...SMALL, controls: [{ path: 'groups[].transition.year' }] },
      /^controls\[0\]\.path: Valor desconhecido.*troque por "groups\[\]\.transition\.years"/,
    ],
    [
      { ...SMALL, controls: [{ path: 'groups[].blocks', min: 0 }] },
      /^controls\[0\]\.min: O controle groups\[\]\.blocks não usa/,
    ],
    [
      { ...SMALL, controls: [{ path: 'groups[].transition.years', min: 8, max: 2 }] },
      /^controls\[0\]\.max: O limite superior é menor/,
    ],
    [
      { ...SMALL, controls: [{ path: 'groups[].transition.years', max: 51 }] },
      /^controls\[0\]\.max: Valor fora do intervalo\. Recebido: 51\. Esperado: número inteiro de 1 a 50/,
    ],
    [
      { ...SMALL, controls: [{ path: 'envelope.rule', options: ['ec96'] }] },
      /^controls\[0\]\.options\[0\]: Valor desconhecido.*troque por "ec95"/,
    ],
    [{ ...SMALL, rounds: [{ name: 'x', roles: ['estdo'] }] }, /^rounds\[0\]\.roles\[0\]: Papel desconhecido.*"estado"/],
    [
      { ...SMALL, hints: [{ round: 3, text: 'x' }] },
      /^hints\[0\]\.round: Rodada que não existe\. Recebido: 3\. Esperado: número de 1 a 2/,
    ],
    [
      { ...SMALL, objectives: [{ ...first, condition: { figure: 'worstUF', limit: 1, year: 2020 } }] },
      /^objectives\[0\]\.condition\.figure: Figura desconhecida.*troque por "worstUf"/,
    ],
    [
      { ...SMALL, objectives: [second, { ...first, condition: { figure: 'worstUf', limit: 7, year: 2020 } }] },
      /^objectives\[1\]\.condition\.limit: Valor fora do intervalo\. Recebido: 7\. Esperado: número de 0 a 1/,
    ],
    [
      { ...SMALL, objectives: [{ ...first, condition: { figure: 'worstUf', limit: 0.1 } }] },
      /^objectives\[0\]\.condition\.year: O objetivo precisa de um ano/,
    ],
    [
      { ...SMALL, objectives: [{ ...first, condition: { figure: 'giniUfs', limit: 0.1, year: 'every' } }] },
      /A desigualdade é medida em um ano de cada vez/,
    ],
    [
      { ...SMALL, start: { ...SMALL.start, endYear: 2025 }, objectives: [second] },
      /^objectives\[0\]\.condition\.year: O ano vem depois do último do cenário inicial\. Recebido: 2030\. Esperado: até 2025/,
    ],
    [
      {
        ...SMALL,
        objectives: [
          first,
          { ...first, condition: { figure: 'worstUf', comparator: 'at-least', limit: 0.2, year: 'every' } },
        ],
      },
      /^objectives\[1\]\.condition\.limit: Objetivo impossível junto com objectives\[0\]\.condition.*Recebido: 0\.2/,
    ],
    [
      { ...SMALL, objectives: [first, first] },
      /^objectives\[1\]\.condition: O objetivo é o mesmo de objectives\[0\]\.condition/,
    ],
    [
      {
        ...SMALL,
        controls: [{ path: 'groups[].transition.years', max: 3 }],
        debrief: { answers: [{ title: 'x', scenario: 'sus-legal' }] },
      },
      /^debrief\.answers\[0\]\.scenario: A resposta-modelo muda o que o exercício não permite: groups\[\]\.betweenStates/,
    ],
    [
      { ...SMALL, debrief: { answers: [{ title: 'x', scenario: 'bloco-unico-por-habitante' }] } },
      /^debrief\.answers\[0\]\.scenario: A resposta-modelo.*groups\[\]\.betweenStates\.historical.*Esperado: número de 0.2 a 1/,
    ],
  ])('tells what is wrong: %#', (given, message) => {
    expect(messages(given)[0]).toMatch(message);
  });

  it('says it in English too', () => {
    expect(messages({ ...SMALL, objectives: [first, first] }, 'en')[0]).toBe(
      'objectives[1].condition: The same objective as objectives[0].condition. Got: "worstUf". Expected: each objective once. To mend: add the points up in one.',
    );
  });
});

describe('hostile files', () => {
  it('refuses a million objectives unread, with the count', () => {
    const objectives = Array.from({ length: 1_000_000 }, () => first);
    const begun = performance.now();
    expect(messages({ ...SMALL, objectives })).toEqual([
      'objectives: Lista longa demais. Recebido: 1000000. Esperado: até 40 itens. Como corrigir: retire itens.',
    ]);
    expect(performance.now() - begun).toBeLessThan(1000);
    expect(messages(JSON.stringify({ ...SMALL, objectives: objectives.slice(0, 20_000) }))[0]).toMatch(
      /grande demais e não foi lido.*é mesmo um exercício/,
    );
  });

  it('keeps script in texts as text, to the letter', () => {
    const title = '<script>alert(1)</script><img src=x onerror=alert(2)>';
    const exercise = smallExercise({ title, brief: ['{@html evil}', 'javascript:alert(1)'] });
    expect(exercise.title).toBe(title);
    expect(parseExerciseText(exerciseText(exercise))).toEqual({ ok: true, value: exercise });
  });

  it.each([
    ['', /O texto está vazio.*JSON de um exercício/],
    ['PK\u0003\u0004', /O arquivo não é um exercício: parece ZIP/],
    ['{"format":1', /O texto acaba antes da hora/],
    ['{"id":"a","id":"b"}', /A chave aparece duas vezes/],
    ['['.repeat(100) + ']'.repeat(100), /dentro de outras em excesso/],
    ['null', /Tipo errado/],
    ['[]', /Tipo errado/],
    ['{"__proto__":{"polluted":1}}', /Chave desconhecida|Falta um campo/],
  ])('%#: says so', (text, message) => {
    expect(messages(text)[0]).toMatch(message);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('refuses a nest that JSON did not write', () => {
    let nest: unknown = 1;
    for (let i = 0; i < 50; i += 1) nest = { nest };
    expect(messages({ ...SMALL, start: nest })[0]).toMatch(/dentro de outras em excesso/);
  });
});

describe('writing and links', () => {
  it('what is printed reads the same', () => {
    const exercise = smallExercise({
      debrief: { text: ['Fim.'], answers: [{ title: 'O mesmo', scenario: SMALL.start }] },
    });
    expect(parseExercise(printExercise(exercise))).toEqual({ ok: true, value: exercise });
    expect(printExercise(smallExercise({ rounds: [], roles: [], hints: [], objectives: [first] }))).not.toHaveProperty(
      'rounds',
    );
  });

  it('goes in an address, and a damaged one is told', () => {
    const exercise = smallExercise();
    const link = encodeExercise(exercise) as string;
    expect(decodeExercise(`https://exemplo.br/exercicios${link}.`)).toEqual({ ok: true, value: exercise });
    expect(decodeExercise('#s=1.x.y')).toEqual({ ok: true, value: null });
    const broken = decodeExercise(link.replace(/.{6}$/, 'zzzzzz'));
    expect(!broken.ok && broken.problems[0]?.kind).toBe('linkDamaged');
    const cut = decodeExercise(link.slice(0, 60));
    expect(!cut.ok && cut.problems.map((problem) => exerciseProblemText(problem, 'pt-BR'))[0]).toMatch(
      /O link chegou cortado/,
    );
  });
});
