// Lines behind the base of a drawn country, for some of its funds, and a reform that ring-fences some of them.

import { BLOCKS, BLOCK_COUNT } from '#engine';
import type { Block, Dataset, Reform } from '#engine';
import type { Draw } from '#reference/random.ts';

const NAMES: readonly string[] = ['faec', 'faec-nefrologia', 'faec-2', 'faecal', 'acs-95', 'teto', 'pab-fixo'];
const CHOICES: readonly string[] = [...NAMES, 'faec*', 'acs*', 'nenhuma*'];

/** Parts of an amount on lines of their own; a reversal now and then, so that parts leave 0–1. */
function split(draw: Draw, amount: number): Map<string, number> {
  const names = draw.shuffle(NAMES).slice(0, draw.whole(1, 3));
  const cuts = names.map(() => draw.between(draw.chance(0.2) ? -1 : 0, 1));
  const whole = cuts.reduce((sum, cut) => sum + cut, 0);
  if (Math.abs(whole) < 0.1) return new Map([[names[0] as string, amount]]);
  return new Map(names.map((name, i) => [name, (amount * (cuts[i] as number)) / whole]));
}

export function withDrawnLines(draw: Draw, dataset: Dataset): Dataset {
  const known = Uint8Array.from({ length: dataset.size }, () => (draw.chance(0.7) ? 1 : 0));
  const lines = BLOCKS.flatMap((block, b) => {
    const money = new Map<string, [number, number][]>();
    known.forEach((is, e) => {
      const base = dataset.base[e * BLOCK_COUNT + b] as number;
      if (is === 0 || base === 0) return;
      for (const [name, part] of split(draw, base)) money.set(name, [...(money.get(name) ?? []), [e, part]]);
    });
    return [...money].map(([line, cells]) => ({
      block,
      line,
      entities: Int32Array.from(cells, ([e]) => e),
      amounts: Float64Array.from(cells, ([, part]) => part),
    }));
  });
  return { ...dataset, lines: { known, lines } };
}

export function withChosenLines(draw: Draw, reform: Reform): Reform {
  const chosen = BLOCKS.map((block) => [
    block,
    { ...reform.ringFence[block], lines: draw.shuffle(CHOICES).slice(0, draw.whole(0, 3)) },
  ]);
  return { ...reform, ringFence: Object.fromEntries(chosen) as Record<Block, Reform['ringFence'][Block]> };
}
