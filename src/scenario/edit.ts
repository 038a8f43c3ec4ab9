// The door of the edits: every change the app can make to a scenario.

export type { DetailValue, Edit } from './edit-definition.ts';
export { mergeAllBlocks, moveBlock, protectPrimaryCare, splitAllBlocks } from './edit-blocks.ts';
export { addCriterion, removeCriterion, replaceWeights, setWeight } from './edit-weights.ts';
export type { Side } from './edit-weights.ts';
export { setStateShareOf, stateShareOf } from './edit-state-share.ts';
export {
  setCriterion,
  setEnvelope,
  setIdentity,
  setMacro,
  setPeriod,
  setRingFence,
  setRingFenceLines,
  setShift,
  setSusDependence,
  setTotalTransition,
  setTransition,
  setWinnerThreshold,
  setWithin,
} from './edit-settings.ts';
