// Where the letters of lines stand: lines that cannot be told apart share a place, and each place is
// where its line is farthest from the others.

/** Heights 0–1, one a year; NaN where there is none. */
export type Heights = readonly number[];

/** Lines closer than this everywhere are one line to the eye. */
const SAME = 0.02;

function isSame(a: Heights, b: Heights): boolean {
  return a.every((height, i) => {
    const other = b[i] ?? Number.NaN;
    return Number.isNaN(height) === Number.isNaN(other) && !(Math.abs(height - other) > SAME);
  });
}

/** Positions of lines that run together, in order of their first. */
export function bundleLines(lines: readonly Heights[]): number[][] {
  const bundles: number[][] = [];
  lines.forEach((line, l) => {
    const like = bundles.find(([first]) => isSame(lines[first as number] as Heights, line));
    if (like) like.push(l);
    else bundles.push([l]);
  });
  return bundles;
}

/**
 * The step on which the letters of each bundle stand. `aspect`: width of the plot over its height, so
 * that letters keep clear of each other sideways as well.
 */
export function letterSpots(
  lines: readonly Heights[],
  bundles: readonly (readonly number[])[],
  aspect: number,
): number[] {
  const placed: { readonly x: number; readonly y: number }[] = [];
  return bundles.map((bundle) => {
    const own = lines[bundle[0] as number] as Heights;
    const others = bundles.filter((other) => other !== bundle).map(([first]) => lines[first as number] as Heights);
    const steps = Math.max(1, own.length - 1);
    let best = 0;
    let room = -1;
    for (let i = 1; i < own.length; i++) {
      const y = own[i] as number;
      if (Number.isNaN(y)) continue;
      const x = (i / steps) * aspect;
      const beside = others.map((line) => Math.abs((line[i] as number) - y)).filter((gap) => !Number.isNaN(gap));
      const near = placed.map((spot) => Math.hypot(spot.x - x, spot.y - y));
      const clear = Math.min(1, ...beside, ...near);
      if (clear <= room) continue;
      room = clear;
      best = i;
    }
    placed.push({ x: (best / steps) * aspect, y: own[best] ?? 0 });
    return best;
  });
}
