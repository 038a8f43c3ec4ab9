// Whose money it is, on the funds of the embedded data: names, codes and spheres as files write them.

import { describe, expect, it } from 'vitest';
import { readFunds } from '#cli/import-fns/sources.ts';
import { FORMER_NAMES } from '#import/fns/former-names.ts';
import { FundIndex } from '#import/fns/funds.ts';
import type { FundClues } from '#import/fns/funds.ts';
import { plain } from '#import/fns/plain-text.ts';
import { partPlace } from '#import/fns/recognise/place.ts';

const FUNDS = readFunds();
const index = new FundIndex(FUNDS);

function codeOf(own: Partial<FundClues>): string {
  const found = index.find({ uf: '', code: '', municipality: '', kind: '', fund: '', ...own });
  return typeof found === 'string' ? found : found.code;
}
const named = (uf: string, municipality: string): string => codeOf({ uf, municipality, kind: 'MUNICIPAL' });

describe('a municipality by its name', () => {
  const municipalities = FUNDS.filter(({ sphere }) => sphere === 'municipal');

  it('every one of the data, in whatever case, accent and punctuation', () => {
    const found = municipalities.map(({ uf, name }) => named(uf, plain(name)));
    expect(found).toEqual(municipalities.map(({ code }) => code));
  });

  it('every pair of former names meets one municipality, and no name becomes that of two', () => {
    const own = new Map(municipalities.map(({ uf, name, code }) => [`${uf} ${plain(name)}`, code] as const));
    for (const [uf, one, other] of FORMER_NAMES) {
      const code = named(uf, one);
      expect(code, `${uf} ${one}`).toMatch(/^\d{7}$/);
      expect(named(uf, other), `${uf} ${other}`).toBe(code);
      for (const name of [one, other]) expect(own.get(`${uf} ${name}`) ?? code, `${uf} ${name}`).toBe(code);
    }
  });

  it.each([
    ['RN', 'AUGUSTO SEVERO', '2401305'],
    ['RN', 'CAMPO GRANDE', '2401305'],
    ['RN', 'Augusto Severo (Campo Grande)', '2401305'],
    ['RN', 'JANUÁRIO CICCO', '2405306'],
    ['RN', 'BOA SAÚDE', '2405306'],
    ['PE', 'SAO CAITANO', '2613107'],
    ['MT', 'SANTO ANTONIO DE LEVERGER', '5107800'],
    ['SE', 'AMPARO DO SAO FRANCISCO', '2800100'],
    ['BA', 'GOVERNADOR LOMANTO JUNIOR', '2903300'],
    ['MG', 'BARAO DO MONTE ALTO', '3105509'],
    ['PB', 'SAO DOMINGOS DE POMBAL', '2513968'],
    ['RO', 'ESPIGAO DO OESTE', '1100098'],
    ['SP', 'SANTA BARBARA DOESTE', '3545803'],
    ['SP', 'SANTA BARBARA DO OESTE', '3545803'],
    ['RO', 'OURO PRETO D OESTE', '1100155'],
    ['RN', 'OESTE', 'fund-unknown'],
    ['SP', 'DE', 'fund-unknown'],
  ])('%s %s is %s', (uf, municipality, code) => expect(named(uf, municipality)).toBe(code));

  it('that two would answer to but for a "de" is told', () => {
    const two = new FundIndex([
      { code: '3100001', sphere: 'municipal', uf: 'MG', name: 'Serra do Mar' },
      { code: '3100002', sphere: 'municipal', uf: 'MG', name: 'Serra de Mar' },
    ]);
    const find = (municipality: string) => two.find({ uf: 'MG', code: '', municipality, kind: 'MUNICIPAL', fund: '' });
    expect(find('SERRA DO MAR')).toMatchObject({ code: '3100001' });
    expect(find('SERRA DA MAR')).toBe('fund-unknown');
  });
});

describe('a code', () => {
  it.each([
    ['355220', '3552205'],
    ['3552205', '3552205'],
    ['355220.0', '3552205'],
    ['35 5220', '3552205'],
    ['35.5220', '3552205'],
    ['3.552.205', '3552205'],
    ['355220-5', '3552205'],
    ["'355220", '3552205'],
    ['="355220"', '3552205'],
    ['000000', '3552205'],
    ['-', '3552205'],
    ['35', 'fund-unknown'],
    ['35522', 'fund-unknown'],
    ['3552206', 'fund-unknown'],
    ['3,55E+05', 'fund-unknown'],
    ['330455', 'uf-code-mismatch'],
  ])('%s on a municipal row of Sorocaba is %s', (code, found) => {
    expect(codeOf({ uf: 'SP', municipality: 'SOROCABA', code, kind: 'MUNICIPAL' })).toBe(found);
  });

  it('of a state, or of its capital, on a row of the state is the state', () => {
    for (const code of ['35', '350000', '355030', '35.0', '']) {
      expect(codeOf({ uf: 'SP', municipality: 'SAO PAULO', code, kind: 'ESTADUAL' })).toBe('35');
    }
  });
});

