import { simulatorPt } from './simulator-pt.ts';
import type { SimulatorText } from './simulator-text.ts';
import { followingBase } from './sharing-words.ts';

/** `en` is Portuguese until english.ts is loaded. */
export const simulatorText = followingBase<SimulatorText>({ 'pt-BR': simulatorPt, en: simulatorPt });
