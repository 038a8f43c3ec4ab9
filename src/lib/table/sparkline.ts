// A line the size of a word: yearly values on a scale shared by all rows.

export interface SparklineShape {
  readonly points: string;
  /** Height of zero. */
  readonly zero: number;
  readonly mark: { readonly x: number; readonly y: number } | null;
  /** Sign of the last value, which colours the line. */
  readonly end: number;
}

/** Values outside `domain` rest on its edge; missing values (NaN) are left out. */
export function sparklineShape(
  values: readonly number[],
  width: number,
  height: number,
  domain: readonly [number, number],
  mark?: number,
): SparklineShape {
  const inset = 3;
  const [low, high] = domain;
  const x = (i: number): number => inset + (i / Math.max(1, values.length - 1)) * (width - 2 * inset);
  const y = (v: number): number =>
    inset + ((high - Math.max(low, Math.min(high, v))) / (high - low)) * (height - 2 * inset);
  const points = values
    .flatMap((v, i) => (Number.isFinite(v) ? [`${x(i).toFixed(1)},${y(v).toFixed(1)}`] : []))
    .join(' ');
  const marked = mark === undefined ? undefined : values[mark];
  return {
    points,
    zero: y(0),
    mark: marked === undefined || !Number.isFinite(marked) ? null : { x: x(mark ?? 0), y: y(marked) },
    end: values.findLast((v) => Number.isFinite(v)) ?? 0,
  };
}
