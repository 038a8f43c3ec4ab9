// entities.csv of the results: published centavos by year and entity (docs/model.md, "Command line
// and data files"). The command line and the page write the same text.

import { BLOCK_COUNT } from './blocks.ts';
import type { Dataset } from './dataset.ts';
import type { PublishedYear } from './publish.ts';

export const RESULT_COLUMNS = 'code,sphere,uf,name,year,reference,amount,ab,mac,af,vs,ges,ab_to_mac,ab_reference';

/** Centavos as R$ with two decimals, without going through a float. */
export function reaisText(centavos: number): string {
  if (centavos > Number.MAX_SAFE_INTEGER) return `${BigInt(centavos) / 100n}.${`${BigInt(centavos)}`.slice(-2)}`;
  const reais = Math.trunc(centavos / 100);
  const rest = centavos - reais * 100;
  return rest < 10 ? `${reais}.0${rest}` : `${reais}.${rest}`;
}

const quoted = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** What stands before the year on every line of an entity. */
export function entityLabels(dataset: Dataset): string[] {
  return dataset.code.map((code, e) => {
    const uf = dataset.ufs[dataset.uf[e] as number]?.abbreviation ?? '';
    const sphere = e < dataset.municipalities ? 'municipal' : 'state';
    return [code, sphere, uf, dataset.name[e] ?? ''].map(quoted).join(',');
  });
}

/** Lines of one year, in entity order, each ended by a line feed. */
export function yearLines(labels: readonly string[], published: PublishedYear): string {
  const { year, reference, amount, blocks, abToMac, abReference } = published;
  let text = '';
  for (let e = 0; e < labels.length; e++) {
    text += `${labels[e]},${year},${reaisText(reference[e] as number)},${reaisText(amount[e] as number)},`;
    for (let b = 0; b < BLOCK_COUNT; b++) text += `${reaisText(blocks[e * BLOCK_COUNT + b] as number)},`;
    text += `${reaisText(abToMac[e] as number)},${reaisText(abReference[e] as number)}\n`;
  }
  return text;
}
