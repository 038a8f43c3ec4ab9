import { describe, expect, it } from 'vitest';
import {
  abFinding,
  bandFinding,
  concentrationFinding,
  losersRangeFinding,
  mapFinding,
  minimumFinding,
  pathFinding,
  ufFinding,
} from '#lib/charts/findings.ts';
import { moneyInWords } from '#lib/charts/findings/finding.ts';

/** Titles with ordinary spaces, to be read in the test. */
const read = ({ title }: { title: string }): string => title.replaceAll('\u00a0', ' ');

describe('money in a sentence', () => {
  it('names the unit in the singular below two', () => {
    const say = (amount: number): string => moneyInWords(amount, 'pt-BR').replaceAll('\u00a0', ' ');
    expect(say(4.5e9)).toBe('R$ 4,5 bilhões');
    expect(say(-1.5e9)).toBe('R$ 1,5 bilhão');
    expect(say(1e6)).toBe('R$ 1,0 milhão');
    expect(say(12.3e6)).toBe('R$ 12,3 milhões');
    expect(say(717_000)).toBe('R$ 717,0 mil');
    expect(say(950)).toBe('R$ 950');
    expect(moneyInWords(4.5e9, 'en').replaceAll('\u00a0', ' ')).toBe('R$ 4.5 billion');
  });
});

describe('finding of the UFs', () => {
  const rows = [
    { uf: 'PI', change: -108 },
    { uf: 'SP', change: 2 },
    { uf: 'PA', change: 140 },
  ];
  it('names both ends', () => {
    expect(read(ufFinding(rows, 'pt-BR'))).toBe('PA: +R$ 140 por habitante; PI: −R$ 108');
    expect(read(ufFinding(rows, 'en'))).toBe('PA: +R$ 140 per inhabitant; PI: −R$ 108');
  });
  it('says when one side is empty, or both', () => {
    expect(read(ufFinding(rows.slice(1), 'pt-BR'))).toBe('PA: +R$ 140 por habitante; nenhuma perde');
    expect(read(ufFinding(rows.slice(0, 1), 'pt-BR'))).toBe('PI: −R$ 108 por habitante; nenhuma ganha');
    const still = [
      { uf: 'AC', change: 0.49 },
      { uf: 'BA', change: -0.49 },
      { uf: 'CE', change: Number.NaN },
    ];
    expect(read(ufFinding(still, 'pt-BR'))).toBe('Nenhuma UF muda de valor');
    expect(read(ufFinding([], 'pt-BR'))).toBe('Nenhuma UF muda de valor');
  });
});

describe('finding of the federal minimum', () => {
  const numbers = { rule: 'ec95', against: 'rcl15', year: 2026, difference: -43.7e9, reference: 150e9 } as const;
  it('says how far a rule is from the other', () => {
    expect(read(minimumFinding(numbers, 'pt-BR'))).toBe(
      'Com a EC 95, o custeio de 2026 fica R$ 43,7 bi abaixo da regra de 15% da RCL',
    );
    expect(read(minimumFinding({ ...numbers, rule: 'history', difference: 2e9 }, 'pt-BR'))).toBe(
      'Com a regra vigente, o custeio de 2026 fica R$ 2,0 bi acima da regra de 15% da RCL',
    );
    expect(read(minimumFinding({ ...numbers, difference: 1e6 }, 'pt-BR'))).toBe(
      'Com a EC 95, o custeio de 2026 é igual ao da regra de 15% da RCL',
    );
    expect(read(minimumFinding(numbers, 'en'))).toBe(
      'With EC 95, transfers of 2026 are R$ 43.7 bn below the rule of 15% of RCL',
    );
  });
  it('only describes when there is nothing to compare', () => {
    expect(minimumFinding({ ...numbers, against: 'ec95' }, 'pt-BR')).toEqual({
      title: 'Custeio federal transferido por ano',
      plain: true,
    });
    expect(minimumFinding({ ...numbers, difference: Number.NaN }, 'pt-BR').plain).toBe(true);
  });
});

