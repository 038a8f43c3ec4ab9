// What a file of a comparison holds: every proposal, row and measure, with where they come from.

import { describe, expect, it } from 'vitest';
import { aboutComparison, longComparison, wideComparison } from '#lib/comparison/whole-comparison.ts';
import type { ComparisonContent } from '#lib/proposals/proposal-view.ts';
import { layOutLevels } from '#lib/results/levels.ts';
import { ufName } from '#lib/results/uf-names.ts';
import { dataset, preset, proposalsOf } from './proposals-of-presets.ts';

const views = proposalsOf([preset('bloco-unico-necessidades'), preset('ab-protegida-necessidades')]);
const levels = layOutLevels(dataset, ufName);
const content = { views, dataset, levels, year: 2026, price: 'nominal' } as unknown as ComparisonContent;

describe('files of a comparison', () => {
  it('add up to the totals of each proposal, long and wide', () => {
    const { rows } = longComparison(content, 'pt-BR');
    const [indicators, ufs, funds] = wideComparison(content, 'pt-BR');
    views.forEach(({ letter, run, view }, p) => {
      const pool = run.envelope.pool[view.t] as number;
      const long = rows
        .filter(([table, own, , , , , measure]) => table === 'Fundos' && own === letter && measure === 'Valor')
        .reduce((sum, row) => sum + (row[7] as number), 0);
      expect(long).toBeCloseTo(pool, 0);
      const column = funds?.columns.findIndex(({ header }) => header === `${letter}: Valor`) ?? -1;
      for (const sheet of [ufs, funds]) {
        expect(sheet?.rows.reduce((sum, row) => sum + (row[column] as number), 0)).toBeCloseTo(pool, 0);
      }
      const losing = indicators?.rows.find(([, name]) => name === 'Municípios que perdem');
      expect(losing?.[2 + p]).toBe(run.indicators.municipal.losers[view.y]);
    });
    expect(funds?.rows).toHaveLength(dataset.size);
    expect(ufs?.rows).toHaveLength(27);
  });

  it('say what they compare, with which data', () => {
    const about = aboutComparison(content, 'pt-BR').join('\n');
    for (const part of ['Proposta A: ', 'Proposta B: ', '(ab-protegida-necessidades)', 'R$ de 2026', __DATA_HASH__]) {
      expect(about).toContain(part);
    }
  });
});
