import { describe, expect, it } from 'vitest';
import '#lib/i18n/english.ts';
import { changeSteps } from '#lib/ente/path.ts';
import { stepsTitle } from '#lib/ente/steps-title.ts';
import { writeEnteSupport, writeEnteVerdict } from '#lib/ente/verdict.ts';
import type { EnteOutcome } from '#lib/ente/verdict.ts';

const sobral = { kind: 'municipality' as const, code: '2312908', name: 'Sobral', uf: 'CE' };
const ceara = { kind: 'uf' as const, code: '23', name: 'Ceará', uf: 'CE' };
const outcome = { place: sobral, year: 2026, startYear: 2018, reference: 151.9e6, amount: 139.6e6, abToMac: 0 };

const say = (own: Partial<EnteOutcome>, language: 'pt-BR' | 'en' = 'pt-BR'): string =>
  writeEnteVerdict({ ...outcome, ...own }, language)
    .parts.map(({ text }) => text)
    .join('')
    .replaceAll('\u00a0', ' ');

describe('writeEnteVerdict', () => {
  it('can be read aloud', () => {
    expect(say({})).toBe(
      'Sobral (CE) perde R$ 12,3 milhões em 2026, 8,1% do custeio federal que teria pela partilha de 2016.',
    );
    expect(say({ place: ceara, amount: 303.8e6 })).toBe(
      'Os fundos de saúde do Ceará ganham R$ 151,9 milhões em 2026, 100,0% do custeio federal que teria pela partilha de 2016.',
    );
    expect(say({}, 'en')).toBe(
      'Sobral (CE) loses R$ 12.3 million in 2026, 8.1% of the federal transfers due by the 2016 shares.',
    );
  });

  it('names a region once', () => {
    const region = { ...sobral, kind: 'healthRegion' as const };
    expect(say({ place: { ...region, name: 'Zona da Mata' } })).toMatch(/^A região de saúde Zona da Mata \(CE\) perde/);
    expect(say({ place: { ...region, name: '11ª Região Sobral' } })).toMatch(/^11ª Região Sobral \(CE\) perde/);
  });

  it('says when nothing changes, and what may move inside', () => {
    expect(say({ amount: 151.9e6 })).toBe(
      'Sobral (CE) recebe R$ 151,9 milhões em 2026, o mesmo que pela partilha de 2016.',
    );
    const moved = writeEnteVerdict({ ...outcome, amount: 151.9e6, abToMac: 6.4e6 }, 'pt-BR');
    expect(moved.isHypothesis).toBe(true);
    expect(moved.parts[0]?.text).toMatch(/podem passar da AB à MAC\.$/);
    expect(say({ year: 2017, place: ceara })).toBe(
      'Em 2017 nada muda para os fundos de saúde do Ceará: a reforma começa em 2018.',
    );
  });
});

describe('writeEnteSupport', () => {
  const each = { amount: 717, reference: 1100, ufMean: 440, ufName: 'Ceará' };

  it('compares a municipality with the mean of its UF', () => {
    expect(writeEnteSupport(sobral, each, 'pt-BR').replaceAll('\u00a0', ' ')).toBe(
      'São R$ 717 por habitante; pela partilha de 2016 seriam R$ 1.100, 2,5 vezes a média dos fundos municipais do Ceará (R$ 440).',
    );
  });

  it('leaves the mean out where it says nothing', () => {
    expect(writeEnteSupport(ceara, each, 'pt-BR')).toMatch(/1\.100\.$/);
    expect(writeEnteSupport(sobral, { ...each, ufMean: Number.NaN }, 'pt-BR')).toMatch(/1\.100\.$/);
  });
});

describe('stepsTitle', () => {
  const title = (...amounts: [number, number, number, number]): string =>
    stepsTitle(changeSteps(...amounts), 2026, 'pt-BR').replaceAll('\u00a0', ' ');

  it('names the step that weighs most, and what the transition gives back or holds', () => {
    expect(title(100e6, 95e6, 60e6, 70e6)).toBe(
      'O rateio dentro do estado tira R$ 35,0 mi; a transição devolve R$ 10,0 mi',
    );
    expect(title(100e6, 150e6, 160e6, 120e6)).toBe(
      'O rateio entre estados acrescenta R$ 50,0 mi; a transição retém R$ 40,0 mi',
    );
  });

  it('is silent on a transition that is over, and says when nothing changes', () => {
    expect(title(100e6, 95e6, 94e6, 94e6)).toBe('O rateio entre estados tira R$ 5,0 mi');
    expect(title(100e6, 100e6, 100e6, 100e6)).toBe('Nenhuma etapa muda o valor em 2026');
    expect(title(100e6, 100e6, 100e6, 99e6)).toBe('Da partilha de 2016 ao cenário em 2026, por etapa');
  });
});
