import { describe, expect, it } from 'vitest';
import { isFencedLine, withChoice } from '#lib/rail/fenced-lines.ts';
import { lineName } from '#lib/rail/line-names.ts';

const KNOWN = ['teto', 'faec-nefrologia', 'faec-mamografia', 'samu-192'].map((line) => ({ line, amount: 1, funds: 1 }));
const fenced = (choices: readonly string[]): string[] =>
  KNOWN.map(({ line }) => line).filter((line) => isFencedLine(choices, line));

describe('choosing lines', () => {
  it('takes a family as one choice, in the place of its lines', () => {
    const lines = withChoice(['faec-nefrologia', 'samu-192'], 'faec*', true, KNOWN);
    expect(lines).toEqual(['samu-192', 'faec*']);
    expect(fenced(lines)).toEqual(['faec-nefrologia', 'faec-mamografia', 'samu-192']);
  });

  it('takes one line out of a family and leaves the others', () => {
    const lines = withChoice(['faec*', 'samu-192'], 'faec-mamografia', false, KNOWN);
    expect(lines).toEqual(['faec-nefrologia', 'samu-192']);
  });

  it('takes a family out, its single lines with it, and nothing else', () => {
    expect(withChoice(['faec-nefrologia', 'faec*', 'teto'], 'faec*', false, KNOWN)).toEqual(['teto']);
    expect(withChoice(['faec-nefrologia', 'teto'], 'faec*', false, KNOWN)).toEqual(['teto']);
  });

  it('keeps choices of lines that this base does not have', () => {
    expect(withChoice(['opme*', 'teto'], 'teto', false, KNOWN)).toEqual(['opme*']);
  });
});

describe('names of lines', () => {
  it('are those of NT 46, or the words of the id', () => {
    expect(lineName('AB', 'pab-fixo')).toBe('PAB FIXO');
    expect(lineName('AB', 'linha-nova-de-2025')).toBe('LINHA NOVA DE 2025');
  });
});
