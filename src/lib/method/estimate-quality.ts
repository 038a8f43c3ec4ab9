// How good the estimate of 2016 is, by population band, smallest first: docs/data.md, "How good it is", which a
// test holds these figures to. Nothing here is computed by the page.

export interface BandQuality {
  /** AB, payments of 2019 left out by fifths: median of |estimate ÷ payment − 1|, %; null above 50 thousand. */
  readonly heldOutMedian: number | null;
  /** Municipalities within 20% of the payment, %. */
  readonly within20: number | null;
  /** AB + MAC: the error that the estimation expects of itself, median, % of the total. */
  readonly expectedError: number;
  /** Middle half of the municipalities, %. */
  readonly expectedRange: readonly [number, number];
}

export const ESTIMATE_QUALITY: readonly BandQuality[] = [
  { heldOutMedian: 22.6, within20: 46, expectedError: 8.0, expectedRange: [7.1, 8.9] },
  { heldOutMedian: 20.4, within20: 50, expectedError: 8.4, expectedRange: [7.5, 9.5] },
  { heldOutMedian: 18.0, within20: 54, expectedError: 8.7, expectedRange: [7.7, 10.2] },
  { heldOutMedian: 17.8, within20: 54, expectedError: 10.2, expectedRange: [8.6, 12.8] },
  { heldOutMedian: null, within20: null, expectedError: 11.6, expectedRange: [9.2, 14.5] },
  { heldOutMedian: null, within20: null, expectedError: 14.3, expectedRange: [10.5, 19.5] },
  { heldOutMedian: null, within20: null, expectedError: 16.8, expectedRange: [11.7, 23.0] },
  { heldOutMedian: null, within20: null, expectedError: 13.3, expectedRange: [8.8, 15.8] },
  { heldOutMedian: null, within20: null, expectedError: 13.1, expectedRange: [11.3, 17.0] },
];
