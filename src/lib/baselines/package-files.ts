// Names of the data files, apart from their reader: the page of imports has no use for the engine behind it.

export const PACKAGE_FILES: Readonly<Record<'entities' | 'series' | 'populationUf', string>> = {
  entities: 'entities.csv',
  series: 'series.csv',
  populationUf: 'population_uf.csv',
};

export const BASELINE_FILE = 'baseline.csv';
