// The scenarios that come with the app, in the order the menus show them.

import abProtegidaNecessidades from '../../scenarios/ab-protegida-necessidades.json' with { type: 'json' };
import blocoUnicoNecessidades from '../../scenarios/bloco-unico-necessidades.json' with { type: 'json' };
import blocoUnicoNecessidadesLc200 from '../../scenarios/bloco-unico-necessidades-lc200.json' with { type: 'json' };
import blocoUnicoNecessidadesRegraVigente from '../../scenarios/bloco-unico-necessidades-regra-vigente.json' with { type: 'json' };
import blocoUnicoPorHabitante from '../../scenarios/bloco-unico-por-habitante.json' with { type: 'json' };
import contaUnica from '../../scenarios/conta-unica-orcamento-vinculado.json' with { type: 'json' };
import esforcoCobertura from '../../scenarios/esforco-cobertura.json' with { type: 'json' };
import excedenteFpe from '../../scenarios/excedente-fpe.json' with { type: 'json' };
import excedenteFpeLc200 from '../../scenarios/excedente-fpe-lc200.json' with { type: 'json' };
import excedenteFpeRegraVigente from '../../scenarios/excedente-fpe-regra-vigente.json' with { type: 'json' };
import metadePorHabitante from '../../scenarios/metade-por-habitante.json' with { type: 'json' };
import nivelamentoSemPerda from '../../scenarios/nivelamento-sem-perda.json' with { type: 'json' };
import partilha2016 from '../../scenarios/partilha-2016.json' with { type: 'json' };
import susLegal from '../../scenarios/sus-legal.json' with { type: 'json' };
import type { ScenarioDocument } from './document.ts';
import { resolveScenario } from './resolve.ts';
import type { ScenarioFile } from './schema.ts';

export interface Preset {
  readonly id: string;
  readonly document: ScenarioDocument;
}

/** The scenario the app opens on. */
export const OPENING_PRESET_ID = 'sus-legal';

const FILES = [
  partilha2016,
  susLegal,
  contaUnica,
  blocoUnicoPorHabitante,
  metadePorHabitante,
  blocoUnicoNecessidades,
  abProtegidaNecessidades,
  nivelamentoSemPerda,
  excedenteFpe,
  esforcoCobertura,
  blocoUnicoNecessidadesRegraVigente,
  blocoUnicoNecessidadesLc200,
  excedenteFpeRegraVigente,
  excedenteFpeLc200,
];

/**
 * Shipped scenarios are ours: they are checked in tests, not at every visit, which so needs no
 * schema before somebody opens a file or a link.
 */
export const PRESETS: readonly Preset[] = FILES.map((file) => ({
  id: file.id,
  document: resolveScenario(file as ScenarioFile),
}));

export function presetById(id: string): Preset | undefined {
  return PRESETS.find((preset) => preset.id === id);
}
