import { bandNamesPt } from './band-names.ts';
import { baseNamed, ofBase } from './base-words.ts';
import type { PanoramaText } from './panorama-text.ts';

/** How many of the lines have a purpose of their own, where the verb is not that of many. */
const NUMBERED: Readonly<Record<string, string>> = { '0': 'nenhuma delas tem', '1': 'uma delas tem' };

export const panoramaPt: PanoramaText = {
  title: 'Panorama · SUS Legal',
  description:
    'Como o dinheiro federal da saúde chegou a estados e municípios em 2016: as tabelas 1 a 12 da Nota Técnica 46 do Ipea, linha a linha, ao lado da base do simulador.',
  heading: (when) => `Panorama das transferências ${when}`,
  when: (year) => (year === null ? 'em vários anos' : `em ${year}`),
  verdict: (when, money, lines) =>
    `${when.charAt(0).toUpperCase()}${when.slice(1)}, o FNS transferiu ${money} por ${lines} linhas de repasse.`,
  support: (median, most, without) =>
    `O município mediano recebeu ${median} linhas de custeio (o que mais recebeu, ${most})${without === '0' ? '' : `; em ${without} ${without === '1' ? 'município' : 'municípios'} não chegou nada de MAC`}.`,
  covered: (municipalities, states) => {
    const municipal = `${municipalities} ${municipalities === '1' ? 'fundo municipal' : 'fundos municipais'}`;
    const state = `${states} ${states === '1' ? 'fundo estadual' : 'fundos estaduais'}`;
    const there = [municipalities === '0' ? '' : municipal, states === '0' ? '' : state].filter(Boolean).join(' e ');
    const one = (municipalities === '1' && states === '0') || (municipalities === '0' && states === '1');
    return `${there} ${one ? 'está' : 'estão'} nos arquivos`;
  },
  coveredNote: 'Os demais ficam fora destas tabelas: o que receberam não está nos arquivos.',
  which: 'Tabelas de',
  published: 'NT 46 (2016)',
  imported: (when) => `Base importada (${when.replace('em ', '')})`,
  importFailed: 'As linhas da base importada não puderam ser lidas neste navegador; seguem as tabelas publicadas.',
  fromImport: (name) => `Calculado dos arquivos do FNS da base importada “${name}”, população de 2016 (IBGE)`,
  nt46: 'NT 46',
  made: (data, version) => `Dados ${data} · versão ${version}`,
  agreement: (same, all) => `A base do simulador repete ${same} de ${all} cifras; as que diferem estão marcadas.`,
  source: 'Publicado: Ipea, Nota Técnica 46 (Benevides, 2018), com dados do FNS de 2016',
  get base() {
    return ofBase('Base do simulador: estimativa de 2016 calibrada aos totais publicados', baseNamed('pt-BR'));
  },
  own: 'base',
  difference: 'diferença',
  showOwn: 'Mostrar a base em todas as células',
  showPublished: 'Mostrar a NT 46 ao lado',
  waiting: 'Carregando a base',
  print: 'Imprimir',
  xlsx: 'Todas as tabelas (XLSX)',
  xlsxHint: 'Uma folha por tabela, com os filtros da página',
  csv: 'CSV',
  sheet: 'XLSX',
  allBlocks: 'Todos os blocos',
  allBands: 'Todas as faixas',
  allUfs: 'Todas as UFs',
  filterBlock: 'Bloco',
  filterBand: 'Faixa de população',
  filterUf: 'UF',
  findLine: 'Buscar linha',
  onlyFenced: 'Só linhas com destinação própria',
  noLine: 'Nenhuma linha com esse nome.',
  noRow: 'Nada nesta tabela com este filtro.',
  clear: 'Limpar filtro',
  sort: 'Ordenar por',
  total: 'Total',
  brazil: 'Brasil',
  municipalities: 'Municípios',
  allMunicipalities: 'Todos os municípios',
  bands: bandNamesPt,
  blocks: {
    total: 'Todos os blocos',
    AB: 'Atenção Básica',
    MAC: 'Média e Alta Complexidade',
    AF: 'Assistência Farmacêutica',
    VS: 'Vigilância em Saúde',
    GES: 'Gestão do SUS',
    INV: 'Investimento',
  },
  custeio: 'Custeio',
  ofBlock: {
    total: '',
    AB: ' da AB',
    MAC: ' da MAC',
    AF: ' da AF',
    VS: ' da VS',
    GES: ' da Gestão',
    INV: ' de Investimento',
  },
  ofCusteio: ' de custeio',
  ofLines: (of, isFenced, word) =>
    `${of}${isFenced ? ' com destinação própria' : ''}${word === '' ? '' : `${isFenced ? ' e' : ' com'} “${word}”`}`,
  only: (name) => `só ${name}`,
  recuts: { block: 'bloco', band: 'faixa de população', uf: 'UF' },
  notSplit: (recuts) => `tabela sem recorte por ${recuts.join(' nem por ')}`,
  withoutInvestment: 'conta as linhas de custeio, sem as de investimento',
  fences: {
    faec: 'FAEC',
    acs: 'Agentes comunitários',
    ace: 'Agentes de endemias',
    medicines: 'Medicamentos excepcionais',
  },
  merge: {
    title: (lines, fenced) =>
      lines === '1'
        ? `O SUS Legal (CIT, jan. 2017) põe num bloco só a única linha de custeio, ${fenced === '0' ? 'sem' : 'com'} destinação própria`
        : `O SUS Legal (CIT, jan. 2017) junta ${lines} linhas de custeio num bloco; ${NUMBERED[fenced] ?? `${fenced} delas têm`} destinação própria`,
    subtitle: (when) =>
      `Linhas de repasse ${when}: cada trecho é uma linha, na largura do que transferiu; blocos da Portaria 204/2007, R$ nominais`,
    lines: (count) => `${count} ${count === '1' ? 'linha' : 'linhas'}`,
    single: 'Bloco único de custeio',
    investment: 'Investimento, à parte',
    fenced: (money, share) => `${money} em linhas com destinação própria, ${share} do bloco`,
    apart: 'À parte',
    legend: 'com destinação própria',
    bar: (block, lines) => (lines === '1' ? `${block}: 1 linha` : `${block}: ${lines} linhas, da maior para a menor`),
    note: (published) =>
      `Destinação própria: FAEC${published ? ' (tabela 5B)' : ''}, agentes comunitários de saúde${published ? ' (6)' : ''}, medicamentos excepcionais${published ? ' (7)' : ''} e agentes de combate às endemias${published ? ' (9)' : ''}. O SUS Legal não muda ${published ? 'a partilha de 2016' : 'a partilha'}. A junção é financeira (uma conta, Portaria 3.992/2017): no fim do ano, o gasto ainda responde pelo programa que mandou o dinheiro.`,
  },
  columns: {
    block: 'Bloco de 2016',
    all: 'Total',
    states: 'Estados',
    municipal: 'Municípios',
    perHead: 'Por habitante',
    municipalPart: 'Aos municípios',
    line: 'Linha de repasse',
    merged: 'No SUS Legal',
    component: 'Componente',
    blockOrComponent: 'Bloco e componente',
    lines: 'Linhas',
    municipalitiesPercent: 'Municípios, parte',
    populationPercent: 'População, parte',
    recipients: 'Municípios que recebem',
    stateRecipients: 'Estados que recebem',
    purpose: 'Destinação própria',
    band: 'Faixa de população',
    linesReceived: 'Linhas recebidas',
    percent: 'Parte',
    uf: 'UF',
    population: 'População',
    tableNumber: 'Tabela',
  },
  units: { millions: 'R$ mi', perHead: 'R$/hab.', lines: 'linhas', people: 'milhões' },
  min: 'mínimo',
  median: 'mediana',
  max: 'máximo',
  range: (from, to) => `${from} a ${to}`,
  fromTo: (from, to) => `de ${from} a ${to}`,
  upTo: (to) => `até ${to}`,
  span: (median, min, max) => `${median} (${min} a ${max})`,
  panels: {
    transfers: {
      table: '1',
      title: (percent, of) => `${percent} do dinheiro${of} foi aos municípios`,
      subtitle: (when) =>
        `Transferências do FNS ${when} por bloco e esfera, R$ milhões e R$ por habitante, valores nominais`,
      plain: 'Transferências por bloco e esfera',
    },
    components: {
      table: '5A a 10, subtotais',
      title: (count, name, money, of) => `De ${count} componentes${of}, o maior é ${name}: ${money}`,
      one: (block, money, lines) => `${block}: ${money} em ${lines}`,
      subtitle: (when) =>
        `Blocos e os seus componentes ${when}, em R$ milhões nominais, parte dos municípios e quem recebe`,
      plain: 'Blocos e os seus componentes',
    },
    lines: {
      table: '5A a 10',
      title: (lines, name, money) => `De ${lines}, a maior é ${name}: ${money}`,
      one: (of, name, money) => `A única linha${of} é ${name}: ${money}`,
      subtitle: (when) =>
        `Linhas de repasse ${when}, da maior para a menor; R$ milhões nominais, quem recebe e onde ficam no SUS Legal`,
      plain: 'Linhas de repasse',
    },
    bandLines: {
      table: '2',
      title: (large, lines, small, smallest) =>
        `${large}, a mediana é de ${lines}; ${small.toLowerCase()}, de ${smallest}`,
      one: (band, lines, min, max) => `${band}: mediana de ${lines}, de ${min} a ${max}`,
      subtitle: (when) =>
        `Número de linhas de custeio por município ${when}, por faixa de população: mediana (mínimo a máximo)`,
      plain: 'Linhas de custeio por município',
    },
    lineClasses: {
      table: '3',
      title: (percent, range) => `${percent} dos municípios recebem ${range} linhas de custeio`,
      subtitle: (when) => `Municípios por número de linhas de custeio recebidas ${when}`,
      plain: 'Municípios por número de linhas',
    },
    stateLines: {
      table: '4',
      title: (uf, lines, last, least) => `${uf} recebe ${lines}; ${last}, ${least}`,
      one: (uf, lines) => `${uf} recebe ${lines}`,
      subtitle: (when) => `Número de linhas de custeio recebidas por fundo estadual ${when}; o DF é estado e município`,
      plain: 'Linhas de custeio dos fundos estaduais',
    },
    bands: {
      table: '11',
      title: (band, most, other, least) => `Por habitante, ${most} na faixa ${band}; ${least} na faixa ${other}`,
      one: (band, money) => `${band}: ${money} por habitante`,
      subtitle: (when) =>
        `Transferências aos fundos municipais ${when}, R$ por habitante, por faixa de população, valores nominais`,
      plain: 'Por habitante, fundos municipais',
    },
    ufs: {
      table: '12',
      title: (uf, most, last, least) => `${uf} recebe ${most} por habitante; ${last}, ${least}`,
      one: (uf, money) => `${uf} recebe ${money} por habitante`,
      subtitle: (when) => `Transferências a estado e municípios de cada UF ${when}, R$ por habitante, valores nominais`,
      plain: 'Por habitante e UF',
    },
  },
  notes: [
    'As tabelas somam os totais impressos a menos do arredondamento. O texto da nota fala em 25 linhas de FAEC, e a tabela 5B traz 42; fala em 96 linhas de estados, e 104 linhas de custeio têm estados entre quem recebe.',
    'Na tabela 6, o segundo componente está impresso como “Fixo”, mas é o Piso Variável.',
    'Nas tabelas 5A a 10, o total do bloco é o impresso e o do componente é a soma das suas linhas; quem recebe não se soma, porque o mesmo fundo recebe por várias linhas.',
    'Seis cifras impressas não se refazem com a população do IBGE: estão marcadas nas tabelas 1 (uma), 11 (quatro) e 12 (uma), e com a razão em Dados e método.',
  ],
  importNotes: [
    'Calculado no navegador a partir das linhas dos arquivos importados. Uma linha conta para um fundo quando os pagamentos não se anulam com estornos; incrementos temporários (emendas) são linhas do bloco a que o nome os leva.',
    'Valores por habitante dividem pela população de 2016 (IBGE) dos entes que estão nos arquivos. Nomes de linhas mudam de um ano a outro: uma linha sem a cifra da NT 46 ao lado não tem o mesmo nome nela.',
  ],
  noComponent: 'Sem componente na NT 46',
  legend: { municipal: 'municípios', state: 'estados', mark: 'mediana' },
  rows: (count, all) => `${count} de ${all} linhas`,
};
