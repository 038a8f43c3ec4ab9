// The change as a share of what the municipalities of a place spend on health of their own (SIOPS 2015).

import type { Dataset } from '#engine';

/** Columns of the data package that say so when imputed. */
const COLUMN = 'own_health_spending';
const SURVEY_YEAR = 2015;

export interface OwnSpending {
  /** R$ of 2016 per inhabitant: the amount of 2015 with the inflation of 2016. */
  readonly perInhabitant: number;
  /** Change of the funds of these municipalities over their own spending, both in R$ of 2016. */
  readonly share: number;
  readonly isImputed: boolean;
}

/** What takes R$ of the survey to R$ of 2016: the IPCA of December of each year in between. */
export function surveyInflation({ series }: Pick<Dataset, 'series'>): number {
  return series
    .filter(({ year }) => year > SURVEY_YEAR && year <= 2016)
    .reduce((product, { ipcaDec }) => product * (1 + ipcaDec), 1);
}

/**
 * @param residents funds of the place that have inhabitants.
 * @param change of those funds in the year, R$ of 2016; @param people their inhabitants in the year.
 * @returns null where no spending is known.
 */
export function ownSpending(
  dataset: Dataset,
  residents: readonly number[],
  change: number,
  people: number,
): OwnSpending | null {
  let money = 0;
  let counted = 0;
  for (const e of residents) {
    const own = dataset.facts[COLUMN][e] as number;
    const inhabitants = dataset.population[e] as number;
    if (Number.isNaN(own) || !(inhabitants > 0)) continue;
    money += own * inhabitants;
    counted += inhabitants;
  }
  if (!(counted > 0) || !(money > 0) || !(people > 0)) return null;
  const perInhabitant = (money / counted) * surveyInflation(dataset);
  return {
    perInhabitant,
    share: change / people / perInhabitant,
    isImputed: residents.some((e) => dataset.imputed[e]?.includes(COLUMN)),
  };
}
