// The sentence of the laboratory that can be read aloud, and the line that supports it.

import { formatDecimal, formatMoney, formatPercent } from '#lib/format.ts';
import type { Language } from '#lib/i18n/language.ts';
import { transitionLabText } from '#lib/i18n/transition-lab.ts';
import type { ScenarioDocument } from '#scenario/document.ts';
import { FAMILIES } from './families.ts';
import type { FamilyId } from './families.ts';
import type { FamilyReport, LaboratoryReport } from './laboratory.ts';

export const familyOf = ({ families }: LaboratoryReport, id: FamilyId): FamilyReport =>
  families[FAMILIES.indexOf(id)] as FamilyReport;

/** Part covered in a year; before the reform nothing is. */
export function coveredIn(report: LaboratoryReport, family: FamilyReport, year: number): number {
  return year < report.startYear ? 0 : (family.covered[report.years.indexOf(year)] ?? Number.NaN);
}

/** The year looked at, never past the end of the report, which may be of an earlier scenario. */
export const yearWithin = ({ years }: LaboratoryReport, year: number): number => Math.min(year, years.at(-1) ?? year);

/** The scenario itself only shares out the excess. */
function isExcessAlone({ groups }: ScenarioDocument): boolean {
  return groups.every(
    ({ transition: { mode, floor, cap } }) => mode === 'excessOnly' && floor === null && cap === null,
  );
}

export function writeVerdict(
  report: LaboratoryReport,
  scenario: ScenarioDocument,
  year: number,
  language: Language,
): string {
  const text = transitionLabText[language].verdict;
  if (!report.hasDistance) return text.noDistance;
  if (year < report.startYear) return text.notYet(year, report.startYear);
  const share = (id: FamilyId): string => formatPercent(coveredIn(report, familyOf(report, id), year), language);
  const last = report.years.at(-1) ?? year;
  const end = familyOf(report, 'excessOnly').arrival === null ? text.neverBy(last) : '';
  if (isExcessAlone(scenario)) return `${text.excessAlone(year, share('excessOnly'))}${end}.`;
  return `${text.scenario(year, share('scenario'))}${text.excess(share('excessOnly'))}${end}.`;
}

export function writeSupport(report: LaboratoryReport, scenario: ScenarioDocument, language: Language): string {
  const text = transitionLabText[language].verdict;
  if (!report.hasDistance) return text.noDistanceSupport(scenario.title);
  const { arrival, halfLife, guaranteeTotal } = familyOf(report, 'scenario');
  const last = report.years.at(-1) ?? report.startYear;
  return [
    arrival === null ? text.notWithin(last) : text.arrives(arrival),
    halfLife === null ? '' : text.halfLife(formatDecimal(halfLife, 1, language)),
    text.guarantee(formatMoney(guaranteeTotal, language), report.startYear, last),
  ].join('');
}
