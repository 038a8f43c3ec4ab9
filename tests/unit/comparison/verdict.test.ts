// The sentence over a comparison, on the shipped data, in both languages.

import { describe, expect, it } from 'vitest';
import '#lib/i18n/comparison-english.ts';
import '#lib/i18n/english.ts';
import { comparisonSupport, comparisonVerdict } from '#lib/comparison/verdict.ts';
import type { Language } from '#lib/i18n/language.ts';
import { preset, proposalsOf } from './proposals-of-presets.ts';

const NEEDS = 'bloco-unico-necessidades';
const APART = 'ab-protegida-necessidades';
const LEVEL = 'nivelamento-sem-perda';
const STILL = 'sus-legal';

const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');
const verdict = (ids: readonly string[], year = 2026, language: Language = 'pt-BR'): string =>
  spaced(comparisonVerdict(proposalsOf(ids.map(preset), year), language));
const support = (ids: readonly string[], price: 'nominal' | 'real' = 'nominal'): string =>
  spaced(comparisonSupport(proposalsOf(ids.map(preset), 2026, price), 'pt-BR'));

describe('verdict of a comparison', () => {
  it('names where fewest municipalities lose and least money moves', () => {
    expect(verdict([NEEDS, APART, LEVEL])).toMatch(
      /^Em 2026, a proposta A é a que tem menos municípios perdendo \(cerca de [\d.]+\) e a que move menos dinheiro entre entes \(R\$ [\d,]+ bi\)\.$/,
    );
    expect(verdict([NEEDS, APART, LEVEL], 2026, 'en')).toMatch(
      /^In 2026, proposal A has the fewest .+ \(about [\d,]+\)/,
    );
    expect(verdict([APART, LEVEL, NEEDS])).toContain('a proposta C é a que tem menos');
  });

  it('calls a tie what prints the same', () => {
    expect(verdict([NEEDS, APART, NEEDS])).toContain('as propostas A e C são as que têm menos municípios perdendo');
  });

  it('sets apart who does nothing, and compares the others', () => {
    expect(verdict([NEEDS, STILL, LEVEL])).toContain(
      'a proposta B repete a partilha de 2016; das outras, a proposta A é a que tem menos',
    );
    expect(verdict([STILL, NEEDS])).toMatch(
      /^Em 2026, a proposta A repete a partilha de 2016; na B, cerca de [\d.]+ municípios perdem e [\d.]+ ganham; R\$ [\d,]+ bi mudam de ente\.$/,
    );
  });

  it('says that nothing changes where nothing does', () => {
    expect(verdict([NEEDS, NEEDS])).toMatch(
      /^Em 2026, nenhum ente muda de valor de uma proposta para a outra: em ambas, cerca de /,
    );
    expect(verdict([STILL, 'partilha-2016'])).toBe(
      'Nenhum ente muda de valor em 2026: todas repetem a partilha de 2016.',
    );
    expect(verdict([NEEDS, APART], 2017)).toBe('Em 2017 nada muda: nenhuma das propostas começou.');
    expect(verdict([NEEDS, NEEDS], 2026, 'en')).toContain('no amount changes from one proposal to the other');
  });

  it('says how much money each shares out when it is not the same', () => {
    expect(support([NEEDS, APART])).toMatch(
      /^Municípios que perdem: A, cerca de [\d.]+; B, [\d.]+\. Mesmo montante nas duas, R\$ 106,8 bi \(R\$ nominais\)\.$/,
    );
    expect(support([NEEDS, `${NEEDS}-lc200`], 'real')).toMatch(
      /Montantes diferentes \(R\$ de 2016\): A, R\$ [\d,]+ bi; B, R\$ [\d,]+ bi\.$/,
    );
  });
});
