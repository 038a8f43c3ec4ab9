// The reference: docs/model.md, sections 1 to 10, written plainly; what the engine is compared with.

export { publishReference } from './centavos.ts';
export type { PublishedRow } from './centavos.ts';
export { simulateReference } from './simulate.ts';
export type { FundYear, ReferenceRun, ReferenceYear } from './simulate.ts';
export { indicatorsReference } from './indicators.ts';
export type { Indicators } from './indicators.ts';
