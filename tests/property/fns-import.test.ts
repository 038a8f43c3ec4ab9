// Whatever the bytes: the import answers with sums that hold or with problems that can be read, and nothing
// depends on where chunks end.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { importFns } from '#import/fns/import-files.ts';
import type { FnsImport } from '#import/fns/import-files.ts';
import { fnsProblemText } from '#import/fns/problem-text.ts';
import type { FnsResult } from '#import/fns/problem.ts';
import { reportText } from '#import/fns/report/report-text.ts';
import {
  COLUMNS,
  CUSTEIO,
  FUNDS,
  INVESTIMENTO,
  annualCsv,
  cellsOf,
  detailedRows,
  latin1,
  sourceOf,
  workbook,
} from '#tests/unit/import/fns/exports.ts';
import type { Payment } from '#tests/unit/import/fns/exports.ts';
import { expectSumsToHold } from '../unit/import/fns/import.ts';

const amount = fc.oneof(
  fc.integer({ min: -1e11, max: 1e11 }).map((centavos) => (centavos / 100).toFixed(2).replace('.', ',')),
  fc.constantFrom('-', '', 'NaN', '1e400', '=1+1', '1.250', '-0,01', '0', '99999999999999999', 'R$ 1.000,00'),
);

const payment: fc.Arbitrary<Payment> = fc.record({
  block: fc.constantFrom(CUSTEIO, INVESTIMENTO, 'ATENÇÃO BÁSICA', ''),
  group: fc.constantFrom('ATENÇÃO BÁSICA', 'CORONAVÍRUS (COVID-19)', 'PISO DA ATENÇÃO PRIMÁRIA', '', '"\n;'),
  strategy: fc.constantFrom('SAMU 192', '', 'INCREMENTO TEMPORÁRIO DO MAC', 'é;"x"\r\ny'),
  uf: fc.constantFrom('SP', 'SP', 'SP', 'DF', 'XX', ''),
  code: fc.constantFrom('352690', '3526902', '353080', '999999', '110001', ''),
  municipality: fc.constantFrom('LIMEIRA', 'MOGI MIRIM', '', '<b>'),
  sphere: fc.constantFrom('MUNICIPAL', 'ESTADUAL', ''),
  gross: amount,
});

const file = fc
  .tuple(
    fc.array(payment, { minLength: 1, maxLength: 30 }),
    fc.constantFrom(';', ',', '\t'),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([payments, delimiter, quoted, wide]) => {
    const text = annualCsv(payments, { delimiter, quoted, columns: COLUMNS });
    return wide ? new TextEncoder().encode(text) : latin1(text);
  });

const SHEET = workbook([COLUMNS, cellsOf({}), cellsOf({ gross: '1,00' })], 'xlsx');
const XLS = workbook(detailedRows([[CUSTEIO, 'X', 'Y', '1,00', '0', '1,00']], ['1,00', '0', '1,00']), 'biff8');

function expectAnswer(read: FnsResult<FnsImport>): void {
  if (read.ok) {
    expectSumsToHold(read.value);
    expect(reportText(read.value.report)).not.toMatch(/undefined|\[object/);
    return;
  }
  for (const problem of read.problems) expect(fnsProblemText(problem)).toMatch(/recebido .+; esperado .+/s);
}

const importOf = (bytes: Uint8Array, cuts: readonly number[] = []): Promise<FnsResult<FnsImport>> =>
  importFns([sourceOf(bytes, 'a', cuts)], { funds: FUNDS });

it('total = used + unmapped + excluded, for any rows', async () => {
  await fc.assert(fc.asyncProperty(file, async (bytes) => expectAnswer(await importOf(bytes))));
});

it('where chunks end changes nothing', async () => {
  const cuts = fc.array(fc.nat(5000), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(fc.oneof(file, fc.constant(SHEET), fc.constant(XLS)), cuts, async (bytes, at) => {
      const within = at.map((cut) => Math.min(cut, bytes.length));
      expect(await importOf(bytes, within)).toEqual(await importOf(bytes));
    }),
  );
});

it('a file doubled gives double the money of its rows', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(payment, { minLength: 3, maxLength: 10 }), async (payments) => {
      const [once, twice] = await Promise.all(
        [payments, [...payments, ...payments]].map((own) => importOf(latin1(annualCsv(own)))),
      );
      if (once?.ok !== true || twice?.ok !== true) return;
      const doubled = once.value.baseline.map((row) => ({ ...row, centavos: row.centavos * 2n }));
      expect(twice.value.baseline).toEqual(doubled);
    }),
  );
});

it('random bytes, whatever they begin with, are answered', async () => {
  const begin = fc.constantFrom([], [0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], [0xff, 0xfe]);
  await fc.assert(
    fc.asyncProperty(begin, fc.uint8Array({ maxLength: 3000 }), async (head, tail) =>
      expectAnswer(await importOf(Uint8Array.from([...head, ...tail]))),
    ),
  );
});

it.each([
  ['CSV', latin1(annualCsv([{}, { gross: '5,5' }, { group: 'CORONAVÍRUS' }]))],
  ['xlsx', SHEET],
  ['xls', XLS],
])('a %s with bytes changed, or cut, is answered', async (_, whole) => {
  const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(changes, fc.nat(whole.length), fc.boolean(), async (changed, length, cut) => {
      const bytes = whole.slice(0, cut ? length : whole.length);
      for (const [at, value] of changed) bytes[Math.min(at, bytes.length - 1)] = value;
      expectAnswer(await importOf(bytes));
    }),
  );
});
