// A fund receives the same under any code and in any order: municipal codes are dealt anew inside each UF, so
// that every position changes, and every shipped scenario is run on both countries.

import { BLOCKS, BLOCK_COUNT, FACT_COLUMNS, layOutDataset } from '#engine';
import type { Block, Dataset, EntityRow, FactColumn } from '#engine';
import { drawFrom } from '#reference/random.ts';
import { detail, worse } from './check.ts';
import type { Check, CheckDetail } from './check.ts';

/** R$; sums are added in another order, and float noise of a pool of R$ 100 billion is far below. */
const TOLERANCE = 0.01;

function rowOf(dataset: Dataset, e: number, code: string): EntityRow {
  const health = dataset.healthRegions[dataset.healthRegion[e] as number];
  const macro = dataset.macroRegions[dataset.macroRegion[e] as number];
  const base = BLOCKS.map((block, b) => [block, dataset.base[e * BLOCK_COUNT + b]]);
  const facts = FACT_COLUMNS.map((column) => [column, dataset.facts[column][e]]);
  return {
    code,
    sphere: e < dataset.municipalities ? 'municipal' : 'state',
    uf: dataset.ufs[dataset.uf[e] as number]?.abbreviation ?? '',
    name: dataset.name[e] ?? '',
    healthRegion: health?.code ?? '',
    healthRegionName: health?.name ?? '',
    macroRegion: macro?.code ?? '',
    macroRegionName: macro?.name ?? '',
    population: dataset.population[e] as number,
    base: Object.fromEntries(base) as Record<Block, number>,
    investment: dataset.investment[e] as number,
    facts: Object.fromEntries(facts) as Record<FactColumn, number>,
    imputed: dataset.imputed[e] ?? [],
  };
}

/** New code of every fund: those of the municipalities of a UF in one ring drawn by chance, so that none stays; states as they are. */
function dealCodes(dataset: Dataset, seed: number): string[] {
  const draw = drawFrom(seed);
  const codes = [...dataset.code];
  dataset.ufs.forEach((_, u) => {
    const own = dataset.code.map((_code, e) => e).filter((e) => e < dataset.municipalities && dataset.uf[e] === u);
    const ring = draw.shuffle(own);
    ring.forEach((e, i) => (codes[e] = dataset.code[ring[(i + 1) % ring.length] as number] as string));
  });
  return codes;
}

function layOutUnder(dataset: Dataset, codes: readonly string[]): Dataset {
  const { firstYear, years, values } = dataset.ufPopulation;
  const projection = dataset.ufs.flatMap(({ abbreviation }, u) =>
    Array.from({ length: years }, (_, i) => ({
      uf: abbreviation,
      year: firstYear + i,
      population: values[u * years + i] as number,
    })),
  );
  const rows = codes.map((code, e) => rowOf(dataset, e, code));
  return layOutDataset(rows, dataset.series, projection);
}

export const checkPermutation: Check = function* ({ engine, createEngine, presets, seed }) {
  const { dataset } = engine;
  const codes = dealCodes(dataset, seed);
  const other = createEngine(layOutUnder(dataset, codes));
  const position = new Map(other.dataset.code.map((code, e) => [code, e]));
  const moved = codes.map((code) => position.get(code) ?? -1);
  const details: CheckDetail[] = [];
  let figure = 0;
  let cases = 0;
  for (const [p, { id, reform }] of presets.entries()) {
    const here = engine.simulate(reform).run;
    yield (p + 0.5) / presets.length;
    const there = other.simulate(reform).run;
    let own = 0;
    here.years.forEach((_, y) => {
      moved.forEach((to, e) => {
        const [a, b] = [y * here.size + e, y * here.size + to];
        own = worse(own, Math.abs((here.amount[a] as number) - (there.amount[b] as number)));
        own = worse(own, Math.abs((here.ab[a] as number) - (there.ab[b] as number)));
      });
    });
    cases += here.amount.length;
    details.push(detail(id, own, 0, TOLERANCE));
    figure = worse(figure, own);
    yield (p + 1) / presets.length;
  }
  return { figure, tolerance: TOLERANCE, unit: 'reais', cases, details };
};
