import { describe, expect, it } from 'vitest';
import { draftArticles, draftText } from '#negotiation/draft-articles.ts';
import { legalNumber, legalPercent } from '#negotiation/number-words.ts';
import type { ScenarioDocument } from '#scenario/document.ts';
import { parseScenario } from '#scenario/parse.ts';
import { PRESETS } from '#scenario/presets.ts';
import { printScenario } from '#scenario/print.ts';

/** Every number that a scenario says for itself, with its path: defaults are not printed. */
function ownNumbers(value: unknown, path = ''): readonly (readonly [path: string, number])[] {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => ownNumbers(inner, `${path}/${key}`));
}

const WRITTEN_AS: readonly (readonly [RegExp, (value: number) => string])[] = [
  [/\/(startYear|endYear)$/, String],
  [/\/(years|elasticity)$/, legalNumber],
  [/\/clip\//, legalNumber],
  [/./, legalPercent],
];

function written(path: string, value: number): string {
  const [, write] = WRITTEN_AS.find(([pattern]) => pattern.test(path)) as (typeof WRITTEN_AS)[number];
  return write(value);
}

const textOf = (document: ScenarioDocument): string => draftText(draftArticles(document));

/** Every number of the scenario that is not a default but does not stand in the draft. */
function missing(document: ScenarioDocument): readonly string[] {
  const text = textOf(document);
  return ownNumbers(printScenario(document))
    .filter(([path, value]) => path !== '/format' && !text.includes(written(path, value)))
    .map(([path, value]) => `${path} ${written(path, value)}`);
}

function parsed(file: object): ScenarioDocument {
  const read = parseScenario({ format: 1, id: 'x', title: 'x', ...file });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

/** Everything a scenario can say, at values of its own. */
const rich = parsed({
  startYear: 2020,
  endYear: 2033,
  envelope: { rule: 'custom', margin: 0.07, custeioShare: 0.61, customGrowth: 0.045 },
  macro: { useObserved: false, ipca: 0.037, rclRealGrowth: 0.012, population: 'projected' },
  susDependence: 0.31,
  ringFence: { AB: { state: 0.17, municipal: 0.26 }, GES: 0.43 },
  criteria: { lowIdhm: { elasticity: 1.5, clip: [0.6, 1.7] } },
  groups: [
    {
      id: 'a',
      blocks: ['AB', 'MAC'],
      betweenStates: { population: 0.7, lowIdhm: 0.3 },
      withinStates: {
        weights: { population: 0.9, rurality: 0.1 },
        unit: 'healthRegion',
        residence: 0.35,
        stateShare: 0.48,
      },
      transition: {
        years: 12,
        floor: { reference: 'baseReal', maxLoss: 0.055 },
        cap: { reference: 'previous', maxGain: 0.22 },
      },
    },
    {
      id: 'b',
      blocks: ['AF', 'VS', 'GES'],
      betweenStates: { population: 1 },
      withinStates: { stateShare: { BA: 0.19, AC: 0.23 } },
      transition: { mode: 'excessOnly' },
    },
  ],
  transition: { floor: { reference: 'statusQuo', maxLoss: 0.08 }, cap: null },
  shift: { macGrowth: 0.021, absorption: 0.39, protectedFloor: 0.27, speed: 0.24, maxYearlyLoss: 0.013 },
  winnerThreshold: 0.009,
});

describe('a scenario in words of law', () => {
  it.each(PRESETS)('has every number that $id says for itself', ({ document }) => {
    expect(missing(document)).toEqual([]);
  });

  it('has every number of a scenario that says everything', () => {
    expect(ownNumbers(printScenario(rich)).length).toBeGreaterThan(30);
    expect(missing(rich)).toEqual([]);
  });

  it.each([...PRESETS.map(({ document }) => document), rich])('reads as Portuguese: $id', (document) => {
    const { articles, recitals, summary } = draftArticles(document);
    const paragraphs = articles.flatMap((article) => article.paragraphs);
    const text = textOf(document);
    expect(text).not.toMatch(/undefined|null|NaN|\bInfinity\b|\$\{|\b[nd]os? os?\b| {2}/);
    // Every sentence ends, every list is opened by a colon and closed by a full stop.
    for (const { text: sentence, items } of paragraphs) {
      expect(sentence).toMatch(items.length > 0 ? /:$/ : /\.$/);
      expect(items.length).not.toBe(1);
      items.forEach((item, i) => expect(item).toMatch(i === items.length - 1 ? /\.$/ : /;( e)?$/));
      expect(sentence).toMatch(/^\p{Lu}/u);
    }
    expect(articles.map(({ paragraphs: [head] }) => head?.label)).toEqual(
      articles.map((_, i) => (i < 9 ? `Art. ${i + 1}º` : `Art. ${i + 1}.`)),
    );
    expect(summary).toContain('Portaria de Consolidação GM/MS nº 6');
    expect(recitals[0]).toContain('art. 17 da Lei Complementar nº 141');
  });

  it.each([...PRESETS.map(({ document }) => document), rich])('$id: says 2016 of no other base', (document) => {
    const embedded = textOf(document);
    expect(embedded).not.toMatch(/[{}]/);
    const own = /(?:nº 95, |população )de 2016|\bos de 2016|desde 2016/g;
    const whole = draftText(draftArticles(document, { name: 'FNS', year: 2020 }));
    expect(whole.replace(own, '')).not.toContain('2016');
    expect(whole).toContain('base importada “FNS”, com valores de 2020');
    const several = draftText(draftArticles(document, { name: 'FNS', year: null }));
    expect(several.replace(own, '')).not.toContain('2016');
    expect(several).not.toMatch(/[{}]/);
    // As many mentions as before: of the base, and of the year that it is of.
    const count = (text: string, of: RegExp): number => text.replace(own, '').match(of)?.length ?? 0;
    expect(count(several, /\b[dn]a base\b/g)).toBe(count(embedded, /\b(de|em) 2016/g));
  });

  it('names ring-fenced lines, each fund by its own, and the part of the sphere where they are not known', () => {
    const ringFence = {
      MAC: { state: 0.116, municipal: 0.114, lines: ['faec*', 'samu-192'] },
      AB: { lines: ['acs*'] },
    };
    const text = textOf(parsed({ groups: [ALL], ringFence }));
    expect(text).toContain(
      'os recursos que cada fundo recebeu pelas linhas do Fundo de Ações Estratégicas e Compensação (FAEC) e “samu 192” ou, onde não se apuraram, 11,6% (onze inteiros e seis décimos por cento) dos recursos dos fundos estaduais e 11,4% (onze inteiros e quatro décimos por cento) dos municipais',
    );
    expect(text).toContain(
      'Atenção Básica: os recursos que cada fundo recebeu pelas linhas dos agentes comunitários de saúde (ACS); e',
    );
  });

  it('divides weights by their sum', () => {
    // 2 and 1 of 3.
    const text = textOf(parsed({ groups: [{ ...ALL, betweenStates: { population: 2, elderly: 1 } }] }));
    expect(text).toContain('população: 66,6667%');
    expect(text).toContain('participação de pessoas de 60 (sessenta) anos ou mais na população: 33,3333%');
  });

  it('says of blocks that agree one thing for all, and of others each its own', () => {
    const [a, b] = [
      { id: 'a', blocks: ['AB'] },
      { id: 'b', blocks: ['MAC', 'AF', 'VS', 'GES'] },
    ];
    const same = textOf(
      parsed({
        groups: [
          { ...a, betweenStates: { population: 1 } },
          { ...b, betweenStates: { population: 1 } },
        ],
      }),
    );
    expect(same).toContain('Os blocos serão divididos entre as unidades da Federação segundo o critério e peso');
    const other = textOf(parsed({ groups: [{ ...a, betweenStates: { population: 1 } }, b] }));
    expect(other).toContain('O bloco 1 será dividido entre as unidades da Federação segundo o critério e peso');
    expect(other).toContain(
      'O bloco 2 será dividido entre as unidades da Federação na proporção dos recursos de 2016.',
    );
    expect(other).toContain('O bloco 1 passa à divisão desta Portaria em 1 (um) exercício, o de 2018.');
    expect(other).not.toContain('O bloco 2 passa');
  });

  it('of the sharing-out of 2016 keeps it, without a transition', () => {
    const text = textOf(parsed({ groups: [ALL] }));
    expect(text).toContain('A participação de cada ente nos recursos de cada bloco permanece a de 2016.');
    expect(text).not.toContain('exercícios, por frações iguais');
  });
});

const ALL = { id: 'a', blocks: ['AB', 'MAC', 'AF', 'VS', 'GES'] };
