// A problem as a sentence in Portuguese: what came, what was expected, how to mend it. The command line and the
// page say the same.

import { MAX_COLUMNS, MAX_ROWS } from './limits.ts';
import type { FnsProblem, FnsProblemKind } from './problem.ts';

interface Words {
  readonly got: string;
  readonly expected: string;
  readonly mend: string;
}

const SHAPES =
  'arquivo anual REPASSE-FAF (BLOCO, GRUPO, UF, MUNICIPIO, CO_MUNICIPIO_IBGE, VL_BRUTO…), Planilha Detalhada ou Consulta Consolidada do FNS';
const AGAIN = 'baixe o arquivo de novo no portal do FNS e importe-o sem abri-lo em outro programa';
const SAVE_AS_XLSX = 'abra-o no Excel ou no LibreOffice, salve como .xlsx e importe o novo';

const WORDS: Readonly<Record<FnsProblemKind, (problem: FnsProblem) => Words>> = {
  empty: () => ({ got: 'arquivo sem nenhuma linha', expected: SHAPES, mend: AGAIN }),
  unreadable: ({ got }) => ({
    got: `falha de leitura (${got})`,
    expected: 'um arquivo que se possa ler até o fim',
    mend: 'confira se ele não foi movido, apagado ou alterado durante a leitura',
  }),
  'other-format': ({ got }) => ({ got, expected: SHAPES, mend: 'exporte em CSV, .xls ou .xlsx no portal do FNS' }),
  compressed: ({ got }) => ({
    got: `arquivo compactado (${got})`,
    expected: 'o arquivo de dentro',
    mend: 'descompacte-o e importe o que sair',
  }),
  'not-recognised': ({ got }) => ({
    got: got === '' ? 'nenhum cabeçalho' : `cabeçalho que não se reconhece: ${got}`,
    expected: SHAPES,
    mend: 'confira se é uma exportação do FNS e se a linha de nomes das colunas está lá',
  }),
  'no-rows': () => ({
    got: 'só o cabeçalho, nenhuma linha de repasse',
    expected: 'ao menos uma linha de repasse',
    mend: 'refaça a consulta no portal do FNS com o ano e o ente desejados',
  }),
  'columns-swapped': ({ got }) => ({
    got: `colunas que não têm o que o cabeçalho diz, como "${got}" no lugar de um valor ou de uma UF`,
    expected: 'em cada coluna, o que o nome dela diz',
    mend: `desfaça a troca de colunas, ou ${AGAIN}`,
  }),
  'too-many-columns': ({ got }) => ({
    got: `${got} colunas ou mais em uma linha`,
    expected: `até ${MAX_COLUMNS} colunas; as exportações do FNS têm 24`,
    mend: AGAIN,
  }),
  'row-too-long': ({ got }) => ({
    got: `uma linha de ${got} caracteres, sem fim`,
    expected: 'uma linha por repasse',
    mend: AGAIN,
  }),
  'unclosed-quote': () => ({
    got: 'aspas que se abrem e não se fecham',
    expected: 'campos entre aspas fechadas na mesma linha',
    mend: `corrija as aspas dessa linha, ou ${AGAIN}`,
  }),
  'too-many-rows': ({ got }) => ({
    got: `mais de ${got} linhas`,
    expected: `até ${MAX_ROWS} linhas; um ano inteiro tem cerca de 150 mil`,
    mend: 'divida o arquivo por ano',
  }),
  'too-large': ({ got }) => ({
    got: `${got} ou mais`,
    expected: 'até 256 MB em .xlsx, 64 MB em .xls, 2 GB em CSV',
    mend: 'salve-o em CSV, ou divida-o por ano',
  }),
  'zip-truncated': ({ got }) => ({ got: `.xlsx incompleto (${got})`, expected: 'o arquivo inteiro', mend: AGAIN }),
  'zip-damaged': ({ got }) => ({ got: `.xlsx danificado em ${got}`, expected: 'uma planilha íntegra', mend: AGAIN }),
  'zip-bomb': ({ got }) => ({
    got: `.xlsx que se expande além de qualquer planilha (${got})`,
    expected: 'uma planilha do FNS, que se expande até 60 vezes',
    mend: `não o abra; ${AGAIN}`,
  }),
  'zip-without-sheet': ({ got }) => ({
    got: `arquivo compactado sem planilha .xlsx (${got})`,
    expected: 'uma planilha .xlsx, ou um CSV fora do ZIP',
    mend: `se é um ZIP, descompacte-o; se é .ods ou .xlsb, ${SAVE_AS_XLSX}`,
  }),
  encrypted: () => ({
    got: 'arquivo protegido por senha',
    expected: 'um arquivo sem senha',
    mend: 'abra-o com a senha, salve sem proteção e importe o novo',
  }),
  'xls-damaged': ({ got }) => ({
    got: `.xls que não se consegue ler (${got})`,
    expected: 'uma planilha do Excel 97–2003',
    mend: `${SAVE_AS_XLSX}, ou ${AGAIN}`,
  }),
};

export function fnsProblemText(problem: FnsProblem): string {
  const { got, expected, mend } = WORDS[problem.kind](problem);
  const where = problem.line > 0 ? `${problem.file}, linha ${problem.line}` : problem.file;
  return `${where}: recebido ${got}; esperado ${expected}. Para corrigir: ${mend}.`;
}
