import { baseNamed, ofBase } from './base-words.ts';
import type { CriteriaText } from './criterion-text.ts';

const ART_17 = 'LC 141/2012, art. 17, caput';
const ATLAS = 'Atlas Brasil (PNUD, Ipea, FJP), Censo 2010';
const NEW_TOWNS = 'Cinco municípios criados em 2013 não têm o dado e recebem a média da UF.';
const CENSUS_2010 = `Dado de 2010. ${NEW_TOWNS}`;

export const criteriaPortuguese: CriteriaText = {
  dimensions: {
    historical: 'Série histórica',
    demographic: 'Demográfica',
    epidemiological: 'Epidemiológica',
    socioeconomic: 'Socioeconômica',
    spatial: 'Espacial',
    supply: 'Capacidade de oferta',
    ownBudget: 'Orçamento próprio',
    performance: 'Desempenho anterior',
  },
  criteria: {
    historical: {
      name: 'Série histórica',
      get definition() {
        return `A parte que o ente ${ofBase('recebeu em 2016', 'tem na base importada')}. Com 100%, nada muda de ente.`;
      },
      law: 'Fora do art. 17 da LC 141/2012: é a prática que o artigo pretende substituir.',
      get source() {
        return ofBase('Ipea, NT 46 (FNS, 2016), base estimada por ente', baseNamed('pt-BR'));
      },
    },
    population: {
      name: 'População',
      definition: 'O mesmo valor por habitante em todo o país.',
      law: `${ART_17}: dimensão demográfica`,
      source: 'IBGE/TCU, estimativa de 2016',
    },
    elderly: {
      name: '60 anos ou mais',
      definition: 'Mais dinheiro por habitante onde é maior a parte da população com 60 anos ou mais.',
      law: `${ART_17}: dimensão demográfica`,
      source: 'DATASUS/IBGE, revisão 2024, ano de 2016',
      measure: 'parte da população com 60 anos ou mais',
    },
    children: {
      name: '0 a 4 anos',
      definition: 'Mais dinheiro por habitante onde é maior a parte da população de 0 a 4 anos.',
      law: `${ART_17}: dimensão demográfica`,
      source: 'DATASUS/IBGE, revisão 2024, ano de 2016',
      measure: 'parte da população de 0 a 4 anos',
    },
    infantMortality: {
      name: 'Mortalidade infantil',
      definition:
        'Mais dinheiro onde morrem mais crianças antes de um ano. Óbitos e nascimentos de 2014 a 2018 somados; aos municípios pequenos juntam-se 500 nascimentos à taxa do país, para que poucos casos não decidam.',
      law: `${ART_17}: dimensão epidemiológica`,
      source: 'SIM e SINASC, 2014–2018, por residência',
      caveat: 'Sem correção do sub-registro de óbitos, o que prejudica o Norte: não entra nos pesos iniciais.',
      measure: 'óbitos de menores de um ano por nascido vivo',
    },
    avoidableAdmissions: {
      name: 'Internações evitáveis',
      definition: 'Mais dinheiro onde há mais internações por condições sensíveis à atenção primária, por habitante.',
      law: `${ART_17}: dimensão epidemiológica`,
      source: 'SIH, 2016, 28 listas de causas',
      caveat:
        'Aproximação: 2,46 milhões de internações, contra 2,11 milhões na lista oficial. Onde falta leito, interna-se menos.',
      measure: 'internações por habitante',
    },
    poverty: {
      name: 'Famílias pobres',
      definition: 'Mais dinheiro onde há mais famílias pobres no Cadastro Único, por habitante.',
      law: `${ART_17}: dimensão socioeconômica`,
      source: 'CadÚnico (MDS), dezembro de 2016',
      caveat: 'Mede também o esforço de cadastro do município.',
      measure: 'famílias pobres por habitante',
    },
    lowIdhm: {
      name: 'IDHM baixo',
      definition: 'Mais dinheiro onde é menor o Índice de Desenvolvimento Humano Municipal.',
      law: `${ART_17}: dimensão socioeconômica`,
      source: ATLAS,
      caveat: CENSUS_2010,
      measure: 'IDHM',
    },
    lowIncome: {
      name: 'Renda baixa',
      definition: 'Mais dinheiro onde é menor a renda domiciliar por pessoa.',
      law: `${ART_17}: dimensão socioeconômica`,
      source: ATLAS,
      caveat: CENSUS_2010,
      measure: 'renda domiciliar por pessoa',
    },
    lowGdp: {
      name: 'PIB baixo',
      definition: 'Mais dinheiro onde é menor o PIB por habitante.',
      law: `${ART_17}: dimensão socioeconômica`,
      source: 'IBGE, PIB dos Municípios 2016 (SIDRA 5938)',
      caveat: 'O PIB fica onde se produz, não onde se mora: refinarias e usinas inflam municípios pequenos.',
      measure: 'PIB por habitante',
    },
    sparsity: {
      name: 'Baixa densidade',
      definition: 'Mais dinheiro por habitante onde há menos habitantes por km²: atender custa mais com a distância.',
      law: `${ART_17}: dimensão espacial`,
      source: 'IBGE, área territorial de 2022 e população de 2016',
      measure: 'habitantes por km²',
    },
    rurality: {
      name: 'População rural',
      definition: 'Mais dinheiro por habitante onde é maior a parte rural da população.',
      law: `${ART_17}: dimensão espacial`,
      source: ATLAS,
      caveat: CENSUS_2010,
      measure: 'parte rural da população',
    },
    supply: {
      name: 'Leitos SUS',
      definition: 'Mais dinheiro onde já há mais leitos SUS: custeia a rede que existe.',
      law: `${ART_17}: capacidade de oferta`,
      source: 'CNES, 2015',
      caveat: 'Repete a oferta de hoje, com as suas ausências.',
      measure: 'leitos SUS por mil habitantes',
    },
    supplyGap: {
      name: 'Falta de leitos',
      definition: 'Mais dinheiro onde há menos leitos SUS por habitante: compensa a oferta que falta.',
      law: `${ART_17}: capacidade de oferta`,
      source: 'CNES, 2015',
      caveat: 'O município sem leito que usa os do vizinho também conta como carente.',
      measure: 'leitos SUS por mil habitantes',
    },
    doctorGap: {
      name: 'Falta de médicos',
      definition: 'Mais dinheiro onde há menos médicos por habitante.',
      law: `${ART_17}: capacidade de oferta`,
      source: 'CNES, 2015',
      caveat: 'Conta todos os médicos, não só os do SUS.',
      measure: 'médicos por mil habitantes',
    },
    ownEffort: {
      name: 'Esforço próprio',
      definition: 'Mais dinheiro a quem gasta com saúde uma parte maior da receita própria (EC 29).',
      law: 'Lei 8.080/1990, art. 35, V: participação da saúde no orçamento próprio',
      source: 'SIOPS, 2015, declarado pelos municípios',
      caveat: 'Brasília e Fernando de Noronha não têm o dado de 2015.',
      measure: 'parte da receita própria gasta com saúde',
    },
    coverage: {
      name: 'Cobertura da ESF',
      definition: 'Mais dinheiro a quem cobre uma parte maior da população com a Estratégia Saúde da Família.',
      law: 'Lei 8.080/1990, art. 35, IV: desempenho no período anterior',
      source: 'DAB, 2016, média da população coberta',
      measure: 'população coberta pela ESF',
    },
  },
};
