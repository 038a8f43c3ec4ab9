// Everything the laboratory found, one value a line: family, measure, year, place, value, unit.

import type { Dataset } from '#engine';
import { nameOfFund, pageOfFund } from '#lib/ente/place.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { FileMeasure } from '#lib/i18n/transition-lab-text.ts';
import { transitionLabText } from '#lib/i18n/transition-lab.ts';
import type { CsvValue } from '#lib/table/csv.ts';
import type { Sheet } from '#lib/table/sheet.ts';
import type { Cliffs } from './cliffs.ts';
import { letterOf } from './families.ts';
import type { FamilyReport, LaboratoryReport } from './laboratory.ts';

interface Place {
  readonly code: string;
  readonly name: string;
}

interface Line {
  readonly measure: FileMeasure;
  readonly value: number | null;
  readonly year?: number;
  readonly place?: Place;
}

type Unit = 'share' | 'yearsUnit' | 'yearUnit' | 'funds' | 'nominal' | 'real';

const UNITS: Readonly<Record<FileMeasure, Unit>> = {
  covered: 'share',
  arrival: 'yearUnit',
  median: 'yearUnit',
  ninetieth: 'yearUnit',
  never: 'funds',
  halfLife: 'yearsUnit',
  losers: 'funds',
  winners: 'funds',
  guarantee: 'nominal',
  guaranteeTotal: 'real',
  loss: 'real',
  lossLosers: 'funds',
  lossMedian: 'real',
  lossFund: 'real',
  lossFundShare: 'share',
  changeUf: 'real',
  changeUfShare: 'share',
  fallNominal: 'share',
  fallReal: 'share',
  steepNominal: 'funds',
  steepReal: 'funds',
  shortfall: 'nominal',
  surplus: 'nominal',
};

function yearly(measure: FileMeasure, years: readonly number[], values: Float64Array): Line[] {
  return years.map((year, y) => {
    const value = values[y] ?? Number.NaN;
    return { measure, year, value: Number.isNaN(value) ? null : value };
  });
}

function fundOf(dataset: Dataset, e: number): Place {
  return { code: pageOfFund(dataset, e), name: nameOfFund(dataset, e) };
}

function cliffLines(dataset: Dataset, measure: 'fallNominal' | 'fallReal', { worst }: Cliffs): Line[] {
  if (worst === null) return [{ measure, value: 0 }];
  return [{ measure, value: worst.fall, year: worst.year, place: fundOf(dataset, worst.entity) }];
}

function linesOf(dataset: Dataset, years: readonly number[], family: FamilyReport): Line[] {
  const { arrivals, loss } = family;
  return [
    ...yearly('covered', years, family.covered),
    { measure: 'arrival', value: family.arrival },
    { measure: 'median', value: arrivals.median },
    { measure: 'ninetieth', value: arrivals.ninetieth },
    { measure: 'never', value: arrivals.never },
    { measure: 'halfLife', value: family.halfLife },
    ...yearly('losers', years, family.losers),
    ...yearly('winners', years, family.winners),
    ...yearly('guarantee', years, family.guarantee),
    { measure: 'guaranteeTotal', value: family.guaranteeTotal },
    { measure: 'loss', value: loss.total },
    { measure: 'lossLosers', value: loss.losers },
    { measure: 'lossMedian', value: loss.median },
    ...loss.worst.flatMap((each): Line[] => [
      { measure: 'lossFund', value: each.loss, place: fundOf(dataset, each.entity) },
      { measure: 'lossFundShare', value: each.share, place: fundOf(dataset, each.entity) },
    ]),
    ...loss.byUf.flatMap(({ uf, change, share }): Line[] => {
      const place = { code: dataset.ufs[uf]?.code ?? '', name: dataset.ufs[uf]?.abbreviation ?? '' };
      return [
        { measure: 'changeUf', value: change, place },
        { measure: 'changeUfShare', value: share, place },
      ];
    }),
    ...cliffLines(dataset, 'fallNominal', family.nominal),
    ...cliffLines(dataset, 'fallReal', family.real),
    ...yearly('steepNominal', years, family.nominal.byYear),
    ...yearly('steepReal', years, family.real.byYear),
    ...yearly('shortfall', years, family.shortfall),
    ...yearly('surplus', years, family.surplus),
  ];
}

export function laboratorySheet(dataset: Dataset, report: LaboratoryReport, language: Language): Sheet {
  const { file, families } = transitionLabText[language];
  const headers = [file.letter, file.family, file.measure, file.year, file.code, file.place, file.value, file.unit];
  const rows = report.families.flatMap((family) =>
    linesOf(dataset, report.years, family).map(({ measure, value, year, place }): CsvValue[] => [
      letterOf(family.id),
      families[family.id].name,
      file.measures[measure],
      year ?? null,
      place?.code ?? null,
      place?.name ?? null,
      value,
      file[UNITS[measure]],
    ]),
  );
  return { columns: headers.map((header) => ({ header })), rows };
}
