// The columns of entities.csv, one by one.

import type { Field } from './field.ts';
import { field } from './field.ts';

const REAL = { unit: 'R$ de 2016', vintage: '2016', rounding: 'R$ 100', estimate: true } as const;
const NT46 =
  'Estimativa calibrada às tabelas 1 a 12 da Nota Técnica 46 (Ipea, 2018); FNS, SIOPS, CNES e SIH como indícios';

function base(block: string, title: string): Field {
  const description = `Transferências do FNS em 2016, bloco ${title}; estimativa nas duas esferas, 0 onde nada se recebeu.`;
  return field(`base_${block}`, 'integer', title, description, { ...REAL, source: NT46 });
}

const SHARE = { unit: 'fração de 0 a 1', rounding: '3 decimais' } as const;

export const ENTITY_FIELDS: readonly Field[] = [
  field('code', 'string', 'Código', 'Código IBGE: 7 dígitos do município, 2 da UF no fundo estadual.', {
    source: 'IBGE',
    vintage: '2016',
  }),
  field('sphere', 'string', 'Esfera', 'municipal ou state; o Distrito Federal é state.', {
    source: 'Este pacote',
    vintage: '2016',
  }),
  field('uf', 'string', 'UF', 'Sigla da unidade da federação.', { source: 'IBGE', vintage: '2016' }),
  field('name', 'string', 'Nome', 'Nome do município ou do estado.', { source: 'IBGE', vintage: '2016' }),
  field('health_region', 'string', 'Região de saúde', 'Código da região de saúde (438 regiões); vazio nos estados.', {
    source: 'DATASUS/CIR',
    vintage: '438 regiões e 117 macrorregiões',
  }),
  field('health_region_name', 'string', 'Nome da região de saúde', 'Nome da região de saúde.', {
    source: 'DATASUS/CIR',
    vintage: '438 regiões e 117 macrorregiões',
  }),
  field('macro_region', 'string', 'Macrorregião', 'Código da macrorregião de saúde (117); vazio nos estados.', {
    source: 'DATASUS/CIR',
    vintage: '438 regiões e 117 macrorregiões',
  }),
  field('macro_region_name', 'string', 'Nome da macrorregião', 'Nome da macrorregião de saúde.', {
    source: 'DATASUS/CIR',
    vintage: '438 regiões e 117 macrorregiões',
  }),
  field(
    'population',
    'integer',
    'População',
    'População estimada em 1º de julho de 2016; a de Brasília está na linha do DF, 0 nos demais estados.',
    { unit: 'habitantes', source: 'IBGE, estimativas de população', vintage: '2016', rounding: 'nenhum' },
  ),
  base('ab', 'Atenção Básica'),
  base('mac', 'Média e Alta Complexidade'),
  base('af', 'Assistência Farmacêutica'),
  base('vs', 'Vigilância em Saúde'),
  base('ges', 'Gestão do SUS'),
  base('inv', 'Investimento'),
  field('share_age_60_plus', 'number', 'População de 60 anos e mais', 'Parcela da população com 60 anos e mais.', {
    ...SHARE,
    source: 'DATASUS/IBGE, revisão 2024',
    vintage: '2016',
  }),
  field('share_age_0_4', 'number', 'População de 0 a 4 anos', 'Parcela da população com 0 a 4 anos.', {
    ...SHARE,
    source: 'DATASUS/IBGE, revisão 2024',
    vintage: '2016',
  }),
  field('births', 'integer', 'Nascidos vivos', 'Nascidos vivos de mães residentes, soma de 2014 a 2018.', {
    unit: 'nascidos vivos',
    source: 'DATASUS, SINASC',
    vintage: '2014–2018',
  }),
  field(
    'infant_deaths',
    'integer',
    'Óbitos infantis',
    'Óbitos de menores de 1 ano residentes, soma de 2014 a 2018, sem correção de sub-registro.',
    { unit: 'óbitos', source: 'DATASUS, SIM', vintage: '2014–2018' },
  ),
  field(
    'avoidable_admissions',
    'integer',
    'Internações sensíveis à atenção básica',
    'Internações de residentes por 28 listas de causas (aproximação: 2,46 milhões ante 2,11 milhões oficiais).',
    { unit: 'internações', source: 'DATASUS, SIH', vintage: '2016' },
  ),
  field('poor_families', 'integer', 'Famílias pobres', 'Famílias pobres no Cadastro Único.', {
    unit: 'famílias',
    source: 'MDS, Cadastro Único',
    vintage: 'dezembro de 2016',
  }),
  field('idhm', 'number', 'IDHM', 'Índice de Desenvolvimento Humano Municipal.', {
    source: 'PNUD/Ipea/FJP, Atlas Brasil',
    vintage: '2010',
    rounding: '3 decimais',
  }),
  field('household_income', 'number', 'Renda domiciliar per capita', 'Renda domiciliar per capita média mensal.', {
    unit: 'R$ de agosto de 2010',
    source: 'PNUD/Ipea/FJP, Atlas Brasil',
    vintage: '2010',
    rounding: 'R$ 1',
  }),
  field('gdp_per_capita', 'number', 'PIB per capita', 'Produto interno bruto por habitante.', {
    unit: 'R$ de 2016',
    source: 'IBGE, SIDRA 5938',
    vintage: '2016',
    rounding: 'R$ 10',
  }),
  field('area_km2', 'number', 'Área', 'Área territorial.', {
    unit: 'km²',
    source: 'IBGE',
    vintage: '2022',
    rounding: '1 decimal',
  }),
  field('urban_share', 'number', 'População urbana', 'Parcela da população em domicílios urbanos.', {
    ...SHARE,
    source: 'PNUD/Ipea/FJP, Atlas Brasil (Censo)',
    vintage: '2010',
  }),
  field('sus_beds_per_1000', 'number', 'Leitos SUS', 'Leitos SUS por mil habitantes.', {
    unit: 'leitos por mil habitantes',
    source: 'DATASUS, CNES (IEPS Data)',
    vintage: '2015',
    rounding: '2 decimais',
  }),
  field('doctors_per_1000', 'number', 'Médicos', 'Médicos (SUS e não SUS) por mil habitantes.', {
    unit: 'médicos por mil habitantes',
    source: 'DATASUS, CNES (IEPS Data)',
    vintage: '2015',
    rounding: '2 decimais',
  }),
  field(
    'own_share',
    'number',
    'Receita própria aplicada em saúde',
    'Percentual da receita própria aplicado em ações e serviços públicos de saúde (EC 29).',
    { unit: '%', source: 'SIOPS', vintage: '2015', rounding: '1 decimal' },
  ),
  field(
    'own_health_spending',
    'number',
    'Gasto próprio em saúde',
    'Gasto em saúde com recursos próprios, por habitante.',
    { unit: 'R$ de 2015 por habitante', source: 'SIOPS', vintage: '2015', rounding: 'R$ 1' },
  ),
  field(
    'esf_coverage',
    'number',
    'Cobertura da ESF',
    'Parcela da população coberta pela Estratégia Saúde da Família, média do ano.',
    { ...SHARE, source: 'Ministério da Saúde, DAB', vintage: '2016' },
  ),
  field(
    'private_plan_share',
    'number',
    'Planos privados',
    'Parcela das mulheres de 10 a 49 anos com plano privado de saúde.',
    { ...SHARE, source: 'ANS', vintage: '2016' },
  ),
  field('latitude', 'number', 'Latitude', 'Latitude da sede.', {
    unit: 'graus',
    source: 'IBGE',
    vintage: 'municípios de 2016',
    rounding: '2 decimais',
  }),
  field('longitude', 'number', 'Longitude', 'Longitude da sede.', {
    unit: 'graus',
    source: 'IBGE',
    vintage: 'municípios de 2016',
    rounding: '2 decimais',
  }),
  field(
    'imputed',
    'string',
    'Imputados',
    'Colunas imputadas pela média dos conhecidos da UF ponderada pela população, separadas por ponto e vírgula.',
    { source: 'Este pacote', vintage: '2016' },
  ),
];
