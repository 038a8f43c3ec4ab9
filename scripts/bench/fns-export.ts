// Annual files of the FNS as large as the real ones, made of the embedded funds: every year's way of writing.

import { Zip, ZipDeflate, strToU8 } from 'fflate';
import type { Fund } from '#import/fns/funds.ts';

const HEADER =
  'BLOCO,GRUPO,ESTRATÉGIA,UF,MUNICIPIO,CO_MUNICIPIO_IBGE,QT_POPULACAO,NU_ANO_REFERENCIA_IBGE,CNPJ,ENTIDADE,BANCO,AGENCIA,CONTA,TP_REPASSE,TP_REPASSE_ESTADO,ST_FAF,ST_HU,DT_ULTIMA_LIBERACAO,VL_BRUTO,VL_LIQUIDO,VL_SALDO_CONTA,DT_SALDO_CONTA'.split(
    ',',
  );

const CUSTEIO = 'Manutenção das Ações e Serviços Públicos de Saúde (CUSTEIO)';
const INVESTIMENTO = 'Estruturação da Rede de Serviços Públicos de Saúde (INVESTIMENTO)';
const MAC = 'ATENÇÃO DE MÉDIA E ALTA COMPLEXIDADE AMBULATORIAL E HOSPITALAR';

/** BLOCO, GRUPO and ESTRATÉGIA, in turn. */
const PURPOSES: readonly (readonly [string, string, string])[] = [
  [CUSTEIO, 'ATENÇÃO BÁSICA', 'AGENTE COMUNITÁRIO DE SAÚDE'],
  [CUSTEIO, 'ATENÇÃO BÁSICA', 'INCENTIVO FINANCEIRO DA APS - CAPITAÇÃO PONDERADA'],
  [CUSTEIO, 'ATENÇÃO BÁSICA', 'INCREMENTO TEMPORÁRIO AO CUSTEIO DOS SERVIÇOS DE ATENÇÃO BÁSICA EM SAÚDE'],
  [CUSTEIO, MAC, 'ATENÇÃO À SAÚDE DA POPULAÇÃO PARA PROCEDIMENTOS NO MAC'],
  [CUSTEIO, MAC, 'FAEC - TRANSPLANTES DE ORGÃOS, TECIDOS E CELULAS'],
  [CUSTEIO, MAC, 'SAMU 192'],
  [CUSTEIO, 'ASSISTÊNCIA FARMACÊUTICA', 'PROMOÇÃO DA ASSISTÊNCIA FARMACÊUTICA NA ATENÇÃO BÁSICA EM SAÚDE'],
  [CUSTEIO, 'VIGILÂNCIA EM SAÚDE', 'INCENTIVO FINANCEIRO PARA A VIGILÂNCIA EM SAÚDE - DESPESAS DIVERSAS'],
  [CUSTEIO, 'GESTÃO DO SUS', 'IMPLEMENTAÇÃO DA SEGURANÇA ALIMENTAR E NUTRICIONAL NA SAÚDE'],
  [CUSTEIO, 'CORONAVÍRUS (COVID-19)', 'CORONAVÍRUS (COVID-19) - SAES'],
  [INVESTIMENTO, 'ATENÇÃO BÁSICA', 'ESTRUTURAÇÃO DA REDE DE SERVIÇOS DE ATENÇÃO BÁSICA DE SAÚDE'],
];

