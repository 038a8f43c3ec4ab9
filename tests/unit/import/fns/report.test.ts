// What the report of an import says, and that nothing is dropped silently.

import { describe, expect, it } from 'vitest';
import { baselineCsv } from '#import/fns/report/baseline.ts';
import { reportText } from '#import/fns/report/report-text.ts';
import { annualCsv, sourceOf } from '#tests/unit/import/fns/exports.ts';
import { imported } from './import.ts';

describe('several files', () => {
  it('add up', async () => {
    const state = annualCsv([{ sphere: 'ESTADUAL', code: '', municipality: '' }]);
    const { report } = await imported([sourceOf(annualCsv([{}]), 'a'), sourceOf(state, 'b')]);
    expect(report.files.map(({ name, rows }) => `${name} ${rows}`)).toEqual(['a 1', 'b 1']);
    expect(report.bySphere).toEqual({ municipal: 1000.5, state: 1000.5 });
  });

  it('the same content twice counts once, and is told', async () => {
    const { report } = await imported([
      sourceOf(annualCsv([{}, {}]), 'a.csv'),
      sourceOf(annualCsv([{}, {}]), 'copy of a.csv'),
    ]);
    expect(report).toMatchObject({
      rows: 4,
      usedRows: 2,
      used: 2001,
      total: 4002,
      bySphere: { municipal: 2001, state: 0 },
    });
    expect(report.files.map(({ repeats }) => repeats)).toEqual([null, 'a.csv']);
    expect(report.files[0]?.sha256).toBe(report.files[1]?.sha256);
    expect(report.excluded).toMatchObject([
      { reason: 'file-repeated', detail: 'copy of a.csv', rows: 2, amount: 2001 },
    ]);
    expect(report.notices).toContainEqual({ kind: 'file-repeated', file: 'copy of a.csv', other: 'a.csv' });
    expect(reportText(report)).toMatch(/copy of a\.csv tem o mesmo conteúdo de a\.csv/);
  });

  it('with a fund of the same year in both are told to be looked at', async () => {
    const { report } = await imported([sourceOf(annualCsv([{}]), 'a'), sourceOf(annualCsv([{ gross: '1' }]), 'b')]);
    expect(report.notices).toContainEqual({ kind: 'funds-in-two-files', funds: 1, file: 'b', other: 'a' });
  });

  it('of two years are told', async () => {
    const { report } = await imported([
      sourceOf(annualCsv([{}]), 'a'),
      sourceOf(annualCsv([{ date: '1/1/2019' }]), 'b'),
    ]);
    expect(report.year).toBeNull();
    expect(report.notices).toContainEqual({ kind: 'years-differ', years: [2019, 2020] });
  });
});

describe('rows that are left out', () => {
  const payments = [
    {},
    { gross: 'NaN' },
    { gross: '1e400' },
    { gross: '900000000000000,00' },
    { code: '999999', municipality: 'NENHURES', uf: '' },
    { code: '352691', municipality: 'NENHURES' },
    { code: '230440' },
    { uf: 'XX' },
    { gross: '-200,25' },
    { gross: '=1+1' },
  ];

  it('each with its reason, its money and its line', async () => {
    const { report } = await imported(annualCsv(payments));
    const told = report.excluded.map(({ reason, rows, amount, lines }) => [
      reason,
      rows,
      amount,
      lines.map(({ line }) => line),
    ]);
    expect(told).toEqual([
      ['fund-unknown', 2, 2001, [6, 7]],
      ['uf-code-mismatch', 1, 1000.5, [8]],
      ['uf-unknown', 1, 1000.5, [9]],
      ['amount-not-number', 3, 0, [3, 4, 11]],
      ['amount-too-large', 1, 0, [5]],
    ]);
    expect(report).toMatchObject({ rows: 10, usedRows: 2, used: 800.25, total: 4802.25 });
    expect(report.unknown.map(({ code, name, reason }) => `${code} ${name} ${reason}`)).toEqual([
      '999999 NENHURES fund-unknown',
      '352691 NENHURES fund-unknown',
      '230440 LIMEIRA uf-code-mismatch',
      '352690 LIMEIRA uf-unknown',
    ]);
  });

  it('reversals are kept and told', async () => {
    const { report } = await imported(annualCsv(payments));
    expect(report.notices).toContainEqual({ kind: 'reversals', rows: 1, amount: -200.25 });
    const { report: below, baseline } = await imported(annualCsv([{ gross: '-0,01' }]));
    expect(below.notices).toContainEqual({ kind: 'blocks-below-zero', cells: 1 });
    expect(baselineCsv(baseline)).toBe(
      'code,sphere,block,line,amount\n3526902,municipal,AB,acs-agente-comunitario-de-saude,-0.01\n',
    );
  });

  it('in words', async () => {
    const text = reportText((await imported(annualCsv(payments))).report);
    expect(text).toContain('10 linhas lidas, R$ 4.802,25; usadas 2, R$ 800,25');
    expect(text).toContain('valor que não é número: 3 linhas, R$ 0,00, nas linhas 3, 4, 11');
    expect(text).toContain('Municípios sem nenhuma linha usada: 4');
    expect(text).not.toMatch(/undefined|NaN|\[object|\u00a0/);
  });
});

describe('notices', () => {
  it('of money in Gestão do SUS that is none of its own', async () => {
    const { report } = await imported(annualCsv([{}, { group: 'GESTÃO DO SUS', strategy: '' }]));
    expect(report.notices).toContainEqual({ kind: 'management-holds-more', amount: 1000.5 });
    expect(reportText(report)).toMatch(/piso da enfermagem/);
  });

  it('of amendments by block, and of lines with who receives them', async () => {
    const strategy = 'INCREMENTO TEMPORÁRIO DO PISO DA ATENÇÃO BÁSICA';
    const { report } = await imported(
      annualCsv([{ strategy }, { strategy, code: '', municipality: '', sphere: 'ESTADUAL' }]),
    );
    expect(report.amendments).toEqual({ AB: 2001, MAC: 0, AF: 0, VS: 0, GES: 0, INV: 0 });
    expect(report.lines).toEqual([
      {
        block: 'AB',
        line: 'incremento-temporario-do-piso-da-atencao-basica',
        name: strategy,
        amendment: true,
        municipal: 1000.5,
        state: 1000.5,
        municipalFunds: 1,
        stateFunds: 1,
      },
    ]);
  });

  it('every municipality there: nothing missing, nothing partial', async () => {
    const codes = [
      ['110001', 'RO'],
      ['230440', 'CE'],
      ['260545', 'PE'],
      ['352690', 'SP'],
      ['353080', 'SP'],
    ] as const;
    const { report } = await imported(annualCsv(codes.map(([code, uf]) => ({ code, uf }))));
    expect(report).toMatchObject({ missing: [], covers: { partial: false, municipal: 5 }, notices: [] });
  });
});
