// The steps of a waterfall, and where each of its bars begins and ends.

export interface WaterfallStep {
  readonly id: string;
  readonly label: string;
  /** Smaller line under the name, e.g. weight and multiplier. */
  readonly note: string;
  /** `start` and `end` are amounts, drawn from zero; a `step` is a change. */
  readonly kind: 'start' | 'step' | 'end';
  readonly value: number;
  /** The value as the page writes it. */
  readonly text: string;
  /** The step rests on behaviour. */
  readonly hypothesis?: boolean;
}

/** Where each bar begins and ends: amounts from zero, changes from where the running total stands. */
export function waterfallSpans(steps: readonly Pick<WaterfallStep, 'kind' | 'value'>[]): [number, number][] {
  let total = 0;
  return steps.map(({ kind, value }) => {
    const from = kind === 'step' ? total : 0;
    total = kind === 'step' ? total + value : value;
    return [from, total];
  });
}
