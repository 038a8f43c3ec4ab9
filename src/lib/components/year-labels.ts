/**
 * Which years get their number on a ruler of `width` px: the selected one always, then the ends,
 * then every so many as fit without touching.
 */
export function labelledYears(years: readonly number[], selected: number, width: number, room = 38): number[] {
  const last = years.length - 1;
  if (last < 0) return [];
  if (last === 0) return [...years];
  const pitch = width / last;
  const step = [1, 2, 5, 10, last].find((candidate) => candidate * pitch >= room) ?? last;
  const first = years[0] as number;
  const wanted = [selected, first, years[last] as number, ...years.filter((year) => (year - first) % step === 0)];
  const shown: number[] = [];
  for (const year of wanted) {
    if (!shown.some((other) => Math.abs(other - year) * pitch < room - 0.5)) shown.push(year);
  }
  return shown.sort((a, b) => a - b);
}
