// Every indicator of one year (docs/model.md, section 10), in the order of the panel.

import { abFigures, shiftFigures } from './ab-figures.ts';
import type { FigureContent, FigureGroup } from './figures.ts';
import { inequalityFigures } from './inequality-figures.ts';
import { lossFigures } from './loss-figures.ts';
import { movedFigures, whoFigures } from './who-figures.ts';

export function indicatorGroups(content: FigureContent): FigureGroup[] {
  return [
    whoFigures(content),
    movedFigures(content),
    inequalityFigures(content),
    abFigures(content),
    ...shiftFigures(content),
    lossFigures(content),
  ];
}