/** Row `i` of a file; a number is an amount or a date of the workbook. */
function exportRow(funds: readonly Fund[], i: number): (string | number)[] {
  const fund = funds[i % funds.length] as Fund;
  const [block, group, strategy] = PURPOSES[(i * 7) % PURPOSES.length] as readonly [string, string, string];
  const gross = ((i * 7919) % 90_000_000) / 100 + 12;
  const municipal = fund.sphere === 'municipal';
  const kind = municipal ? 'MUNICIPAL' : 'ESTADUAL';
  const name = municipal ? fund.name.toUpperCase() : '';
  const code = municipal ? fund.code.slice(0, 6) : '';
  const entity = municipal ? `FUNDO MUNICIPAL DE SAUDE DE ${name}` : `FUNDO ESTADUAL DE SAUDE`;
  const account = `${100_000_000 + i}`;
  const who = [fund.uf, name, code, '25506', '2021', `${11_000_000_000_100 + i}`, entity];
  return [
    block,
    group,
    strategy,
    ...who,
    '001',
    '029238',
    account,
    kind,
    'N',
    'S',
    'N',
    45_991,
    gross,
    gross,
    99.5,
    46_021,
  ];
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** As in 2020: Windows-1252, every field between quotes, decimal comma, CR LF. */
export function* annualCsv(funds: readonly Fund[], rows: number): Generator<Uint8Array> {
  yield Buffer.from(`${HEADER.map(quoted).join(',')}\r\n`, 'latin1');
  for (let from = 0; from < rows; from += 1000) {
    const lines = Array.from({ length: Math.min(1000, rows - from) }, (_, k) => {
      const cells = exportRow(funds, from + k).map((cell, c) => {
        if (typeof cell === 'string') return cell;
        return c === 17 || c === 21 ? '31/12/2020' : cell.toFixed(2).replace('.', ',');
      });
      return `${cells.map(quoted).join(',')}\r\n`;
    });
    yield Buffer.from(lines.join(''), 'latin1');
  }
}

function letters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(39 + column)}`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function sheetRow(cells: readonly (string | number)[], line: number, strings: Map<string, number>): string {
  const xml = cells.map((cell, c) => {
    const at = `${letters(c)}${line}`;
    if (typeof cell === 'number') return `<c r="${at}" s="1"><v>${cell}</v></c>`;
    let index = strings.get(cell);
    if (index === undefined) strings.set(cell, (index = strings.size));
    return `<c r="${at}" t="s"><v>${index}</v></c>`;
  });
  return `<row r="${line}" spans="1:22">${xml.join('')}</row>`;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORKBOOK = `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Planilha1" sheetId="1" r:id="rId1"/></sheets></workbook>`;
const WORKBOOK_RELATIONS = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`;

/** A workbook of one sheet with shared strings, as Excel writes it; `table` gives its rows, header first. */
export function workbookOf(table: Iterable<readonly (string | number)[]>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const strings = new Map<string, number>();
  const part = (name: string, pieces: Iterable<string>): void => {
    const file = new ZipDeflate(name, { level: 1 });
    zip.add(file);
    for (const piece of pieces) file.push(strToU8(piece));
    file.push(new Uint8Array(0), true);
  };
  function* sheet(): Generator<string> {
    yield `<?xml version="1.0"?><worksheet xmlns="${MAIN}"><sheetData>`;
    let line = 0;
    for (const cells of table) yield sheetRow(cells, ++line, strings);
    yield '</sheetData></worksheet>';
  }
  function* sharedStrings(): Generator<string> {
    yield `<?xml version="1.0"?><sst xmlns="${MAIN}">`;
    for (const text of strings.keys()) yield `<si><t>${escaped(text)}</t></si>`;
    yield '</sst>';
  }
  part('xl/workbook.xml', [WORKBOOK]);
  part('xl/_rels/workbook.xml.rels', [WORKBOOK_RELATIONS]);
  part('xl/worksheets/sheet1.xml', sheet());
  part('xl/sharedStrings.xml', sharedStrings());
  zip.end();
  return Buffer.concat(chunks);
}

/** As in 2025: a workbook, dates as serials, native numbers. */
export function annualWorkbook(funds: readonly Fund[], rows: number): Uint8Array {
  function* table(): Generator<readonly (string | number)[]> {
    yield HEADER;
    for (let i = 0; i < rows; i++) yield exportRow(funds, i);
  }
  return workbookOf(table());
}
