// Tables 1 to 12 of a country of two UFs, worked by hand.

import { describe, expect, it } from 'vitest';
import { NT46 } from '#panorama/nt46.ts';
import { tablesOfBaseline } from '#panorama/tables-of-baseline.ts';
import type { BaselineLine, FundPlace } from '#panorama/tables-of-baseline.ts';

const places: readonly FundPlace[] = [
  { code: '1100001', sphere: 'municipal', uf: 'RO', population: 4000 },
  { code: '1100002', sphere: 'municipal', uf: 'RO', population: 6000 },
  { code: '1100003', sphere: 'municipal', uf: 'RO', population: 4500 },
  { code: '11', sphere: 'state', uf: 'RO', population: 0 },
  { code: '53', sphere: 'state', uf: 'DF', population: 1000 },
];
const line = (code: string, block: BaselineLine['block'], name: string, amount: number): BaselineLine => ({
  code,
  sphere: code.length === 2 ? 'state' : 'municipal',
  block,
  line: name,
  amount,
});
const lines: readonly BaselineLine[] = [
  line('1100001', 'AB', 'PAB FIXO', 40_000),
  line('1100001', 'AB', 'AGENTES COMUNITÁRIOS DE SAÚDE - ACS', 10_000),
  line('1100001', 'VS', 'PFVS', 8_000),
  // Two payments of one line are one line; what is taken back in full was not received.
  line('1100002', 'AB', 'PAB FIXO', 30_000),
  line('1100002', 'AB', 'PAB FIXO', 30_000),
  line('1100002', 'MAC', 'TETO', 12_000),
  line('1100002', 'MAC', 'TETO', -12_000),
  line('1100003', 'INV', 'UBS', 9_000),
  line('11', 'MAC', 'TETO ESTADUAL', 100_000),
  line('53', 'AB', 'PAB FIXO', 5_000),
];
const tables = tablesOfBaseline(lines, places, NT46.lines);

describe('tables of a baseline', () => {
  it('adds transfers up by block and sphere (table 1)', () => {
    const of = (block: string) => tables.transfers.find((row) => row.block === block);
    const ab = of('AB');
    expect([ab?.all, ab?.state, ab?.municipal]).toEqual([0.115, 0.005, 0.11]);
    expect(ab?.municipalPerHead).toBeCloseTo(110_000 / 14_500, 12);
    expect(ab?.statePerHead).toBeCloseTo(5_000 / 15_500, 12);
    expect(ab?.allPerHead).toBeCloseTo(115_000 / 15_500, 12);
    expect(ab?.municipalPercent).toBeCloseTo(95.652, 3);
    expect(of('MAC')).toMatchObject({ all: 0.1, state: 0.1, municipal: 0, municipalPercent: 0 });
    expect(of('GES')).toMatchObject({ all: 0, municipalPercent: 0 });
    expect(of('total')?.all).toBeCloseTo(0.232, 12);
  });

  it('counts lines of custeio by band; who receives none counts as none (table 2)', () => {
    const [all, , , , , , , , second, first] = tables.bandLines;
    expect(all).toEqual({
      band: null,
      municipalities: 3,
      min: [0, 0, 0, 0, 0, 0],
      median: [1, 1, 0, 0, 0, 0],
      max: [3, 2, 0, 0, 1, 0],
    });
    // 3 lines and none: the middle is between them.
    expect(first).toMatchObject({ band: 0, municipalities: 2, median: [1.5, 1, 0, 0, 0.5, 0] });
    expect(second).toMatchObject({ band: 1, municipalities: 1, min: [1, 1, 0, 0, 0, 0] });
  });

  it('puts every municipality in one class of lines (table 3)', () => {
    expect(tables.lineClasses).toEqual([{ from: 0, to: 3, municipalities: 3, percent: 100 }]);
    const many = Array.from({ length: 25 }, (_, i) => line('1100001', 'MAC', `linha ${i}`, 1));
    expect(tablesOfBaseline(many, places).lineClasses).toEqual([
      { from: 0, to: 10, municipalities: 2, percent: (100 * 2) / 3 },
      { from: 11, to: 20, municipalities: 0, percent: 0 },
      { from: 21, to: 25, municipalities: 1, percent: 100 / 3 },
    ]);
  });

  it('counts lines of state funds, the Distrito Federal among them (table 4)', () => {
    expect(tables.stateLines).toEqual([
      { uf: 'RO', lines: [1, 0, 1, 0, 0, 0] },
      { uf: 'DF', lines: [1, 1, 0, 0, 0, 0] },
    ]);
  });

  it('gives value and recipients of each line; knows those of NT 46 (tables 5A to 10)', () => {
    const of = (name: string) => tables.lines.find((row) => row.name === name);
    expect(of('PAB FIXO')).toEqual({
      table: '6',
      block: 'AB',
      component: 'Piso de Atenção Básica Fixo',
      name: 'PAB FIXO',
      all: 0.105,
      state: 0.005,
      stateRecipients: 1,
      municipal: 0.1,
      municipalRecipients: 2,
    });
    expect(of('AGENTES COMUNITÁRIOS DE SAÚDE - ACS')?.fenced).toBe('acs');
    expect(of('TETO')).toBeUndefined();
    expect(of('TETO ESTADUAL')).toMatchObject({ table: '', stateRecipients: 1, municipalRecipients: 0 });
  });

  it('adds up blocks and components; a fund counts once however many lines it receives by', () => {
    const of = (block: string) => tables.components.filter((row) => row.block === block);
    // 40 + 10 + 30 + 30 + 5 thousand to two municipalities and a state; PAB fixo without the agents is 105.
    expect(of('AB')).toEqual([
      {
        block: 'AB',
        component: null,
        table: '6',
        lines: 2,
        all: 0.115,
        state: 0.005,
        stateRecipients: 1,
        municipal: 0.11,
        municipalRecipients: 2,
      },
      {
        block: 'AB',
        component: 'Piso de Atenção Básica Fixo',
        table: '6',
        lines: 1,
        all: 0.105,
        state: 0.005,
        stateRecipients: 1,
        municipal: 0.1,
        municipalRecipients: 2,
      },
      {
        block: 'AB',
        component: 'Piso de Atenção Básica Variável',
        table: '6',
        lines: 1,
        all: 0.01,
        state: 0,
        stateRecipients: 0,
        municipal: 0.01,
        municipalRecipients: 1,
      },
    ]);
    // No component knows the lines of this block.
    expect(of('MAC').map(({ component, lines: own }) => [component, own])).toEqual([[null, 1]]);
    expect(of('GES')).toEqual([]);
  });

  it('divides by inhabitants of bands and UFs (tables 11 and 12)', () => {
    expect(tables.bands[0]?.perHead[0]).toBeCloseTo(127_000 / 14_500, 12);
    const smallest = tables.bands.at(-1);
    expect(smallest?.perHead).toEqual([67_000 / 8500, 50_000 / 8500, 0, 0, 8_000 / 8500, 0, 9_000 / 8500]);
    expect([smallest?.municipalities, smallest?.population]).toEqual([2, 0.0085]);
    expect(tables.ufs.map(({ uf, perHead }) => [uf, perHead[0]])).toEqual([
      [null, 232_000 / 15_500],
      ['RO', 227_000 / 14_500],
      ['DF', 5],
    ]);
  });

  it('refuses a fund that nobody knows', () => {
    expect(() => tablesOfBaseline([line('9999999', 'AB', 'PAB FIXO', 1)], places)).toThrow('9999999');
  });
});
