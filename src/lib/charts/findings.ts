// Titles of charts, one function a chart: numbers in, a sentence out.

export type { Finding } from './findings/finding.ts';
export { abFinding } from './findings/ab-finding.ts';
export { bandFinding } from './findings/band-finding.ts';
export type { BandNumbers } from './findings/band-finding.ts';
export { concentrationFinding } from './findings/concentration-finding.ts';
export { losersRangeFinding } from './findings/losers-range-finding.ts';
export { mapFinding } from './findings/map-finding.ts';
export type { MapNumbers } from './findings/map-finding.ts';
export { minimumFinding } from './findings/minimum-finding.ts';
export type { MinimumNumbers } from './findings/minimum-finding.ts';
export { pathFinding } from './findings/path-finding.ts';
export { ufFinding } from './findings/uf-finding.ts';
