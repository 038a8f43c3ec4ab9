import { describe, expect, it } from 'vitest';
import { createEngine } from '#engine';
import type { Dataset } from '#engine';
import { dataProblemText } from '#import/data-package/data-problem.ts';
import { readDataPackage } from '#import/data-package/read-data-package.ts';
import type { DataPackageTexts } from '#import/data-package/read-data-package.ts';
import { FUNDS, SERIES, entitiesText, fundsWith, texts } from './small-package.ts';

function dataset(patch: Partial<DataPackageTexts> = {}): Dataset {
  const read = readDataPackage(texts(patch));
  if (!read.ok) throw new Error(read.problems.map(dataProblemText).join('\n'));
  return read.value;
}

describe('lines behind the base', () => {
  const HEADER = 'code,sphere,block,line,amount\n';
  const read = (baseline: string) => readDataPackage({ ...texts(), baseline: HEADER + baseline });

  it('are those of the funds in baseline.csv, investment aside', () => {
    const result = read(
      '11,state,MAC,faec-nefrologia,20.25\n11,state,MAC,teto,30\n11,state,INV,obras,5\n1100023,municipal,AB,pab,2\n',
    );
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const { lines, code } = result.value;
    expect([...(lines?.known ?? [])]).toEqual(code.map((own) => (own === '1100015' ? 0 : 1)));
    expect(lines?.lines.map(({ block, line }) => `${block} ${line}`)).toEqual([
      'AB pab',
      'MAC faec-nefrologia',
      'MAC teto',
    ]);
    expect([...(lines?.lines[1]?.amounts ?? [])]).toEqual([20.25]);
  });

  it('are null without the file', () => {
    const result = readDataPackage(texts());
    expect(result.ok && result.value.lines).toBeNull();
  });

  it.each([
    ['99,state,MAC,teto,1\n', 2, 'code', '"99"'],
    ['11,state,XX,teto,1\n', 2, 'block', '"XX"'],
    ['11,state,MAC,,50.25\n', 2, 'line', 'vazio'],
    ['11,state,MAC,teto,muito\n', 2, 'amount', '"muito"'],
    ['11,state,MAC,teto,50.24\n', 0, 'amount', '50.24 nas linhas de MAC de 11'],
    ['1100023,municipal,VS,x,0\n', 0, 'amount', '0.00 nas linhas de AB de 1100023'],
  ])('are refused where they are wrong: %#', (text, line, column, got) => {
    const result = read(text);
    expect(!result.ok && result.problems[0]).toMatchObject({ file: 'baseline.csv', line, column, got });
  });

  it('of a block that reversals left below zero add up to its 0', () => {
    const result = read('11,state,MAC,teto,50.25\n11,state,AB,pab,-3\n');
    expect(result.ok).toBe(true);
  });
});

describe('a data package', () => {
  it('becomes columns over funds, municipal first', () => {
    const { code, name, population, base, facts, municipalities } = dataset();
    expect(code).toEqual(['1100015', '1100023', '11']);
    expect(name).toEqual(['A', 'B', 'Governo']);
    expect([municipalities, ...population]).toEqual([2, 1000, 3000, 0]);
    expect([base[0], base[5], base[11]]).toEqual([0.5, 2, 50.25]);
    expect([...facts.idhm]).toEqual([0.5, 0.7, Number.NaN]);
  });

  it('reads numbers as programs write them', () => {
    const written = ['.11', '0.11', '+0.11', '11e-2', '1.1E-1', '0.110', ' 0.11 '];
    for (const own_share of written) {
      expect(dataset({ entities: entitiesText(fundsWith(1, { own_share })) }).facts.own_share[1]).toBe(0.11);
    }
    expect(dataset().series[0]?.ipcaJune).toBe(0.0884);
    expect(dataset({ entities: entitiesText(fundsWith(1, { latitude: '-11.93' })) }).facts.latitude[1]).toBe(-11.93);
  });

  it('is the same with a byte order mark, with CRLF, and with columns in another order', () => {
    const plain = dataset();
    const turned = entitiesText()
      .trimEnd()
      .split('\n')
      .map((line) => line.split(',').reverse().join(','))
      .join('\n');
    for (const entities of [
      `\uFEFF${entitiesText()}`,
      entitiesText().replaceAll('\n', '\r\n'),
      entitiesText().trimEnd(),
      `\n${entitiesText()}\n\n`,
      turned,
    ]) {
      expect(dataset({ entities })).toEqual(plain);
    }
    expect(dataset({ series: `\uFEFF${SERIES.replaceAll('\n', '\r\n')}` })).toEqual(plain);
  });

  it('unquotes names, and leaves columns it does not know aside', () => {
    const name = '"Santa Bárbara, a ""velha"""';
    const entities = entitiesText(fundsWith(1, { name })).replace(',imputed\n', ',imputed,note\n');
    const noted = entities.replaceAll(/(?<!imputed,note)\n/g, ',x\n');
    expect(dataset({ entities: noted }).name[1]).toBe('Santa Bárbara, a "velha"');
  });

  it('says which values were imputed before', () => {
    const entities = entitiesText(fundsWith(1, { imputed: 'idhm;own_share' }));
    expect(dataset({ entities }).imputed[1]).toEqual(['idhm', 'own_share']);
  });

  it('leaves empty facts to the engine, which takes the mean of the UF by inhabitants', () => {
    // (0.5·1000 + 0.7·3000)/4000 = 0.65.
    const third = { ...FUNDS[1], code: '1100031', idhm: '', population: '9000' };
    const read = dataset({ entities: entitiesText([...FUNDS, third]) });
    expect(read.facts.idhm[2]).toBeNaN();
    expect(createEngine(read).attributes.idhm.entity[2]).toBeCloseTo(0.65, 12);
  });

  it('is the same when entities.csv is turned, one column a line', () => {
    const rows = entitiesText()
      .trimEnd()
      .split('\n')
      .map((line) => line.split(','));
    const turned = rows[0]!.map((_, column) => rows.map((row) => row[column]).join(','));
    const byColumn = (lines: readonly string[]) =>
      readDataPackage(texts({ entities: lines.join('\n') }), { byColumn: true });
    expect(byColumn(turned)).toEqual({ ok: true, value: dataset() });
    expect(byColumn(turned.slice(1))).toMatchObject({ problems: [{ expected: 'a coluna "code"' }] });
    const uneven = turned.map((line, i) => (i === 9 ? `${line},7` : line));
    expect(byColumn(uneven)).toMatchObject({ problems: [{ column: 'base_ab', got: '4 valores' }] });
    const wrong = turned.map((line) => line.replace('50.25', 'x'));
    expect(byColumn(wrong)).toMatchObject({ problems: [{ line: 2, column: 'base_mac', got: '"x"' }] });
  });
});
