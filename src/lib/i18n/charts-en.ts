import type { ChartsText } from './charts.ts';

export const chartsEnglish: ChartsText = {
  menu: 'Save the chart or see it as a table',
  png: 'Save picture (PNG)',
  csv: 'Save data (CSV)',
  asTable: 'See as a table',
  asChart: 'See as a chart',
  pictureFailed: (reason) => `The picture could not be made: ${reason} The data are still there as CSV.`,
  name: 'Name',
  change: 'Change',
  perInhabitant: 'R$ per inhabitant',
  band: 'Population band',
  losers: 'Municipalities that lose',
  municipalities: 'Municipalities',
  year: 'Year',
  published: 'Published figure',
  step: 'Step',
  value: 'Value',
  ofTotal: (part, total) => `${part} of ${total}`,
  inYear: (value, year) => `${value} in ${year}`,
  transition: (start, end) => (start === end ? `Transition, ${start}` : `Transition, ${start}–${end}`),
  ab: {
    reference: '2016 shares',
    referenceNote: 'primary care (AB) by 2016 shares',
    redistribution: 'Redistribution',
    redistributionNote: 'money moves between entities',
    behaviour: 'Behaviour',
    behaviourNote: 'AB spent on MAC, hypothesis',
    result: 'Result',
    resultNote: (change) => `${change} against 2016 shares`,
    below: (count, one, amount, year) =>
      one
        ? `In ${year}, AB in ${count} municipality ends below its 2016 share; ${amount} are missing.`
        : `In ${year}, AB in ${count} municipalities ends below their 2016 shares; the differences add up to ${amount}.`,
    noneBelow: (year) => `In ${year}, AB ends below its 2016 share in no municipality.`,
    composition:
      'The national total grows in redistribution by composition alone: money goes to entities with more AB in their mix.',
  },
  range: { here: 'this scenario', follows: 'Money follows', share: 'Part of municipalities' },
  inequality: { equality: 'equality', people: 'Cumulative population', money: 'Cumulative transfers' },
  scatter: {
    fifth: 'Fifth of municipalities',
    fifths: ['1st, lowest value', '2nd', '3rd', '4th', '5th, highest value'],
    median: 'Median change',
    people: 'Inhabitants',
    fromTo: (low, high) => `${low} to ${high}`,
  },
};
