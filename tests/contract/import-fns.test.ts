// import-fns: what it writes, what it refuses, its exit codes.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { annualCsv, detailedRows, CUSTEIO, latin1, workbook } from '#tests/unit/import/fns/exports.ts';
import { Workspace, rowsOf } from './command-line.ts';
import { importFnsCommand, spawnImportFns } from './import-fns.ts';

interface Report {
  readonly files: readonly Record<string, unknown>[];
  readonly rows: number;
  readonly usedRows: number;
  readonly total: number;
  readonly used: number;
  readonly unmapped: readonly { label: string; rows: number; amount: number }[];
  readonly excluded: readonly { reason: string; rows: number; amount: number }[];
  readonly byBlock: Readonly<Record<string, number>>;
  readonly bySphere: Readonly<Record<string, number>>;
  readonly missing: readonly string[];
  readonly unknown: readonly { code: string }[];
}

const work = new Workspace();
let annual = '';
let detailed = '';
beforeAll(() => {
  const payments = [
    {},
    { group: 'CORONAVÍRUS (COVID-19)', strategy: '' },
    { code: '999999', uf: '', municipality: 'NENHURES' },
    { code: '', municipality: '', sphere: 'ESTADUAL', gross: '3500,01', net: '3000' },
    { code: '530010', municipality: 'BRASILIA', uf: 'DF', fund: 'FUNDO DE SAUDE DO DF' },
    { gross: '-0,51', net: '-0,51' },
  ];
  annual = work.write('repasse.txt', latin1(annualCsv(payments, { quoted: true, delimiter: ',' })));
  const rows = detailedRows(
    [[CUSTEIO, 'GESTÃO DO SUS', 'OUVIDORIA', '1.000,10', '0,10', '1.000,00']],
    ['1.000,10', '0,10', '1.000,00'],
  );
  detailed = work.write('planilha', workbook(rows, 'biff8'));
});
afterAll(() => work.remove());

const report = (out: string): Report => work.readJson(out, 'report.json') as Report;
const centavos = (amount: number | string): number => Math.round(Number(amount) * 100);
const sum = (amounts: readonly (number | string)[]): number =>
  amounts.reduce<number>((all, amount) => all + centavos(amount), 0);

describe('what it writes', () => {
  it('baseline.csv and report.json, which agree to the centavo', async () => {
    const { code, stdout, stderr } = await importFnsCommand(annual, detailed, '--out', work.path('both'));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('7 linhas lidas');
    expect(work.contents('both').map(([name]) => name)).toEqual(['baseline.csv', 'report.json']);
    expect(work.read('both', 'baseline.csv')).toBe(
      [
        'code,sphere,block,line,amount',
        '3526902,municipal,AB,acs-agente-comunitario-de-saude,999.99',
        '3526902,municipal,GES,ouvidoria,1000.10',
        '35,state,AB,acs-agente-comunitario-de-saude,3500.01',
        '53,state,AB,acs-agente-comunitario-de-saude,1000.50',
        '',
      ].join('\n'),
    );
    const own = report('both');
    const baseline = rowsOf(work.read('both', 'baseline.csv'));
    expect(sum(baseline.map(({ amount }) => amount as string))).toBe(centavos(own.used));
    expect(centavos(own.used) + sum([...own.unmapped, ...own.excluded].map(({ amount }) => amount))).toBe(
      centavos(own.total),
    );
    expect(sum(Object.values(own.byBlock))).toBe(centavos(own.used));
    expect(own.bySphere).toEqual({ municipal: 2000.09, state: 4500.51 });
    expect(own).toMatchObject({
      rows: 7,
      usedRows: 5,
      unmapped: [{ label: 'CORONAVÍRUS (COVID-19)', rows: 1, amount: 1000.5 }],
      excluded: [{ reason: 'fund-unknown', rows: 1, amount: 1000.5 }],
      unknown: [{ code: '999999' }],
      files: [
        { name: 'repasse.txt', kind: 'annual', year: 2020, rows: 6, ownTotal: 7501.5 },
        { name: 'planilha', kind: 'detailed', year: 2018, rows: 1, ownTotal: 1000.1 },
      ],
    });
    expect(Object.keys(own.byBlock)).toEqual(['AB', 'MAC', 'AF', 'VS', 'GES', 'INV']);
    expect(own.missing).toHaveLength(5568);
  });

  it('nets with --net, and the same bytes each time', async () => {
    for (const out of ['net', 'again']) {
      expect((await importFnsCommand(annual, '--net', '--out', work.path(out))).code).toBe(0);
    }
    expect(report('net').bySphere).toEqual({ municipal: 899.74, state: 3900.25 });
    expect(work.contents('net')).toEqual(work.contents('again'));
  });

  it('the same file twice, or a copy of it, counts once and is told', async () => {
    const copy = work.write('copies/repasse.txt', latin1(annualCsv([{}])));
    const again = work.write('others/repasse.txt', latin1(annualCsv([{}])));
    expect((await importFnsCommand(copy, again, copy, '--out', work.path('twice'))).stdout).toMatch(/mesmo conteúdo/);
    expect(report('twice')).toMatchObject({
      rows: 3,
      usedRows: 1,
      used: 1000.5,
      files: [
        { name: copy, repeats: null },
        { name: again, repeats: copy },
        { name: copy, repeats: copy },
      ],
      excluded: [{ reason: 'file-repeated' }, { reason: 'file-repeated' }],
    });
  });

  it('labels where --map says', async () => {
    const map = work.write('map.json', JSON.stringify({ 'coronavirus covid 19': 'VS' }));
    expect((await importFnsCommand(annual, '--map', map, '--out', work.path('mapped'))).code).toBe(0);
    expect(report('mapped')).toMatchObject({ unmapped: [], byBlock: { VS: 1000.5 } });
  });

  it('as npm starts it', async () => {
    const { code, stderr } = await spawnImportFns(annual, '--out', work.path('spawned'));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(report('spawned').usedRows).toBe(4);
    expect((await spawnImportFns(work.path('nowhere.csv'), '--out', work.path('x'))).code).toBe(2);
  });
});

