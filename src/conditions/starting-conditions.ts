// The conditions a negotiation begins with, to be changed: round numbers to talk about, agreed by nobody.

import type { Condition } from './condition.ts';

export const STARTING_CONDITIONS: readonly Condition[] = [
  { id: 'c1', figure: 'worstUf', comparator: 'at-most', limit: 0.1, year: 'shown' },
  { id: 'c2', figure: 'worstStateFund', comparator: 'at-most', limit: 0.1, year: 'shown' },
  { id: 'c3', figure: 'municipalitiesLosingShare', comparator: 'at-most', limit: 0.25, year: 'shown' },
  { id: 'c4', figure: 'abShare', comparator: 'at-least', limit: 0.25, year: 'shown' },
  { id: 'c5', figure: 'moneyMoved', comparator: 'at-most', limit: 8e9, year: 'shown' },
];
