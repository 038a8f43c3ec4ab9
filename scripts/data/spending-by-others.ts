// What a municipality spent on health from money of others (SIOPS): mostly federal transfers, with those
// of the state. The only real measure of the total that every municipality has.

import type { Municipality } from './municipality.ts';

/** R$ of 2016 per inhabitant of 2016, mean of 2015 and 2016; null where SIOPS has no declaration. */
export function spendingByOthers(places: readonly Municipality[]): (number | null)[] {
  const growth = growthOfSpending(places);
  return places.map((m) => {
    if (m.spending2015 === null || m.ownSpending2015 === null || m.spending2015 <= 0) return null;
    const people = m.population2015 / m.population;
    const first = (m.spending2015 - m.ownSpending2015) * people * growth;
    if (m.spending2016 === null) return Math.max(0, first);
    // 2016 is published as a total only: the part of others is taken from 2015.
    const second = m.spending2016 * (1 - m.ownSpending2015 / m.spending2015);
    return Math.max(0, (first + second) / 2);
  });
}

/** Spending per inhabitant of 2016 over 2015, in the whole of the municipalities known in both years. */
function growthOfSpending(places: readonly Municipality[]): number {
  const both = places.filter((m) => m.spending2015 !== null && m.spending2016 !== null);
  const sum = (of: (m: Municipality) => number) => both.reduce((s, m) => s + of(m), 0);
  return (
    sum((m) => (m.spending2016 as number) * m.population) / sum((m) => (m.spending2015 as number) * m.population2015)
  );
}
