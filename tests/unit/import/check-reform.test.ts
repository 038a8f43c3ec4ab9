import { describe, expect, it } from 'vitest';
import { createEngine } from '#engine';
import type { Reform } from '#engine';
import { checkReform } from '#import/data-package/check-reform.ts';
import { dataProblemText } from '#import/data-package/data-problem.ts';
import { readDataPackage } from '#import/data-package/read-data-package.ts';
import { tinyReform } from '#tests/reference/tiny-country.ts';
import type { ScenarioFile } from '#tests/reference/resolve-scenario.ts';
import { texts } from './small-package.ts';

const read = readDataPackage(texts());
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const { dataset, attributes } = createEngine(read.value);

const group = { id: 'ab', blocks: ['AB'] } as const;
const check = (reform: Reform) => checkReform(dataset, attributes, reform).map(dataProblemText);
const of = (scenario: Partial<ScenarioFile>): Reform => tinyReform({ groups: [group], endYear: 2018, ...scenario });

describe('a reform on data that lack something', () => {
  it('is told which criterion has no values', () => {
    // Nobody in the small package has beds; everybody has an IDHM or a UF that has.
    expect(check(of({ groups: [{ ...group, betweenStates: { supply: 1, lowIdhm: 1 } }] }))).toEqual([
      'entities.csv, coluna susBedsPer1000: recebido nenhum valor; esperado ao menos um valor, que o critério "supply" usa',
    ]);
    const within = { weights: { coverage: 1 }, unit: 'municipality', residence: 1, stateShare: null } as const;
    expect(check(of({ groups: [{ ...group, withinStates: within }] }))).toHaveLength(1);
  });

  it('may leave such a criterion at weight 0', () => {
    expect(check(of({ groups: [{ ...group, betweenStates: { supply: 0, population: 1 } }] }))).toEqual([]);
  });

  it('is told that nobody knows who has a private plan', () => {
    expect(check(of({ susDependence: 0.5 }))).toEqual([
      'entities.csv, coluna private_plan_share: recebido nenhum valor; esperado ao menos um valor, que susDependence usa',
    ]);
    expect(check(of({ susDependence: 0 }))).toEqual([]);
  });

  it('is told which year of the projection is missing', () => {
    expect(check(of({ macro: { population: 'projected' } }))).toEqual([
      'population_uf.csv, coluna population: recebido RO sem 2018; esperado a população de RO em 2018, ou macro.population "frozen"',
    ]);
    expect(check(of({ macro: { population: 'projected' }, endYear: 2017, startYear: 2017 }))).toEqual([]);
  });
});
