// Every kind of edit the app makes, made for real, as the history tells it.

import { describe, expect, it } from 'vitest';
import '#lib/i18n/english.ts';
import { LANGUAGES } from '#lib/i18n/language.ts';
import { stepNames } from '#lib/i18n/step.ts';
import { stepText } from '#lib/results/step-text.ts';
import type { ScenarioDocument } from '#scenario/document.ts';
import {
  addCriterion,
  mergeAllBlocks,
  moveBlock,
  protectPrimaryCare,
  removeCriterion,
  replaceWeights,
  setCriterion,
  setEnvelope,
  setIdentity,
  setMacro,
  setPeriod,
  setRingFence,
  setShift,
  setStateShareOf,
  setSusDependence,
  setTotalTransition,
  setTransition,
  setWeight,
  setWinnerThreshold,
  setWithin,
  splitAllBlocks,
} from '#scenario/edit.ts';
import type { Edit } from '#scenario/edit.ts';
import { applyEdit, startHistory } from '#scenario/history.ts';
import { presetById } from '#scenario/presets.ts';

const NEEDS = presetById('bloco-unico-necessidades')?.document as ScenarioDocument;
const free = new Set<never>();

/** What the history says of the last of some edits. */
function told(edits: readonly Edit[], language: 'pt-BR' | 'en' = 'pt-BR'): string {
  const history = edits.reduce((made, edit) => applyEdit(made, edit), startHistory(NEEDS));
  const step = history.steps.at(-1);
  expect(history.steps).toHaveLength(edits.length);
  return step === undefined ? '' : stepText(step, language, history.document.groups).replaceAll('\u00a0', ' ');
}

/** What is told of the last of some edits, and these. */
function cases(list: readonly (readonly [text: string, ...edits: Edit[]])[]): { text: string; edits: Edit[] }[] {
  return list.map(([text, ...edits]) => ({ text, edits }));
}

