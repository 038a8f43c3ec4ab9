import type { AroundLimit, FiguresText, FigureWords } from './mesa-figures-text.ts';

const around = (before: string, after = ''): AroundLimit => ({ before, after });

const LEAST_MOST = { 'at-most': 'no máximo', 'at-least': 'ao menos' } as const;

interface SetWords {
  /** Subject of a name; of a count; of a share. */
  readonly name: string;
  readonly count: string;
  readonly share: string;
  /** What the people do: they live where something happens. */
  readonly live: string;
}

const SETS: Readonly<Record<'municipalities' | 'people' | 'stateFunds' | 'ufs', SetWords>> = {
  municipalities: { name: 'Municípios', count: 'municípios', share: 'dos municípios', live: '' },
  people: {
    name: 'População de 2016 em municípios',
    count: 'habitantes',
    share: 'da população',
    live: 'Vivem em municípios que ',
  },
  stateFunds: { name: 'Fundos estaduais', count: 'fundos estaduais', share: 'dos fundos estaduais', live: '' },
  ufs: { name: 'UFs', count: 'UFs', share: 'das UFs', live: '' },
};

const OUTCOMES: readonly (readonly [id: string, does: (parameter: string) => string])[] = [
  ['Losing', () => 'perdem'],
  ['Winning', () => 'ganham'],
  ['Unchanged', () => 'não mudam'],
  ['Beyond', (loss) => `perdem mais de ${loss}`],
];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function countWords(): Record<string, FigureWords> {
  const words: Record<string, FigureWords> = {};
  for (const [set, { name, count, share, live }] of Object.entries(SETS)) {
    for (const [id, does] of OUTCOMES) {
      for (const isShare of [false, true]) {
        const sentence = (comparator: keyof typeof LEAST_MOST) => (parameter: string) =>
          around(capital(`${live}${does(parameter)} ${LEAST_MOST[comparator]}`), isShare ? share : count);
        words[`${set}${id}${isShare ? 'Share' : ''}`] = {
          name: (loss) => `${name} que ${does(loss || 'x')}${isShare ? ', em % do total' : ''}`,
          sentences: { 'at-most': sentence('at-most'), 'at-least': sentence('at-least') },
        };
      }
    }
  }
  return words;
}

const MEASURES = {
  gini: 'Gini por habitante',
  concentration: 'Índice de concentração por IDHM',
  theil: 'Theil',
  theilBetween: 'Theil entre UFs',
  theilWithin: 'Theil dentro das UFs',
} as const;
const LEVELS = { MacroRegions: 'macrorregiões', Municipalities: 'municípios', Ufs: 'UFs' } as const;

function inequalityWords(): Record<string, FigureWords> {
  const words: Record<string, FigureWords> = {};
  for (const [measure, name] of Object.entries(MEASURES)) {
    for (const [level, places] of Object.entries(LEVELS)) {
      // A UF is whole: it has no part between or within.
      if (level === 'Ufs' && /^theil./.test(measure)) continue;
      words[`${measure}${level}`] = { name: () => `${name}, ${places}` };
      words[`${measure}${level}Change`] = { name: () => `${name}, ${places}: variação ante a partilha de 2016` };
    }
  }
  return words;
}

const most = (before: string, after = ''): FigureWords['sentences'] => ({ 'at-most': () => around(before, after) });
const least = (before: string, after = ''): FigureWords['sentences'] => ({ 'at-least': () => around(before, after) });

function words(name: string, sentences?: FigureWords['sentences']): FigureWords {
  return sentences === undefined ? { name: () => name } : { name: () => name, sentences };
}

