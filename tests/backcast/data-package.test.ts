// The shape of static/data: rows, order, columns, what is empty and what is imputed, hashes.

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { BLOCKS, cell, peopleOf, readFunds, readRows, readText } from './data-package.ts';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly estimate?: boolean;
}
interface Package {
  readonly name: string;
  readonly version: string;
  readonly dataHash: string;
  readonly sources: readonly { readonly title: string }[];
  readonly licenses: readonly { readonly name: string }[];
  readonly resources: readonly {
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly schema: { readonly fields: readonly Field[] };
  }[];
}

const FOLDER = 'static/data';
const funds = readFunds();
const municipal = funds.filter((fund) => fund.sphere === 'municipal');
const state = funds.filter((fund) => fund.sphere === 'state');
const columns = Object.keys(funds[0]?.row ?? {});
const ATTRIBUTES = columns.slice(columns.indexOf('base_inv') + 1, columns.indexOf('imputed'));
const described = JSON.parse(readText(`${FOLDER}/datapackage.json`)) as Package;
const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

describe('entities.csv', () => {
  it('has the columns of the contract, in order', () => {
    expect(columns.join(',')).toBe(
      'code,sphere,uf,name,health_region,health_region_name,macro_region,macro_region_name,population,' +
        'base_ab,base_mac,base_af,base_vs,base_ges,base_inv,share_age_60_plus,share_age_0_4,births,infant_deaths,' +
        'avoidable_admissions,poor_families,idhm,household_income,gdp_per_capita,area_km2,urban_share,' +
        'sus_beds_per_1000,doctors_per_1000,own_share,own_health_spending,esf_coverage,private_plan_share,' +
        'latitude,longitude,imputed',
    );
  });

  it('has 5,569 municipal funds, then 27 state funds, each by code', () => {
    expect([municipal.length, state.length]).toEqual([5569, 27]);
    expect(funds.map((fund) => fund.sphere)).toEqual([...municipal, ...state].map((fund) => fund.sphere));
    for (const group of [municipal, state]) {
      const codes = group.map((fund) => fund.code);
      expect(codes).toEqual([...new Set(codes)].sort());
    }
    expect(municipal.every((fund) => /^\d{7}$/.test(fund.code))).toBe(true);
    expect(state.every((fund) => /^\d{2}$/.test(fund.code))).toBe(true);
    expect(municipal.map((fund) => fund.code)).not.toContain('5300108');
  });

  it('counts the population of NT 46: 203.1 million in 5,569 municipalities, 206.1 with the DF', () => {
    expect(peopleOf(municipal)).toBe(203_104_216);
    expect(peopleOf(funds)).toBe(206_081_432);
  });

  it('has every base amount, whole and not negative', () => {
    for (const fund of funds) {
      for (const block of BLOCKS) {
        expect(cell(fund.row, `base_${block.toLowerCase()}`), `${fund.code} ${block}`).toMatch(/^\d+$/);
      }
    }
  });

  it('has the attributes of every municipality and of the DF, none of the other states', () => {
    for (const fund of funds) {
      const empty = ATTRIBUTES.filter((column) => cell(fund.row, column) === '');
      const resident = fund.sphere === 'municipal' || fund.uf === 'DF';
      expect(empty.length, fund.code).toBe(resident ? 0 : ATTRIBUTES.length);
      expect(cell(fund.row, 'health_region') === '', fund.code).toBe(!resident);
      expect(fund.population > 0, fund.code).toBe(resident);
    }
  });

  it('puts Brasília on the row of the DF', () => {
    const row = state.at(-1)?.row ?? {};
    expect([cell(row, 'code'), cell(row, 'population'), cell(row, 'births')]).toEqual(['53', '2977216', '222946']);
    expect(cell(row, 'imputed')).toBe('own_share;own_health_spending');
  });

  it('names what is imputed: the five municipalities of 2013, Fernando de Noronha, the DF', () => {
    const imputed = funds.filter((fund) => cell(fund.row, 'imputed') !== '');
    expect(Object.fromEntries(imputed.map((fund) => [fund.code, cell(fund.row, 'imputed')]))).toEqual({
      '1504752': 'idhm;household_income;urban_share',
      '2605459': 'own_share;own_health_spending',
      '4212650': 'idhm;household_income;urban_share',
      '4220000': 'idhm;household_income;urban_share',
      '4314548': 'idhm;household_income;urban_share',
      '5006275': 'idhm;household_income;urban_share',
      '53': 'own_share;own_health_spending',
    });
  });

  it('imputes the mean of the known values of the UF weighted by population', () => {
    const known = municipal.filter((fund) => fund.uf === 'PA' && cell(fund.row, 'imputed') === '');
    const weighted = known.reduce((sum, fund) => sum + Number(cell(fund.row, 'idhm')) * fund.population, 0);
    const mojui = municipal.find((fund) => fund.code === '1504752');
    expect(Number(mojui?.row.idhm)).toBeCloseTo(weighted / peopleOf(known), 3);
  });

  it('has 438 health regions and 117 macro-regions, each in one UF', () => {
    const ufs = (column: string) => {
      const found = new Map<string, Set<string>>();
      for (const fund of funds) {
        const code = cell(fund.row, column);
        if (code !== '') found.set(code, (found.get(code) ?? new Set()).add(fund.uf));
      }
      return [...found.values()].map((set) => set.size);
    };
    expect(ufs('health_region')).toEqual(new Array(438).fill(1));
    expect(ufs('macro_region')).toEqual(new Array(117).fill(1));
  });
});

