// Rules of a scenario that join several fields; each answers the problems it finds.

import { BLOCKS } from '#engine';
import type { Block, Weights } from '#engine';
import type { DocumentGroup, ScenarioDocument } from './document.ts';
import { LIMITS } from './limits.ts';
import { shown } from './problem.ts';
import type { Path, Problem } from './problem.ts';

export function brokenRules(document: ScenarioDocument): readonly Problem[] {
  return [
    ...periodProblems(document),
    ...envelopeProblems(document),
    ...clipProblems(document),
    ...partitionProblems(document.groups),
    ...groupIdProblems(document.groups),
    ...document.groups.flatMap(weightProblems),
    ...donorProblems(document.shift.donors),
  ];
}

function periodProblems({ startYear, endYear }: ScenarioDocument): readonly Problem[] {
  if (endYear >= startYear) return [];
  return [{ kind: 'yearsReversed', path: ['endYear'], got: shown(endYear), expected: startYear }];
}

function envelopeProblems({ envelope }: ScenarioDocument): readonly Problem[] {
  if (envelope.rule !== 'custom' || envelope.customGrowth !== null) return [];
  return [{ kind: 'growthMissing', path: ['envelope', 'customGrowth'], got: 'null', expected: LIMITS.customGrowth }];
}

function clipProblems({ criteria }: ScenarioDocument): readonly Problem[] {
  return Object.entries(criteria)
    .filter(([, { clip }]) => clip[0] > clip[1])
    .map(([criterion, { clip }]) => ({
      kind: 'clipReversed',
      path: ['criteria', criterion, 'clip'],
      got: shown(clip),
      expected: clip[0],
    }));
}

/** The groups are a partition: every block in one group, in no more than one. */
function partitionProblems(groups: readonly DocumentGroup[]): readonly Problem[] {
  const places = new Map<Block, Path>();
  const problems: Problem[] = [];
  groups.forEach((group, index) => {
    for (const block of group.blocks) {
      const path = ['groups', index, 'blocks'];
      const first = places.get(block);
      if (first) problems.push({ kind: 'blockTwice', path, got: shown(block), expected: 'once', block, first });
      else places.set(block, path);
    }
  });
  for (const block of BLOCKS) {
    if (places.has(block)) continue;
    const got = shown(groups.flatMap((group) => group.blocks));
    problems.push({ kind: 'blockMissing', path: ['groups'], got, expected: BLOCKS, block });
  }
  return problems;
}

function groupIdProblems(groups: readonly DocumentGroup[]): readonly Problem[] {
  return groups.flatMap((group, index): readonly Problem[] => {
    const first = groups.findIndex((other) => other.id === group.id);
    if (first === index) return [];
    return [
      {
        kind: 'groupIdTwice',
        path: ['groups', index, 'id'],
        got: shown(group.id),
        expected: 'once',
        first: ['groups', first, 'id'],
      },
    ];
  });
}

function weightProblems(group: DocumentGroup, index: number): readonly Problem[] {
  const sides: readonly [Path, Weights | null][] = [
    [['groups', index, 'betweenStates'], group.betweenStates],
    [['groups', index, 'withinStates', 'weights'], group.withinStates.weights],
  ];
  return sides
    .filter(([, weights]) => weights !== null && Object.values(weights).every((weight) => weight === 0))
    .map(([path, weights]) => ({ kind: 'zeroWeights', path, got: shown(weights), expected: 'positiveSum' }));
}

function donorProblems(donors: readonly Block[]): readonly Problem[] {
  const path = ['shift', 'donors'];
  const others = BLOCKS.filter((block) => block !== 'MAC');
  const problems: Problem[] = [];
  if (donors.includes('MAC')) problems.push({ kind: 'macAsDonor', path, got: shown(donors), expected: others });
  const twice = donors.find((block, index) => donors.indexOf(block) !== index);
  if (twice) problems.push({ kind: 'donorTwice', path, got: shown(twice), expected: 'once' });
  return problems;
}
