import { describe, expect, it } from 'vitest';
import { FIGURE_IDS, figureById } from '#conditions/catalogue.ts';
import type { Condition } from '#conditions/condition.ts';
import { evaluateCondition } from '#conditions/evaluate.ts';
import type { Judged } from '#conditions/evaluate.ts';
import type { Evidence } from '#conditions/figure.ts';
import { usualComparator } from '#conditions/parse.ts';
import { evidenceOf, runWith, twoStates } from './two-states.ts';

/** Sharing-out of 2016: 400, 200, 400 in the municipalities, 400 and 600 in the state funds. */
const REFERENCE = [400, 200, 400, 400, 600];

function condition(figure: string, limit: number, more: Partial<Condition> = {}): Condition {
  const known = figureById(figure);
  if (known === undefined) throw new Error(figure);
  return { id: 'c1', figure, comparator: usualComparator(known), limit, year: 'shown', ...more };
}

function judge(given: Condition, evidence: Evidence, year = 2018): Judged {
  const judgement = evaluateCondition(given, evidence, year);
  if (judgement.kind === 'notApplicable') throw new Error(judgement.reason);
  return judgement;
}

const kindOf = (given: Condition, amounts: readonly number[], ab?: readonly number[]): string =>
  evaluateCondition(given, evidenceOf(runWith(amounts, ab)), 2018).kind;

describe('the exact boundary', () => {
  it('of a loss: 10% of R$ 400 is met, one centavo more is not', () => {
    const most = condition('worstMunicipality', 0.1);
    expect(kindOf(most, [360, 200, 400, 440, 600])).toBe('met');
    expect(kindOf(most, [359.995, 200, 400, 440.005, 600])).toBe('met');
    expect(kindOf(most, [359.99, 200, 400, 440.01, 600])).toBe('violated');
  });

  it('of money: R$ 40 that change hands meet a limit of R$ 40, and R$ 40.01 do not', () => {
    const moved = (limit: number, given: number): string => {
      const run = runWith(REFERENCE);
      const indicators = { ...run.indicators, moneyMoved: Float64Array.of(given, given, given) };
      return evaluateCondition(condition('moneyMoved', limit), evidenceOf({ ...run, indicators }), 2018).kind;
    };
    expect(moved(40, 40)).toBe('met');
    expect(moved(40, 40.005)).toBe('met');
    expect(moved(40, 40.01)).toBe('violated');
  });

  it('of a share of municipalities: one of three meets a third and not 33%', () => {
    const one = [360, 200, 400, 440, 600];
    const beyond = (limit: number): Condition => condition('municipalitiesBeyondShare', limit, { loss: 0.05 });
    expect(kindOf(beyond(1 / 3), one)).toBe('met');
    expect(kindOf(beyond(0.33), one)).toBe('violated');
  });

  it('of a loss to count: who loses 10% exactly does not lose more than 10%', () => {
    const most = condition('municipalitiesBeyond', 0, { loss: 0.1 });
    expect(kindOf(most, [360, 200, 400, 440, 600])).toBe('met');
    expect(kindOf(most, [359, 200, 400, 441, 600])).toBe('violated');
  });

  it('of the share of AB: R$ 700 of 2,000 meet 35%, two centavos less do not', () => {
    const least = condition('abShare', 0.35);
    expect(kindOf(least, REFERENCE)).toBe('met');
    const run = runWith(REFERENCE);
    const indicators = { ...run.indicators, abToMac: Float64Array.of(0.02, 0.02, 0.02) };
    expect(evaluateCondition(least, evidenceOf({ ...run, indicators }), 2018).kind).toBe('violated');
  });

  it('of inequality: the very Gini is met', () => {
    const measure = { gini: 0.161, concentration: 0, theil: 0, theilBetween: 0, theilWithin: 0 };
    const both = { before: measure, after: measure };
    const report = { year: 2018, municipalities: both, macroRegions: both, ufs: both };
    const evidence = evidenceOf(runWith(REFERENCE), { inequality: [report] });
    expect(evaluateCondition(condition('giniMacroRegions', 0.161), evidence, 2018).kind).toBe('met');
    expect(evaluateCondition(condition('giniMacroRegions', 0.1609), evidence, 2018).kind).toBe('violated');
    expect(judge(condition('giniMacroRegionsChange', 0), evidence).value).toBe(0);
  });
});

