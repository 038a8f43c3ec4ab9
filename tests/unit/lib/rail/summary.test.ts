import '#lib/i18n/english.ts';
import { describe, expect, it } from 'vitest';
import {
  advancedSummary,
  behaviourSummary,
  blocksSummary,
  criteriaSummary,
  minimumSummary,
  scenarioSummary,
  shiftActs,
  transitionSummary,
} from '#lib/rail/summary.ts';
import { scenarioWith } from './scenario.ts';

const ALL = ['AB', 'MAC', 'AF', 'VS', 'GES'] as const;
const apart = ALL.map((block) => ({ id: block.toLowerCase(), blocks: [block] }));
const needs = {
  id: 'custeio',
  blocks: ALL,
  betweenStates: { population: 0.4, elderly: 0.2, lowIdhm: 0.25, sparsity: 0.15, children: 0 },
  transition: { years: 10, floor: { reference: 'previous', maxLoss: 0.02 } },
};

describe('one line for each closed section', () => {
  it('says the blocks', () => {
    expect(blocksSummary(scenarioWith(), 'pt-BR')).toBe('os cinco num só');
    expect(blocksSummary(scenarioWith({ groups: apart }), 'pt-BR')).toBe('os cinco de 2016');
    const two = [
      { id: 'ab', blocks: ['AB'] },
      { id: 'resto', blocks: ['MAC', 'AF', 'VS', 'GES'] },
    ];
    expect(blocksSummary(scenarioWith({ groups: two }), 'pt-BR')).toBe('AB à parte');
    const other = [
      { id: 'a', blocks: ['AB', 'VS'] },
      { id: 'b', blocks: ['MAC', 'AF', 'GES'] },
    ];
    expect(blocksSummary(scenarioWith({ groups: other }), 'pt-BR')).toBe('em 2 grupos');
  });

  it('counts criteria that have weight', () => {
    expect(criteriaSummary(scenarioWith({ groups: [needs] }), 'pt-BR')).toBe('4 critérios, soma 100%');
    expect(criteriaSummary(scenarioWith(), 'pt-BR')).toBe('1 critério, 100%');
  });

  it('says rule and margin', () => {
    expect(minimumSummary(scenarioWith(), 'pt-BR')).toBe('EC 95 original · 4% acima do mínimo');
    expect(minimumSummary(scenarioWith({ envelope: { rule: 'history', margin: 0 } }), 'pt-BR')).toBe(
      'Regra vigente · igual ao mínimo',
    );
    expect(minimumSummary(scenarioWith({ envelope: { margin: -0.01 } }), 'en')).toBe(
      'EC 95 as enacted · 1% below the minimum',
    );
  });

  it('says the transition, its years and its limits', () => {
    expect(transitionSummary(scenarioWith({ groups: [needs] }), 'pt-BR')).toBe(
      '10 anos, de 2018 a 2027 · perda de até 2% ao ano',
    );
    expect(transitionSummary(scenarioWith(), 'pt-BR')).toBe('de uma vez em 2018');
    const excess = {
      id: 'c',
      blocks: ALL,
      transition: { mode: 'excessOnly', cap: { reference: 'base', maxGain: 0.5 } },
    };
    expect(transitionSummary(scenarioWith({ groups: [excess] }), 'pt-BR')).toBe(
      'só o excedente, desde 2018 · ganho de até 50%',
    );
    const still = { ...needs, transition: { years: 4, floor: { reference: 'previous', maxLoss: 0 } } };
    expect(transitionSummary(scenarioWith({ groups: [still] }), 'pt-BR')).toBe(
      '4 anos, de 2018 a 2021 · sem queda nominal',
    );
    const mixed = [{ ...apart[0], transition: { years: 3 } }, ...apart.slice(1)];
    expect(transitionSummary(scenarioWith({ groups: mixed }), 'pt-BR')).toBe('cada grupo com a sua');
    const whole = { floor: { reference: 'previous', maxLoss: 0.02 } };
    expect(transitionSummary(scenarioWith({ groups: mixed, transition: whole }), 'pt-BR')).toBe(
      'cada grupo com a sua · no total, perda de até 2% ao ano',
    );
  });

  it('knows when managers have nothing to shift', () => {
    expect(behaviourSummary(scenarioWith(), 'pt-BR')).toBe('MAC absorve 35% da lacuna · AB preservada: 25%');
    expect(shiftActs(scenarioWith({ groups: apart }))).toBe(false);
    expect(behaviourSummary(scenarioWith({ groups: apart }), 'pt-BR')).toBe('sem efeito: MAC e AB em grupos separados');
  });

  it('says the rest', () => {
    expect(advancedSummary(scenarioWith(), 'pt-BR')).toBe('igual até ±0,5%');
    expect(advancedSummary(scenarioWith({ susDependence: 0.5 }), 'pt-BR')).toBe(
      'igual até ±0,5% · planos descontados: 50%',
    );
    expect(scenarioSummary(scenarioWith({ groups: [needs] }), 'pt-BR')).toBe(
      'Cinco blocos num só · 4 critérios · 10 anos',
    );
  });
});
