// Population bands of NT 46, as the results use them.

export { BAND_LIMITS, bandOf } from '#panorama/bands.ts';
