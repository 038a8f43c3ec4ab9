import { baseNamed, ofBase } from './base-words.ts';
import type { PanelsText, TablePanelText } from './lower-panels-text.ts';

export const panelsPt: PanelsText = {
  followSubtitle: (year) =>
    `Municípios que perdem em ${year} ante a partilha de 2016, conforme a quem o dinheiro siga dentro do estado`,
  followSource: 'Cálculo do modelo: mesmo cenário, trocando só a unidade e a residência dos grupos com MAC.',
  followVariants: {
    municipality: 'residente do município',
    healthRegion: 'serviço da região de saúde',
    macroRegion: 'serviço da macrorregião',
  },
  followCurrent: 'este cenário',
  abSubtitle: (price) =>
    `AB do país, ${price}: partilha de 2016, redistribuição entre entes e comportamento (hipótese)`,
  get abSource() {
    return `${baseNamed('pt-BR')}; comportamento: hipótese com os parâmetros do cenário.`;
  },
  bandSubtitle: (year) =>
    `Variação do custeio dos fundos municipais em ${year}, em %, por faixa de população de 2016; à direita, quantos municípios perdem`,
  bands: [
    'até 5 mil',
    '5–10 mil',
    '10–20 mil',
    '20–50 mil',
    '50–100 mil',
    '100–200 mil',
    '200–500 mil',
    '500 mil–1 mi',
    'mais de 1 mi',
  ],
  scatterSubtitle: (year) =>
    `Cada ponto é um município; área proporcional à população. Variação em ${year}, em %, ante a partilha de 2016`,
  curvesTitle: 'Curvas de Lorenz do custeio por habitante',
  curvesSame: 'A desigualdade entre municípios é a da partilha de 2016',
  curvesLess: (before, after) => `A desigualdade entre municípios cai: Gini de ${before} para ${after}`,
  curvesMore: (before, after) => `A desigualdade entre municípios sobe: Gini de ${before} para ${after}`,
  curvesSubtitle: (year) =>
    `Parcela do custeio dos fundos municipais e parcela da população, do menor ao maior R$ por habitante, ${year}`,
};

export const tablePanelPt: TablePanelText = {
  label: 'Entes',
  groups: {
    municipality: 'Municípios',
    stateFund: 'Fundos estaduais',
    uf: 'UFs',
    healthRegion: 'Regiões de saúde',
    macroRegion: 'Macrorregiões',
    band: 'Faixas',
  },
  none: {
    municipality: 'Nenhum município',
    stateFund: 'Nenhum fundo estadual',
    uf: 'Nenhuma UF',
    healthRegion: 'Nenhuma região de saúde',
    macroRegion: 'Nenhuma macrorregião',
    band: 'Nenhuma faixa',
  },
  name: {
    municipality: 'Município',
    stateFund: 'Fundo',
    uf: 'UF',
    healthRegion: 'Região de saúde',
    macroRegion: 'Macrorregião',
    band: 'Faixa de população',
  },
  population: 'População',
  populationUnit: (year) => `mil, ${year}`,
  reference: 'Partilha de 2016',
  scenario: 'Cenário',
  perInhabitant: 'R$ por hab.',
  thousands: 'mil',
  millions: 'R$ mi',
  change: 'Variação',
  percent: '%',
  toMac: 'AB para MAC',
  toMacUnit: 'R$ mi',
  path: 'Trajetória',
  pathUnit: (first, last) => `%, ${first}–${last}`,
  onlyLosers: 'Só quem perde',
  allUfs: 'Todas as UFs',
  uf: 'UF',
  total: 'Total',
  subtitle: (price) => `Custeio federal por ente, ${price}, cenário ante a partilha de 2016`,
  plainTitle: 'Custeio federal por ente',
  get note() {
    return ofBase(
      'Valores de 2016 por ente estimados e calibrados aos totais publicados (Ipea, NT 46).',
      `${baseNamed('pt-BR')}.`,
    );
  },
};
