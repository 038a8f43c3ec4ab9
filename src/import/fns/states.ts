// The 27 UFs by abbreviation, name and IBGE code.

const STATES: readonly (readonly [code: string, uf: string, name: string])[] = [
  ['11', 'RO', 'RONDONIA'],
  ['12', 'AC', 'ACRE'],
  ['13', 'AM', 'AMAZONAS'],
  ['14', 'RR', 'RORAIMA'],
  ['15', 'PA', 'PARA'],
  ['16', 'AP', 'AMAPA'],
  ['17', 'TO', 'TOCANTINS'],
  ['21', 'MA', 'MARANHAO'],
  ['22', 'PI', 'PIAUI'],
  ['23', 'CE', 'CEARA'],
  ['24', 'RN', 'RIO GRANDE DO NORTE'],
  ['25', 'PB', 'PARAIBA'],
  ['26', 'PE', 'PERNAMBUCO'],
  ['27', 'AL', 'ALAGOAS'],
  ['28', 'SE', 'SERGIPE'],
  ['29', 'BA', 'BAHIA'],
  ['31', 'MG', 'MINAS GERAIS'],
  ['32', 'ES', 'ESPIRITO SANTO'],
  ['33', 'RJ', 'RIO DE JANEIRO'],
  ['35', 'SP', 'SAO PAULO'],
  ['41', 'PR', 'PARANA'],
  ['42', 'SC', 'SANTA CATARINA'],
  ['43', 'RS', 'RIO GRANDE DO SUL'],
  ['50', 'MS', 'MATO GROSSO DO SUL'],
  ['51', 'MT', 'MATO GROSSO'],
  ['52', 'GO', 'GOIAS'],
  ['53', 'DF', 'DISTRITO FEDERAL'],
];

/** Abbreviation by abbreviation, plain name or two-digit code. */
export const UFS: ReadonlyMap<string, string> = new Map(
  STATES.flatMap(([code, uf, name]) => [[code, uf] as const, [uf, uf] as const, [name, uf] as const]),
);

/** The UF that the first two digits of a code name; null for none. */
export const ufOfCode = (code: string): string | null => UFS.get(code.slice(0, 2)) ?? null;
