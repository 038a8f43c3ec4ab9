import { describe, expect, it } from 'vitest';
import type { Condition } from '#conditions/condition.ts';
import { STARTING_CONDITIONS } from '#conditions/starting-conditions.ts';
import '#lib/i18n/mesa-english.ts';
import { couplingsOf } from '#lib/mesa/coupling.ts';
import { judgeAll, scoreOf } from '#lib/mesa/judge.ts';
import { writeMesaSupport, writeMesaVerdict } from '#lib/mesa/mesa-verdict.ts';
import { decodeSettings, encodeSettings, STARTING_SETTINGS } from '#lib/mesa/settings-link.ts';
import type { ProposalView } from '#lib/proposals/proposal-view.ts';
import type { ProposalLetter } from '#lib/proposals/proposals.svelte.ts';
import { viewYear } from '#lib/results/year-view.ts';
import { presetById } from '#scenario/presets.ts';
import { evidenceOf, runWith, twoStates } from '#tests/unit/conditions/two-states.ts';

const LETTERS: readonly ProposalLetter[] = ['A', 'B', 'C'];
const measure = { gini: 0.1, concentration: 0, theil: 0, theilBetween: 0, theilWithin: 0 };
const both = { before: measure, after: measure };
const inequality = { year: 2018, municipalities: both, macroRegions: both, ufs: both };

function proposals(...amounts: readonly (readonly number[])[]): ProposalView[] {
  return amounts.map((own, index) => {
    const run = runWith(own);
    const { scenario } = evidenceOf(run);
    const view = viewYear(twoStates, run, scenario, 2018, 'nominal');
    return { letter: LETTERS[index] as ProposalLetter, index, isLinked: false, scenario, run, view, inequality };
  });
}

const SAME = [400, 200, 400, 400, 600];
// A municipality of RO loses a quarter: 10% of the UF; nothing else falls.
const ONE_LOSES = [300, 200, 400, 400, 700];

const CONDITIONS: readonly Condition[] = [
  { id: 'c1', figure: 'worstUf', comparator: 'at-most', limit: 0.1, year: 'shown' },
  { id: 'c2', figure: 'worstMunicipality', comparator: 'at-most', limit: 0.1, year: 'shown' },
];

const verdict = (views: readonly ProposalView[], conditions = CONDITIONS): string =>
  writeMesaVerdict(judgeAll(conditions, twoStates, views, 2018), views, 2018, 'pt-BR');

describe('the sentence over the table', () => {
  it('names those that meet every condition', () => {
    expect(verdict(proposals(SAME, ONE_LOSES))).toBe('A proposta A cumpre as duas condições para pactuar em 2018.');
    expect(verdict(proposals(SAME, SAME))).toBe('As propostas A e B cumprem as duas condições para pactuar em 2018.');
  });

  it('when nobody does, names who comes closest', () => {
    const views = proposals([200, 200, 400, 400, 800], ONE_LOSES);
    expect(verdict(views)).toBe(
      'Nenhuma proposta cumpre as duas condições para pactuar em 2018; a B cumpre uma e chega mais perto.',
    );
    const judged = judgeAll(CONDITIONS, twoStates, views, 2018);
    expect(writeMesaSupport(judged, views, 2018, 'pt-BR')).toBe(
      'A proposta A esbarra nas UFs e nos municípios; a B, nos municípios. R$ nominais de 2018, mesmo montante nas duas.',
    );
    const alike = proposals(ONE_LOSES, [400, 100, 400, 400, 700], SAME);
    const told = (language: 'pt-BR' | 'en'): string =>
      writeMesaSupport(judgeAll([CONDITIONS[1]!], twoStates, alike, 2018), alike, 2018, language);
    expect(told('pt-BR')).toMatch(/^As propostas A e B esbarram nos municípios\. .* nas três\.$/);
    expect(told('en')).toMatch(/^Proposals A and B run into .* in all three\.$/);
    expect(writeMesaVerdict(judged, views, 2018, 'en')).toBe(
      'No proposal meets the two conditions for an agreement in 2018; B meets one and comes closest.',
    );
  });

  it('says so when there is no condition, when none is met, and when years differ', () => {
    const worst = proposals([200, 200, 400, 400, 800]);
    expect(verdict(worst, [])).toMatch(/^Sem condições para pactuar/);
    expect(verdict(worst)).toMatch(/; nenhuma cumpre sequer uma\.$/);
    const mixed: Condition[] = [CONDITIONS[0]!, { ...CONDITIONS[1]!, year: 'every' }];
    expect(verdict(proposals(SAME), mixed)).toBe('A proposta A cumpre as duas condições para pactuar.');
  });

  it('leaves what does not apply out of the count', () => {
    const unknown: Condition = {
      id: 'c3',
      figure: 'ufChange',
      code: 'AC',
      comparator: 'at-least',
      limit: 0,
      year: 'shown',
    };
    const judged = judgeAll([...CONDITIONS, unknown], twoStates, proposals(SAME), 2018);
    expect(scoreOf(judged, 0)).toEqual({ met: 2, all: 2 });
  });
});

describe('state and municipal funds', () => {
  const view = (letter: ProposalLetter, id: string) => ({ letter, scenario: presetById(id)!.document });

  it('change alike unless the proposal says otherwise', () => {
    expect(
      couplingsOf([
        view('A', 'bloco-unico-por-habitante'),
        view('B', 'ab-protegida-necessidades'),
        view('C', 'metade-por-habitante'),
      ]),
    ).toEqual([
      { causes: [], letters: ['A', 'C'] },
      { causes: ['groups', 'ringFence', 'bounds'], letters: ['B'] },
    ]);
  });
});

describe('rule and guarantee in a link', () => {
  it('come back as they went, and nothing else is taken', () => {
    const settings = { rule: { loss: 0.025, share: 0.4 }, guarantee: 0.02 };
    expect(decodeSettings(`#s=x&${encodeSettings(settings)}`)).toEqual(settings);
    expect(decodeSettings(`#${encodeSettings(STARTING_SETTINGS)}`)).toEqual(STARTING_SETTINGS);
    for (const text of ['', '#r=', '#r=0.1,0.2', '#r=0.1,2,0', '#r=a,b,c', '#r=-0.1,0,0']) {
      expect(decodeSettings(text)).toBeNull();
    }
    expect(STARTING_CONDITIONS.map(({ limit }) => limit)).toEqual([0.1, 0.1, 0.25, 0.25, 8e9]);
  });
});
