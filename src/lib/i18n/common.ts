import { baseTag } from './base-words.ts';
import type { Language } from './language.ts';

interface Tag {
  readonly name: string;
  /** What the tag says of the number beside it. */
  readonly means: string;
}

export interface CommonText {
  readonly provenance: Readonly<Record<'estimate' | 'hypothesis' | 'probability', Tag>>;
  readonly calculating: string;
  readonly recalculating: string;
  readonly upToDate: string;
  readonly notApplicable: string;
  readonly whatIs: (name: string) => string;
  readonly formula: string;
  readonly reference: string;
  readonly source: string;
  readonly undo: string;
  readonly redo: string;
  readonly close: string;
  readonly cancel: string;
  readonly menu: string;
  readonly mainNavigation: string;
  readonly skipToContent: string;
  readonly changeLanguage: string;
  readonly theme: { readonly label: string; readonly system: string; readonly light: string; readonly dark: string };
  readonly errors: (count: number) => string;
  readonly loses: string;
  readonly equal: string;
  readonly gains: string;
  readonly tally: (losers: string, unchanged: string, winners: string) => string;
  readonly number: NumberText;
  readonly year: YearText;
}

export interface NumberText {
  /** What was got, what was expected, how to mend it. */
  readonly notANumber: (got: string, low: string, high: string, example: string) => string;
  readonly notWhole: (got: string, low: string, high: string) => string;
  readonly outside: (got: string, low: string, high: string) => string;
}

export interface YearText {
  readonly label: string;
  readonly play: (first: number, last: number) => string;
  readonly pause: string;
  readonly value: (year: number, share: string | null) => string;
  readonly transition: (share: string) => string;
  readonly end: (year: number) => string;
  readonly moved: (low: string, high: string) => string;
  readonly nothingMoved: string;
}

const plural = (one: string, many: string) => (count: number) => `${count} ${count === 1 ? one : many}`;

export const commonText: Readonly<Record<Language, CommonText>> = {
  'pt-BR': {
    provenance: {
      get estimate() {
        return baseTag('pt-BR', {
          name: 'Estimativa',
          means: 'Valores municipais de 2016 estimados e calibrados aos totais publicados',
        });
      },
      hypothesis: { name: 'Hipótese', means: 'Resposta dos gestores: parâmetros sem estudo causal que os estime' },
      probability: { name: 'Probabilidade', means: 'Resultado de simulação de Monte Carlo' },
    },
    calculating: 'Calculando',
    recalculating: 'Recalculando',
    upToDate: 'Atualizado',
    notApplicable: 'não se aplica',
    whatIs: (name) => `O que é: ${name}`,
    formula: 'Fórmula',
    reference: 'Referência',
    source: 'Fonte',
    undo: 'Desfazer',
    redo: 'Refazer',
    close: 'Fechar',
    cancel: 'Cancelar',
    menu: 'Menu',
    mainNavigation: 'Principal',
    skipToContent: 'Ir para o conteúdo',
    changeLanguage: 'Idioma',
    theme: { label: 'Tema', system: 'Como no sistema', light: 'Claro', dark: 'Escuro' },
    errors: plural('erro', 'erros'),
    loses: 'perde',
    equal: 'igual',
    gains: 'ganha',
    tally: (losers, unchanged, winners) => `perdem: ${losers}; iguais: ${unchanged}; ganham: ${winners}`,
    number: {
      notANumber: (got, low, high, example) =>
        `Recebido: “${got}”. Esperado: número de ${low} a ${high}, por exemplo ${example}.`,
      notWhole: (got, low, high) => `Recebido: “${got}”. Esperado: número inteiro de ${low} a ${high}.`,
      outside: (got, low, high) => `Recebido: ${got}. Esperado: de ${low} a ${high}.`,
    },
    year: {
      label: 'Ano dos resultados',
      play: (first, last) => `Reproduzir de ${first} a ${last}`,
      pause: 'Pausar',
      value: (year, share) => (share === null ? `${year}` : `${year}, transição ${share}`),
      transition: (share) => `transição: ${share}`,
      end: (year) => `${year}: fim da transição`,
      moved: (low, high) => `Dinheiro que muda de ente: de ${low} a ${high} ao ano`,
      nothingMoved: 'Nenhum dinheiro muda de ente',
    },
  },
  en: {
    provenance: {
      get estimate() {
        return baseTag('en', {
          name: 'Estimate',
          means: 'Municipal amounts of 2016 estimated and calibrated to published totals',
        });
      },
      hypothesis: { name: 'Hypothesis', means: 'Managers’ response: parameters that no causal study estimates' },
      probability: { name: 'Probability', means: 'Result of a Monte Carlo simulation' },
    },
    calculating: 'Calculating',
    recalculating: 'Recalculating',
    upToDate: 'Up to date',
    notApplicable: 'not applicable',
    whatIs: (name) => `What it is: ${name}`,
    formula: 'Formula',
    reference: 'Reference',
    source: 'Source',
    undo: 'Undo',
    redo: 'Redo',
    close: 'Close',
    cancel: 'Cancel',
    menu: 'Menu',
    mainNavigation: 'Main',
    skipToContent: 'Skip to content',
    changeLanguage: 'Language',
    theme: { label: 'Theme', system: 'As in the system', light: 'Light', dark: 'Dark' },
    errors: plural('error', 'errors'),
    loses: 'loses',
    equal: 'equal',
    gains: 'gains',
    tally: (losers, unchanged, winners) => `lose: ${losers}; equal: ${unchanged}; gain: ${winners}`,
    number: {
      notANumber: (got, low, high, example) =>
        `Got “${got}”. Expected: a number from ${low} to ${high}, for example ${example}.`,
      notWhole: (got, low, high) => `Got “${got}”. Expected: a whole number from ${low} to ${high}.`,
      outside: (got, low, high) => `Got ${got}. Expected: from ${low} to ${high}.`,
    },
    year: {
      label: 'Year of the results',
      play: (first, last) => `Play from ${first} to ${last}`,
      pause: 'Pause',
      value: (year, share) => (share === null ? `${year}` : `${year}, transition ${share}`),
      transition: (share) => `transition: ${share}`,
      end: (year) => `${year}: end of transition`,
      moved: (low, high) => `Money that changes hands: from ${low} to ${high} a year`,
      nothingMoved: 'No money changes hands',
    },
  },
};