describe('finding of the population bands', () => {
  const ends = [5e3, 1e4, 2e4, 5e4, 1e5, 2e5, 5e5, 1e6, Infinity];
  const bands = (changes: readonly number[]): { upTo: number; change: number }[] =>
    changes.map((change, b) => ({ upTo: ends[b] ?? Infinity, change }));
  it('gives the level of the run of small bands and where the sign turns', () => {
    const sentence = read(
      bandFinding(bands([0.19, 0.227, 0.204, 0.187, 0.082, 0.047, -0.078, -0.181, -0.149]), 'pt-BR'),
    );
    expect(sentence).toBe('Até 50 mil habitantes o ganho fica perto de 20%; acima de 200 mil há perda');
  });
  it('says the reverse, and drops the level when bands differ', () => {
    expect(read(bandFinding(bands([-0.1, -0.11, -0.1, 0.3, 0.4, 0.2, 0.1, 0.1, 0.1]), 'pt-BR'))).toBe(
      'Até 20 mil habitantes a perda fica perto de 10%; acima de 20 mil há ganho',
    );
    expect(read(bandFinding(bands([0.4, 0.3, 0.2, 0.1, 0.09, 0.05, 0.02, -0.1, -0.2]), 'pt-BR'))).toBe(
      'Até 500 mil habitantes há ganho; acima de 500 mil, perda',
    );
    expect(read(bandFinding(bands([0.2, 0.1, 0.2, 0.1, 0.1, 0.1, 0.1, 0.1, -0.1]), 'pt-BR'))).toContain(
      'acima de 1 milhão',
    );
  });
  it('has a sentence for the cases of one sign and describes the rest', () => {
    expect(read(bandFinding(bands(Array<number>(9).fill(0.0049)), 'pt-BR'))).toBe(
      'Nenhuma faixa de população muda de valor',
    );
    expect(read(bandFinding(bands(Array<number>(9).fill(0.02)), 'pt-BR'))).toBe('Todas as faixas de população ganham');
    expect(read(bandFinding(bands(Array<number>(9).fill(-0.02)), 'en'))).toBe('All population bands lose');
    expect(bandFinding(bands([0.1, -0.1, 0.1, -0.1, 0.1, 0.1, 0.1, 0.1, 0.1]), 'pt-BR').plain).toBe(true);
    expect(bandFinding(bands([0, 0.1, -0.1]), 'pt-BR').plain).toBe(true);
    expect(bandFinding(bands([0.1, Number.NaN]), 'pt-BR').plain).toBe(true);
  });
});

describe('finding of the losses', () => {
  const small = (count: number, each: number): number[] => Array<number>(count).fill(each);
  it('counts the fewest cities that hold two fifths of the losses', () => {
    expect(read(concentrationFinding([...small(12, 0.375e9), ...small(1000, 6.2e6)], 2026, 'pt-BR'))).toBe(
      'Doze cidades somam R$ 4,5 bilhões das perdas de 2026, 42% do total',
    );
    expect(read(concentrationFinding([...small(100, 1e6), 1e9], 2026, 'pt-BR'))).toBe(
      'Uma cidade tem R$ 1,0 bilhão das perdas de 2026, 91% do total',
    );
  });
  it('says when losses are spread, few or none', () => {
    expect(read(concentrationFinding(small(1200, 1e6), 2026, 'pt-BR'))).toBe(
      'As doze maiores perdas de 2026 são 1% do total',
    );
    expect(read(concentrationFinding([2e6, 1e6, -5, 0], 2027, 'pt-BR'))).toBe(
      'Dois municípios perdem em 2027, ao todo R$ 3,0 milhões',
    );
    expect(read(concentrationFinding([2e6], 2027, 'pt-BR'))).toBe('Um município perde em 2027: R$ 2,0 milhões');
    expect(read(concentrationFinding([0, -1], 2027, 'pt-BR'))).toBe('Nenhum município perde em 2027');
  });
});