export const mesaFiguresPortuguese: FiguresText = {
  groups: {
    who: 'Quem perde e quem ganha',
    losses: 'Tamanho da perda',
    money: 'Dinheiro',
    primaryCare: 'Atenção Básica',
    inequality: 'Desigualdade por habitante',
  },
  obstacles: {
    country: 'no custo',
    municipalities: 'nos municípios',
    people: 'na população que perde',
    stateFunds: 'nos fundos estaduais',
    ufs: 'nas UFs',
    municipalFundsOfUfs: 'nos municípios de uma UF',
    oneFund: 'em um fundo',
    oneUf: 'em uma UF',
    money: 'no dinheiro em jogo',
    primaryCare: 'na AB',
    inequality: 'na desigualdade',
  },
  plain: (name, comparator) => around(`${name}: ${LEAST_MOST[comparator]}`),
  figures: {
    ...countWords(),
    worstUf: words('Perda da UF que mais perde', most('Nenhuma UF perde mais de')),
    worstStateFund: words('Perda do fundo estadual que mais perde', most('Nenhum fundo estadual perde mais de')),
    worstMunicipalFundsOfUf: words(
      'Perda dos municípios de uma UF, somados, onde é maior',
      most('Em nenhuma UF os municípios, somados, perdem mais de'),
    ),
    worstMunicipality: words('Perda do município que mais perde', most('Nenhum município perde mais de')),
    fundChange: { name: (who) => `Variação de ${who || 'um fundo'}, em %` },
    fundChangeMoney: { name: (who) => `Variação de ${who || 'um fundo'}, em R$` },
    ufChange: { name: (who) => `Variação de ${who || 'uma UF'}, estado e municípios, em %` },
    ufChangeMoney: { name: (who) => `Variação de ${who || 'uma UF'}, estado e municípios, em R$` },
    municipalFundsOfUfChange: { name: (who) => `Variação dos municípios de ${who || 'uma UF'}, somados, em %` },
    municipalFundsOfUfChangeMoney: { name: (who) => `Variação dos municípios de ${who || 'uma UF'}, somados, em R$` },
    moneyMoved: words('Custo de compensar quem perde', most('Compensar quem perde custa até')),
    moneyMovedShare: words('Dinheiro que muda de ente, em % do custeio', most('Muda de ente no máximo', 'do custeio')),
    floorShortfall: words('Falta para cumprir os pisos da transição', most('Faltam aos pisos no máximo')),
    pool: words('Custeio transferido', least('O custeio transferido é de ao menos')),
    poolReal: words(
      'Custeio transferido, em R$ de 2016',
      least('O custeio transferido é de ao menos', 'em R$ de 2016'),
    ),
    minimum: words('Aplicação mínima federal', least('A aplicação mínima federal é de ao menos')),
    lossAgainstRcl15: words(
      'Perda ante a regra de 15% da RCL',
      most('Perda no ano ante a regra de 15% da RCL: no máximo'),
    ),
    lossAgainstRcl15CumulativeReal: words(
      'Perda ante a regra de 15% da RCL, somada desde 2017, em R$ de 2016',
      most('Perda ante a regra de 15% da RCL: no máximo', 'desde 2017, em R$ de 2016'),
    ),
    abShare: words('AB no custeio', least('A AB fica com ao menos', 'do custeio')),
    abAmount: words('Gasto em AB', least('O gasto em AB é de ao menos')),
    abRedistribution: words('AB que a redistribuição acrescenta'),
    abChange: words('Variação do gasto em AB', least('O gasto em AB varia ao menos')),
    municipalitiesAbBelow: words(
      'Municípios com AB abaixo da partilha de 2016',
      most('Ficam com AB abaixo da partilha de 2016 no máximo', 'municípios'),
    ),
    municipalitiesAbBelowShare: words(
      'Municípios com AB abaixo da partilha de 2016, em % do total',
      most('Ficam com AB abaixo da partilha de 2016 no máximo', 'dos municípios'),
    ),
    abBelow: words(
      'AB que falta aos municípios abaixo da partilha de 2016',
      most('Faltam à AB dos municípios que perdem AB no máximo'),
    ),
    worstMunicipalityAb: words(
      'Queda da AB no município em que mais cai',
      most('Em nenhum município a AB cai mais de'),
    ),
    abToMac: words('Dinheiro da AB que vai à MAC', most('Vão da AB à MAC no máximo')),
    abToMacShare: words('Parte da AB que vai à MAC', most('Vai à MAC no máximo', 'da AB')),
    ...inequalityWords(),
  },
};
