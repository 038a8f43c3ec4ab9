import { describe, expect, it } from 'vitest';
import { nearestOf } from '#scenario/nearest.ts';
import { parseScenario, parseScenarioText } from '#scenario/parse.ts';
import { shown } from '#scenario/problem.ts';
import { pathText, problemText } from '#scenario/problem-text.ts';
import type { Result } from '#scenario/result.ts';
import { oneGroup, smallest } from './scenario-file.ts';

function textOf(read: Result<unknown>, language: 'pt-BR' | 'en'): string {
  return read.ok ? 'ok' : read.problems.map((problem) => problemText(problem, language)).join('\n');
}

describe('messages', () => {
  it('say where, what, what was got, what was expected and how to mend it', () => {
    const read = parseScenario(oneGroup({ withinStates: { residence: 1.5 } }));
    expect(textOf(read, 'pt-BR')).toBe(
      'groups[0].withinStates.residence: Valor fora do intervalo. Recebido: 1.5. Esperado: número de 0 a 1. Como corrigir: use um valor do intervalo.',
    );
    expect(textOf(read, 'en')).toBe(
      'groups[0].withinStates.residence: Value out of range. Got: 1.5. Expected: number from 0 to 1. To mend: use a value in the range.',
    );
  });

  it('suggest the key that was meant', () => {
    expect(textOf(parseScenario(smallest({ envelope: { rul: 'ec95' } })), 'pt-BR')).toBe(
      'envelope.rul: Chave desconhecida. Recebido: "ec95". Esperado: um de rule, margin, custeioShare, customGrowth. Como corrigir: troque por "rule".',
    );
  });

  it('say where a key belongs that stands in the wrong place', () => {
    expect(textOf(parseScenario(oneGroup({ residence: 0.3 })), 'pt-BR')).toContain(
      'Como corrigir: mova para groups[].withinStates.residence.',
    );
    expect(textOf(parseScenario(smallest({ elderly: 1 })), 'en')).toContain(
      'To mend: move it to criteria.elderly or groups[].betweenStates.elderly or groups[].withinStates.weights.elderly.',
    );
  });

  it('name the kind of a file that is no text', () => {
    expect(textOf(parseScenarioText('a\u0000b'), 'pt-BR')).toContain(
      'parece dados binários. Recebido: dados binários.',
    );
    expect(textOf(parseScenarioText('%PDF-1.7'), 'en')).toContain('it looks like PDF. Got: PDF.');
  });

  it('stay short when keys are not', () => {
    const text = textOf(parseScenario(smallest({ ['x'.repeat(10_000)]: 'y'.repeat(10_000) })), 'pt-BR');
    expect(text.length).toBeLessThan(600);
  });

  it('write sizes in the format of the language', () => {
    // 2,621,440 characters are 2.5 times 1,048,576.
    const read = parseScenarioText(' '.repeat(2_621_440));
    expect(textOf(read, 'pt-BR')).toContain('Recebido: 2,5 MB. Esperado: até 1 MB.');
    expect(textOf(read, 'en')).toContain('Got: 2.5 MB. Expected: up to 1 MB.');
  });

  it('name the block that is missing or twice', () => {
    const groups = [
      { id: 'a', blocks: ['AB', 'MAC', 'AF', 'VS'] },
      { id: 'b', blocks: ['VS'] },
    ];
    const text = textOf(parseScenario(smallest({ groups })), 'pt-BR');
    expect(text).toContain('O bloco VS já está em groups[0].blocks');
    expect(text).toContain('O bloco GES não está em grupo algum');
  });
});

describe('paths', () => {
  it('read as in code, and quote what is not a plain word', () => {
    expect(pathText(['groups', 0, 'withinStates', 'residence'])).toBe('groups[0].withinStates.residence');
    expect(pathText(['ring fence', 'a"b'])).toBe('["ring fence"]["a\\"b"]');
    expect(pathText([])).toBe('');
  });
});

describe('values in messages', () => {
  it('are short, whatever was got', () => {
    for (const value of [
      'x'.repeat(10_000),
      Array(1000).fill(1),
      { a: 'x'.repeat(10_000) },
      Object.fromEntries(Array.from({ length: 99 }, (_, i) => [i, i])),
    ]) {
      expect(shown(value).length).toBeLessThan(90);
    }
    expect(shown(NaN)).toBe('NaN');
    expect(shown(-0.5)).toBe('-0.5');
    expect(shown(undefined)).toBe('—');
  });
});

describe('nearest word', () => {
  it.each([
    ['startYaer', 'startYear'],
    ['START', 'startYear'],
    ['idhm', 'lowIdhm'],
    ['ab', null],
    ['zzzzzz', null],
    ['x'.repeat(1000), null],
  ])('%s', (word, nearest) => {
    expect(nearestOf(word, ['startYear', 'endYear', 'lowIdhm'])).toBe(nearest);
  });
});
