import { describe, expect, it } from 'vitest';
import type { PublishedAttribution } from '#engine';
import { hasCriteria, tinyParts, weightRange, whyOf } from '#lib/ente/why.ts';
import { whyBars, whyNumbers, whyTitle } from '#lib/ente/why-rows.ts';
import type { WhyContext } from '#lib/ente/why-rows.ts';
import { presetById } from '#scenario/presets.ts';
import type { ScenarioDocument } from '#scenario/document.ts';

const SCENARIO = presetById('bloco-unico-necessidades')?.document as ScenarioDocument;
const spaced = (text: string): string => text.replace(/\u00a0/g, ' ');

/** Three funds, in centavos; the third is of another place. */
const PUBLISHED: PublishedAttribution = {
  year: 2026,
  players: ['population', 'elderly', 'lowIdhm', 'transition'],
  values: Float64Array.from([
    ...[-600_000, -400_000, 7],
    ...[1000, 500, 7],
    ...[-700, 100, 7],
    ...[150_000, 150_000, 7],
  ]),
  structure: Float64Array.from([0, 0, 5]),
  reference: Float64Array.from([3_000_000, 2_000_000, 1000]),
  amount: Float64Array.from([2_550_300, 1_750_600, 1033]),
};
const why = whyOf(PUBLISHED, [0, 1], 1);
const context: WhyContext = {
  scenario: SCENARIO,
  year: 2026,
  people: 100,
  multipliers: new Map([['population', 1]]),
  transitionNote: 'transição: 90%',
  language: 'pt-BR',
};

describe('parts of a place', () => {
  it('are sums over its funds: criteria by size, the transition last', () => {
    expect(why.parts).toEqual([
      { id: 'population', value: -10_000 },
      { id: 'elderly', value: 15 },
      { id: 'lowIdhm', value: -6 },
      { id: 'transition', value: 3000 },
    ]);
    expect(why.parts.reduce((sum, { value }) => sum + value, why.reference)).toBeCloseTo(why.amount, 9);
    expect(whyOf(PUBLISHED, [2], 1).parts.map(({ id }) => id)).toContain('structure');
    expect(whyOf(PUBLISHED, [0, 1], 0.5).reference).toBe(25_000);
  });

  it('too small to be seen are one bar, and rows of their own in the table', () => {
    expect(tinyParts(why.parts).map(({ id }) => id)).toEqual(['elderly', 'lowIdhm']);
    expect(whyBars(why, context).map(({ label }) => label)).toEqual([
      'Partilha de 2016',
      'População',
      'Outros 2 critérios',
      'Transição e limites',
      'Cenário',
    ]);
    const rows = whyNumbers(why, context).rows.map((row) => row.map(({ text }) => spaced(text)));
    expect(rows.map(([, money]) => money)).toEqual([
      '50.000,00',
      '−10.000,00',
      '+15,00',
      '−6,00',
      '+3.000,00',
      '−6.991,00',
      '43.009,00',
    ]);
    expect(rows[1]).toEqual(['População (peso 40%, multiplicador 1,00)', '−10.000,00', '−20,0%']);
  });

  it('have a title with the largest, and what the transition gives back', () => {
    expect(spaced(whyTitle(why, 2026, 'pt-BR'))).toBe(
      'O critério “População” tira R$ 10,0 mil; a transição devolve R$ 3,0 mil',
    );
    expect(whyTitle({ ...why, parts: [] }, 2026, 'pt-BR')).toBe('Nenhuma etapa muda o valor em 2026');
  });
});

it('a scenario that repeats the past has no criteria to be taken apart by', () => {
  const scenario = (id: string) => presetById(id)?.document as ScenarioDocument;
  expect(hasCriteria(scenario('sus-legal'))).toBe(false);
  expect(hasCriteria(scenario('bloco-unico-necessidades'))).toBe(true);
});

describe('weight of a criterion', () => {
  it('is among those of its side; the same within states when nothing else is said', () => {
    // A quarter between states, and two groups of which the second does not use it within.
    const groups = [
      { betweenStates: { historical: 3, population: 1 }, withinStates: { weights: null } },
      { betweenStates: { population: 1, elderly: 1 }, withinStates: { weights: { historical: 1 } } },
      { betweenStates: { historical: 1 }, withinStates: { weights: null } },
    ] as unknown as ScenarioDocument['groups'];
    expect(weightRange({ groups }, 'population')).toEqual({ between: [0.25, 0.5], within: [0, 0.25] });
    expect(weightRange({ groups }, 'elderly')).toEqual({ between: [0.5, 0.5], within: [0, 0] });
  });
});
