import type { Language } from './language.ts';
import { simulatorPt } from './simulator-pt.ts';
import type { SimulatorText } from './simulator-text.ts';

/** `en` is Portuguese until english.ts is loaded. */
export const simulatorText: Record<Language, SimulatorText> = { 'pt-BR': simulatorPt, en: simulatorPt };
