// Stage 10: datapackage.json (Frictionless Data Package): what the three files are, byte by byte.

import { createHash } from 'node:crypto';
import { ENTITY_FIELDS } from './entity-fields.ts';
import type { Field } from './field.ts';
import { POPULATION_FIELDS, SERIES_FIELDS } from './series-fields.ts';

export const DATA_VERSION = '1.0.0';

export interface DataFile {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly text: string;
  readonly primaryKey: readonly string[];
  readonly fields: readonly Field[];
}

export function listDataFiles(entities: string, series: string, population: string): DataFile[] {
  return [
    {
      name: 'entities',
      path: 'entities.csv',
      title: 'Fundos de saúde: transferências de 2016 e atributos',
      text: entities,
      primaryKey: ['code'],
      fields: ENTITY_FIELDS,
    },
    {
      name: 'series',
      path: 'series.csv',
      title: 'IPCA, RCL e aplicação mínima da União',
      text: series,
      primaryKey: ['year'],
      fields: SERIES_FIELDS,
    },
    {
      name: 'population_uf',
      path: 'population_uf.csv',
      title: 'População projetada por UF',
      text: population,
      primaryKey: ['uf', 'year'],
      fields: POPULATION_FIELDS,
    },
  ];
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/**
 * One hash for the three files: SHA-256 of the lines "<SHA-256 in hex>  <path>\n" of entities.csv,
 * series.csv and population_uf.csv, in this order — what
 * `sha256sum entities.csv series.csv population_uf.csv | sha256sum` prints.
 */
export function hashData(files: readonly DataFile[]): string {
  return sha256(files.map((file) => `${sha256(file.text)}  ${file.path}\n`).join(''));
}

const SOURCES = [
  {
    title: 'IBGE: estimativas de população 2016, Projeção da População (revisão 2018), áreas, PIB dos Municípios, IPCA',
    path: 'https://www.ibge.gov.br',
  },
  { title: 'Ipea, Nota Técnica 46 (Benevides, 2018): transferências do FNS em 2016', path: 'https://www.ipea.gov.br' },
  { title: 'Fundo Nacional de Saúde (FNS): pagamentos de 2019', path: 'https://portalfns.saude.gov.br' },
  { title: 'DATASUS: SINASC, SIM, SIH, CNES, população por idade', path: 'https://datasus.saude.gov.br' },
  { title: 'SIOPS: receitas e despesas em saúde de estados e municípios', path: 'https://siops.datasus.gov.br' },
  { title: 'PNUD, Ipea e FJP: Atlas do Desenvolvimento Humano no Brasil', path: 'http://www.atlasbrasil.org.br' },
  { title: 'Ministério da Saúde, DAB e SISAB: cobertura e equipes de Saúde da Família' },
  { title: 'MDS: Cadastro Único, dezembro de 2016' },
  { title: 'ANS: beneficiários de planos privados, 2016' },
  { title: 'Tesouro Nacional: RREO (DOU 30/09/2024) e RGF (DOU 30/05/2025)' },
];

export function describePackage(files: readonly DataFile[]): string {
  const resources = files.map((file) => ({
    name: file.name,
    path: file.path,
    title: file.title,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(file.text, 'utf8'),
    hash: `sha256:${sha256(file.text)}`,
    dialect: { delimiter: ',', lineTerminator: '\n' },
    schema: { fields: file.fields, primaryKey: file.primaryKey, missingValues: [''] },
  }));
  const description = {
    profile: 'tabular-data-package',
    name: 'sus-legal-2016',
    title: 'SUS Legal: transferências do FNS em 2016, por município e estado (estimativa)',
    description:
      'Estimativa das transferências fundo a fundo de 2016 por fundo e bloco, calibrada aos totais publicados na Nota Técnica 46 do Ipea, com atributos dos municípios. Método e erro conhecido em docs/data.md.',
    version: DATA_VERSION,
    dataHash: hashData(files),
    licenses: [
      {
        name: 'CC-BY-4.0',
        title: 'Creative Commons Attribution 4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ],
    sources: SOURCES,
    resources,
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}