describe('series.csv and population_uf.csv', () => {
  it('has the years 2013 to 2026 without a gap', () => {
    const rows = readRows(`${FOLDER}/series.csv`);
    expect(rows.map((row) => Number(row.year))).toEqual(Array.from({ length: 14 }, (_, k) => 2013 + k));
    expect(Object.keys(rows[0] ?? {}).join(',')).toBe('year,ipca_june,ipca_dec,rcl,minimum,executed');
  });

  it('has 27 UFs from 2015 to 2040 and the published total of 2016', () => {
    const rows = readRows(`${FOLDER}/population_uf.csv`);
    expect(rows.length).toBe(27 * 26);
    expect(new Set(rows.map((row) => row.uf)).size).toBe(27);
    const people = rows.filter((row) => row.year === '2016').reduce((sum, row) => sum + Number(row.population), 0);
    expect((people / 1e6).toFixed(1)).toBe('205.2'); // IBGE, revision 2018
  });
});

describe('datapackage.json', () => {
  it('describes each file by its bytes, its hash and its columns', () => {
    expect(described.resources.map((file) => file.path)).toEqual(['entities.csv', 'series.csv', 'population_uf.csv']);
    for (const file of described.resources) {
      const text = readText(`${FOLDER}/${file.path}`);
      expect(file.bytes).toBe(Buffer.byteLength(text, 'utf8'));
      expect(file.hash).toBe(`sha256:${sha256(text)}`);
      const header = text.slice(0, text.indexOf('\n'));
      expect(file.schema.fields.map((field) => field.name).join(',')).toBe(header);
      expect(file.schema.fields.every((field) => field.description !== '')).toBe(true);
    }
  });

  it('carries one hash of the three files', () => {
    const lines = described.resources.map((file) => `${file.hash.slice('sha256:'.length)}  ${file.path}\n`);
    expect(described.dataHash).toBe(sha256(lines.join('')));
  });

  it('marks the base amounts, and nothing else, as estimates', () => {
    const fields = described.resources.flatMap((file) => file.schema.fields);
    const estimates = fields.filter((field) => field.estimate === true).map((field) => field.name);
    expect(estimates).toEqual(BLOCKS.map((block) => `base_${block.toLowerCase()}`));
  });

  it('has name, version, licence and the bodies it comes from', () => {
    expect(described.name).toMatch(/^[a-z0-9-]+$/);
    expect(described.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(described.licenses.map((licence) => licence.name)).toEqual(['CC-BY-4.0']);
    const titles = described.sources.map((source) => source.title).join(' ');
    for (const body of ['IBGE', 'DATASUS', 'SIOPS', 'FNS', 'Ipea']) expect(titles).toContain(body);
  });
});
