import type { Language } from './language.ts';
import { simulatorEn } from './simulator-en.ts';
import { simulatorPt } from './simulator-pt.ts';
import type { SimulatorText } from './simulator-text.ts';

export const simulatorText: Readonly<Record<Language, SimulatorText>> = { 'pt-BR': simulatorPt, en: simulatorEn };
