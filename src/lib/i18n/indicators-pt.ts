import { baseInline, ofBase } from './base-words.ts';
import type { IndicatorsText } from './indicators-text.ts';

const model = (section: number): string =>
  `Cálculo do modelo sobre a ${ofBase('base de 2016 estimada (Ipea, NT 46)', baseInline('pt-BR'))}; docs/model.md, seção ${section}`;
const WINNER =
  'Ganha ou perde quem difere da referência por mais do que o limiar do cenário; diferença zero não é ganho.';

export const indicatorsPt: IndicatorsText = {
  title: (year) => `Indicadores de ${year}`,
  subtitle: (price) => `Cenário ante a partilha de 2016, ${price}; cada indicador com definição, fórmula e fonte`,
  get note() {
    return `Contagens de municípios arredondadas na tela${ofBase(', por causa da base estimada', '')}; o CSV traz todos os dígitos.`;
  },
  csv: 'Baixar CSV',
  csvHint: 'Baixar todos os indicadores do ano em CSV',
  openAll: 'Abrir todos',
  closeAll: 'Fechar todos',
  file: { group: 'Grupo', indicator: 'Indicador', measure: 'Medida' },
  value: 'Valor',
  unit: 'Unidade',
  units: {
    funds: 'fundos',
    people: 'habitantes de 2016',
    ufs: 'UFs',
    index: 'índice',
    percent: '%',
    points: 'pontos percentuais',
    real: 'R$ de 2016',
  },
  groups: {
    who: 'Quem perde e quem ganha',
    moved: 'Dinheiro que muda de ente',
    inequality: 'Desigualdade por habitante',
    ab: 'Atenção Básica em três etapas',
    shiftBand: 'AB para MAC, por faixa de população',
    shiftRegion: 'AB para MAC, por região',
    shiftUf: 'AB para MAC, por UF',
    loss: 'Perda ante 15% da RCL',
  },
  columns: {
    loses: 'Perde',
    same: 'Igual',
    wins: 'Ganha',
    amount: 'Valor',
    ofPool: '% do custeio',
    before: 'Partilha de 2016',
    after: 'Cenário',
    difference: 'Diferença',
    ofAb: '% da AB',
    rule: 'Ante a regra',
    cumulative: 'Acumulado ante a regra, R$ de 2016',
    executed: 'Ante o executado',
  },
  rows: {
    municipalities: 'Municípios',
    stateFunds: 'Fundos estaduais',
    ufs: 'UFs (todos os fundos)',
    people: 'População dos municípios',
    moved: 'Muda de ente; custo de compensar quem perde',
    abReference: 'Partilha de 2016',
    abRedistribution: 'Redistribuição entre entes',
    abAfter: 'Depois da redistribuição',
    abBehaviour: 'Comportamento: AB usada na MAC',
    abResult: 'Resultado',
    abFewer: 'Municípios com AB abaixo da partilha',
    abBelow: 'Soma do que falta neles',
    stateFundsRow: 'fundos estaduais',
    country: 'Brasil',
  },
  levels: { macroRegions: 'Macrorregiões de saúde (medida principal)', municipalities: 'Municípios', ufs: 'UFs' },
  measures: {
    gini: 'Gini',
    concentration: 'Concentração por IDHM',
    theil: 'Theil T',
    theilBetween: 'entre UFs',
    theilWithin: 'dentro das UFs',
  },
  regions: {
    north: 'Norte',
    northeast: 'Nordeste',
    southeast: 'Sudeste',
    south: 'Sul',
    centreWest: 'Centro-Oeste',
  },
  below: (money) => `${money} abaixo`,
  above: (money) => `${money} acima`,
  equal: 'igual',
  equalRule: 'igual à regra',
  points: (value) => `${value} p.p.`,
  waiting: 'Recalculando',
  summary: {
    who: (losers, winners) => `${losers} municípios perdem, ${winners} ganham`,
    nobody: 'nenhum município perde ou ganha',
    gini: (before, after) => `Gini entre macrorregiões: ${before} na partilha, ${after} no cenário`,
    ab: (before, after) => `${before} do custeio na partilha, ${after} no resultado`,
    shift: (money, share) => `${money}, ${share} da AB`,
    noShift: 'nenhum recurso da AB passa à MAC',
    loss: (text) => `${text} da regra`,
  },
  definitions: {
    funds: {
      text: `Fundos que recebem mais, o mesmo ou menos do que na partilha de 2016, no ano. ${WINNER}`,
      formula: '(valor − referência) / referência, comparado com o limiar',
      get source() {
        return model(10);
      },
    },
    ufs: {
      text: `Soma de todos os fundos da UF, estadual e municipais. ${WINNER}`,
      formula: 'Σ valor − Σ referência, por UF',
      get source() {
        return model(10);
      },
    },
    people: {
      text: `Habitantes de 2016 dos municípios que perdem, ficam iguais ou ganham. ${WINNER}`,
      formula: 'Σ população de 2016 dos municípios de cada grupo',
      get source() {
        return `${model(10)}. População: IBGE/TCU, 2016`;
      },
    },
    moved: {
      text: 'Dinheiro que sai de uns fundos e entra em outros no ano. Como o montante é o mesmo, é também o custo de compensar todos os que perdem.',
      formula: '½ · Σ |valor − referência| = Σ max(0, referência − valor)',
      get source() {
        return model(10);
      },
    },
    gini: {
      text: 'Desigualdade do custeio por habitante, com peso da população do ano: 0 é igualdade. Municípios e macrorregiões com fundos municipais; UFs com todos os fundos.',
      formula: '1 − Σ pᵢ · (Lᵢ + Lᵢ₋₁), em ordem crescente de R$ por habitante',
      get source() {
        return model(10);
      },
    },
    concentration: {
      text: 'A mesma soma em ordem crescente de IDHM: abaixo de zero, o dinheiro por habitante vai mais a quem tem IDHM menor.',
      formula: '1 − Σ pᵢ · (Lᵢ + Lᵢ₋₁), em ordem crescente de IDHM',
      get source() {
        return `${model(10)}. IDHM 2010: Atlas Brasil (PNUD, Ipea, FJP)`;
      },
    },
    theil: {
      text: 'Desigualdade do custeio por habitante que se separa em partes: entre UFs e dentro das UFs.',
      formula: 'Σ pᵢ · rᵢ · ln rᵢ, com r = R$ por habitante sobre a média',
      get source() {
        return model(10);
      },
    },
    theilBetween: {
      text: 'Parte do Theil que vem da diferença entre as médias das UFs.',
      formula: 'Σ sobre UFs de p · r · ln r',
      get source() {
        return model(10);
      },
    },
    theilWithin: {
      text: 'Parte do Theil que vem da diferença entre lugares da mesma UF.',
      formula: 'Theil − parte entre UFs',
      get source() {
        return model(10);
      },
    },
    abReference: {
      text: 'AB de todos os fundos se a partilha de 2016 seguisse no ano, com o montante do cenário.',
      formula: 'AB da partilha = κ · Σ B(AB)',
      get source() {
        return model(8);
      },
    },
    abRedistribution: {
      text: 'Mudança da AB do país porque o dinheiro vai a entes com mais ou menos AB no seu custeio: só composição, antes de qualquer decisão dos gestores.',
      formula: 'Σ (AB histórica do novo valor − AB da partilha)',
      get source() {
        return model(8);
      },
    },
    abBehaviour: {
      text: 'Hipótese, não estimativa: AB livre que os gestores usariam na MAC com os blocos juntos.',
      formula: '−Σ AB livre · (1 − q)',
      get source() {
        return model(8);
      },
    },
    abResult: {
      text: 'AB depois da redistribuição e do comportamento, com a sua parte no custeio do ano.',
      formula: 'partilha + redistribuição + comportamento',
      get source() {
        return model(8);
      },
    },
    abBelow: {
      text: 'Fundos municipais cuja AB termina abaixo da partilha de 2016, e a soma do que falta neles. A AB do país pode subir enquanto a de muitos municípios cai.',
      formula: 'Σ max(0, AB da partilha − AB)',
      get source() {
        return model(8);
      },
    },
    shift: {
      text: 'Hipótese, não estimativa: parte da AB que os gestores usariam na MAC, em R$ e em % da AB que caberia aos fundos depois da redistribuição. Por região e UF, todos os fundos; por faixa, os municipais, com os estaduais à parte.',
      formula: 'AB livre · (1 − q); % = AB para MAC / AB antes do comportamento',
      get source() {
        return model(8);
      },
    },
    lossRule: {
      text: 'Custeio que haveria com 15% da RCL menos o do cenário, com a mesma margem e a mesma parcela de custeio. Ante a regra, não ante o executado.',
      formula: 'T(15% da RCL) − T',
      source: 'RGF, IBGE; docs/model.md, seções 3 e 10',
    },
    lossCumulative: {
      text: 'Soma das diferenças ante a regra de 15% da RCL desde 2017, cada ano em R$ de 2016 pelo IPCA.',
      formula: 'Σ [T(15% da RCL) − T] / D, de 2017 ao ano',
      source: 'RGF, IBGE; docs/model.md, seção 10',
    },
    lossExecuted: {
      text: 'Aplicação federal em saúde executada no ano, na mesma parcela de custeio de 2016, menos o custeio do cenário. Só de 2017 a 2023, anos publicados; 2020 e 2021 incluem a pandemia.',
      formula: 'τ · executado − T',
      source: 'RREO, anexo de saúde (STN); docs/model.md, seção 3',
    },
  },
};
