import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDataPackage } from '#import/data-package/read-data-package.ts';
import { listPlaces, peopleByCode } from '#lib/ente/place.ts';
import type { Levels } from '#lib/ente/place.ts';
import { layOutLevels } from '#lib/results/levels.ts';
import { ufName } from '#lib/results/uf-names.ts';
import { indexPlaces, searchPlaces } from '#lib/search/place-index.ts';
import type { Dataset } from '#engine';

let dataset: Dataset;
let levels: Levels;

beforeAll(() => {
  const text = (name: string): string => readFileSync(new URL(`../../../static/data/${name}`, import.meta.url), 'utf8');
  const read = readDataPackage({
    entities: text('entities.csv'),
    series: text('series.csv'),
    populationUf: text('population_uf.csv'),
  });
  if (!read.ok) throw new Error('the data package does not read');
  dataset = read.value;
  levels = layOutLevels(dataset, ufName);
});

describe('search', () => {
  it('forgives accents, takes the UF along, and knows codes', () => {
    const people = peopleByCode(dataset);
    const index = indexPlaces(listPlaces(levels), ({ code }) => people.get(code) ?? 0);
    const names = (query: string): string[] =>
      searchPlaces(index, query).groups.flatMap(({ places }) => places.map(({ name, uf }) => `${name} ${uf}`));
    expect(names('sao joao')[0]).toMatch(/^São João P[ER]$/);
    expect(names('sao joao del rei mg')[0]).toBe('São João del Rei MG');
    expect(names('sobral')).toEqual(['Sobral CE', 'Sobrália MG', '11ª Região Sobral CE', '2a Macro - Sobral CE']);
    expect(names('2312908')).toEqual(['Sobral CE']);
    expect(names('brasilia')[0]).toBe('Brasília DF');
    expect(names('ceara')[0]).toBe('Ceará CE');
    expect(names('  ')).toEqual([]);
  });

  it('says when it only guesses', () => {
    const index = indexPlaces(listPlaces(levels), () => 0);
    const answer = searchPlaces(index, 'sobrau');
    expect(answer.isGuess).toBe(true);
    expect(answer.groups[0]?.places[0]?.name).toBe('Sobral');
  });
});
