// Stage 6: who receives a block at all. NT 46 counts the recipients of each block; the municipalities
// expected to receive least are left out, so that the counts hold.

import type { ByBlock, FundBlock } from './fund-blocks.ts';
import { eachBlock } from './fund-blocks.ts';
import type { Municipality } from './municipality.ts';
import type { Seeds } from './seeds.ts';

/**
 * Recipients of Gestão by band, smallest first: all above 200 thousand (table 2: minimum 1 line), below
 * that so many that a recipient's amount grows with its band.
 */
const MANAGEMENT_BY_BAND = [4, 9, 20, 50, 55, 75, 107, 24, 16];

function keepLargest(seed: readonly number[], score: readonly number[], count: number, name: string): number[] {
  const order = seed.map((_, i) => i).filter((i) => (seed[i] as number) > 0);
  if (order.length < count) throw new Error(`${name}: ${order.length} candidates for ${count} recipients`);
  order.sort((a, b) => (score[b] as number) - (score[a] as number) || a - b);
  const kept = new Set(order.slice(0, count));
  return seed.map((value, i) => (kept.has(i) ? value : 0));
}

/** In each band the recipients are spread over the UFs as the population is, the largest first. */
function keepManagement(places: readonly Municipality[], seed: readonly number[]): number[] {
  const kept = new Set<number>();
  MANAGEMENT_BY_BAND.forEach((count, band) => {
    const order = places.map((_, i) => i).filter((i) => (places[i] as Municipality).band === band);
    const taken = new Map<string, number>();
    const people = new Map<string, number>();
    for (const i of order) {
      const m = places[i] as Municipality;
      people.set(m.uf, (people.get(m.uf) ?? 0) + m.population);
    }
    order.sort((a, b) => (places[b] as Municipality).population - (places[a] as Municipality).population || a - b);
    for (let k = 0; k < count; k += 1) {
      const due = (uf: string) => (people.get(uf) ?? 0) / ((taken.get(uf) ?? 0) + 0.5);
      const next = order
        .filter((i) => !kept.has(i))
        .reduce((best, i) => (due((places[i] as Municipality).uf) > due((places[best] as Municipality).uf) ? i : best));
      kept.add(next);
      const { uf } = places[next] as Municipality;
      taken.set(uf, (taken.get(uf) ?? 0) + 1);
    }
  });
  return seed.map((value, i) => (kept.has(i) ? value : 0));
}

/** Seeds with 0 where the municipality is taken not to receive the block. */
export function keepRecipients(places: readonly Municipality[], seeds: Seeds, counts: ByBlock<number>): Seeds {
  return eachBlock((block: FundBlock) =>
    block === 'GES' ? keepManagement(places, seeds.GES) : keepLargest(seeds[block], seeds[block], counts[block], block),
  );
}
