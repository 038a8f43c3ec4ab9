import type { Language } from './language.ts';
import { methodEn } from './method-en.ts';
import { methodPt } from './method-pt.ts';
import type { MethodText } from './method-text.ts';
import { followingBase } from './sharing-words.ts';

const texts: Record<Language, MethodText> = { 'pt-BR': methodPt, en: methodEn };
const following = followingBase(texts);

/** The proof runs on the base in use, whose sharing-out it names; the method is told of that of 2016. */
const textOf = (language: Language): MethodText => ({
  ...texts[language],
  get proof() {
    return following[language].proof;
  },
});

/** Loaded by the page of data and method alone. */
export const methodText: Record<Language, MethodText> = { 'pt-BR': textOf('pt-BR'), en: textOf('en') };
