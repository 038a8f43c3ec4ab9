import { describe, expect, it } from 'vitest';
import '#lib/i18n/english.ts';
import { classLabels } from '#lib/map/class-labels.ts';
import {
  AB_SHIFT,
  CHANGE,
  CHANGE_PER_INHABITANT,
  LOSS_PROBABILITY,
  classOf,
  classOfChange,
  classesOf,
  countClasses,
} from '#lib/map/classes.ts';

describe('classes of change', () => {
  it.each([
    [-1, 0],
    [-0.4, 0],
    [-0.3999, 1],
    [-0.2, 1],
    [-0.1999, 2],
    [-0.1, 2],
    [-0.0999, 3],
    [-0.00501, 3],
    [-0.005, 4],
    [0, 4],
    [0.005, 4],
    [0.00501, 5],
    [0.0999, 5],
    [0.1, 6],
    [0.1999, 6],
    [0.2, 7],
    [0.3999, 7],
    [0.4, 8],
    [Infinity, 8],
    [NaN, 255],
  ])('%f is class %i', (relative, expected) => {
    expect(classOfChange(relative)).toBe(expected);
  });

  it('treats loss and gain alike', () => {
    for (const size of [0, 0.004, 0.005, 0.02, 0.1, 0.15, 0.2, 0.3, 0.4, 2]) {
      expect(classOfChange(-size)).toBe(8 - classOfChange(size));
    }
  });

  it('counts entries by class, those without data apart', () => {
    const classes = classesOf(CHANGE, [0.5, 0.5, 0, -0.15, NaN]);
    expect([...classes]).toEqual([8, 8, 4, 2, 255]);
    expect(countClasses(classes)).toEqual([0, 0, 1, 0, 1, 0, 0, 0, 2, 1]);
  });
});

describe('other quantities', () => {
  it('puts a bound of a level in the class above', () => {
    expect([0, 0.005, 0.019, 0.2].map((share) => classOf(AB_SHIFT, share))).toEqual([0, 1, 1, 8]);
  });

  it('has nine ascending classes each', () => {
    for (const scale of [CHANGE, CHANGE_PER_INHABITANT, AB_SHIFT, LOSS_PROBABILITY]) {
      expect(scale.bounds).toHaveLength(8);
      expect([...scale.bounds].sort((a, b) => a - b)).toEqual(scale.bounds);
    }
  });
});

describe('names of classes', () => {
  it('are written as in the legend', () => {
    expect(classLabels(CHANGE, 'pt-BR')).toEqual([
      '−40% ou menos',
      '−40% a −20%',
      '−20% a −10%',
      '−10% a −0,5%',
      '±0,5% (igual)',
      '0,5% a 10%',
      '10% a 20%',
      '20% a 40%',
      '40% ou mais',
    ]);
    expect(classLabels(CHANGE, 'en')[3]).toBe('−10% to −0.5%');
  });

  it('carry R$ before the number, and the sign before R$', () => {
    const labels = classLabels(CHANGE_PER_INHABITANT, 'pt-BR');
    expect([labels[0], labels[4], labels[8]]).toEqual([
      '−R$\u00a0200 ou menos',
      '±R$\u00a05 (igual)',
      'R$\u00a0200 ou mais',
    ]);
    expect(classLabels(AB_SHIFT, 'pt-BR')[0]).toBe('menos de 0,5%');
  });
});