describe('finding of the map', () => {
  const ufs = [
    { name: 'TO', total: 139, losers: 130 },
    { name: 'AC', total: 22, losers: 20 },
    { name: 'SP', total: 645, losers: 100 },
  ];
  const numbers = { winners: 4295, losers: 1205, unchanged: 69, large: { total: 310, losers: 200 }, ufs, regions: [] };
  it('says who loses when it can', () => {
    expect(read(mapFinding(numbers, 'pt-BR'))).toBe('Perdem cidades de mais de 100 mil hab. e quase todas de TO e AC');
    expect(read(mapFinding({ ...numbers, ufs: [] }, 'pt-BR'))).toBe(
      'Perdem sobretudo cidades de mais de 100 mil habitantes',
    );
    expect(read(mapFinding({ ...numbers, large: { total: 310, losers: 70 } }, 'pt-BR'))).toBe(
      'Quase todos os municípios de TO e AC perdem',
    );
  });
  it('names the region that loses most often, if it stands out', () => {
    // 2,000 of 5,000 lose, 40%; the South has 52% or more to stand out.
    const of = (losers: number) => {
      const regions = [
        { name: 'south', total: 1000, losers },
        { name: 'north', total: 4000, losers: 2000 - losers },
      ] as const;
      const large = { total: 310, losers: 0 };
      return read(mapFinding({ winners: 3000, losers: 2000, unchanged: 0, large, ufs: [], regions }, 'pt-BR'));
    };
    expect(of(520)).toBe('Perdem mais no Sul: 52% dos municípios');
    expect(of(519)).toBe('Variação do custeio por município');
  });
  it('says the extremes and otherwise describes', () => {
    const of = (winners: number, losers: number, unchanged: number): string =>
      read(mapFinding({ winners, losers, unchanged, large: { total: 310, losers: 0 }, ufs: [], regions: [] }, 'pt-BR'));
    expect(of(0, 0, 5568)).toBe('Nenhum município muda de valor');
    expect(of(5568, 0, 0)).toBe('Todos os municípios ganham');
    expect(of(0, 5568, 0)).toBe('Todos os municípios perdem');
    expect(of(5000, 0, 568)).toBe('Nenhum município perde');
    expect(of(0, 5000, 568)).toBe('Nenhum município ganha');
    expect(of(3000, 2000, 568)).toBe('Variação do custeio por município');
    expect(of(0, 0, 0)).toBe('Variação do custeio por município');
  });
});

describe('finding of a path', () => {
  const years = [2016, 2017, 2018, 2019];
  const find = (scenario: number[]): string =>
    read(pathFinding(years, scenario, [100e6, 100e6, 100e6, 100e6], 'pt-BR'));
  it('says where the difference is largest or where the path crosses', () => {
    expect(find([100e6, 99e6, 90e6, 80e6])).toBe('A diferença ante a partilha de 2016 cresce até −R$ 20,0 mi em 2019');
    expect(find([100e6, 120e6, 110e6, 105e6])).toBe('A diferença ante a partilha de 2016 é maior em 2017: +R$ 20,0 mi');
    expect(find([100e6, 110e6, 95e6, 90e6])).toBe('O repasse cai abaixo da partilha de 2016 em 2018');
    expect(find([90e6, 95e6, 100e6, 110e6])).toBe('O repasse passa a partilha de 2016 em 2019');
    expect(find([100e6, 100.01e6, 100e6, 100e6])).toBe('O repasse repete a partilha de 2016 em todos os anos');
  });
  it('describes a path that crosses twice or has holes', () => {
    expect(find([110e6, 90e6, 110e6, 90e6])).toBe('Custeio federal por ano, no cenário e na partilha de 2016');
    expect(find([110e6])).toBe('Custeio federal por ano, no cenário e na partilha de 2016');
  });
});

describe('findings of AB and of the range of losers', () => {
  it('adds redistribution and behaviour', () => {
    const steps = { reference: 28e9, redistribution: 1e9, behaviour: -1.8e9 };
    expect(read(abFinding(steps, 2026, 'pt-BR'))).toBe(
      'A AB de 2026 termina R$ 800,0 mi abaixo da partilha de 2016 (2,9%)',
    );
    expect(read(abFinding({ ...steps, behaviour: 0 }, 2026, 'pt-BR'))).toBe(
      'A AB de 2026 termina R$ 1,0 bi acima da partilha de 2016 (3,6%)',
    );
    expect(read(abFinding({ reference: 28e9, redistribution: 0, behaviour: 0 }, 2026, 'pt-BR'))).toBe(
      'A AB de 2026 é a da partilha de 2016',
    );
  });
  it('states the range whatever the order of the items', () => {
    const item = (losers: number): { label: string; losers: number; current: boolean } => ({
      label: String(losers),
      losers,
      current: false,
    });
    expect(read(losersRangeFinding([item(2264), item(775), item(1205)], true, 'pt-BR'))).toBe(
      'Perdem de 775 a 2.264 municípios, conforme o dinheiro siga o residente ou o serviço',
    );
    expect(read(losersRangeFinding([item(1205), item(1205)], true, 'pt-BR'))).toBe(
      'Perdem cerca de 1.200 municípios, siga o dinheiro o residente ou o serviço',
    );
    expect(read(losersRangeFinding([item(1), item(1)], true, 'pt-BR'))).toBe(
      'Perde um município, siga o dinheiro o residente ou o serviço',
    );
    expect(read(losersRangeFinding([item(0), item(0)], false, 'pt-BR'))).toBe(
      'Nenhum município perde, siga o dinheiro o residente ou o serviço',
    );
    expect(losersRangeFinding([item(3)], true, 'en').plain).toBe(true);
  });
});
