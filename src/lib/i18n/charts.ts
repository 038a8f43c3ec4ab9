import { followingBase } from './sharing-words.ts';

export interface ChartsText {
  readonly menu: string;
  readonly png: string;
  readonly csv: string;
  readonly asTable: string;
  readonly asChart: string;
  pictureFailed(reason: string): string;
  readonly name: string;
  readonly change: string;
  readonly perInhabitant: string;
  readonly band: string;
  readonly losers: string;
  readonly municipalities: string;
  readonly year: string;
  readonly published: string;
  readonly step: string;
  readonly value: string;
  ofTotal(part: string, total: string): string;
  inYear(value: string, year: number): string;
  transition(start: number, end: number): string;
  readonly ab: AbText;
  readonly range: { readonly here: string; readonly follows: string; readonly share: string };
  readonly inequality: { readonly equality: string; readonly people: string; readonly money: string };
  readonly scatter: ScatterText;
}

interface ScatterText {
  readonly fifth: string;
  /** From the least need to the greatest. */
  readonly fifths: readonly string[];
  readonly median: string;
  readonly people: string;
  fromTo(low: string, high: string): string;
}

interface AbText {
  readonly reference: string;
  readonly referenceNote: string;
  readonly redistribution: string;
  readonly redistributionNote: string;
  readonly behaviour: string;
  readonly behaviourNote: string;
  readonly result: string;
  resultNote(change: string): string;
  below(count: string, one: boolean, amount: string, year: number): string;
  noneBelow(year: number): string;
  readonly composition: string;
}

const portuguese: ChartsText = {
  menu: 'Salvar o gráfico ou ver como tabela',
  png: 'Salvar imagem (PNG)',
  csv: 'Salvar dados (CSV)',
  asTable: 'Ver como tabela',
  asChart: 'Ver como gráfico',
  pictureFailed: (reason) => `A imagem não pôde ser feita: ${reason} Os dados continuam disponíveis em CSV.`,
  name: 'Nome',
  change: 'Variação',
  perInhabitant: 'R$ por habitante',
  band: 'Faixa de população',
  losers: 'Municípios que perdem',
  municipalities: 'Municípios',
  year: 'Ano',
  published: 'Valor publicado',
  step: 'Etapa',
  value: 'Valor',
  ofTotal: (part, total) => `${part} de ${total}`,
  inYear: (value, year) => `${value} em ${year}`,
  transition: (start, end) => (start === end ? `Transição, ${start}` : `Transição, ${start}–${end}`),
  ab: {
    reference: 'Partilha de 2016',
    referenceNote: 'AB pela partilha de 2016',
    redistribution: 'Redistribuição',
    redistributionNote: 'dinheiro muda de ente',
    behaviour: 'Comportamento',
    behaviourNote: 'AB gasta em MAC, hipótese',
    result: 'Resultado',
    resultNote: (change) => `${change} ante a partilha`,
    below: (count, one, amount, year) =>
      one
        ? `Em ${year}, a AB de ${count} município termina abaixo da partilha de 2016; faltam ${amount}.`
        : `Em ${year}, a AB de ${count} municípios termina abaixo da partilha de 2016; somadas, as diferenças chegam a ${amount}.`,
    noneBelow: (year) => `Em ${year}, a AB de nenhum município termina abaixo da partilha de 2016.`,
    composition:
      'O total do país cresce na redistribuição só por composição: o dinheiro vai para entes com mais AB no seu custeio.',
  },
  range: { here: 'este cenário', follows: 'O dinheiro segue', share: 'Parte dos municípios' },
  inequality: { equality: 'igualdade', people: 'População acumulada', money: 'Custeio acumulado' },
  scatter: {
    fifth: 'Quinto dos municípios',
    fifths: ['1º, menor valor', '2º', '3º', '4º', '5º, maior valor'],
    median: 'Mediana da variação',
    people: 'Habitantes',
    fromTo: (low, high) => `${low} a ${high}`,
  },
};

/** `en` is Portuguese until english.ts is loaded. */
export const chartsText = followingBase<ChartsText>({ 'pt-BR': portuguese, en: portuguese });
