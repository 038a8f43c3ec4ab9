// The columns of series.csv and population_uf.csv.

import type { Field } from './field.ts';
import { field } from './field.ts';

const IPCA = { unit: 'taxa (0,03 = 3%)', source: 'IBGE, IPCA', rounding: '4 decimais', vintage: 'até 2025' } as const;
const OWN = { source: 'Este pacote', vintage: 'ano da linha' } as const;

export const SERIES_FIELDS: readonly Field[] = [
  field('year', 'year', 'Ano', 'Ano civil.', OWN),
  field(
    'ipca_june',
    'number',
    'IPCA até junho',
    'IPCA acumulado em 12 meses até junho; vazio onde não observado. 2025 não verificado mês a mês.',
    IPCA,
  ),
  field('ipca_dec', 'number', 'IPCA do ano', 'IPCA acumulado no ano civil; vazio onde não observado.', IPCA),
  field(
    'rcl',
    'number',
    'Receita corrente líquida',
    'RCL da União; 2016 a 2019 e 2021 obtidas de percentuais publicados, 2020 não verificada, 2023 não encontrada.',
    { unit: 'R$', source: 'RREO (DOU 30/09/2024); RGF (DOU 30/05/2025)', vintage: '2024 e 2025' },
  ),
  field('minimum', 'number', 'Aplicação mínima', 'Mínimo federal em ações e serviços públicos de saúde.', {
    unit: 'R$',
    source: 'RREO (DOU 30/09/2024)',
    vintage: '2024',
    rounding: 'R$ mil',
  }),
  field(
    'executed',
    'number',
    'Aplicação executada',
    'Despesa federal executada em ações e serviços públicos de saúde.',
    { unit: 'R$', source: 'RREO (DOU 30/09/2024)', vintage: '2024', rounding: 'R$ mil' },
  ),
];

export const POPULATION_FIELDS: readonly Field[] = [
  field('uf', 'string', 'UF', 'Sigla da unidade da federação.', { source: 'IBGE', vintage: '2016' }),
  field('year', 'year', 'Ano', 'Ano civil.', OWN),
  field(
    'population',
    'integer',
    'População projetada',
    'População em 1º de julho; a revisão 2018 superou em 5% o Censo de 2022.',
    { unit: 'habitantes', source: 'IBGE, Projeção da População', vintage: 'revisão 2018' },
  ),
];
