// The larger English dictionaries, apart from the Portuguese ones: only /en pays for them. The root
// layout loads this file before any English page is drawn.

import { chartsEnglish } from './charts-en.ts';
import { chartsText } from './charts.ts';
import { lawEnglish } from './law-en.ts';
import { lawText } from './law.ts';
import { criteriaEnglish } from './criteria-en.ts';
import { criteriaText } from './criteria.ts';
import { enteEnglish } from './ente-en.ts';
import { enteText } from './ente.ts';
import { mapEnglish } from './map-en.ts';
import { mapText } from './map.ts';
import { railEnglish } from './rail-en.ts';
import { railText } from './rail.ts';
import { simulatorEn } from './simulator-en.ts';
import { simulatorText } from './simulator.ts';

chartsText.en = chartsEnglish;
lawText.en = lawEnglish;
criteriaText.en = criteriaEnglish;
enteText.en = enteEnglish;
mapText.en = mapEnglish;
railText.en = railEnglish;
simulatorText.en = simulatorEn;
