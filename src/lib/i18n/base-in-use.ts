// What every page says of the base that its figures stand on.

import type { Language } from './language.ts';

interface BaseInUseText {
  readonly base: string;
  /** In the place of a name: "A base embutida …". */
  readonly embedded: string;
  /** Sums up an imported base in a line: year of the files, funds they cover, hash. */
  about(year: number | null, replaced: string, all: string, whole: boolean, hash: string): string;
  /** What "2016" still means while the base is in use: prices, people, the year before the first. */
  readonly reading: string;
  /** The same on the page of exercises. */
  readonly exercises: string;
  readonly removed: string;
  readonly manage: string;
  readonly goBack: string;
  failed(name: string, reason: string): string;
  /** Reasons that the app itself gives; others are shown as they came. */
  readonly reasons: Readonly<Record<string, string>>;
}

export const baseInUseText: Readonly<Record<Language, BaseInUseText>> = {
  'pt-BR': {
    base: 'Base importada',
    embedded: 'embutida',
    about: (year, replaced, all, whole, hash) =>
      `${year === null ? 'FNS' : `FNS, ${year}`}, ${whole ? `todos os ${all} entes` : `${replaced} de ${all} entes`}, dados ${hash}`,
    reading: 'O modelo parte destes valores como se fossem os de 2016, sem correção.',
    exercises:
      'Os pontos e as respostas-modelo dos exercícios foram calibrados na base embutida: volte a ela para jogar.',
    removed: 'Excluída em outra aba: os números aqui ainda são dela; depois de recarregar, serão da base embutida.',
    manage: 'Bases',
    goBack: 'Voltar à base embutida',
    failed: (name, reason) => `A base ${name} não pôde ser usada: ${reason}`,
    reasons: {
      'base-missing': 'não está mais neste navegador.',
      timeout: 'a leitura não terminou a tempo. Tente de novo.',
    },
  },
  en: {
    base: 'Imported base',
    embedded: 'embedded in the app',
    about: (year, replaced, all, whole, hash) =>
      `${year === null ? 'FNS' : `FNS, ${year}`}, ${whole ? `all ${all} funds` : `${replaced} of ${all} funds`}, data ${hash}`,
    reading: 'The model starts from these amounts as if they were those of 2016, not adjusted.',
    exercises: 'Points and model answers of the exercises were calibrated on the embedded base: go back to it to play.',
    removed:
      'Removed in another tab: the figures here are still of it; after a reload they will be of the embedded base.',
    manage: 'Bases',
    goBack: 'Back to the embedded base',
    failed: (name, reason) => `The base ${name} could not be used: ${reason}`,
    reasons: {
      'base-missing': 'it is no longer in this browser.',
      timeout: 'it was not read in time. Try again.',
    },
  },
};

/** Why a base could not be used, in words. */
export function baseFailure(language: Language, name: string, reason: string): string {
  const text = baseInUseText[language];
  return text.failed(name, text.reasons[reason] ?? reason);
}
