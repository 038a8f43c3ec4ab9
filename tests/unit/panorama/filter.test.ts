// The address of the panorama says what it is narrowed to.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTER, WHOLE_PAGE, choiceOfQuery, isNarrowed, queryOfChoice } from '#lib/panorama/filter.ts';
import { writtenName } from '#lib/panorama/written-name.ts';
import { NT46 } from '#panorama/nt46.ts';
import { PANORAMA_BLOCKS } from '#panorama/panorama-tables.ts';

describe('the address of the panorama', () => {
  it('is plain when nothing is narrowed', () => {
    expect(queryOfChoice(WHOLE_PAGE, '')).toBe('');
    expect(choiceOfQuery('')).toEqual(WHOLE_PAGE);
    expect(isNarrowed(NO_FILTER)).toBe(false);
  });

  it('counts bands from 1 and keeps the fields of others', () => {
    const filter = { ...NO_FILTER, block: 'MAC' as const, band: 0, uf: 'CE', line: ' samu ', onlyFenced: true };
    const query = queryOfChoice({ filter, sorts: {}, published: true }, '?outro=1&uf=SP');
    expect(query).toBe('?outro=1&uf=CE&bloco=MAC&faixa=1&linha=samu&so=destinacao&tabelas=nt46');
    expect(choiceOfQuery(query)).toEqual({ filter: { ...filter, line: 'samu' }, sorts: {}, published: true });
    expect(queryOfChoice(WHOLE_PAGE, query)).toBe('?outro=1');
  });

  it('reads back whatever it wrote', () => {
    const filters = fc.record({
      block: fc.constantFrom('total' as const, ...PANORAMA_BLOCKS),
      band: fc.integer({ min: -1, max: 8 }),
      uf: fc.constantFrom('', 'AC', 'DF', 'TO'),
      line: fc.string({ maxLength: 80 }).map((text) => text.trim()),
      onlyFenced: fc.boolean(),
    });
    const sort = fc.record({ column: fc.integer({ min: 0, max: 9 }), descending: fc.boolean() });
    const sorts = fc.record({ lines: sort, ufs: sort, transfers: sort }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.record({ filter: filters, sorts, published: fc.boolean() }), (choice) => {
        expect(choiceOfQuery(queryOfChoice(choice, ''))).toEqual(choice);
      }),
    );
  });

  it('says by which column each table is sorted', () => {
    const sorts = { ufs: { column: 1, descending: false }, lines: { column: 2, descending: true } };
    const query = queryOfChoice({ ...WHOLE_PAGE, sorts }, '');
    expect(query).toBe('?ordem=lines-3_ufs2');
    expect(choiceOfQuery(query).sorts).toEqual(sorts);
    expect(choiceOfQuery('?ordem=lines0_ufs-_other2_bands100_constructor1_ufs2').sorts).toEqual({
      ufs: { column: 1, descending: false },
    });
  });

  it('leaves out what it does not understand', () => {
    expect(choiceOfQuery('?bloco=XX&faixa=99&uf=<b>&tabelas=1&so=x')).toEqual(WHOLE_PAGE);
    expect(choiceOfQuery('?faixa=1.5&bloco=mac&uf=sp').filter).toMatchObject({ band: -1, block: 'MAC', uf: 'SP' });
  });
});

describe('names of lines', () => {
  it.each([
    [
      'TETO MUNICIPAL DA MÉDIA E ALTA COMPLEXIDADE AMBULATORIAL E HOSPITALAR',
      'Teto municipal da média e alta complexidade ambulatorial e hospitalar',
    ],
    ['AGENTES COMUNITÁRIOS DE SAÚDE - ACS', 'Agentes comunitários de saúde - ACS'],
    ['FAEC SIA - NEFROLOGIA', 'FAEC SIA - nefrologia'],
    ['TETO MUNICIPAL REDE DE URGÊNCIA (RAU-HOSP)', 'Teto municipal rede de urgência (RAU-HOSP)'],
    [
      'CAPS AD III - ENFRENTAMENTO AO CRACK E OUTRAS DROGAS (PI)',
      'CAPS AD III - enfrentamento ao crack e outras drogas (PI)',
    ],
    ['PROGRAMA FARMÁCIA POPULAR DO BRASIL', 'Programa Farmácia Popular do Brasil'],
    ['CAPS I (CONSTRUÇÃO)', 'CAPS I (construção)'],
    ['SERVIÇOS SAMU192 (RAU-SAMU)-ESTADUAL', 'Serviços SAMU192 (RAU-SAMU)-estadual'],
    ['NÚCLEOS DE APOIO À SAÚDE DA FAMÍLIA-NASF', 'Núcleos de apoio à saúde da família-NASF'],
    ['Saúde da Família', 'Saúde da Família'],
  ])('%s', (name, written) => {
    expect(writtenName(name)).toBe(written);
  });

  it('are the same letters, whatever their case', () => {
    for (const { name } of NT46.lines) expect(writtenName(name).toUpperCase()).toBe(name);
  });
});
