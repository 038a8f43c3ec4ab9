// The rule of the FPE in closed form. All groups grow with the pool, so what they have beyond their
// corrected base is the same part everywhere, and so is the part of the way covered without bounds:
// 1 − G/F = 1 − min(1, D/κ). It depends on the money alone, not on the criteria.

import { projectEnvelope, totalBase } from '#engine';
import type { Dataset, EnvelopeSettings, MacroSettings } from '#engine';

/** Part of the way covered by `excessOnly`, from 2017 to `endYear`; 0 before the reform. */
export function excessCovered(
  dataset: Dataset,
  envelope: EnvelopeSettings,
  macro: MacroSettings,
  period: { readonly startYear: number; readonly endYear: number },
): number[] {
  const { scale, deflator } = projectEnvelope(dataset, envelope, macro, totalBase(dataset));
  return Array.from({ length: period.endYear - 2016 }, (_, y) => {
    if (2017 + y < period.startYear) return 0;
    return 1 - Math.min(1, (deflator[y + 1] as number) / (scale[y + 1] as number));
  });
}
