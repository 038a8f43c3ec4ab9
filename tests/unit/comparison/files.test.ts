// What a file of a comparison holds: every proposal, row and measure, with where they come from.

import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { aboutComparison, longComparison, wideComparison } from '#lib/comparison/whole-comparison.ts';
import type { ComparisonContent } from '#lib/proposals/proposal-view.ts';
import { layOutLevels } from '#lib/results/levels.ts';
import { ufName } from '#lib/results/uf-names.ts';
import { workbookOf } from '#lib/table/xlsx.ts';
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

  it('make a workbook of a sheet each, all of them listed', () => {
    const sheets = wideComparison(content, 'pt-BR');
    const files = unzipSync(workbookOf(sheets, aboutComparison(content, 'pt-BR'), 'Sobre'));
    const text = (name: string): string => strFromU8(files[name] as Uint8Array);
    expect(text('xl/workbook.xml').match(/sheet name="[^"]+"/g)).toEqual(
      ['Indicadores', 'UFs', 'Fundos', 'Sobre'].map((name) => `sheet name="${name}"`),
    );
    for (const [i, rows] of [sheets[0]?.rows.length ?? 0, 27, dataset.size].entries()) {
      const name = `xl/worksheets/sheet${i + 1}.xml`;
      expect(text(name).match(/<row>/g)).toHaveLength(rows + 1);
      expect(text('[Content_Types].xml')).toContain(name);
      expect(text('xl/_rels/workbook.xml.rels')).toContain(`worksheets/sheet${i + 1}.xml`);
    }
    expect(text('xl/worksheets/sheet4.xml')).toContain('Proposta B: ');
  });

  it('say what they compare, with which data', () => {
    const about = aboutComparison(content, 'pt-BR').join('\n');
    for (const part of ['Proposta A: ', 'Proposta B: ', '(ab-protegida-necessidades)', 'R$ de 2026', __DATA_HASH__]) {
      expect(about).toContain(part);
    }
  });
});
