import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDataPackage } from '#import/data-package/read-data-package.ts';
import { neighboursOf, parentsOf, partsOf } from '#lib/ente/family.ts';
import { leftOutOf } from '#lib/ente/left-out.ts';
import { findPlace, listPlaces, nearestPlaces } from '#lib/ente/place.ts';
import type { Levels, Place } from '#lib/ente/place.ts';
import { layOutLevels } from '#lib/results/levels.ts';
import { ufName } from '#lib/results/uf-names.ts';
import type { Dataset } from '#engine';

let dataset: Dataset;
let levels: Levels;
const find = (code: string): Place => findPlace(dataset, levels, code) as Place;

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

describe('findPlace', () => {
  it('knows the four kinds by their digits', () => {
    expect(find('2312908')).toMatchObject({ kind: 'municipality', name: 'Sobral', uf: 'CE' });
    expect(find('23011')).toMatchObject({ kind: 'healthRegion', uf: 'CE' });
    expect(find('2309')).toMatchObject({ kind: 'macroRegion', uf: 'CE' });
    expect(find('23')).toMatchObject({ kind: 'uf', name: 'Ceará', uf: 'CE' });
    // 184 municipalities and the state.
    expect(find('23').members).toHaveLength(185);
    expect(find('23011').members).toHaveLength(24);
  });

  it('shows the fund of the Distrito Federal for Brasília', () => {
    const brasilia = find('5300108');
    expect(brasilia).toMatchObject({ kind: 'municipality', name: 'Brasília', uf: 'DF' });
    expect(brasilia.members.map((e) => dataset.code[e])).toEqual(['53']);
    expect(leftOutOf(dataset, brasilia.members)).toEqual(['constitutionalFund']);
  });

  it('has no place for a code that is none', () => {
    for (const code of ['', '9', '99', '231290', '2312909', 'sobral', '23129081']) {
      expect(findPlace(dataset, levels, code)).toBeNull();
    }
  });

  it('gives every listed place its page', () => {
    const places = listPlaces(levels);
    expect(places).toHaveLength(5570 + 438 + 117 + 27);
    for (const place of places) expect(findPlace(dataset, levels, place.code)?.members.length).toBeGreaterThan(0);
  });
});

describe('nearestPlaces', () => {
  it('completes a code of six digits and forgives a wrong check digit', () => {
    expect(nearestPlaces(listPlaces(levels), '231290')[0]?.name).toBe('Sobral');
    expect(nearestPlaces(listPlaces(levels), '2312909')[0]?.name).toBe('Sobral');
  });

  it('takes a name for a name', () => {
    expect(nearestPlaces(listPlaces(levels), 'sobrau')[0]?.name).toBe('Sobral');
  });
});

describe('family', () => {
  it('goes up from a municipality and leaves the place itself out', () => {
    expect(parentsOf(dataset, levels, find('2312908')).map(({ code }) => code)).toEqual(['23', '2309', '23011']);
    expect(parentsOf(dataset, levels, find('2309')).map(({ code }) => code)).toEqual(['23']);
    expect(parentsOf(dataset, levels, find('23'))).toEqual([]);
  });

  it('goes down: municipalities of a region, regions of a macro-region, the parts of a UF', () => {
    expect(partsOf(dataset, levels, find('2312908')).map(({ code }) => code)).toContain('2312908');
    expect(partsOf(dataset, levels, find('2312908'))).toHaveLength(24);
    for (const code of ['2309', '23']) {
      const parts = partsOf(dataset, levels, find(code));
      const funds = parts.flatMap(({ members }) => members).sort((a, b) => a - b);
      expect(funds).toEqual([...find(code).members]);
    }
    expect(partsOf(dataset, levels, find('23')).filter(({ code }) => code === null)).toHaveLength(1);
  });

  it('walks the UF by name, and stops at its ends', () => {
    expect(neighboursOf(levels, find('2312908')).next?.name).toBe('Solonópole');
    expect(neighboursOf(levels, find('2300101')).previous).toBeNull();
    expect(neighboursOf(levels, find('5300108'))).toEqual({ previous: null, next: null });
  });
});
