import { describe, expect, it } from 'vitest';
import { readNumber } from '#lib/components/number-text.ts';

describe('readNumber', () => {
  it.each([
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['12,5%', 12.5],
    [' 40 % ', 40],
    ['1.234', 1234],
    ['1.234.567,89', 1_234_567.89],
    ['R$ 1.234,56', 1234.56],
    ['\u2212R$\u00a02', -2],
    ['-3', -3],
    ['+3', 3],
    [',5', 0.5],
    ['0', 0],
  ])('Portuguese: %s → %s', (text, value) => expect(readNumber(text, 'pt-BR')).toBe(value));

  it.each([
    ['12.5', 12.5],
    ['1,234', 1234],
    ['1,234.5', 1234.5],
  ])('English: %s → %s', (text, value) => expect(readNumber(text, 'en')).toBe(value));

  it.each(['', ' ', 'abc', '1,2,3', '1e3', '--2', '%', '12x', '1.2.3', 'NaN', 'Infinity'])('refuses %s', (text) => {
    expect(readNumber(text, 'pt-BR')).toBeNull();
  });
});
