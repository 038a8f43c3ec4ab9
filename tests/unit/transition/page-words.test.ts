// What stands between the report and the page: the verdict, findings in words, the file, letters on
// lines, and a family as a step of the history.

import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine, Transition } from '#engine';
import '#lib/i18n/english.ts';
import { LANGUAGES } from '#lib/i18n/language.ts';
import { transitionLabText } from '#lib/i18n/transition-lab.ts';
import { historyWords } from '#lib/versions/history-words.ts';
import { isInUse, useFamily } from '#lib/transition/apply-family.ts';
import { laboratorySheet } from '#lib/transition/export-rows.ts';
import { FAMILIES, FAMILY_TRANSITIONS, letterOf } from '#lib/transition/families.ts';
import { familyColumns, sortFamilies } from '#lib/transition/family-columns.ts';
import { findingTexts } from '#lib/transition/finding-texts.ts';
import { bundleLines, letterSpots } from '#lib/transition/letter-spots.ts';
import { createLaboratory } from '#lib/transition/laboratory.ts';
import type { LaboratoryReport } from '#lib/transition/laboratory.ts';
import { boundsSummary } from '#lib/transition/own-summary.ts';
import { familyOf, writeSupport, writeVerdict } from '#lib/transition/verdict.ts';
import { compileScenario } from '#scenario/compile.ts';
import type { ScenarioDocument } from '#scenario/document.ts';
import { applyEdit, startHistory, undo } from '#scenario/history.ts';
import { presetById } from '#scenario/presets.ts';
import { embeddedEngine } from '#tests/invariants/embedded-engine.ts';

const OWN: Transition = {
  mode: 'phaseIn',
  years: 15,
  floor: { reference: 'previous', maxLoss: 0.01 },
  cap: { reference: 'base', maxGain: 0.5 },
};
const preset = (id: string): ScenarioDocument => presetById(id)?.document as ScenarioDocument;
const needs = preset('bloco-unico-necessidades');
let engine: Engine;
let report: LaboratoryReport;
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

beforeAll(() => {
  engine = embeddedEngine();
  report = createLaboratory(engine)(compileScenario(needs), OWN);
});

describe('the verdict', () => {
  it('sets the scenario beside the rule of the FPE, which does not arrive', () => {
    expect(plain(writeVerdict(report, needs, 2026, 'pt-BR'))).toBe(
      'Em 2026, a transição do cenário percorreu 90,0% do caminho; só o excedente, como no FPE, percorreu 4,1% e não chega até 2036.',
    );
    expect(plain(writeSupport(report, needs, 'pt-BR'))).toMatch(
      /^O cenário chega ao valor-alvo em 2027, com metade do caminho em 5,0 anos\. Garantir a todos a partilha de 2016 custaria R\$ 58,8 bi de 2018 a 2036/,
    );
  });

  it('speaks of the excess alone where the scenario is that, and of the start before it', () => {
    const fpe = preset('excedente-fpe');
    const own = createLaboratory(engine)(compileScenario(fpe), OWN);
    expect(plain(writeVerdict(own, fpe, 2036, 'pt-BR'))).toBe(
      'Em 2036, só o excedente, como no FPE, percorreu 4,1% do caminho e não chega até 2036.',
    );
    expect(writeVerdict(own, fpe, 2017, 'pt-BR')).toBe('Em 2017 nada foi percorrido: a reforma começa em 2018.');
  });

  it('says that there is no way to go', () => {
    const same = createLaboratory(engine)(compileScenario(preset('sus-legal')), OWN);
    expect(writeVerdict(same, preset('sus-legal'), 2026, 'pt-BR')).toContain('não há distância a percorrer');
    expect(writeSupport(same, preset('sus-legal'), 'en')).toContain('SUS Legal');
  });
});

