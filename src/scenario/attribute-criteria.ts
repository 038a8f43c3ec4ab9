// Criteria that stand on an attribute of the place, and so have elasticity and clip.

import { CRITERION_TABLE } from '#engine';
import type { AttributeCriterion } from '#engine';

export const ATTRIBUTE_CRITERIA = Object.keys(CRITERION_TABLE) as AttributeCriterion[];
