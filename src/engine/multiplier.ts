// From an attribute to a multiplier of population (docs/model.md, section 5).

import type { Attribute } from './attributes.ts';
import type { CriterionSettings } from './reform.ts';

/** z by entity and by UF; 1 is the national mean. */
export interface Multiplier {
  readonly entity: Float64Array;
  readonly uf: Float64Array;
}

/**
 * clip((x / x̄)^(direction · elasticity), lo, hi). An attribute of 0 to a negative power is hi;
 * where the country has none of the attribute, nobody differs and z is 1 within the clip.
 */
export function multiplierOf(
  value: number,
  national: number,
  direction: 1 | -1,
  { elasticity, clip }: CriterionSettings,
): number {
  const ratio = national > 0 ? Math.max(value, 0) / national : 1;
  return Math.min(Math.max(ratio ** (direction * elasticity), clip[0]), clip[1]);
}

/** z of every entity and UF for one attribute. */
export function multiply(attribute: Attribute, direction: 1 | -1, settings: CriterionSettings): Multiplier {
  const of = (value: number) => multiplierOf(value, attribute.national, direction, settings);
  return { entity: attribute.entity.map(of), uf: attribute.uf.map(of) };
}
