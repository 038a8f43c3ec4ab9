// What a reform asks of the data and the data may not have.

import { CRITERION_TABLE, FIRST_YEAR } from '#engine';
import type { AttributeCriterion, AttributeTable, CriterionId, Dataset, Reform } from '#engine';
import type { DataProblem } from './data-problem.ts';
import { DATA_FILES } from './read-data-package.ts';

function usedCriteria(reform: Reform): AttributeCriterion[] {
  const used = reform.groups.flatMap(({ betweenStates, withinStates }) =>
    [betweenStates, withinStates.weights].flatMap((weights) =>
      (Object.entries(weights) as [CriterionId, number][])
        .filter(([, weight]) => weight > 0)
        .map(([criterion]) => criterion),
    ),
  );
  return [...new Set(used)].filter((id): id is AttributeCriterion => id !== 'historical' && id !== 'population');
}

function missingProjection(dataset: Dataset, reform: Reform): DataProblem[] {
  if (reform.macro.population !== 'projected') return [];
  const { firstYear, years, values } = dataset.ufPopulation;
  return dataset.ufs.flatMap(({ abbreviation }, u) => {
    const missing = [
      FIRST_YEAR - 1,
      ...Array.from({ length: reform.endYear - FIRST_YEAR + 1 }, (_, y) => FIRST_YEAR + y),
    ].find(
      (year) => year < firstYear || year >= firstYear + years || Number.isNaN(values[u * years + year - firstYear]),
    );
    if (missing === undefined) return [];
    return [
      {
        file: DATA_FILES.populationUf,
        line: 0,
        column: 'population',
        got: `${abbreviation} sem ${missing}`,
        expected: `a população de ${abbreviation} em ${missing}, ou macro.population "frozen"`,
      },
    ];
  });
}

/** Problems of using a reform on a dataset; empty when there are none. */
export function checkReform(
  dataset: Dataset,
  { attributes, privatePlanShare }: AttributeTable,
  reform: Reform,
): DataProblem[] {
  const unknown = usedCriteria(reform).filter((criterion) => {
    const { national } = attributes[CRITERION_TABLE[criterion].attribute];
    return !Number.isFinite(national);
  });
  const problems: DataProblem[] = unknown.map((criterion) => ({
    file: DATA_FILES.entities,
    line: 0,
    column: CRITERION_TABLE[criterion].attribute,
    got: 'nenhum valor',
    expected: `ao menos um valor, que o critério "${criterion}" usa`,
  }));
  if (reform.susDependence > 0 && !Number.isFinite(privatePlanShare.national)) {
    problems.push({
      file: DATA_FILES.entities,
      line: 0,
      column: 'private_plan_share',
      got: 'nenhum valor',
      expected: 'ao menos um valor, que susDependence usa',
    });
  }
  return [...problems, ...missingProjection(dataset, reform)];
}