describe('what it refuses: exit 2, a message, nothing written', () => {
  async function expectRefused(argv: readonly string[], ...words: readonly RegExp[]): Promise<void> {
    const before = work.contents();
    const { code, stdout, stderr } = await importFnsCommand(...argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^import-fns: /);
    for (const word of words) expect(stderr).toMatch(word);
    expect(stderr).not.toMatch(/\n\s+at |undefined|NaN|\[object/);
    expect(work.contents()).toEqual(before);
  }

  it('arguments', async () => {
    await expectRefused([], /falta o arquivo/, /--help/);
    await expectRefused([annual], /falta --out/);
    await expectRefused([annual, '--out', work.path('o'), '--liquid'], /--liquid/, /--help/);
    await expectRefused([work.path('none.csv'), '--out', work.path('o')], /none\.csv: não existe/);
    await expectRefused([work.folder, '--out', work.path('o')], /é uma pasta/);
  });

  it('files that are none of the three shapes, each with its own message', async () => {
    const prose = work.write('prose.csv', 'Era uma vez;um fundo\n');
    const empty = work.write('empty.xlsx', '');
    await expectRefused(
      [annual, prose, empty, '--out', work.path('o')],
      /prose\.csv.*recebido.*esperado.*corrigir/s,
      /empty\.xlsx/,
    );
  });

  it('maps that are none', async () => {
    const out = ['--out', work.path('o')];
    await expectRefused([annual, ...out, '--map', work.path('none.json')], /none\.json: não existe/);
    await expectRefused([annual, ...out, '--map', work.write('a.json', '{')], /--map/);
    await expectRefused([annual, ...out, '--map', work.write('b.json', '[]')], /objeto JSON/);
    await expectRefused(
      [annual, ...out, '--map', work.write('c.json', '{"X":"MACA"}')],
      /"X": recebido "MACA"; esperado AB/,
    );
  });

  it('a folder where a result would stand', async () => {
    work.write('blocked/report.json/inside', 'mine');
    await expectRefused([annual, '--out', work.path('blocked')], /report\.json/, /é uma pasta/);
  });
});

it('help is no refusal; a fault of the program is told apart', async () => {
  const { code, stdout } = await importFnsCommand('--help');
  expect(code).toBe(0);
  for (const word of ['--out', '--net', '--map', 'baseline.csv', 'report.json']) expect(stdout).toContain(word);
  const { runImportCommand } = await import('#cli/import-fns/command.ts');
  const broken = () => {
    throw new Error('broken pipe');
  };
  let said = '';
  const output = { stdout: { write: broken }, stderr: { write: (text: string) => (said += text) } };
  expect(await runImportCommand(['--help'], output)).toBe(1);
  expect(said).toMatch(/falha do programa: Error: broken pipe/);
});
