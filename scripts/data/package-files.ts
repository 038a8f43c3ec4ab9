// From the source folder to the files of static/data, as text: no clock, no chance, no network.

import { turnToColumns } from './by-column.ts';
import { formatCsv } from './csv.ts';
import { ENTITY_COLUMNS, buildEntities } from './entities.ts';
import { estimateTransfers } from './estimate.ts';
import { describePackage, listDataFiles } from './package.ts';
import { POPULATION_COLUMNS, SERIES_COLUMNS, buildProjection, buildSeries } from './series.ts';
import { readSources } from './sources.ts';

/** The text of each file of the data package by its name. */
export function buildDataPackage(sourceFolder: string): Map<string, string> {
  const sources = readSources(sourceFolder);
  const entities = formatCsv(ENTITY_COLUMNS, buildEntities(sources.municipalities, estimateTransfers(sources)));
  const series = formatCsv(SERIES_COLUMNS, buildSeries(sources.series, sources.ipcaMonthly));
  const ufs = sources.ufTable.map((row) => row.name);
  const population = formatCsv(POPULATION_COLUMNS, buildProjection(sources.projection, ufs));
  const files = listDataFiles(entities, series, population);
  return new Map([
    ['datapackage.json', describePackage(files)],
    ...files.map((file): [string, string] => [file.path, file.text]),
    ['entities-by-column.csv', turnToColumns(entities)],
  ]);
}
