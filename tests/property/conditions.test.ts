// Conditions on any country and any reform: what must hold between figures and limits.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '#engine';
import { FIGURE_IDS, figureById } from '#conditions/catalogue.ts';
import type { Condition } from '#conditions/condition.ts';
import { evaluateCondition } from '#conditions/evaluate.ts';
import type { Judged } from '#conditions/evaluate.ts';
import type { Evidence } from '#conditions/figure.ts';
import { parseConditions } from '#conditions/parse.ts';
import { printConditions } from '#conditions/print.ts';
import type { ScenarioDocument } from '#scenario/document.ts';
import { drawn } from './engine-country.ts';

/** Evidence of a drawn country and reform, with inequality in the last year, and that year. */
const evidences = drawn.map(({ dataset, reform }) => {
  const engine = createEngine(dataset);
  const simulation = engine.simulate(reform);
  const { run } = simulation;
  const year = run.years.at(-1) as number;
  // Of the document the figures read the threshold alone.
  const scenario = { winnerThreshold: reform.winnerThreshold } as ScenarioDocument;
  const evidence: Evidence = { dataset, run, scenario, inequality: [engine.compare(simulation, year)] };
  return { evidence, year, threshold: reform.winnerThreshold };
});

const condition = (figure: string, more: Partial<Condition> = {}): Condition => ({
  id: 'c1',
  figure,
  comparator: 'at-most',
  limit: 0,
  year: 'shown',
  ...more,
});

/** Figures without a parameter, on any of which a limit can be set. */
const plain = FIGURE_IDS.filter((id) => figureById(id)?.parameter === null);
const comparators = fc.constantFrom('at-most', 'at-least') as fc.Arbitrary<Condition['comparator']>;

function value(
  given: Condition,
  { evidence, year }: { readonly evidence: Evidence; readonly year: number },
): number | null {
  const judgement = evaluateCondition(given, evidence, year);
  return judgement.kind === 'notApplicable' ? null : judgement.value;
}

describe('a limit', () => {
  it('that is the figure itself is met, whichever way it looks', () => {
    fc.assert(
      fc.property(evidences, fc.constantFrom(...plain), comparators, (drawnEvidence, figure, comparator) => {
        const limit = value(condition(figure), drawnEvidence);
        fc.pre(limit !== null);
        const { evidence, year } = drawnEvidence;
        const judged = evaluateCondition(condition(figure, { comparator, limit }), evidence, year) as Judged;
        expect(judged.kind).toBe('met');
        expect(judged.margin).toBe(0);
        expect(judged.who).toEqual([]);
      }),
    );
  });

  it('that is loosened never makes a violation of what was met', () => {
    const widths = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        evidences,
        fc.constantFrom(...plain),
        comparators,
        widths,
        ({ evidence, year }, figure, comparator, by) => {
          const side = comparator === 'at-most' ? 1 : -1;
          const at = (limit: number) =>
            evaluateCondition(condition(figure, { comparator, limit }), evidence, year).kind;
          if (at(0.1) === 'met') expect(at(0.1 + side * by)).toBe('met');
        },
      ),
    );
  });

  it('on every year is as tight as the tightest of them', () => {
    fc.assert(
      fc.property(
        evidences,
        fc.constantFrom('worstUf', 'moneyMoved', 'abShare', 'ufsLosing'),
        comparators,
        ({ evidence, year }, figure, comparator) => {
          const at = (when: Condition['year']) =>
            evaluateCondition(condition(figure, { comparator, limit: 0.05, year: when }), evidence, year);
          const each = evidence.run.years.map((one) => at(one) as Judged);
          const every = at('every') as Judged;
          fc.pre(each.every(({ kind }) => (kind as string) !== 'notApplicable'));
          expect(every.kind).toBe(each.some(({ kind }) => kind === 'violated') ? 'violated' : 'met');
          expect(each.find(({ year: one }) => one === every.year)).toEqual(every);
        },
      ),
    );
  });
});

describe('figures', () => {
  it('that count the same count alike', () => {
    fc.assert(
      fc.property(evidences, (drawnEvidence) => {
        const at = (id: string, more: Partial<Condition> = {}) => value(condition(id, more), drawnEvidence);
        const loss = drawnEvidence.threshold;
        for (const set of ['municipalities', 'people', 'stateFunds', 'ufs']) {
          expect(at(`${set}Beyond`, { loss })).toBe(at(`${set}Losing`));
          expect(at(`${set}BeyondShare`, { loss })).toBe(at(`${set}LosingShare`));
        }
      }),
    );
  });

  it('of the largest loss pass a limit exactly when somebody loses more', () => {
    fc.assert(
      fc.property(evidences, fc.double({ min: 0, max: 0.3, noNaN: true }), ({ evidence, year }, limit) => {
        const pairs = [
          ['worstUf', 'ufsBeyond'],
          ['worstStateFund', 'stateFundsBeyond'],
          ['worstMunicipality', 'municipalitiesBeyond'],
        ] as const;
        for (const [worst, beyond] of pairs) {
          const judged = evaluateCondition(condition(worst, { limit }), evidence, year);
          const counted = evaluateCondition(condition(beyond, { loss: limit }), evidence, year);
          if (judged.kind === 'notApplicable' || counted.kind === 'notApplicable') continue;
          expect(judged.kind).toBe(counted.kind);
          expect(judged.who.length).toBe(counted.value);
        }
      }),
    );
  });
});

describe('conditions that are written down', () => {
  it('are read back as they were', () => {
    const years = fc.oneof(fc.constantFrom('shown' as const, 'every' as const), fc.integer({ min: 2017, max: 2036 }));
    const any = fc
      .record({
        figure: fc.constantFrom(...FIGURE_IDS),
        comparator: comparators,
        year: years,
        part: fc.double({ min: 0, max: 1, noNaN: true }),
      })
      .map(({ figure, comparator, year, part }): Omit<Condition, 'id'> => {
        const { range, parameter, unit } = figureById(figure)!;
        const drawnLimit = range.min + part * (range.max - range.min);
        const limit = unit === 'count' || unit === 'people' ? Math.round(drawnLimit) : drawnLimit;
        const extra = { loss: { loss: part }, fund: { code: '2312908' }, uf: { code: 'BA' } };
        return { figure, ...(parameter === null ? {} : extra[parameter]), comparator, limit, year };
      });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (list) => {
        const conditions = list.map((each, i) => ({ id: i % 2 === 0 ? `c${i + 1}` : `x-${i}`, ...each }));
        expect(parseConditions(JSON.parse(JSON.stringify(printConditions(conditions))))).toEqual({
          ok: true,
          value: conditions,
        });
      }),
    );
  });
});
