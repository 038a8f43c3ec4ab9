import { describe, expect, it } from 'vitest';
import { cardinal, legalNumber, legalPercent, ordinal, roman } from '#negotiation/number-words.ts';

describe('numbers in words', () => {
  it.each([
    [0, 'zero'],
    [16, 'dezesseis'],
    [20, 'vinte'],
    [35, 'trinta e cinco'],
    [100, 'cem'],
    [101, 'cento e um'],
    [999, 'novecentos e noventa e nove'],
    [1000, 'mil'],
    [1001, 'mil e um'],
    [1100, 'mil e cem'],
    [1250, 'mil duzentos e cinquenta'],
    [2018, 'dois mil e dezoito'],
    [1_000_000, 'um milhão'],
    [2_500_000, 'dois milhões e quinhentos mil'],
    [1_234_567, 'um milhão duzentos e trinta e quatro mil quinhentos e sessenta e sete'],
    [3_000_000_001, 'três bilhões e um'],
  ])('%d is %s', (n, words) => {
    expect(cardinal(n)).toBe(words);
  });

  it.each([
    [0.02, '2% (dois por cento)'],
    [0.01, '1% (um por cento)'],
    [0, '0% (zero por cento)'],
    [0.005, '0,5% (cinco décimos por cento)'],
    [0.001, '0,1% (um décimo por cento)'],
    [0.116, '11,6% (onze inteiros e seis décimos por cento)'],
    [0.0125, '1,25% (um inteiro e vinte e cinco centésimos por cento)'],
    [0.29, '29% (vinte e nove por cento)'],
    [1 / 3, '33,3333% (trinta e três inteiros e três mil trezentos e trinta e três décimos de milésimo por cento)'],
    [-0.04, '−4% (menos quatro por cento)'],
    [1, '100% (cem por cento)'],
  ])('the share %d is %s', (share, words) => {
    expect(legalPercent(share)).toBe(words);
  });

  it('numbers stand with their words, items and articles with their numerals', () => {
    expect([legalNumber(2), legalNumber(0.25)]).toEqual(['2 (dois)', '0,25 (vinte e cinco centésimos)']);
    expect([roman(4), roman(9), roman(27), roman(49)]).toEqual(['IV', 'IX', 'XXVII', 'XLIX']);
    expect([ordinal(9), ordinal(10)]).toEqual(['9º', '10']);
  });
});
