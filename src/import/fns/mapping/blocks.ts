// The six blocks as files name them. Keys are names without accents, case and punctuation.
//
// To 2017 a file's BLOCO is a block of Portaria GM/MS 204/2007 (with the block of investment of Portaria
// 837/2009). From 2018 (Portaria 3.992/2017) BLOCO only says custeio or investimento, and what was the block
// stands in GRUPO in some years.

export type ImportBlock = 'AB' | 'MAC' | 'AF' | 'VS' | 'GES' | 'INV';

export const IMPORT_BLOCKS: readonly ImportBlock[] = ['AB', 'MAC', 'AF', 'VS', 'GES', 'INV'];

/** Names of a block itself, with or without "BLOCO DE" before them. */
const NAMES: Readonly<Record<ImportBlock, readonly string[]>> = {
  AB: [
    'ATENCAO BASICA',
    'ATENCAO PRIMARIA',
    'ATENCAO BASICA EM SAUDE',
    'ATENCAO PRIMARIA EM SAUDE',
    'ATENCAO PRIMARIA A SAUDE',
  ],
  MAC: [
    'MEDIA E ALTA COMPLEXIDADE',
    'MEDIA E ALTA COMPLEXIDADE AMBULATORIAL E HOSPITALAR',
    'ATENCAO DE MEDIA E ALTA COMPLEXIDADE',
    'ATENCAO DE MEDIA E ALTA COMPLEXIDADE AMBULATORIAL E HOSPITALAR',
    'ATENCAO ESPECIALIZADA',
    'ATENCAO ESPECIALIZADA A SAUDE',
    'MAC',
  ],
  AF: ['ASSISTENCIA FARMACEUTICA'],
  VS: ['VIGILANCIA EM SAUDE', 'VIGILANCIA'],
  GES: ['GESTAO', 'GESTAO DO SUS'],
  INV: [
    'INVESTIMENTO',
    'INVESTIMENTOS',
    'INVESTIMENTOS NA REDE DE SERVICOS DE SAUDE',
    'INVESTIMENTO NA REDE DE SERVICOS DE SAUDE',
  ],
};

const BLOCK_OF_NAME: ReadonlyMap<string, ImportBlock> = new Map(
  IMPORT_BLOCKS.flatMap((block) => NAMES[block].map((name) => [name, block] as const)),
);

const withoutBlock = (name: string): string => name.replace(/^BLOCO (DE |DA |DO |DOS )?/, '');

/** The block that a name is, "BLOCO DE …" or not; null for any other name. */
export function blockOfName(name: string): ImportBlock | null {
  return BLOCK_OF_NAME.get(withoutBlock(name)) ?? null;
}

/** From 2018: custeio (Manutenção das Ações …), investimento (Estruturação da Rede …), or neither. */
export function natureOf(name: string): 'custeio' | 'investimento' | null {
  const own = withoutBlock(name);
  if (/\b(INV|INVESTIMENTOS?|CAPITAL)\b|^ESTRUTURACAO\b/.test(own)) return 'investimento';
  return /\bCUSTEIO\b|^MANUTENCAO\b/.test(own) ? 'custeio' : null;
}