describe('the sphere where no column states it', () => {
  it.each<[uf: string, municipality: string, fund: string, code: string]>([
    ['PE', 'FERNANDO DE NORONHA', 'FUNDO DISTRITAL DE SAUDE', '2605459'],
    ['PE', 'FERNANDO DE NORONHA', 'DISTRITO ESTADUAL DE FERNANDO DE NORONHA', '2605459'],
    ['DF', 'BRASILIA', 'FUNDO DISTRITAL DE SAUDE', '53'],
    ['PE', 'RECIFE', 'FUNDO DISTRITAL DE SAUDE', 'sphere-unknown'],
    ['MS', 'CAMPO GRANDE', 'FUNDO ESPECIAL DE SAUDE DE MATO GROSSO DO SUL', '50'],
    ['MS', 'CAMPO GRANDE', 'FUNDO DE SAUDE DE CAMPO GRANDE', '5002704'],
    ['PR', 'CURITIBA', 'FUNDO ESPECIAL DE SAUDE DO PARANA', '41'],
    ['PR', 'CURITIBA', 'FUNDO DE SAUDE DE CURITIBA - PARANA', '4106902'],
    ['PA', 'BELEM', 'FUNDO DE SAUDE DO PARA', '15'],
    ['PA', 'BELEM', 'FUNDO PARA SAUDE', 'sphere-unknown'],
    ['SP', 'SAO PAULO', 'SECRETARIA DA SAUDE', 'sphere-unknown'],
    ['SP', 'SAO PAULO', 'FUNDO DE SAUDE DE SAO PAULO', 'sphere-unknown'],
    ['SP', 'SAO PAULO', 'SECRETARIA DE ESTADO DA SAUDE DE SAO PAULO', '35'],
    ['SP', 'SAO PAULO', 'FUNDO MUNICIPAL DE SAUDE DE SAO PAULO', '3550308'],
    ['RJ', 'RIO DE JANEIRO', 'PREFEITURA DO RIO DE JANEIRO', '3304557'],
    ['RJ', 'RIO DE JANEIRO', 'FUNDO ESTADUAL DE SAUDE', '33'],
    ['RJ', 'RIO DE JANEIRO', 'FUNDO ESPECIAL DO RIO DE JANEIRO', 'sphere-unknown'],
    ['GO', 'GOIAS', 'FUNDO DE SAUDE DE GOIAS', 'sphere-unknown'],
    ['GO', 'GOIANIA', 'FUNDO DE SAUDE DE GOIAS', '52'],
    ['RS', 'RIO GRANDE', 'FUNDO DE SAUDE DO RIO GRANDE DO SUL', '43'],
    ['RS', 'RIO GRANDE', 'FUNDO DE SAUDE DO RIO GRANDE', '4315602'],
    ['PI', 'CAMPO GRANDE DO PIAUI', 'FUNDO DE SAUDE DE CAMPO GRANDE DO PIAUI', '2202133'],
    ['SP', 'SOROCABA', '', '3552205'],
    ['SP', 'SOROCABA', 'SECRETARIA DE SAUDE', '3552205'],
    ['SP', '', '', '35'],
    ['SP', '', 'FES-SP', '35'],
    ['SP', '', 'FUNDO DE SAUDE DE SOROCABA', 'sphere-unknown'],
  ])('%s %s, %s: %s', (uf, municipality, fund, code) => expect(codeOf({ uf, municipality, fund })).toBe(code));

  it('what TP_REPASSE states is never overruled', () => {
    const clues = { uf: 'SP', municipality: 'SAO PAULO', code: '355030' };
    for (const fund of ['FUNDO ESTADUAL DE SAUDE', 'FUNDO MUNICIPAL DE SAUDE', '']) {
      for (const kind of ['MUNICIPAL', ' municipal', 'Município', 'M']) {
        expect(codeOf({ ...clues, fund, kind })).toBe('3550308');
      }
      for (const kind of ['ESTADUAL', 'Estado', 'E']) expect(codeOf({ ...clues, fund, kind })).toBe('35');
    }
  });
});

it.each([
  ['SOROCABA / SP', 'SP', 'SOROCABA'],
  ['SOROCABA/SP', 'SP', 'SOROCABA'],
  ['SOROCABA - SP', 'SP', 'SOROCABA'],
  ['SOROCABA (SP)', 'SP', 'SOROCABA'],
  ['EMBU-GUAÇU - SP', 'SP', 'EMBU-GUAÇU'],
  ['MOGI-MIRIM', '', 'MOGI-MIRIM'],
  ['SOROCABA', '', 'SOROCABA'],
  ['/ SP', 'SP', ''],
  ['SP', 'SP', ''],
  ['São Paulo', 'São Paulo', ''],
  ['', '', ''],
])('the place "%s" of a Planilha Detalhada', (place, uf, municipality) => {
  expect(partPlace(place)).toEqual({ uf, municipality });
});