describe('who is beyond the limit', () => {
  // Municipalities lose 25%, 5% and 10%; RO loses 100 + 10 − 40 of 1,000, SP 40 − 110 of 1,000.
  const amounts = [300, 190, 360, 440, 710];

  it('are the funds that lose more, the largest loss first, with their money', () => {
    const { kind, value, margin, worst, who } = judge(
      condition('worstMunicipality', 0.07),
      evidenceOf(runWith(amounts)),
    );
    expect(kind).toBe('violated');
    expect(value).toBeCloseTo(0.25, 12);
    expect(margin).toBeCloseTo(-0.18, 12);
    expect(worst).toEqual({ kind: 'fund', index: 0, change: -0.25, money: -100 });
    expect(who.map(({ index, money }) => [index, money])).toEqual([
      [0, -100],
      [2, -40],
    ]);
  });

  it('are UFs with all of their funds added, or with the municipal ones alone', () => {
    const ufs = judge(condition('worstUf', 0.05), evidenceOf(runWith(amounts)));
    expect(ufs.value).toBeCloseTo(70 / 1000, 12);
    expect(ufs.who).toEqual([{ kind: 'uf', index: 0, change: 930 / 1000 - 1, money: -70 }]);
    const towns = judge(condition('worstMunicipalFundsOfUf', 0.05), evidenceOf(runWith(amounts)));
    // RO: 110 of 600; SP: 40 of 400.
    expect(towns.value).toBeCloseTo(110 / 600, 12);
    expect(towns.who.map(({ index }) => index)).toEqual([0, 1]);
    expect(twoStates.ufs.map(({ abbreviation }) => abbreviation)).toEqual(['RO', 'SP']);
  });

  it('is nobody when nobody loses, and the largest loss is zero', () => {
    const { kind, value, who } = judge(condition('worstStateFund', 0), evidenceOf(runWith(amounts)));
    expect([kind, value, who]).toEqual(['met', 0, []]);
  });

  it('are the municipalities whose AB ends below the sharing-out of 2016', () => {
    const run = runWith(REFERENCE, [390, 100, 150, 0, 0]);
    const indicators = { ...run.indicators, abMunicipalitiesBelow: Float64Array.of(2, 2, 2) };
    const { who } = judge(condition('municipalitiesAbBelow', 1), evidenceOf({ ...run, indicators }));
    // 50 of 200 before 10 of 400.
    expect(who.map(({ index, change }) => [index, change])).toEqual([
      [2, -0.25],
      [0, 390 / 400 - 1],
    ]);
  });

  it('counts the people of 2016 where they live', () => {
    const people = condition('peopleBeyond', 1000, { loss: 0.04 });
    // All three lose more than 4%: 5,000 people; more than 9%: rows 0 and 2, 2,000.
    expect(judge(people, evidenceOf(runWith(amounts))).value).toBe(5000);
    expect(judge({ ...people, loss: 0.09 }, evidenceOf(runWith(amounts))).value).toBe(2000);
    expect(judge(condition('peopleBeyondShare', 0.4, { loss: 0.09 }), evidenceOf(runWith(amounts))).kind).toBe('met');
  });
});

describe('one that is named', () => {
  const evidence = evidenceOf(runWith([300, 190, 360, 440, 710]));

  it('is a municipal fund, a state fund, or a UF', () => {
    const change = (figure: string, code: string): number => judge(condition(figure, 0, { code }), evidence).value;
    expect(change('fundChange', '1100001')).toBeCloseTo(-0.25, 12);
    expect(change('fundChangeMoney', '35')).toBe(110);
    expect(change('ufChange', 'RO')).toBeCloseTo(-0.07, 12);
    expect(change('municipalFundsOfUfChangeMoney', 'RO')).toBe(-110);
  });

  it('that is not in the data is not judged', () => {
    for (const [figure, code] of [
      ['fundChange', '9999999'],
      ['ufChange', 'AC'],
    ] as const) {
      const judgement = evaluateCondition(condition(figure, 0, { code }), evidence, 2018);
      expect(judgement).toEqual({ kind: 'notApplicable', reason: 'noSuchEntity' });
    }
  });

  it('meets a limit of exactly its change', () => {
    const least = condition('ufChange', -0.07, { code: 'RO' });
    expect(judge(least, evidence).kind).toBe('met');
    const violated = judge({ ...least, limit: -0.0699 }, evidence);
    expect(violated.kind).toBe('violated');
    expect(violated.who.map(({ kind }) => kind)).toEqual(['uf']);
  });
});

describe('the year', () => {
  const run = runWith(REFERENCE);
  const amount = Float64Array.from([REFERENCE, [320, 200, 400, 480, 600], [360, 200, 400, 440, 600]].flat());
  const evidence = evidenceOf({ ...run, amount });
  const most = (year: Condition['year']): Condition => condition('worstMunicipality', 0.15, { year });

  it('is the one on screen, a given one, or the worst of all', () => {
    expect(judge(most('shown'), evidence, 2017).kind).toBe('met');
    expect(judge(most('shown'), evidence, 2018).kind).toBe('violated');
    expect(judge(most(2019), evidence, 2017)).toMatchObject({ kind: 'met', year: 2019 });
    const every = judge(most('every'), evidence, 2017);
    expect(every).toMatchObject({ kind: 'violated', year: 2018 });
    expect(every.value).toBeCloseTo(0.2, 12);
  });

  it('is the first of several alike', () => {
    expect(judge(condition('worstUf', 0.5, { year: 'every' }), evidenceOf(run)).year).toBe(2017);
  });

  it('outside the run is not judged, nor inequality that was not measured', () => {
    expect(evaluateCondition(most(2030), evidence, 2018)).toEqual({ kind: 'notApplicable', reason: 'yearOutside' });
    const gini = condition('giniUfs', 0.3, { year: 'every' });
    expect(evaluateCondition(gini, evidence, 2018)).toEqual({ kind: 'notApplicable', reason: 'notMeasured' });
  });
});

describe('the catalogue', () => {
  it('gives a finite figure, or says why not, for every id', () => {
    const measure = { gini: 0.1, concentration: 0.1, theil: 0.1, theilBetween: 0, theilWithin: 0.1 };
    const both = { before: measure, after: measure };
    const inequality = [{ year: 2018, municipalities: both, macroRegions: both, ufs: both }];
    const evidence = evidenceOf(runWith([300, 190, 360, 440, 710]), { inequality });
    const odd = FIGURE_IDS.filter((id) => {
      const figure = figureById(id);
      const code = figure?.parameter === 'uf' ? 'RO' : '11';
      const judgement = evaluateCondition(condition(id, 0, { loss: 0.01, code }), evidence, 2018);
      return (
        judgement.kind === 'notApplicable' || !Number.isFinite(judgement.value) || !Number.isFinite(judgement.margin)
      );
    });
    expect(odd).toEqual([]);
    expect(new Set(FIGURE_IDS).size).toBe(FIGURE_IDS.length);
  });
});
