// How every condition was judged, as CSV: a line for each condition of each proposal, figures in their units.

import { aboutComparison } from '#lib/comparison/whole-comparison.ts';
import type { Language } from '#lib/i18n/language.ts';
import { mesaText } from '#lib/i18n/mesa.ts';
import type { ComparisonContent } from '#lib/proposals/proposal-view.ts';
import { csvText } from '#lib/table/csv.ts';
import type { CsvValue } from '#lib/table/csv.ts';
import { conditionText } from './condition-text.ts';
import type { JudgedCondition } from './judge.ts';
import { whoName } from './who-name.ts';

export function conditionsCsv(
  judged: readonly JudgedCondition[],
  content: ComparisonContent,
  language: Language,
): string {
  const { conditions, ufs } = mesaText[language];
  const { columns } = conditions;
  const { views, dataset } = content;
  const rows = judged.flatMap(({ condition, figure, judgements }) =>
    judgements.map((judgement, p): CsvValue[] => {
      const sentence = conditionText(condition, figure, dataset, language);
      const head = [views[p]?.letter ?? '', sentence, figure.id, conditions.words[judgement.kind]];
      if (judgement.kind === 'notApplicable')
        return [...head, null, null, null, null, conditions.reasons[judgement.reason]];
      const { value, limit, margin, year, who } = judgement;
      return [...head, value, limit, margin, year, who.map((each) => whoName(each, dataset, language)).join(', ')];
    }),
  );
  const headers = [ufs.choose, columns.condition, columns.figure, columns.judgement, columns.value, columns.limit];
  return csvText(
    [...headers, columns.margin, columns.year, conditions.whoTitle].map((header) => ({ header })),
    rows,
    language,
    [conditions.title, conditions.note, ...aboutComparison(content, language)],
  );
}
