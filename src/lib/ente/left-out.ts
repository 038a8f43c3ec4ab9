// What the base leaves out or freezes, and whom it concerns (product: Dados e método).

import type { Dataset } from '#engine';

export type LeftOut = 'constitutionalFund' | 'federalHospitals' | 'indigenousHealth';

const RIO_DE_JANEIRO = '3304557';
const PORTO_ALEGRE = '4314902';
const AMAZON = new Set(['AC', 'AM', 'AP', 'MA', 'MT', 'PA', 'RO', 'RR', 'TO']);

/** Notes that a place with these funds must carry. */
export function leftOutOf(dataset: Dataset, members: readonly number[]): LeftOut[] {
  const codes = new Set(members.map((e) => dataset.code[e]));
  const ufs = new Set(members.map((e) => dataset.ufs[dataset.uf[e] as number]?.abbreviation ?? ''));
  const notes: LeftOut[] = [];
  if (ufs.has('DF')) notes.push('constitutionalFund');
  if (codes.has(RIO_DE_JANEIRO) || codes.has(PORTO_ALEGRE)) notes.push('federalHospitals');
  if ([...ufs].some((uf) => AMAZON.has(uf))) notes.push('indigenousHealth');
  return notes;
}
