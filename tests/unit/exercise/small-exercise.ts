// An exercise small enough to read at a glance: weights of two criteria, a phase-in, two roles, two rounds.

import type { Exercise } from '#exercise/exercise.ts';
import { parseExercise } from '#exercise/parse.ts';

export const SMALL = {
  format: 1,
  id: 'pequeno',
  title: 'Exercício pequeno',
  brief: ['Um parágrafo.'],
  roles: [
    {
      id: 'estado',
      name: 'Estado',
      conditions: [{ figure: 'worstUf', limit: 0.1, year: 2020 }],
      notes: ['Só eu sei.'],
    },
    { id: 'municipios', name: 'Municípios' },
  ],
  start: {
    format: 1,
    id: 'inicio',
    title: 'Início',
    groups: [
      {
        id: 'custeio',
        blocks: ['AB', 'MAC', 'AF', 'VS', 'GES'],
        betweenStates: { historical: 0.5, population: 0.5 },
        transition: { years: 4 },
      },
    ],
  },
  controls: [
    { path: 'groups[].betweenStates', criteria: { historical: { min: 0.2 }, population: { max: 0.8 } } },
    { path: 'groups[].transition.years', min: 2, max: 8 },
    { path: 'groups[].transition.floor', options: ['previous'], max: 0.1 },
  ],
  rounds: [{ name: 'Primeira', minutes: 5, roles: ['estado'] }, { name: 'Segunda' }],
  objectives: [
    {
      condition: { figure: 'worstUf', limit: 0.1, year: 2020 },
      points: 60,
      met: 'Perde pouco.',
      notMet: 'Perde muito.',
    },
    {
      condition: { figure: 'moneyMovedShare', comparator: 'at-least', limit: 0.001, year: 2030 },
      points: 40,
      role: 'municipios',
      met: 'Muda.',
      notMet: 'Não muda.',
    },
  ],
  hints: [{ text: 'De graça.' }, { round: 2, cost: 10, text: 'Custa.' }],
} as const;

/** The same with other parts. */
export function smallExercise(more: object = {}): Exercise {
  const parsed = parseExercise({ ...SMALL, ...more });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}
