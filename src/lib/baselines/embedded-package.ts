// The embedded package as the command line reads it: the import lays amounts over these very texts.

import { DATA_FILES } from '#import/data-package/read-data-package.ts';
import type { DataPackageTexts } from '#import/data-package/read-data-package.ts';

export interface EmbeddedPackage extends DataPackageTexts {
  /** datapackage.json. */
  readonly description: string;
}

/** @throws Error naming the file that could not be had. */
export async function fetchEmbeddedPackage(folder: string): Promise<EmbeddedPackage> {
  const names = [DATA_FILES.entities, DATA_FILES.series, DATA_FILES.populationUf, 'datapackage.json'];
  const [entities, series, populationUf, description] = (await Promise.all(
    names.map(async (name) => {
      const response = await fetch(`${folder}/${name}`);
      if (!response.ok) throw new Error(`${name}: HTTP ${response.status}`);
      return response.text();
    }),
  )) as [string, string, string, string];
  return { entities, series, populationUf, description };
}
