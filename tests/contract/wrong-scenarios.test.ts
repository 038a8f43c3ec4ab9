// What `simulate` refuses of scenarios: exit 2, a message on stderr, nothing written.

import { afterAll, beforeAll, describe, it } from 'vitest';
import { EXAMPLE_DATA, MINIMAL, Workspace } from './command-line.ts';

const work = new Workspace();
beforeAll(() => {
  work.writeScenario('right.json', MINIMAL);
  work.write('out/entities.csv', 'what stood there');
});
afterAll(() => work.remove());

const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13);
const onExamples = (path: string, ...more: string[]) => [
  path,
  '--out',
  work.path('out'),
  '--data',
  EXAMPLE_DATA,
  ...more,
];

describe('a scenario file', () => {
  it('must be there and be a file', () => {
    work.expectRefused(onExamples(work.path('nowhere.json')), /nowhere\.json/, /não existe/);
    work.expectRefused(onExamples(work.path('out')), /é uma pasta/);
    work.expectRefused(onExamples(work.path('right.json', 'below.json')), /não é uma pasta/);
  });

  it.each([
    ['empty', '', /vazio/],
    ['no JSON', 'id: x', /JSON/],
    ['broken JSON', '{"format": 1,', /JSON/],
    ['a list', '[]', /Esperado/],
    ['a number', '7', /Esperado/],
    ['a web page', '<!DOCTYPE html><html></html>', /HTML/],
    ['an image', PNG, /PNG/],
  ])('may not be %s', (name, content, word) => {
    work.expectRefused(onExamples(work.write(`${name}.json`, content)), new RegExp(`${name}\\.json`), word);
  });

  const [group] = MINIMAL.groups;
  it.each([
    ['another format', { format: 2 }, /format/],
    ['a wrong key', { grups: [] }, /grups/],
    ['no groups', { groups: [] }, /groups/],
    ['a block left out', { groups: [{ id: 'a', blocks: ['AB'] }] }, /MAC/],
    ['a block twice', { groups: [group, { id: 'b', blocks: ['AB'] }] }, /AB/],
    ['an unknown block', { groups: [{ id: 'a', blocks: ['AB', 'MAC', 'AF', 'VS', 'XYZ'] }] }, /XYZ/],
    ['an unknown criterion', { groups: [{ ...group, betweenStates: { wealth: 1 } }] }, /wealth/],
    ['weights of zero', { groups: [{ ...group, betweenStates: { population: 0 } }] }, /betweenStates/],
    ['a negative weight', { groups: [{ ...group, betweenStates: { population: -1 } }] }, /betweenStates/],
    ['an end before its start', { startYear: 2030, endYear: 2020 }, /endYear|startYear/],
    ['an end past 2036', { endYear: 2040 }, /endYear/],
    ['custom growth left out', { envelope: { rule: 'custom' } }, /customGrowth/],
    ['an unknown rule', { envelope: { rule: 'ec96' } }, /ec96/],
    ['a text for a number', { winnerThreshold: '0.01' }, /winnerThreshold/],
    ['MAC as donor', { shift: { donors: ['MAC'] } }, /donors/],
    ['a fence above one', { ringFence: { AB: 1.5 } }, /ringFence/],
  ])('may not have %s', (name, patch, word) => {
    const path = work.writeScenario(`wrong ${name}.json`, { ...MINIMAL, ...patch });
    work.expectRefused(onExamples(path), word, /Esperado/);
  });

  it('is told all that is wrong at once', () => {
    const path = work.writeScenario('two.json', { ...MINIMAL, endYear: 'x', susDependence: 7 });
    work.expectRefused(onExamples(path), /endYear/, /susDependence/);
  });
});
