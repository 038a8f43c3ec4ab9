// What each column of the exports is called, in the years and shapes seen so far. Names are compared without
// accents, case and punctuation (plain-text.ts).

import { plain } from '../plain-text.ts';
import { mendMojibake } from '../read/mojibake.ts';

export type Field =
  | 'block'
  | 'group'
  | 'component'
  | 'strategy'
  | 'uf'
  | 'municipality'
  | 'code'
  | 'fund'
  | 'sphere'
  | 'date'
  | 'year'
  | 'gross'
  | 'net'
  | 'balance'
  | 'account'
  | 'order';

/** Sources: annual files of 2020, 2023 and 2025, Planilha Detalhada of 2018 and 2020, Consulta consolidada. */
export const COLUMN_NAMES: Readonly<Record<Field, readonly string[]>> = {
  block: ['BLOCO', 'NO BLOCO', 'DS BLOCO', 'NOME BLOCO', 'BLOCO DE FINANCIAMENTO', 'BLOCO FINANCIAMENTO'],
  group: ['GRUPO', 'NO GRUPO', 'DS GRUPO', 'NOME GRUPO', 'GRUPO DE FINANCIAMENTO'],
  component: ['COMPONENTE', 'NO COMPONENTE', 'DS COMPONENTE', 'NOME COMPONENTE'],
  strategy: [
    'ESTRATEGIA',
    'ACAO DETALHADA',
    'ACAO SERVICO ESTRATEGIA',
    'ACAO SERVICOS ESTRATEGIA',
    'ACAO ESTRATEGIA',
    'NO ESTRATEGIA',
    'DS ESTRATEGIA',
    'NO ACAO DETALHADA',
    'ACAO',
    'PROGRAMA',
    'LINHA DE REPASSE',
  ],
  uf: ['UF', 'SG UF', 'SIGLA UF', 'SIGLA DA UF', 'ESTADO', 'CO UF'],
  municipality: ['MUNICIPIO', 'NO MUNICIPIO', 'NOME MUNICIPIO', 'NOME DO MUNICIPIO', 'DS MUNICIPIO'],
  code: [
    'CO MUNICIPIO IBGE',
    'CO IBGE',
    'COD IBGE',
    'CODIGO IBGE',
    'CODIGO DO IBGE',
    'IBGE',
    'CO MUNICIPIO',
    'COD MUNICIPIO',
    'CODIGO MUNICIPIO',
    'CODIGO MUNICIPIO IBGE',
    'COD MUNICIPIO IBGE',
    'CODIGO DO MUNICIPIO',
  ],
  fund: [
    'ENTIDADE',
    'NO ENTIDADE',
    'NOME ENTIDADE',
    'NOME DA ENTIDADE',
    'RAZAO SOCIAL',
    'NO RAZAO SOCIAL',
    'FAVORECIDO',
  ],
  sphere: ['TP REPASSE', 'TIPO REPASSE', 'TIPO DE REPASSE', 'ESFERA'],
  date: [
    'DT ULTIMA LIBERACAO',
    'DATA ULTIMA LIBERACAO',
    'DATA OB',
    'DT OB',
    'DT LIBERACAO',
    'DT PAGAMENTO',
    'DATA PAGAMENTO',
  ],
  year: ['ANO', 'NU ANO', 'EXERCICIO', 'ANO EXERCICIO', 'ANO REPASSE', 'NU ANO REPASSE', 'ANO PAGAMENTO'],
  gross: [
    'VL BRUTO',
    'VALOR BRUTO',
    'VALOR TOTAL',
    'VL TOTAL',
    'VL REPASSE',
    'VALOR REPASSE',
    'VALOR DO REPASSE',
    'VALOR',
  ],
  net: ['VL LIQUIDO', 'VALOR LIQUIDO'],
  balance: ['VL SALDO CONTA', 'VALOR SALDO CONTA'],
  account: ['CONTA', 'CONTA OB', 'NU CONTA'],
  order: ['N OB', 'NO OB', 'NR OB', 'NU OB', 'NUMERO OB', 'COMPETENCIA PARCELA'],
};

const FIELD_OF_NAME: ReadonlyMap<string, Field> = new Map(
  (Object.entries(COLUMN_NAMES) as [Field, readonly string[]][]).flatMap(([field, names]) =>
    names.map((name) => [name, field] as const),
  ),
);

/** A unit behind a name, "VL_BRUTO (R$)". Of another unit, such as thousands, the name is none of ours. */
const UNIT = /\s*(\(\s*(em )?(R\$|reais|BRL)\s*\)|\bR\$)\s*$/i;

/** The field that the name of a column is of. */
export const fieldOf = (name: string): Field | undefined =>
  FIELD_OF_NAME.get(plain(mendMojibake(name).replace(UNIT, '')));

/** Cells that stand before the header of a Planilha Detalhada and name the value at their right. */
export const METADATA_NAMES = {
  place: ['MUNICIPIO UF', 'MUNICIPIO', 'ESTADO', 'UF', 'ESTADO UF'],
  year: ['ANO', 'EXERCICIO'],
  code: ['IBGE', 'CODIGO IBGE', 'COD IBGE'],
  fund: ['ENTIDADE'],
} as const;
