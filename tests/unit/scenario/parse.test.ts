import { describe, expect, it } from 'vitest';
import { parseScenario } from '#scenario/parse.ts';
import { printScenario } from '#scenario/print.ts';
import type { Problem } from '#scenario/problem.ts';
import { ALL_BLOCKS, oneGroup, smallest } from './scenario-file.ts';

function problemsOf(input: unknown): readonly Problem[] {
  const parsed = parseScenario(input);
  return parsed.ok ? [] : parsed.problems;
}

function documentOf(input: unknown) {
  const parsed = parseScenario(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

describe('defaults of docs/model.md', () => {
  it('fill a scenario of four keys', () => {
    expect(documentOf(smallest())).toMatchObject({
      author: '',
      references: [],
      startYear: 2018,
      endYear: 2036,
      envelope: { rule: 'ec95', margin: 0.04, custeioShare: null, customGrowth: null },
      macro: { useObserved: true, ipca: 0.03, rclRealGrowth: 0.02, population: 'frozen' },
      ringFence: { AB: { state: 0, municipal: 0 }, GES: { state: 0, municipal: 0 } },
      susDependence: 0,
      criteria: {
        lowIdhm: { elasticity: 2, clip: [0.5, 2] },
        sparsity: { elasticity: 0.25, clip: [0.5, 2] },
        elderly: { elasticity: 1, clip: [0.5, 2] },
      },
      groups: [
        {
          betweenStates: { historical: 1 },
          withinStates: { weights: null, unit: 'macroRegion', residence: 0, stateShare: null },
          transition: { mode: 'phaseIn', years: 1, floor: null, cap: null },
        },
      ],
      transition: { floor: null, cap: null },
      shift: {
        donors: ['AB'],
        macGrowth: 0.025,
        absorption: 0.35,
        protectedFloor: 0.25,
        speed: 0.25,
        maxYearlyLoss: 0.03,
      },
      winnerThreshold: 0.005,
    });
  });

  it('send the money of a group without MAC to the municipality of residence', () => {
    const groups = [
      { id: 'ab', blocks: ['AB'] },
      { id: 'rest', blocks: ['GES', 'VS', 'AF', 'MAC'] },
    ];
    const document = documentOf(smallest({ groups }));
    expect(document.groups[0]?.withinStates).toMatchObject({ unit: 'municipality', residence: 1 });
    expect(document.groups[1]?.withinStates).toMatchObject({ unit: 'macroRegion', residence: 0 });
    expect(document.groups[1]?.blocks).toEqual(['MAC', 'AF', 'VS', 'GES']);
  });

  it('of a part stand where only some of its fields are given', () => {
    const document = documentOf(
      smallest({
        macro: { ipca: 0.05 },
        criteria: { lowIdhm: { clip: [1, 3] } },
        ringFence: { MAC: 0.115, VS: { municipal: 0.3 } },
      }),
    );
    expect(document.macro).toEqual({ useObserved: true, ipca: 0.05, rclRealGrowth: 0.02, population: 'frozen' });
    expect(document.criteria.lowIdhm).toEqual({ elasticity: 2, clip: [1, 3] });
    expect(document.ringFence.MAC).toEqual({ state: 0.115, municipal: 0.115 });
    expect(document.ringFence.VS).toEqual({ state: 0, municipal: 0.3 });
  });

  it('know ring-fenced lines, each once and in order, and none where the list is empty', () => {
    const written = {
      ringFence: { MAC: { state: 0.1, municipal: 0.1, lines: ['faec*', 'faec*', 'atencao'] }, AF: { lines: [] } },
    };
    const document = documentOf(smallest(written));
    expect(document.ringFence.MAC).toEqual({ state: 0.1, municipal: 0.1, lines: ['atencao', 'faec*'] });
    expect(document.ringFence.AF).toEqual({ state: 0, municipal: 0 });
    expect(printScenario(document)).toEqual(
      smallest({ ringFence: { MAC: { state: 0.1, municipal: 0.1, lines: ['atencao', 'faec*'] } } }),
    );
  });

  it.each([
    [['FAEC'], { kind: 'wrongText', path: ['ringFence', 'MAC', 'lines', 0], expected: 'line' }],
    [['*'], { kind: 'wrongText', expected: 'line' }],
    [[7], { kind: 'wrongType', expected: 'text' }],
    [
      Array.from({ length: 201 }, (_, i) => `linha-${i}`),
      { kind: 'tooLong', got: '201', expected: 200, unit: 'items' },
    ],
  ])('refuse lines that are none: %#', (lines, problem) => {
    expect(problemsOf(smallest({ ringFence: { MAC: { lines } } }))).toMatchObject([problem]);
  });

  it('are not printed, and what differs is', () => {
    expect(
      printScenario(documentOf(smallest({ startYear: 2018, macro: { ipca: 0.03 }, ringFence: { AB: 0 } }))),
    ).toEqual(smallest());
    const written = { envelope: { rule: 'rcl15' }, ringFence: { AB: { state: 0.1, municipal: 0.23 }, MAC: 0.1 } };
    expect(printScenario(documentOf(smallest(written)))).toEqual(smallest(written));
    const ufs = oneGroup({ withinStates: { stateShare: { SP: 0.25, RO: 0.15 } } });
    expect(JSON.stringify(printScenario(documentOf(ufs)))).toContain('{"RO":0.15,"SP":0.25}');
  });

  it('take an empty object of state shares for none', () => {
    expect(documentOf(oneGroup({ withinStates: { stateShare: {} } })).groups[0]?.withinStates.stateShare).toBeNull();
  });
});

describe('unknown keys', () => {
  it.each([
    [smallest({ grups: [] }), ['grups'], 'groups'],
    [smallest({ envelope: { regra: 'ec95' } }), ['envelope', 'regra'], null],
    [smallest({ macro: { IPCA: 0.03 } }), ['macro', 'IPCA'], 'ipca'],
    [oneGroup({ betweenStates: { idhm: 1 } }), ['groups', 0, 'betweenStates', 'idhm'], 'lowIdhm'],
    [oneGroup({ withinStates: { weigths: {} } }), ['groups', 0, 'withinStates', 'weigths'], 'weights'],
    [
      oneGroup({ withinStates: { stateShare: { SPP: 0.1 } } }),
      ['groups', 0, 'withinStates', 'stateShare', 'SPP'],
      'SP',
    ],
    [
      oneGroup({ transition: { floor: { reference: 'base', maxLos: 0, maxLoss: 0 } } }),
      ['groups', 0, 'transition', 'floor', 'maxLos'],
      'maxLoss',
    ],
    [smallest({ ringFence: { AB: { stat: 0.1 } } }), ['ringFence', 'AB', 'stat'], 'state'],
    [smallest({ references: [{ label: 'x', href: 'y' }] }), ['references', 0, 'href'], null],
    [smallest({ xyzxyzxyz: 1 }), ['xyzxyzxyz'], null],
  ])('%#: named with the nearest known one', (input, path, nearest) => {
    expect(problemsOf(input)).toMatchObject([{ kind: 'unknownKey', path, nearest }]);
  });

  it('of prototypes are unknown keys like any other and pollute nothing', () => {
    const text = JSON.stringify(smallest()).replace(
      '"format"',
      '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"format"',
    );
    expect(problemsOf(JSON.parse(text))).toMatchObject([
      { kind: 'unknownKey', path: ['__proto__'], got: '{"polluted":1}' },
      { kind: 'unknownKey', path: ['constructor'] },
    ]);
    const weights = JSON.parse('{"__proto__":1,"hasOwnProperty":1}') as unknown;
    expect(problemsOf(oneGroup({ betweenStates: weights })).map(({ kind }) => kind)).toEqual([
      'unknownKey',
      'unknownKey',
    ]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('$schema is known', () => {
    expect(problemsOf(smallest({ $schema: './scenario.schema.json' }))).toEqual([]);
  });
});

describe('impossible values', () => {
  it.each([
    [
      'weights all zero',
      oneGroup({ betweenStates: { population: 0, elderly: 0 } }),
      'zeroWeights',
      ['groups', 0, 'betweenStates'],
    ],
    ['no weight at all', oneGroup({ betweenStates: {} }), 'zeroWeights', ['groups', 0, 'betweenStates']],
    [
      'weights within all zero',
      oneGroup({ withinStates: { weights: { elderly: 0 } } }),
      'zeroWeights',
      ['groups', 0, 'withinStates', 'weights'],
    ],
    [
      'a negative weight',
      oneGroup({ betweenStates: { population: -0.1 } }),
      'outOfRange',
      ['groups', 0, 'betweenStates', 'population'],
    ],
    [
      'NaN as weight',
      oneGroup({ betweenStates: { population: NaN } }),
      'outOfRange',
      ['groups', 0, 'betweenStates', 'population'],
    ],
    [
      '1e308 as weight',
      oneGroup({ betweenStates: { population: 1e308 } }),
      'outOfRange',
      ['groups', 0, 'betweenStates', 'population'],
    ],
    ['infinity', smallest({ envelope: { margin: Infinity } }), 'outOfRange', ['envelope', 'margin']],
    [
      'a weight in quotes',
      oneGroup({ betweenStates: { population: '0.5' } }),
      'wrongType',
      ['groups', 0, 'betweenStates', 'population'],
    ],
    [
      'a block twice in a group',
      smallest({ groups: [{ id: 'a', blocks: ['AB', 'AB', 'MAC', 'AF', 'VS', 'GES'] }] }),
      'blockTwice',
      ['groups', 0, 'blocks'],
    ],
    [
      'a block in two groups',
      smallest({
        groups: [
          { id: 'a', blocks: ALL_BLOCKS },
          { id: 'b', blocks: ['VS'] },
        ],
      }),
      'blockTwice',
      ['groups', 1, 'blocks'],
    ],
    [
      'a block missing',
      smallest({ groups: [{ id: 'a', blocks: ['AB', 'MAC', 'AF', 'VS'] }] }),
      'blockMissing',
      ['groups'],
    ],
    [
      'an unknown block',
      smallest({ groups: [{ id: 'a', blocks: [...ALL_BLOCKS, 'INV'] }] }),
      'notListed',
      ['groups', 0, 'blocks', 5],
    ],
    ['a group without blocks', smallest({ groups: [{ id: 'a', blocks: [] }] }), 'emptyList', ['groups', 0, 'blocks']],
    ['no group', smallest({ groups: [] }), 'emptyList', ['groups']],
    ['endYear before startYear', smallest({ startYear: 2025, endYear: 2024 }), 'yearsReversed', ['endYear']],
    ['2037', smallest({ endYear: 2037 }), 'outOfRange', ['endYear']],
    ['2016 as start', smallest({ startYear: 2016 }), 'outOfRange', ['startYear']],
    ['half a year', smallest({ startYear: 2018.5 }), 'outOfRange', ['startYear']],
    [
      'custom without growth',
      smallest({ envelope: { rule: 'custom' } }),
      'growthMissing',
      ['envelope', 'customGrowth'],
    ],
    ['an unknown rule', smallest({ envelope: { rule: 'EC95' } }), 'notListed', ['envelope', 'rule']],
    [
      'a share of custeio of zero',
      smallest({ envelope: { custeioShare: 0 } }),
      'outOfRange',
      ['envelope', 'custeioShare'],
    ],
    [
      'a clip upside down',
      smallest({ criteria: { poverty: { clip: [2, 0.5] } } }),
      'clipReversed',
      ['criteria', 'poverty', 'clip'],
    ],
    [
      'a clip of one end',
      smallest({ criteria: { poverty: { clip: [2] } } }),
      'wrongType',
      ['criteria', 'poverty', 'clip'],
    ],
    [
      'a clip of three',
      smallest({ criteria: { poverty: { clip: [0.5, 1, 2] } } }),
      'wrongType',
      ['criteria', 'poverty', 'clip'],
    ],
    [
      'a clip of zero',
      smallest({ criteria: { poverty: { clip: [0, 1] } } }),
      'outOfRange',
      ['criteria', 'poverty', 'clip', 0],
    ],
    [
      'settings of a criterion without attribute',
      smallest({ criteria: { population: { elasticity: 1 } } }),
      'noSettings',
      ['criteria', 'population'],
    ],
    ['MAC as donor', smallest({ shift: { donors: ['AB', 'MAC'] } }), 'macAsDonor', ['shift', 'donors']],
    ['a donor twice', smallest({ shift: { donors: ['AB', 'AB'] } }), 'donorTwice', ['shift', 'donors']],
    [
      'a phase-in of zero years',
      oneGroup({ transition: { years: 0 } }),
      'outOfRange',
      ['groups', 0, 'transition', 'years'],
    ],
    [
      'a floor without maxLoss',
      oneGroup({ transition: { floor: { reference: 'base' } } }),
      'missing',
      ['groups', 0, 'transition', 'floor', 'maxLoss'],
    ],
    ['a ring-fence above one', smallest({ ringFence: { AB: 1.2 } }), 'outOfRange', ['ringFence', 'AB']],
    ['a ring-fence in words', smallest({ ringFence: { AB: 'tudo' } }), 'wrongType', ['ringFence', 'AB']],
    [
      'a ring-fence above one in a sphere',
      smallest({ ringFence: { AB: { state: 2 } } }),
      'outOfRange',
      ['ringFence', 'AB', 'state'],
    ],
    [
      'a state share above one',
      oneGroup({ withinStates: { stateShare: { SP: 1.5 } } }),
      'outOfRange',
      ['groups', 0, 'withinStates', 'stateShare', 'SP'],
    ],
    ['another format', smallest({ format: 2 }), 'unknownFormat', ['format']],
    ['an id with capitals', smallest({ id: 'Bloco' }), 'wrongText', ['id']],
    ['an id too long', smallest({ id: 'a'.repeat(81) }), 'wrongText', ['id']],
    ['a blank title', smallest({ title: '  ' }), 'wrongText', ['title']],
    ['a title too long', smallest({ title: 't'.repeat(161) }), 'tooLong', ['title']],
    [
      'a script as address',
      smallest({ references: [{ label: 'x', url: 'javascript:alert(1)' }] }),
      'wrongText',
      ['references', 0, 'url'],
    ],
    [
      'thirty-one references',
      smallest({ references: Array.from({ length: 31 }, () => ({ label: 'x' })) }),
      'tooLong',
      ['references'],
    ],
    ['null for a part', smallest({ macro: null }), 'wrongType', ['macro']],
    ['a list for a scenario', [], 'wrongType', []],
    ['null for a scenario', null, 'wrongType', []],
    ['nothing', undefined, 'missing', []],
  ])('%s', (_, input, kind, path) => {
    expect(problemsOf(input)).toMatchObject([{ kind, path }]);
  });

  it('two groups of one id', () => {
    const groups = [
      { id: 'a', blocks: ['AB'] },
      { id: 'a', blocks: ['MAC', 'AF', 'VS', 'GES'] },
    ];
    expect(problemsOf(smallest({ groups }))).toMatchObject([
      { kind: 'groupIdTwice', path: ['groups', 1, 'id'], first: ['groups', 0, 'id'] },
    ]);
  });

  it('missing keys are each named', () => {
    expect(problemsOf({})).toMatchObject(
      ['format', 'id', 'title', 'groups'].map((key) => ({ kind: 'missing', path: [key], expected: key })),
    );
  });

  it('several at once are all told, up to twenty', () => {
    expect(problemsOf(smallest({ endYear: 2037, susDependence: 2, winnerThreshold: 'x' }))).toHaveLength(3);
    const many = Array.from({ length: 100 }, (_, index): [string, number] => [`k${index}`, 1]);
    expect(problemsOf(smallest(Object.fromEntries(many)))).toHaveLength(20);
  });

  it('nesting without end is refused', () => {
    const nested = Array.from({ length: 5000 }).reduce<unknown>((inner) => [inner], 1);
    expect(problemsOf(smallest({ groups: nested }))).toMatchObject([{ kind: 'tooDeep' }]);
  });

  it('limits themselves are allowed', () => {
    const input = oneGroup({
      betweenStates: { population: 1e6, historical: 0 },
      transition: { years: 50, cap: { reference: 'base', maxGain: 100 } },
    });
    expect(
      problemsOf({
        ...input,
        startYear: 2036,
        endYear: 2036,
        title: 't'.repeat(160),
        envelope: { margin: -0.5, custeioShare: 1 },
      }),
    ).toEqual([]);
  });
});

describe('a megabyte of nonsense', () => {
  it('is refused within a second', () => {
    const keys = Object.fromEntries(Array.from({ length: 60_000 }, (_, index) => [`startYea${index}`, index]));
    const groups = Array.from({ length: 20_000 }, (_, index) => ({ id: index, blocs: ['AB'] }));
    const start = performance.now();
    expect(problemsOf(smallest(keys))).toHaveLength(20);
    expect(problemsOf(smallest({ groups }))).toHaveLength(20);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
