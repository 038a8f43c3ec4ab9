// attribution.csv: the change of every fund taken apart, centavos as R$ (docs/model.md, section 11).

import type { Player } from './attribution-players.ts';
import type { PublishedAttribution } from './attribution-publish.ts';
import { reaisText } from './published-csv.ts';

const signed = (centavos: number): string => (centavos < 0 ? `-${reaisText(-centavos)}` : reaisText(centavos));

/** reference + players + state_share = amount on every line; `change` is the sum of the parts. */
export function attributionColumns(players: readonly Player[]): string {
  return ['code,sphere,uf,name,year,reference', ...players, 'state_share,change,amount'].join(',');
}

/** Lines of one year, in entity order, each ended by a line feed. */
export function attributionLines(labels: readonly string[], published: PublishedAttribution): string {
  const { year, players, values, structure, reference, amount } = published;
  const size = labels.length;
  let text = '';
  for (let e = 0; e < size; e++) {
    text += `${labels[e]},${year},${signed(reference[e] as number)},`;
    for (let p = 0; p < players.length; p++) text += `${signed(values[p * size + e] as number)},`;
    const change = (amount[e] as number) - (reference[e] as number);
    text += `${signed(structure[e] as number)},${signed(change)},${signed(amount[e] as number)}\n`;
  }
  return text;
}
