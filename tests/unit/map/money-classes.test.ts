import { describe, expect, it } from 'vitest';
import '#lib/i18n/english.ts';
import { classLabels } from '#lib/map/class-labels.ts';
import { CHANGE_MONEY, classOf } from '#lib/map/classes.ts';

describe('classes of change in R$', () => {
  it('are the same for a municipality and a state', () => {
    const values = [-2e8, -1e8, -99e6, -5e6, -2e5, -1e5, 0, 1e5, 2e5, 1e6, 2e7, 1e8];
    expect(values.map((value) => classOf(CHANGE_MONEY, value))).toEqual([0, 0, 1, 2, 3, 4, 4, 4, 5, 6, 7, 8]);
  });

  it('are named in millions', () => {
    const plain = classLabels(CHANGE_MONEY, 'pt-BR').map((label) => label.replaceAll('\u00a0', ' '));
    expect(plain).toEqual([
      '−R$ 100 mi ou menos',
      '−R$ 100 a −10 mi',
      '−R$ 10 a −1 mi',
      '−R$ 1 a −0,1 mi',
      '±R$ 0,1 mi (igual)',
      'R$ 0,1 a 1 mi',
      'R$ 1 a 10 mi',
      'R$ 10 a 100 mi',
      'R$ 100 mi ou mais',
    ]);
    expect(classLabels(CHANGE_MONEY, 'en')[6]?.replaceAll('\u00a0', ' ')).toBe('R$ 1 to 10 m');
  });
});
