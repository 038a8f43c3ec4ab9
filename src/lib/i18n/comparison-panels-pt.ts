import { baseInline, baseNamed, ofBase } from './base-words.ts';
import type { ComparisonPanelsText } from './comparison-panels-text.ts';

const NUMBERS = ['', 'uma', 'duas', 'três', 'quatro'];
const inWords = (count: number): string => NUMBERS[count] ?? String(count);
const proposals = (letters: string, many: boolean): string =>
  many ? `as propostas ${letters}` : `a proposta ${letters}`;

const CROSSED = {
  municipality: ['município', 'municípios'],
  stateFund: ['fundo estadual', 'fundos estaduais'],
  uf: ['UF', 'UFs'],
} as const;

export const comparisonPanelsPortuguese: ComparisonPanelsText = {
  verdict: {
    join: (letters) => letters.join(', ').replace(/, ([^,]*)$/, ' e $1'),
    inYear: (year) => `Em ${year}, `,
    notYet: (year) => `Em ${year} nada muda: nenhuma das propostas começou.`,
    nothing: (year) => `Nenhum ente muda de valor em ${year}: todas repetem a partilha de 2016.`,
    allSame: (count) =>
      count === 2
        ? 'nenhum ente muda de valor de uma proposta para a outra: em ambas, '
        : `nenhum ente muda de valor entre as ${inWords(count)} propostas: em todas, `,
    unchanged: (letters, many) => `${proposals(letters, many)} ${many ? 'repetem' : 'repete'} a partilha de 2016; `,
    among: 'das outras, ',
    only: (letter) => `na ${letter}, `,
    losers: (count, one) => (one ? 'um município perde' : `${count} municípios perdem`),
    winners: (count, one) => (one ? 'um ganha' : `${count} ganham`),
    nobodyLoses: 'nenhum município perde',
    nobodyWins: 'nenhum ganha',
    and: ' e ',
    moves: (money) => `; ${money} mudam de ente.`,
    about: 'cerca de ',
    fewest: (letters, many, count) =>
      `menos municípios perdem ${many ? 'nas propostas' : 'na proposta'} ${letters} (${count})`,
    fewestNone: (letters, many) => `nenhum município perde ${many ? 'nas propostas' : 'na proposta'} ${letters}`,
    least: (letters, many, money) =>
      `menos dinheiro muda de ente ${many ? 'nas propostas' : 'na'} ${letters} (${money})`,
    both: (letters, many, count, money) =>
      `${proposals(letters, many)} ${many ? 'são as que têm' : 'é a que tem'} menos municípios perdendo (${count}) e ${many ? 'as que movem' : 'a que move'} menos dinheiro entre entes (${money}).`,
    bothNone: (letters, many, money) =>
      `${proposals(letters, many)} não ${many ? 'tiram' : 'tira'} dinheiro de município algum e ${many ? 'são as que movem' : 'é a que move'} menos dinheiro entre entes (${money}).`,
    then: '; ',
    tie: (count) => `perdem em todas ${count} municípios`,
    tieMoney: (money) => `muda de ente o mesmo em todas, ${money}`,
    supportLosers: (list) => `Municípios que perdem: ${list}.`,
    samePool: (count, money, price) =>
      `Mesmo montante ${count === 2 ? 'nas duas' : `nas ${inWords(count)}`}, ${money} (${price}).`,
    pools: (list, price) => `Montantes diferentes (${price}): ${list}.`,
  },
  headline: {
    title: (year) => `Resultado em ${year}`,
    label: 'Indicadores de cada proposta',
    base: 'Diferença ante',
    figure: 'Indicador',
    difference: (letter) => `ante ${letter}`,
    equal: 'igual',
    groups: {
      money: 'Dinheiro',
      municipalities: 'Municípios',
      people: 'População de 2016 nos municípios',
      stateFunds: 'Fundos estaduais',
      ufs: 'UFs, todos os fundos',
      inequality: 'Gini do custeio por habitante',
      ab: 'Atenção Básica',
    },
    rows: {
      pool: 'Custeio transferido',
      moved: 'Muda de ente',
      belowRcl15: 'Abaixo de 15% da RCL, pela regra',
      municipalitiesLosing: 'Municípios que perdem',
      municipalitiesSame: 'Municípios iguais',
      municipalitiesWinning: 'Municípios que ganham',
      peopleLosing: 'Nos que perdem',
      peopleWinning: 'Nos que ganham',
      stateFundsLosing: 'Fundos que perdem',
      stateFundsSame: 'Fundos iguais',
      stateFundsWinning: 'Fundos que ganham',
      ufsLosing: 'UFs que perdem',
      ufsSame: 'UFs iguais',
      ufsWinning: 'UFs que ganham',
      giniMacroRegions: 'Entre macrorregiões',
      giniMunicipalities: 'Entre municípios',
      giniUfs: 'Entre UFs',
      abShareReference: 'Na partilha de 2016, % do custeio',
      abShareRedistributed: 'Depois da redistribuição, % do custeio',
      abShareResult: 'No resultado, % do custeio',
      abFewer: 'Municípios com AB abaixo da partilha',
      abBelow: 'Soma do que falta neles',
      abToMac: 'AB para MAC',
    },
    ofPool: (share) => `${share} do custeio`,
    ofPeople: (share) => `${share} do total`,
    ofAb: (share) => `${share} da AB`,
    reference: (value) => `na partilha de 2016, ${value}`,
    above: (money) => `${money} acima`,
    get note() {
      return `Ganha ou perde quem difere da partilha de 2016 por mais do que o limiar do cenário. Contagens de municípios arredondadas na tela${ofBase(', por causa da base estimada', '')}; os arquivos trazem todos os dígitos.`;
    },
  },
  maps: {
    title: 'Mapas por região de saúde',
    label: (letter) => `Mapa da proposta ${letter} por região de saúde`,
    legend: {
      change: (year) => `Variação em ${year} por região de saúde, em %, ante a partilha de 2016`,
      perInhabitant: (year, price) =>
        `Variação em ${year} por região de saúde, ${price} por habitante, ante a partilha de 2016`,
      money: (year, price) => `Variação em ${year} por região de saúde, ${price}, ante a partilha de 2016`,
      abShift: (year) => `AB usada na MAC em ${year} por região de saúde, % da AB (hipótese)`,
    },
    asTable: 'Regiões em tabela',
  },
  matrix: {
    sides: { all: 'Todos', state: 'Conass', municipal: 'Conasems' },
    sideLabel: 'Fundos da UF',
    title: {
      all: (list) => `UFs que perdem: ${list}`,
      state: (list) => `Fundos estaduais que perdem: ${list}`,
      municipal: (list) => `UFs cujos municípios perdem no conjunto: ${list}`,
    },
    none: {
      all: 'Nenhuma UF perde em proposta alguma',
      state: 'Nenhum fundo estadual perde em proposta alguma',
      municipal: 'Em UF alguma os municípios perdem no conjunto',
    },
    subtitle: {
      all: (year) => `Variação em ${year}, em %, fundo estadual e municipais somados, ante a partilha de 2016`,
      state: (year) => `Variação em ${year}, em %, fundo estadual, ante a partilha de 2016`,
      municipal: (year) => `Variação em ${year}, em %, fundos municipais somados, ante a partilha de 2016`,
    },
    table: 'Variação de cada UF em cada proposta',
    uf: 'UF',
    noFund: 'sem fundo',
    note: 'Em ordem da primeira proposta; cores como no mapa.',
  },
  crossing: {
    title: (level, from, to, lost, won) => {
      const [one, many] = CROSSED[level];
      const fem = level === 'uf' ? 'a' : '';
      const who =
        lost.count === 0
          ? `Nenhum${fem} ${one} que perde em ${from} ganharia em ${to}`
          : lost.count === 1
            ? `Um${fem} ${one} que perde em ${from} ganharia em ${to}`
            : `${lost.text} ${many} que perdem em ${from} ganhariam em ${to}`;
      const back = won.count === 0 ? `nenhum${fem} faria` : won.count === 1 ? `um${fem} faria` : `${won.text} fariam`;
      return `${who}; ${back} o caminho inverso`;
    },
    titleNone: (from, to) => `Ninguém que perde em ${from} ganha em ${to}, nem o inverso`,
    titleSame: (from, to) => `Entre ${from} e ${to} ninguém muda de lado`,
    subtitle: {
      municipality: (year, a, b) =>
        `Municípios por situação em ${year} nas propostas ${a} e ${b}, ante a partilha de 2016`,
      stateFund: (year, a, b) =>
        `Fundos estaduais por situação em ${year} nas propostas ${a} e ${b}, ante a partilha de 2016`,
      uf: (year, a, b) =>
        `UFs por situação em ${year} nas propostas ${a} e ${b}, todos os fundos, ante a partilha de 2016`,
    },
    levels: { municipality: 'Municípios', stateFund: 'Fundos estaduais', uf: 'UFs' },
    levelLabel: 'O que se cruza',
    first: 'Linhas',
    second: 'Colunas',
    outcomes: ['perdem', 'iguais', 'ganham'],
    total: 'Total',
    inhabitants: 'Habitantes de 2016',
    people: 'abaixo, habitantes de 2016',
    show: (count, words) => `${count}: ${words}. Mostrar a lista`,
    words: (a, b) => [a, b].filter((part) => part !== null).join(' e ') || 'todos',
    get note() {
      return `“Igual” é variação até o limiar de cada cenário, 0,5% para mais ou para menos se nada for dito. Contagem do modelo sobre ${ofBase('base estimada', baseInline('pt-BR'))}; habitantes de 2016.`;
    },
    pick: 'Escolha uma célula para ver quem são.',
  },
  differences: {
    title: (base, other, rows, more, less) =>
      `${rows} que recebem mais em ${other} do que em ${base}: ${more}; que recebem menos: ${less}`,
    titleSame: (base, other) => `Em ${other} ninguém recebe mais nem menos do que em ${base}`,
    subtitle: (price) =>
      `Variação do custeio federal em cada proposta, ${price}, ante a partilha de 2016; a diferença é do valor recebido`,
    label: 'Entes em cada proposta',
    change: (letter) => `${letter}: variação`,
    amount: (letter) => `${letter}: valor`,
    toMac: (letter) => `${letter}: AB para MAC`,
    difference: (other, base) => `${other} menos ${base}`,
    differ: 'Só onde diferem',
    loseInAll: 'Perdem em todas',
    winInAll: 'Ganham em todas',
    get note() {
      return `${baseNamed('pt-BR')}. A diferença compara valores recebidos no ano, nos preços da tela.`;
    },
  },
  whole: {
    xlsx: 'Comparação em planilha (XLSX)',
    xlsxHint: 'Indicadores, UFs e todos os fundos, uma folha cada',
    csv: 'Comparação em CSV',
    csvHint: 'Formato longo: uma linha por proposta, ente e medida',
    print: 'Imprimir',
    sheets: { headline: 'Indicadores', ufs: 'UFs', entities: 'Fundos', about: 'Sobre os dados' },
    columns: {
      table: 'Tabela',
      proposal: 'Proposta',
      title: 'Cenário',
      code: 'Código',
      name: 'Nome',
      uf: 'UF',
      indicator: 'Medida',
      value: 'Valor',
      unit: 'Unidade',
    },
    measures: {
      reference: 'Partilha de 2016',
      amount: 'Valor',
      change: 'Variação',
      share: 'Variação em %',
      ab: 'AB depois do comportamento',
      toMac: 'AB para MAC',
    },
    units: { funds: 'fundos', ufs: 'UFs', people: 'habitantes de 2016', index: 'índice', percent: '%' },
  },
};
