// Capitals of the states by their IBGE codes. Brasília has no municipal fund: the Distrito Federal
// stands among the state funds.

export const CAPITALS: ReadonlySet<string> = new Set([
  '1100205', // Porto Velho
  '1200401', // Rio Branco
  '1302603', // Manaus
  '1400100', // Boa Vista
  '1501402', // Belém
  '1600303', // Macapá
  '1721000', // Palmas
  '2111300', // São Luís
  '2211001', // Teresina
  '2304400', // Fortaleza
  '2408102', // Natal
  '2507507', // João Pessoa
  '2611606', // Recife
  '2704302', // Maceió
  '2800308', // Aracaju
  '2927408', // Salvador
  '3106200', // Belo Horizonte
  '3205309', // Vitória
  '3304557', // Rio de Janeiro
  '3550308', // São Paulo
  '4106902', // Curitiba
  '4205407', // Florianópolis
  '4314902', // Porto Alegre
  '5002704', // Campo Grande
  '5103403', // Cuiabá
  '5208707', // Goiânia
]);
