// Changes against the sharing-out of 2016 of funds, of UFs and of the municipal funds of each UF, one year.

import { BLOCK_COUNT, BLOCK_INDEX, outcomeOf } from '#engine';
import { NOISE_REAIS } from './figure.ts';
import type { Evidence, Who } from './figure.ts';

/** Two amounts, R$, and whose they are. */
export interface Change {
  readonly kind: Who['kind'];
  readonly index: number;
  readonly reference: number;
  readonly amount: number;
}

export type ChangeSet = 'municipalities' | 'stateFunds' | 'ufs' | 'municipalFundsOfUfs';

/** One row of year index y of an array laid out year × entity. */
const rowOf = (values: Float64Array, size: number, y: number): Float64Array =>
  values.subarray(y * size, (y + 1) * size);

/** Changes of one kind in one year; UFs without such funds are left out. */
export function changesOf({ dataset, run }: Evidence, y: number, set: ChangeSet): readonly Change[] {
  const reference = rowOf(run.reference, run.size, y);
  const amount = rowOf(run.amount, run.size, y);
  const { municipalities, size } = dataset;
  if (set === 'municipalities') return fundsBetween(reference, amount, 0, municipalities);
  if (set === 'stateFunds') return fundsBetween(reference, amount, municipalities, size);
  const last = set === 'ufs' ? size : municipalities;
  const [before, after, funds] = [reference, amount, reference.map(() => 1)].map((values) =>
    addByUf(dataset, values, last),
  ) as [Float64Array, Float64Array, Float64Array];
  const kind = set === 'ufs' ? 'uf' : 'municipalFundsOfUf';
  return dataset.ufs
    .map((_, index) => ({ kind, index, reference: before[index] as number, amount: after[index] as number }) as const)
    .filter(({ index }) => funds[index] !== 0);
}

/** AB of every municipal fund: in the sharing-out of 2016 (its base times the growth of the pool), and spent. */
export function primaryCareChanges({ dataset, run }: Evidence, y: number): readonly Change[] {
  const scale = run.envelope.scale[y + 1] as number;
  const spent = rowOf(run.ab, run.size, y);
  return Array.from({ length: dataset.municipalities }, (_, index) => ({
    kind: 'fund',
    index,
    reference: scale * (dataset.base[index * BLOCK_COUNT + BLOCK_INDEX.AB] as number),
    amount: spent[index] as number,
  }));
}

function fundsBetween(reference: Float64Array, amount: Float64Array, first: number, last: number): Change[] {
  return Array.from({ length: last - first }, (_, i) => ({
    kind: 'fund',
    index: first + i,
    reference: reference[first + i] as number,
    amount: amount[first + i] as number,
  }));
}

function addByUf({ uf, ufs }: Evidence['dataset'], values: Float64Array, last: number): Float64Array {
  const sums = new Float64Array(ufs.length);
  for (let e = 0; e < last; e++) sums[uf[e] as number] = (sums[uf[e] as number] as number) + (values[e] as number);
  return sums;
}

/** Change as a share; 0 where it is float noise, 1 where something comes from nothing. */
export function shareOf({ reference, amount }: Change): number {
  if (Math.abs(amount - reference) <= NOISE_REAIS) return 0;
  return reference > 0 ? amount / reference - 1 : 1;
}

/** Loses more than this share of its reference: at exactly that share it does not. */
export function losesMoreThan({ reference, amount }: Change, loss: number): boolean {
  return outcomeOf(amount, reference, loss) < 0;
}

export function whoOf(change: Change): Who {
  const { kind, index, reference, amount } = change;
  return { kind, index, change: shareOf(change), money: amount - reference };
}

/** Those that lose more than a share, the largest share first. */
export function losersBeyond(changes: readonly Change[], loss: number): readonly Who[] {
  return changes
    .filter((change) => losesMoreThan(change, loss))
    .map(whoOf)
    .sort(byLoss);
}

function byLoss(a: Who, b: Who): number {
  return a.change - b.change || a.money - b.money;
}
