// Which years stand under an axis.

/** Years written under the axis: both ends, every fourth (or as room allows), and the selected one. */
export function yearTicks(years: readonly number[], selected: number, room: number): number[] {
  const [first = 0, last = first] = [years[0], years.at(-1)];
  const most = Math.max(2, Math.floor(room / 44));
  const step = [1, 2, 4, 5, 10, 20].find((candidate) => (last - first) / candidate + 1 <= most) ?? 20;
  const ticks = years.filter((year) => year === first || year === last || year % step === 0);
  const width = room / Math.max(1, last - first);
  const clear = (a: number, b: number): boolean => Math.abs(a - b) * width >= 32;
  const kept = ticks.filter((year) => year === first || year === last || (clear(year, first) && clear(year, last)));
  if (!years.includes(selected)) return kept;
  return [...kept.filter((year) => year !== selected && clear(year, selected)), selected].sort((a, b) => a - b);
}