describe('words and figures of a family', () => {
  it('tell which floors exceed the pool', () => {
    expect(findingTexts(report, familyOf(report, 'linear10'), 'pt-BR')).toEqual([]);
    const [floors, ...others] = findingTexts(report, familyOf(report, 'realFloor'), 'pt-BR');
    expect(plain(floors ?? '')).toMatch(/^Os pisos não cabem no montante: faltam R\$ .* em R\$ de 2016 \(2021–2022\)$/);
    expect(others).toEqual([]);
  });

  it('sum the composed one up in a line', () => {
    expect(plain(boundsSummary(OWN, 'pt-BR'))).toBe(
      '15 anos · perda de até 1% ante o ano anterior · ganho de até 50% ante o valor de 2016',
    );
    expect(plain(boundsSummary({ ...OWN, mode: 'excessOnly', floor: null, cap: null }, 'en'))).toBe('excess only');
  });

  it.each(LANGUAGES)('stand in columns that sort, in %s; what never happens comes last', (language) => {
    const columns = familyColumns({ report, dataset: engine.dataset, year: 2026, price: 'nominal', language });
    for (const column of columns) {
      for (const family of report.families) expect(column.text(family)).not.toMatch(/NaN|undefined|n\/[ad]/);
    }
    const arrival = columns.find(({ id }) => id === 'arrival');
    for (const descending of [false, true]) {
      const sorted = sortFamilies(report.families, arrival, descending).map((family) => family.arrival);
      const years = sorted.filter((year) => year !== null);
      expect(sorted.slice(0, years.length)).toEqual(years);
      expect(years).toEqual(years.toSorted((a, b) => (descending ? b - a : a - b)));
      expect(years.length).toBeLessThan(sorted.length);
    }
    expect(sortFamilies(report.families, undefined, false).map(({ id }) => id)).toEqual([...FAMILIES]);
  });

  it.each(LANGUAGES)('go into a file whole, in %s', (language) => {
    const { columns, rows } = laboratorySheet(engine.dataset, report, language);
    expect(columns).toHaveLength(8);
    const { measures } = transitionLabText[language].file;
    const fpe = rows.filter(([letter, , measure]) => letter === 'I' && measure === measures.covered);
    // Before the reform there is nothing to measure: the cell is empty.
    expect(fpe.map((row) => row[3])).toEqual(report.years);
    expect(fpe[0]?.[6]).toBeNull();
    expect(fpe.at(-1)?.[6]).toBe(familyOf(report, 'excessOnly').covered.at(-1));
    const ufs = rows.filter(([letter, , measure]) => letter === 'A' && measure === measures.changeUf);
    expect(ufs).toHaveLength(27);
    for (const row of rows) expect(typeof row[6] === 'number' && Number.isNaN(row[6])).toBe(false);
    // Every measure is written for every family.
    for (const id of FAMILIES) {
      const written = new Set(rows.filter(([letter]) => letter === letterOf(id)).map((row) => row[2]));
      expect([...written].sort()).toEqual(Object.values(measures).sort());
    }
  });
});

describe('a family in the scenario', () => {
  const wide = { ...needs, transition: { floor: { reference: 'previous' as const, maxLoss: 0.02 }, cap: null } };

  it('is one step, named, and comes back whole', () => {
    const before = startHistory(wide);
    const { excessOnly } = FAMILY_TRANSITIONS;
    const after = applyEdit(before, useFamily(excessOnly, 'Só o excedente (FPE)'));
    expect(after.steps).toHaveLength(1);
    expect(after.document.groups.every(({ transition }) => transition.mode === 'excessOnly')).toBe(true);
    expect(after.document.transition).toEqual({ floor: null, cap: null });
    expect(isInUse(before.document, excessOnly)).toBe(false);
    expect(isInUse(after.document, excessOnly)).toBe(true);
    expect(historyWords(after, null, after.document.groups, 'pt-BR').at(-1)).toBe('Transição Só o excedente (FPE)');
    expect(undo(after).document).toEqual(wide);
  });

  it('leaves bounds on the whole to the scenario as it is', () => {
    const reform = compileScenario(wide);
    const bounded = createLaboratory(engine)(reform, OWN);
    const free = createLaboratory(engine)({ ...reform, transition: { floor: null, cap: null } }, OWN);
    expect([...familyOf(bounded, 'linear5').guarantee]).toEqual([...familyOf(free, 'linear5').guarantee]);
    expect(familyOf(bounded, 'immediate').guaranteeTotal).toBe(familyOf(free, 'immediate').guaranteeTotal);
    expect(familyOf(bounded, 'scenario').nominal.worst?.fall ?? 0).toBeLessThanOrEqual(0.02 + 1e-9);
  });
});

describe('letters on lines', () => {
  // Two lines that run together, one far above.
  const lines = [
    [0, 0.1, 0.2, 0.3],
    [0, 0.5, 0.9, 0.9],
    [0, 0.1, 0.205, 0.3],
  ];

  it('bundle what the eye cannot tell apart', () => {
    expect(bundleLines(lines)).toEqual([[0, 2], [1]]);
  });

  it('stand where their line is clear of the others, and of letters that stand already', () => {
    const spots = letterSpots(lines, bundleLines(lines), 2);
    // The lower bundle has most room where the upper is 0.7 away; the upper keeps clear of it.
    expect(spots).toEqual([2, 2]);
    expect(letterSpots([[0, 1]], [[0]], 2)).toEqual([1]);
  });
});
