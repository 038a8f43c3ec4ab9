// Abbreviations of the 27 UFs, in the order of their IBGE codes.

export const UFS = [
  'RO', 'AC', 'AM', 'RR', 'PA', 'AP', 'TO',
  'MA', 'PI', 'CE', 'RN', 'PB', 'PE', 'AL', 'SE', 'BA',
  'MG', 'ES', 'RJ', 'SP',
  'PR', 'SC', 'RS',
  'MS', 'MT', 'GO', 'DF',
] as const; // prettier-ignore
export type Uf = (typeof UFS)[number];
