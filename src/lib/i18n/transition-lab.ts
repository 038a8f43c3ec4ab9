import { transitionLabEn } from './transition-lab-en.ts';
import { transitionLabPt } from './transition-lab-pt.ts';
import type { TransitionLabText } from './transition-lab-text.ts';
import { followingBase } from './sharing-words.ts';

/** Loaded by the page of the laboratory alone. */
export const transitionLabText = followingBase<TransitionLabText>({ 'pt-BR': transitionLabPt, en: transitionLabEn });
