import { baseInline, ofBase } from './base-words.ts';
import { mesaFiguresPortuguese } from './mesa-figures-pt.ts';
import type { MesaText } from './mesa-text.ts';

const FEMININE = ['nenhuma', 'uma', 'duas', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove', 'dez'];
const inWords = (n: number): string => FEMININE[n] ?? String(n);
const conditions = (n: number): string => (n === 1 ? 'a condição' : `as ${inWords(n)} condições`);
const list = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} e ${parts.at(-1) ?? ''}`;
const proposals = (letters: readonly string[]): string =>
  letters.length === 1 ? `A proposta ${list(letters)}` : `As propostas ${list(letters)}`;
const verb = (n: number, one: string, many: string): string => (n === 1 ? one : many);
const inThe = (year: number | null): string => (year === null ? '' : ` em ${year}`);

const COUNTED = {
  municipality: ['município', 'municípios'],
  stateFund: ['fundo estadual', 'fundos estaduais'],
  uf: ['UF', 'UFs'],
  municipalFundsOfUf: ['UF', 'UFs'],
} as const;

export const mesaPortuguese: MesaText = {
  title: 'Mesa da CIT · SUS Legal',
  description:
    'Condições para pactuar testadas em cada proposta: quem ganha e quem perde por UF, quem recusaria, quanto custa compensar e a minuta de pactuação.',
  exporting: 'Exportar ata',
  millions: (price) => `${price}, em milhões`,
  figures: mesaFiguresPortuguese,
  who: {
    stateFund: (uf) => `Fundo estadual ${uf}`,
    federalDistrict: 'Fundo do DF',
    municipalFunds: (uf) => `Municípios ${uf}`,
  },
  verdict: {
    noConditions: 'Sem condições para pactuar: acrescente uma para testar as propostas.',
    meets: (letters, n, year) =>
      `${proposals(letters)} ${verb(letters.length, 'cumpre', 'cumprem')} ${conditions(n)} para pactuar${inThe(year)}.`,
    none: (n, year, best) => {
      const head = `Nenhuma proposta cumpre ${conditions(n)} para pactuar${inThe(year)}`;
      if (best === null) return n === 1 ? `${head}.` : `${head}; nenhuma cumpre sequer uma.`;
      const many = best.letters.length > 1;
      return `${head}; ${many ? 'as' : 'a'} ${list(best.letters)} ${many ? 'cumprem' : 'cumpre'} ${inWords(best.count)} e ${many ? 'chegam' : 'chega'} mais perto.`;
    },
    obstacles: (each) =>
      each
        .map(({ letters, obstacles }, i) => {
          const many = letters.length > 1;
          if (i === 0) return `${proposals(letters)} ${many ? 'esbarram' : 'esbarra'} ${list(obstacles)}`;
          return `${many ? 'as' : 'a'} ${list(letters)}, ${list(obstacles)}`;
        })
        .join('; ') + '.',
    prices: (year) => `R$ nominais de ${year}`,
    pools: (n, isSame) => (isSame ? `mesmo montante nas ${inWords(n)}.` : 'o montante difere entre as propostas.'),
  },
  conditions: {
    title: 'Condições para pactuar',
    note: 'Cumprir o limite exato é cumprir. Valores em R$ do ano, ante a partilha de 2016.',
    met: (met, all) => `cumpre ${met} de ${all}`,
    words: { met: 'Cumpre', violated: 'Viola', notApplicable: 'Não se aplica' },
    reasons: {
      noSuchEntity: 'não há ente com esse código',
      nobody: 'não há fundos desse tipo',
      nothingToDivide: 'nada a receber pela partilha de 2016',
      notMeasured: 'desigualdade medida só no ano em tela',
      yearOutside: 'o cenário não chega a esse ano',
    },
    worst: {
      municipality: 'pior município, dentro do limite',
      stateFund: 'pior fundo estadual, dentro do limite',
      uf: 'pior UF, dentro do limite',
      municipalFundsOfUf: 'pior UF, dentro do limite',
    },
    beyond: (kind, count) => `${count.toLocaleString('pt-BR')} ${COUNTED[kind][count === 1 ? 0 : 1]} além do limite`,
    nobodyLoses: 'ninguém perde',
    funds: (count) => `cerca de ${count} municípios`,
    ofPool: (share) => `${share} do custeio`,
    toMac: (money) => `${money} vão à MAC`,
    nothingToMac: 'nada vai à MAC',
    inYear: (year) => `em ${year}`,
    yearWords: (year, comparator) => {
      if (year !== 'every') return `em ${year}`;
      return comparator === 'at-most' ? 'em qualquer ano' : 'em todos os anos';
    },
    limit: (sentence) => `Limite da condição: ${sentence}`,
    scale: { bi: 'bi', mi: 'mi', none: '' },
    whoTitle: 'Além do limite',
    more: (count) => `e mais ${count.toLocaleString('pt-BR')}`,
    menu: {
      label: (sentence) => `Opções da condição: ${sentence}`,
      shown: 'Testar no ano em tela',
      every: 'Testar em todos os anos',
      only: (year) => `Testar só em ${year}`,
      comparator: { 'at-most': 'No máximo', 'at-least': 'Ao menos' },
      up: 'Mover para cima',
      down: 'Mover para baixo',
      remove: 'Retirar',
    },
    removed: (name) => `Condição retirada: ${name}`,
    replaced: 'Condições trocadas',
    loss: 'Perda a partir da qual se conta',
    add: 'Condição',
    addTitle: 'Acrescentar condição',
    filter: 'Procurar figura do modelo',
    noFigure: (query) => `Nenhuma figura com “${query}”. Tente “perdem”, “AB”, “Gini” ou “custo”.`,
    ufLabel: 'UF',
    fundLabel: 'Município, UF do fundo estadual ou código IBGE',
    fundExpected: (got) =>
      `Nenhum fundo com “${got}”. Esperado: nome de um município ou de uma UF, ou código IBGE de 7 ou 2 algarismos, como Sobral, 2312908 ou 23.`,
    addThis: 'Acrescentar',
    back: 'Voltar',
    reset: 'Voltar às iniciais',
    damagedTitle: 'As condições do link não foram abertas',
    kept: 'As propostas foram abertas; as condições que estavam em tela ficaram.',
    export: 'Condições (CSV)',
    columns: {
      condition: 'Condição',
      figure: 'Figura do modelo',
      judgement: 'Resultado',
      value: 'Valor',
      limit: 'Limite',
      margin: 'Folga',
      year: 'Ano',
    },
  },
  results: {
    title: (year) => `Resultado em ${year}`,
    losers: 'Municípios que perdem',
    losersLine: (winners, unchanged) => `${winners} ganham, ${unchanged} iguais`,
    people: 'População neles, 2016',
    peopleLine: (share) => `${share} do total`,
    stateFunds: 'Fundos estaduais que perdem',
    ufs: 'UFs que perdem',
    moved: 'Muda de ente',
    gini: 'Gini por habitante, macrorregiões',
    giniLine: (before) => `na partilha de 2016, ${before}`,
    abBelow: 'Municípios com menos AB',
    abBelowLine: (money) => `${money} abaixo da partilha de 2016`,
  },
  worst: {
    plain: 'Os dez fundos mais atingidos de cada proposta',
    same: (names, letters, isOne) =>
      `${names} ${isOne ? 'é o mais atingido' : 'são os mais atingidos'} em ${list(letters)}`,
    subtitle: (year, price) => `Dez maiores perdas em ${year}: % e ${price}, ante a partilha de 2016`,
    by: 'Ordenar por',
    byMoney: 'R$',
    byShare: '%',
    fund: 'Fundo',
    change: 'Variação',
    nobody: 'Nenhum fundo perde.',
  },
  refusals: {
    title: (counts) =>
      `Por esta regra recusariam ${list(counts.map(({ letter, count }, i) => `${count}${i === 0 ? ` ${count === 1 ? 'UF' : 'UFs'}` : ''} em ${letter}`))}`,
    nobody: 'Por esta regra nenhuma UF recusaria',
    rule: [
      'O estado recusa se o seu fundo perde mais de',
      '; os municípios da UF, se mais de',
      'deles perdem mais do que isso.',
    ],
    ruleLoss: 'Perda que se aceita',
    ruleShare: 'Parte dos municípios',
    note: 'Regra do simulador, para ser mudada: supõe como cada lado votaria, não é norma da CIT. O Conass fala pelos fundos estaduais, o Conasems pelos municipais; onde se decide por consenso, basta uma recusa. A metodologia do rateio é pactuada na CIT e aprovada pelo CNS (LC 141/2012, art. 17, § 1º).',
    state: 'Conass: fundos estaduais',
    municipal: 'Conasems: municípios da UF',
    either: 'Um dos dois lados, ou ambos',
    ofUfs: (count) => `de ${count} UFs`,
    none: 'nenhuma',
    uf: 'UF',
    stances: { refuses: 'recusa', accepts: 'aceita', none: 'não há' },
    beyond: (count, all) => `${count.toLocaleString('pt-BR')} de ${all.toLocaleString('pt-BR')} municípios`,
    detail: 'UF a UF',
  },
  payment: {
    title: 'Quem paga para que ninguém perca',
    undone: 'Compensar a todos com o ganho dos outros desfaz a reforma: os ganhos somam as perdas',
    partial: (x) => `Garantir que ninguém perca mais de ${x} custa uma parte dos ganhos`,
    guarantee: ['Garantir que nenhum fundo perca mais de', 'ante a partilha de 2016'],
    guaranteeLabel: 'Perda que fica sem compensação',
    rows: {
      cost: 'Custo da compensação',
      proRata: 'Rateio entre todos',
      byWinners: 'Pelos que ganham',
      newMoney: 'Dinheiro novo',
    },
    hints: {
      cost: 'o que falta a cada fundo para não perder mais que a garantia',
      proRata: 'cada fundo cede a mesma parte do que recebe',
      byWinners: 'cada fundo que ganha cede a mesma parte do ganho',
      newMoney: 'a União acrescenta o que falta, acima do montante',
    },
    ofPool: (share) => `${share} do custeio`,
    proRata: (share) => `cada fundo cede ${share}`,
    byWinners: (share) => `cada um cede ${share} do ganho`,
    stillLosing: (municipal, state, largest) =>
      `ainda perdem ${municipal} municípios e ${state} fundos estaduais, até ${largest}`,
    nobodyLoses: 'ninguém perde',
    undoes: 'volta à partilha de 2016',
    newMoney: (money, year) => `${money} em ${year}`,
    ofMinimum: (share) => `${share} da aplicação mínima federal`,
    cumulative: (money, first, last) => `${money} de 2016 somados de ${first} a ${last}`,
    nothing: 'nada a compensar',
  },
  ufs: {
    title: (letter, losers, all) =>
      losers === 0
        ? `Em ${letter}, nenhuma UF perde`
        : `Em ${letter}, ${losers} de ${all} UFs perdem, somados estado e municípios`,
    subtitle: (year, price) => `Ganhos e perdas em ${year}, em ${price}, ante a partilha de 2016`,
    choose: 'Proposta',
    uf: 'UF',
    state: 'Fundo estadual',
    municipal: 'Fundos municipais',
    secretariats: 'Secretarias municipais',
    change: 'Variação',
    gains: 'Ganhos',
    losses: 'Perdas',
    net: 'Saldo',
    lose: 'Perdem',
    same: 'Iguais',
    win: 'Ganham',
    people: 'População onde perdem',
    total: 'Total da UF',
    country: 'Brasil',
    together: (letters) =>
      `Em ${list(letters)}, o fundo estadual e os municípios de uma UF variam na mesma proporção: o que decide é a parte da UF.`,
    apart: (letters, causes) =>
      `Em ${list(letters)}, o fundo estadual e os municípios de uma UF só se separam ${list(causes)}.`,
    causes: {
      stateShare: 'pela parte do fundo estadual, que a proposta fixa',
      ringFence: 'pela parte vinculada',
      groups: 'pelos blocos, que pesam diferente em cada lado',
      bounds: 'pelos limites de perda e ganho de cada fundo',
    },
    export: 'Tabela por UF (CSV)',
  },
  sheet: {
    open: (letter) => `Minuta de pactuação da proposta ${letter}`,
    title: 'Minuta de pactuação',
    back: 'Voltar à mesa',
    print: 'Imprimir',
    which: 'Proposta',
    draft: 'Minuta de portaria',
    get noForce() {
      return `Minuta produzida por simulador sobre ${ofBase('base estimada por ente', baseInline('pt-BR'))}. Não tem força legal, não foi pactuada na CIT e não é documento do Ministério da Saúde.`;
    },
    english: '',
    articles: 'Artigos',
    figures: (year) => `Números de ${year}, ante a partilha de 2016`,
    conditions: (met, all) => `Condições para pactuar: cumpre ${met} de ${all}`,
    noConditions: 'Sem condições para pactuar',
    assumptions: 'Hipóteses das estimativas, que não são norma',
    provenance: 'Procedência',
    hashes: (data, engine, app) => `Dados ${data} · motor ${engine} · versão ${app}`,
    link: 'Link da proposta',
    refusals: (loss, share) =>
      `UFs que recusariam: fundo estadual perde mais de ${loss}, ou mais de ${share} dos municípios perdem isso`,
    ofFunds: (count) => `de ${count}`,
    signatures: 'Ministério da Saúde · Conass · Conasems',
  },
};
