// Names of the data files, apart from their reader: the page of imports has no use for the engine behind it.

import type { DataPackageTexts } from '#import/data-package/read-data-package.ts';

export const PACKAGE_FILES: Readonly<Record<keyof DataPackageTexts, string>> = {
  entities: 'entities.csv',
  series: 'series.csv',
  populationUf: 'population_uf.csv',
};
