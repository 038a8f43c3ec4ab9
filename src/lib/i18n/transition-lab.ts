import type { Language } from './language.ts';
import { transitionLabEn } from './transition-lab-en.ts';
import { transitionLabPt } from './transition-lab-pt.ts';
import type { TransitionLabText } from './transition-lab-text.ts';

/** Loaded by the page of the laboratory alone. */
export const transitionLabText: Record<Language, TransitionLabText> = { 'pt-BR': transitionLabPt, en: transitionLabEn };
