import { describe, expect, it } from 'vitest';
import {
  formatCount,
  formatDecimal,
  formatMoney,
  formatMoneyChange,
  formatPeople,
  formatPerInhabitant,
  formatPerInhabitantChange,
  formatPercent,
  formatPercentChange,
  formatShortPercent,
  moneyParts,
  roundedCount,
} from '#lib/format.ts';

// Expected texts use a plain space for reading; the page must use the no-break one.
const nbsp = (text: string): string => text.replaceAll(' ', '\u00a0');

describe('money', () => {
  it.each([
    [10.8e9, 'R$ 10,8 bi'],
    [154.4e6, 'R$ 154,4 mi'],
    [717_000, 'R$ 717,0 mil'],
    [1.234e12, 'R$ 1,2 tri'],
    [717, 'R$ 717'],
    [0.3, 'R$ 0,30'],
    [0, 'R$ 0,00'],
    [-0, 'R$ 0,00'],
    [-43.7e9, '\u2212R$ 43,7 bi'],
  ])('%s → %s', (value, text) => expect(formatMoney(value, 'pt-BR')).toBe(nbsp(text)));

  it.each([
    [999.4, 'R$ 999'],
    [999.5, 'R$ 1,0 mil'],
    [999_949, 'R$ 999,9 mil'],
    [999_950, 'R$ 1,0 mi'],
    [999_949_999, 'R$ 999,9 mi'],
    [999_950_000, 'R$ 1,0 bi'],
    [999.95e9, 'R$ 1,0 tri'],
  ])('never prints 1000 of a unit: %s → %s', (value, text) => {
    expect(formatMoney(value, 'pt-BR')).toBe(nbsp(text));
  });

  it('signs changes before R$ and leaves zero bare', () => {
    expect(formatMoneyChange(1.8e9, 'pt-BR')).toBe(nbsp('+R$ 1,8 bi'));
    expect(formatMoneyChange(-82.5e6, 'pt-BR')).toBe(nbsp('\u2212R$ 82,5 mi'));
    expect(formatMoneyChange(0, 'pt-BR')).toBe(nbsp('R$ 0,00'));
    expect(formatMoneyChange(-0.001, 'pt-BR')).toBe(nbsp('R$ 0,00'));
  });

  it('writes English with its own separators and units', () => {
    expect(formatMoney(10.8e9, 'en')).toBe(nbsp('R$ 10.8 bn'));
    expect(formatMoney(154.4e6, 'en')).toBe(nbsp('R$ 154.4 m'));
  });

  it('comes in parts for large figures', () => {
    expect(moneyParts(10.84e9, 'pt-BR')).toEqual({ currency: 'R$', value: '10,8', unit: 'bi' });
    expect(moneyParts(0, 'pt-BR')).toEqual({ currency: 'R$', value: '0,00', unit: '' });
    expect(moneyParts(-2e6, 'pt-BR')).toEqual({ currency: '\u2212R$', value: '2,0', unit: 'mi' });
  });

  it('says so when there is no figure', () => {
    expect(formatMoney(Number.NaN, 'pt-BR')).toBe('n/d');
    expect(formatPercent(Number.POSITIVE_INFINITY, 'en')).toBe('n/a');
  });
});

describe('per inhabitant', () => {
  it('has no decimals and no unit', () => {
    expect(formatPerInhabitant(717.4, 'pt-BR')).toBe(nbsp('R$ 717'));
    expect(formatPerInhabitant(1036, 'pt-BR')).toBe(nbsp('R$ 1.036'));
    expect(formatPerInhabitantChange(140.2, 'pt-BR')).toBe(nbsp('+R$ 140'));
    expect(formatPerInhabitantChange(-108, 'pt-BR')).toBe(nbsp('\u2212R$ 108'));
    expect(formatPerInhabitantChange(-0.4, 'pt-BR')).toBe(nbsp('R$ 0'));
  });
});

describe('shares and counts', () => {
  it('writes one decimal and signs changes only', () => {
    expect(formatPercent(0.348, 'pt-BR')).toBe('34,8%');
    expect(formatPercent(-0.348, 'pt-BR')).toBe('\u221234,8%');
    expect(formatPercentChange(0.032, 'pt-BR')).toBe('+3,2%');
    expect(formatPercentChange(-0.348, 'en')).toBe('\u221234.8%');
    expect(formatPercentChange(-0.0004, 'pt-BR')).toBe('0,0%');
    expect(formatPercentChange(-0.0006, 'pt-BR')).toBe('\u22120,1%');
  });

  it('drops decimals that say nothing', () => {
    expect(formatShortPercent(0.02, 'pt-BR')).toBe('2%');
    expect(formatShortPercent(0.025, 'pt-BR')).toBe('2,5%');
    expect(formatShortPercent(0.0025, 'pt-BR')).toBe('0,25%');
    expect(formatShortPercent(0.07 * 3, 'pt-BR')).toBe('21%');
  });

  it('groups thousands, also in numbers of four digits', () => {
    expect(formatCount(1205, 'pt-BR')).toBe('1.205');
    expect(formatCount(1205, 'en')).toBe('1,205');
    expect(formatDecimal(0.1612, 3, 'pt-BR')).toBe('0,161');
  });

  it.each([
    [84_020_000, '84,0 mi'],
    [999_500, '1,0 mi'],
    [999_499, '999 mil'],
    [215_000, '215 mil'],
    [9_400, '9.400'],
    [786, '786'],
  ])('people: %s → %s', (value, text) => expect(formatPeople(value, 'pt-BR')).toBe(nbsp(text)));

  it.each([
    [0, 0],
    [7, 7],
    [14, 10],
    [47, 50],
    [96, 100],
    [775, 780],
    [1205, 1200],
    [2264, 2300],
    [5569, 5600],
  ])('an estimate of %s is told as %s', (count, told) => expect(roundedCount(count)).toBe(told));
});