describe('a step in words', () => {
  it.each<{ readonly text: string; readonly edits: readonly Edit[] }>(
    cases([
      ['Peso de IDHM baixo: 25% → 35%', setWeight('custeio', 'betweenStates', 'lowIdhm', 0.35, free)],
      ['Peso de IDHM baixo (dentro do estado): 25% → 35%', setWeight('custeio', 'withinStates', 'lowIdhm', 0.35, free)],
      [
        'Peso de População (MAC + AF + VS + GES): 40% → 50%',
        protectPrimaryCare(),
        setWeight('demais', 'betweenStates', 'population', 0.5, free),
      ],
      ['Parte do fundo estadual de SP: a parte de 2016 → 30%', setStateShareOf('custeio', 'SP', 0.3)],
      [
        'Parte do fundo estadual de SP: 30% → a parte de 2016',
        setStateShareOf('custeio', 'SP', 0.3),
        setStateShareOf('custeio', 'SP', null),
      ],
      ['Incluir Leitos SUS', addCriterion('custeio', 'betweenStates', 'supply')],
      ['Retirar IDHM baixo: tinha 25%', removeCriterion('custeio', 'betweenStates', 'lowIdhm')],
      ['Trocar os pesos (entre estados)', replaceWeights('custeio', 'betweenStates', { population: 1 })],
      ['Trocar os pesos (dentro do estado)', replaceWeights('custeio', 'withinStates', { population: 1 })],
      ['Mover bloco AB: bloco único → bloco próprio', moveBlock('AB', null)],
      ['Mover bloco AF: com MAC + VS + GES → com AB', moveBlock('AB', null), moveBlock('AF', 'ab')],
      ['Separar os cinco blocos: bloco único → cinco blocos', splitAllBlocks()],
      ['Juntar num bloco único: cinco blocos → bloco único', splitAllBlocks(), mergeAllBlocks()],
      ['Deixar a AB à parte: bloco único → AB · MAC + AF + VS + GES', protectPrimaryCare()],
      ['Ajustar IDHM baixo (elasticidade): 2 → 1,5', setCriterion('lowIdhm', { elasticity: 1.5 })],
      [
        'Ajustar IDHM baixo (limites do multiplicador): de 0,5 a 2 → de 0,25 a 3',
        setCriterion('lowIdhm', { clip: [0.25, 3] }),
      ],
      ['Parcela protegida de AB (fundos municipais): 23% → 30%', setRingFence('AB', 'municipal', 0.3)],
      ['Mínimo federal (regra): EC 95 original → 15% da RCL', setEnvelope({ rule: 'rcl15' })],
      ['Mínimo federal (margem): 4% → 5%', setEnvelope({ margin: 0.05 })],
      ['Premissa (IPCA): 3% → 4%', setMacro({ ipca: 0.04 })],
      ['Premissa (valores observados): sim → não', setMacro({ useObserved: false })],
      ['Premissa (população): a de 2016 → a projetada', setMacro({ population: 'projected' })],
      ['Transição (duração): 10 anos → 1 ano', setTransition('custeio', { years: 1 })],
      ['Transição (forma): aos poucos → só o excedente', setTransition('custeio', { mode: 'excessOnly' })],
      [
        'Transição (limite de perda): até 2% ante o ano anterior → sem limite',
        setTransition('custeio', { floor: null }),
      ],
      [
        'Transição (limite de ganho): sem limite → até 20% ante o valor de 2016',
        setTransition('custeio', { cap: { reference: 'base', maxGain: 0.2 } }),
      ],
      [
        'Custeio total do ente (limite de perda): sem limite → até 2% ante o ano anterior',
        setTotalTransition({ floor: { reference: 'previous', maxLoss: 0.02 } }),
      ],
      ['Dentro do estado (unidade): macrorregião → município', setWithin('custeio', { unit: 'municipality' })],
      ['Dentro do estado (parte que segue o residente): 0% → 50%', setWithin('custeio', { residence: 0.5 })],
      ['Dentro do estado (fundo estadual): a parte de 2016 → 25%', setWithin('custeio', { stateShare: 0.25 })],
      [
        'Dentro do estado (fundo estadual): a parte de 2016 → uma parte por UF',
        setWithin('custeio', { stateShare: { SP: 0.2 } }),
      ],
      ['Resposta dos gestores (blocos que cedem): AB → nenhum', setShift({ donors: [] })],
      ['Resposta dos gestores (absorção): 35% → 80%', setShift({ absorption: 0.8 })],
      ['Período (início): 2018 → 2020', setPeriod({ startYear: 2020 })],
      ['Período (fim): 2036 → 2030', setPeriod({ endYear: 2030 })],
      ['Peso dos planos privados: 0% → 100%', setSusDependence(1)],
      ['Limiar de quem ganha ou perde: 0,5% → 2%', setWinnerThreshold(0.02)],
      [
        'Identificação (título): “Bloco único por necessidades (ilustrativo)” → “Proposta”',
        setIdentity({ title: 'Proposta' }),
      ],
    ]),
  )('$text', ({ text, edits }) => {
    expect(told(edits)).toBe(text);
  });

  it('says the same in English', () => {
    expect(told([setWeight('custeio', 'betweenStates', 'lowIdhm', 0.35, free)], 'en')).toBe(
      'Weight of Low IDHM: 25% → 35%',
    );
    expect(told([setTransition('custeio', { floor: null })], 'en')).toBe(
      'Transition (limit of loss): up to 2% against the year before → no limit',
    );
  });

  it('tells of a scenario opened by its title', () => {
    const step = { kind: 'open', detail: { title: 'Proposta' } };
    expect(stepText(step, 'pt-BR', NEEDS.groups)).toBe('Abrir Proposta');
  });

  it.each(LANGUAGES)('has the same words in %s as in Portuguese', (language) => {
    const keys = (of: typeof stepNames.en): string[] => [...Object.keys(of.kinds), ...Object.keys(of.fields)];
    expect(keys(stepNames[language])).toEqual(keys(stepNames['pt-BR']));
  });
});
