// The 27 UFs by abbreviation, name and IBGE code, and their capitals.

const STATES: readonly (readonly [code: string, uf: string, name: string, capital: string])[] = [
  ['11', 'RO', 'RONDONIA', '1100205'],
  ['12', 'AC', 'ACRE', '1200401'],
  ['13', 'AM', 'AMAZONAS', '1302603'],
  ['14', 'RR', 'RORAIMA', '1400100'],
  ['15', 'PA', 'PARA', '1501402'],
  ['16', 'AP', 'AMAPA', '1600303'],
  ['17', 'TO', 'TOCANTINS', '1721000'],
  ['21', 'MA', 'MARANHAO', '2111300'],
  ['22', 'PI', 'PIAUI', '2211001'],
  ['23', 'CE', 'CEARA', '2304400'],
  ['24', 'RN', 'RIO GRANDE DO NORTE', '2408102'],
  ['25', 'PB', 'PARAIBA', '2507507'],
  ['26', 'PE', 'PERNAMBUCO', '2611606'],
  ['27', 'AL', 'ALAGOAS', '2704302'],
  ['28', 'SE', 'SERGIPE', '2800308'],
  ['29', 'BA', 'BAHIA', '2927408'],
  ['31', 'MG', 'MINAS GERAIS', '3106200'],
  ['32', 'ES', 'ESPIRITO SANTO', '3205309'],
  ['33', 'RJ', 'RIO DE JANEIRO', '3304557'],
  ['35', 'SP', 'SAO PAULO', '3550308'],
  ['41', 'PR', 'PARANA', '4106902'],
  ['42', 'SC', 'SANTA CATARINA', '4205407'],
  ['43', 'RS', 'RIO GRANDE DO SUL', '4314902'],
  ['50', 'MS', 'MATO GROSSO DO SUL', '5002704'],
  ['51', 'MT', 'MATO GROSSO', '5103403'],
  ['52', 'GO', 'GOIAS', '5208707'],
  ['53', 'DF', 'DISTRITO FEDERAL', '5300108'],
];

/** Abbreviation by abbreviation, plain name or two-digit code. */
export const UFS: ReadonlyMap<string, string> = new Map(
  STATES.flatMap(([code, uf, name]) => [[code, uf] as const, [uf, uf] as const, [name, uf] as const]),
);

/** The UF that the first two digits of a code name; null for none. */
export const ufOfCode = (code: string): string | null => UFS.get(code.slice(0, 2)) ?? null;

/** Plain name by abbreviation. */
export const UF_NAMES: ReadonlyMap<string, string> = new Map(STATES.map(([, uf, name]) => [uf, name] as const));

/** Codes of the capitals, where the funds of states have their seats. */
export const CAPITALS: ReadonlySet<string> = new Set(STATES.map(([, , , capital]) => capital));
