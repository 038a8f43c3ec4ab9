// English of the pages that compare, which load it before they are drawn.

import { comparisonEnglish } from './comparison-en.ts';
import { comparisonText } from './comparison.ts';

comparisonText.en = comparisonEnglish;
