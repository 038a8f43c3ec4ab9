// From the document to what the engine computes: weights within states filled in, no texts.

import type { Group, Reform } from '#engine';
import type { DocumentGroup, ScenarioDocument } from './document.ts';

export function compileScenario(document: ScenarioDocument): Reform {
  return {
    startYear: document.startYear,
    endYear: document.endYear,
    envelope: document.envelope,
    macro: document.macro,
    ringFence: document.ringFence,
    susDependence: document.susDependence,
    criteria: document.criteria,
    groups: document.groups.map(compileGroup),
    transition: document.transition,
    shift: document.shift,
    winnerThreshold: document.winnerThreshold,
  };
}

function compileGroup(group: DocumentGroup): Group {
  const weights = group.withinStates.weights ?? group.betweenStates;
  return { ...group, withinStates: { ...group.withinStates, weights } };
}
