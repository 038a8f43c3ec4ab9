// What a municipality receives in specialised care (MAC) by its hospitals: a regression of what it spent
// of the money of others, beyond the other blocks, on beds, admissions, intensive care and doctors.

import { BANDS } from './bands.ts';
import type { Municipality } from './municipality.ts';
import { FERNANDO_DE_NORONHA } from './municipality.ts';
import { fitNonNegative } from './regression.ts';

/** Bands that share slopes. */
const GROUPS: readonly (readonly number[])[] = [[0, 1], [2], [3], [4], [5, 6, 7, 8]];
/** Standard deviation of one municipality's spending around the rule, R$ per inhabitant. */
const SCALE = 60;
const HUBER = 1;
/** A UF counts as its own level after so many municipalities (in units of 1/scale²). */
const UF_RIDGE = 3 / SCALE ** 2;
/** Least R$ per inhabitant of a municipality that receives MAC at all. */
const LEAST = 3;

/** Per inhabitant: admissions per 1,000, SUS beds per 1,000, ICU beds per 10,000, doctors per 1,000. */
function hospitals(m: Municipality): number[] {
  const beds = Math.min(8, m.susBeds ?? 0);
  const admissions = m.admissions2019 === null ? 0 : Math.min(150, (m.admissions2019 / m.population) * 1_000);
  return [admissions, beds, Math.min(8, (m.susIcuBeds ?? 0) * 10), Math.min(5, m.doctors ?? 0)];
}

/** Intercept with which max(LEAST, intercept + slope part) averages to the published mean of the band. */
function levelOf(parts: readonly number[], people: readonly number[], mean: number): number {
  const total = people.reduce((a, b) => a + b, 0);
  const at = (level: number) =>
    parts.reduce((s, part, i) => s + Math.max(LEAST, part + level) * (people[i] as number), 0) / total;
  let [from, to] = [-3_000, 3_000];
  for (let step = 0; step < 80; step += 1) {
    const middle = (from + to) / 2;
    if (at(middle) < mean) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}

/**
 * R$ per inhabitant by municipality.
 * @param residual R$ per inhabitant spent from others beyond AB, AF, VS and INV; null where not known
 * @param bandMeans R$ per inhabitant of MAC by band (table 11)
 */
export function ruleOfSpecialisedCare(
  places: readonly Municipality[],
  residual: readonly (number | null)[],
  bandMeans: readonly number[],
): number[] {
  const ufs = [...new Set(places.map((m) => m.uf))].sort();
  const rule = new Array<number>(places.length).fill(0);
  for (const group of GROUPS) {
    const members = places.flatMap((m, i) => (group.includes(m.band) ? [i] : []));
    const observations = members
      .filter((i) => residual[i] !== null)
      .map((i) => {
        const m = places[i] as Municipality;
        const levels = [...ufs.map((uf) => (uf === m.uf ? 1 : 0)), 1, Math.log(m.population)];
        const value = Math.min(900, Math.max(-100, residual[i] as number));
        return { features: [...levels, ...hospitals(m)], value, scale: SCALE };
      });
    const levels = ufs.length + 2;
    const ridge = [...ufs.map(() => UF_RIDGE), 0, 0, 0, 0, 0, 0];
    const slopes = fitNonNegative(observations, ridge, HUBER, (k) => k < levels).slice(levels);
    const part = (m: Municipality) => hospitals(m).reduce((s, x, k) => s + x * (slopes[k] as number), 0);
    for (const band of group) {
      const inBand = members.filter((i) => (places[i] as Municipality).band === band);
      const parts = inBand.map((i) => part(places[i] as Municipality));
      const people = inBand.map((i) => (places[i] as Municipality).population);
      const level = levelOf(parts, people, bandMeans[band] as number);
      inBand.forEach((i, k) => (rule[i] = Math.max(LEAST, (parts[k] as number) + level)));
    }
  }
  if (bandMeans.length !== BANDS.length) throw new Error(`${bandMeans.length} means for ${BANDS.length} bands`);
  return places.map((m, i) => (m.code === FERNANDO_DE_NORONHA ? 0 : (rule[i] as number)));
}
