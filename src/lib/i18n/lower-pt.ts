import { baseNamed, ofBase } from './base-words.ts';
import { panelsPt, tablePanelPt } from './lower-panels-pt.ts';
import type { LowerText } from './lower-text.ts';

const ATLAS = 'IDHM 2010: Atlas Brasil (PNUD, Ipea, FJP)';

export const lowerPt: LowerText = {
  panels: panelsPt,
  table: tablePanelPt,
  columns: {
    abReference: 'AB na partilha',
    abScenario: 'AB no cenário',
    get base() {
      return ofBase('Base de 2016', 'Base importada');
    },
    get baseUnit() {
      return ofBase('R$ de 2016 por hab.', 'R$ por hab.');
    },
    idhm: 'IDHM',
    idhmUnit: '2010',
    cumulative: 'Variação acumulada',
    cumulativeUnit: (year) => `R$ mi de 2016, 2017–${year}`,
  },
  filters: {
    region: 'Região do Brasil',
    allRegions: 'Todas as regiões',
    regions: {
      north: 'Norte',
      northeast: 'Nordeste',
      southeast: 'Sudeste',
      south: 'Sul',
      centreWest: 'Centro-Oeste',
    },
    band: 'Faixa de população de 2016',
    allBands: 'Todas as faixas',
    capitals: 'Capitais',
    onlyWinners: 'Só quem ganha',
    onlyUnchanged: 'Sem mudança',
  },
  quintiles: {
    title: (lowest, highest) => `Quinto de menor IDHM: ${lowest}; quinto de maior IDHM: ${highest}`,
    noChange: 'Nenhum quinto de IDHM muda de valor',
    subtitle: (year) =>
      `Variação do custeio dos fundos municipais em ${year}, em %, por quinto de IDHM; à direita, quantos municípios perdem`,
    source: `${ATLAS}. Cada quinto tem um quinto da população de 2016, não dos municípios.`,
    group: 'Quinto de IDHM',
    names: ['1º, menor IDHM', '2º', '3º', '4º', '5º, maior IDHM'],
    howLabel: 'Como os quintos são feitos',
    how: {
      text: 'Municípios em ordem crescente de IDHM, repartidos em cinco partes com a mesma população de 2016. Um município fica na parte em que cai o meio da sua população; por isso uma cidade grande pode ocupar boa parte de um quinto.',
      formula: 'parte = 5 · (população dos de menor IDHM + ½ da própria) / população total',
      source: ATLAS,
    },
  },
  flow: {
    title: (kept, toMac, year) => `Da AB de ${year}, ${kept} ficam na AB e ${toMac} podem passar à MAC`,
    titleNone: (year) => `Em ${year}, toda a AB fica na AB`,
    subtitle: (price) => `Caminho da AB do país, ${price}: partilha de 2016, redistribuição entre entes e uso`,
    reference: 'Partilha de 2016',
    after: 'Redistribuída',
    stays: 'Fica na AB',
    toMac: 'AB para MAC',
    same: 'fica no mesmo ente',
    moved: 'muda de ente',
    fromOthers: 'vem de outros blocos, por composição',
    toOthers: 'vai a outros blocos, por composição',
    from: 'De',
    to: 'Para',
    ofAb: '% da AB da partilha',
  },
  curves: {
    label: 'Curva',
    lorenz: 'Lorenz',
    concentration: 'Concentração por IDHM',
    index: 'índice',
    plainTitle: 'Curvas de concentração do custeio por IDHM',
    same: 'A concentração por IDHM é a da partilha de 2016',
    poorer: (before, after) =>
      `Mais dinheiro vai a municípios de IDHM baixo: índice de concentração de ${before} para ${after}`,
    richer: (before, after) =>
      `Mais dinheiro vai a municípios de IDHM alto: índice de concentração de ${before} para ${after}`,
    subtitle: (year) =>
      `Parcela do custeio dos fundos municipais e parcela da população, do menor ao maior IDHM, ${year}`,
    get source() {
      return `${baseNamed('pt-BR')}. Acima da diagonal, mais dinheiro por habitante onde o IDHM é menor. ${ATLAS}.`;
    },
  },
  scatter: {
    label: 'Medida de necessidade',
    title: (need) => `Variação do custeio e ${need} do município`,
    source: (need) => `${baseNamed('pt-BR')}. ${need}; cálculo do modelo.`,
    needs: {
      idhm: { name: 'IDHM', axis: 'IDHM 2010', source: ATLAS },
      infantMortality: {
        name: 'mortalidade infantil',
        axis: 'Mortalidade infantil, óbitos por mil nascidos vivos',
        source: 'Mortalidade infantil: SIM e SINASC, 2014–2018, suavizada em municípios pequenos',
      },
      poorFamiliesPerInhabitant: {
        name: 'famílias pobres',
        axis: 'Famílias pobres por cem habitantes',
        source: 'Famílias pobres: CadÚnico (MDS), dezembro de 2016',
      },
      shareAge60Plus: {
        name: 'população de 60 anos ou mais',
        axis: 'População de 60 anos ou mais, %',
        source: 'Idade: DATASUS/IBGE, revisão 2024, ano de 2016',
      },
      shareAge0To4: {
        name: 'população de 0 a 4 anos',
        axis: 'População de 0 a 4 anos, %',
        source: 'Idade: DATASUS/IBGE, revisão 2024, ano de 2016',
      },
      householdIncome: {
        name: 'renda',
        axis: 'Renda domiciliar por pessoa, R$ de 2010 por mês',
        source: 'Renda 2010: Atlas Brasil (PNUD, Ipea, FJP)',
      },
      avoidableAdmissionsPerInhabitant: {
        name: 'internações evitáveis',
        axis: 'Internações evitáveis por mil habitantes',
        source: 'Internações: SIH, 2016, 28 listas de causas',
      },
      ruralShare: {
        name: 'população rural',
        axis: 'População rural, %',
        source: 'População rural 2010: Atlas Brasil (PNUD, Ipea, FJP)',
      },
    },
  },
  path: {
    compared: 'Regra de comparação',
    all: 'Todas as regras',
    allTitle: (quantity, year) => `${quantity} em ${year}, regra a regra`,
    quantity: 'Grandeza',
    quantities: { pool: 'Custeio transferido', minimum: 'Mínimo federal' },
    measure: 'Preços',
    measures: { nominal: 'Nominal', real: 'Real', perInhabitant: 'Por hab.' },
    units: {
      nominal: 'R$ bi de cada ano',
      real: 'R$ bi de 2016',
      perInhabitant: 'R$ de 2016 por habitante',
    },
    poolSubtitle: (unit) =>
      `Custeio federal transferido por ano, ${unit}, mesma margem e mesma parcela de custeio; diferença ante a regra`,
    minimumSubtitle: (unit) => `Aplicação mínima federal em saúde por ano, ${unit}, sem a margem; pontos: publicado`,
    againstRule: (money) => `${money} ante a regra`,
    againstExecuted: (money) => `${money} ante o executado`,
    minimumTitle: (rule, year, value) => `Mínimo federal de ${year}: ${value} (${rule})`,
    executed: 'Executado',
  },
};
