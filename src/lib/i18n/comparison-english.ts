// English of the pages that compare, which load it before they are drawn.

import { comparisonEnglish } from './comparison-en.ts';
import { comparisonPanelsEnglish } from './comparison-panels-en.ts';
import { comparisonPanelsText } from './comparison-panels.ts';
import { comparisonText } from './comparison.ts';

comparisonPanelsText.en = comparisonPanelsEnglish;
comparisonText.en = comparisonEnglish;
