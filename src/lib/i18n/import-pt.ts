import { fnsProblemText } from '#import/fns/problem-text.ts';
import { BLOCK_NAMES, exclusionText, noticeText } from '#import/fns/report/report-text.ts';
import { formatCount } from '#lib/format.ts';
import { versionsText } from './versions.ts';
import type { ImportText } from './import-text.ts';

const KINDS = {
  annual: 'arquivo anual',
  detailed: 'Planilha Detalhada',
  consolidated: 'Consulta Consolidada',
} as const;

const count = (many: number): string => formatCount(many, 'pt-BR');
const plural = (many: number, one: string, several: string): string => `${count(many)} ${many === 1 ? one : several}`;
const funds = (municipal: number, state: number): string =>
  [
    municipal > 0 ? plural(municipal, 'fundo municipal', 'fundos municipais') : '',
    state > 0 ? plural(state, 'fundo estadual', 'fundos estaduais') : '',
  ]
    .filter(Boolean)
    .join(' e ');
const YEARS = new Intl.ListFormat('pt-BR');
/** Which years the amounts are of, and what years that differ do to the comparison. */
function nominal(years: readonly (number | null)[], partial: boolean): string {
  const [first, ...others] = years;
  const taken = 'sem correção, e o modelo os toma como a partilha de 2016';
  const said = YEARS.format(years.map((year) => `${year ?? 'um ano que o arquivo não diz'}`));
  const of = first === null ? 'Os arquivos não dizem de que ano são os valores, usados' : `Os valores são de ${said},`;
  const estimate = 'ao lado dos entes que ficam com a estimativa de 2016';
  if (others.length > 0)
    return `${of} ${taken}; a base mistura esses anos, e as comparações também${partial ? `, ${estimate}` : ''}.`;
  return `${of} ${taken}${partial ? `; ${estimate}, a comparação mistura anos` : ''}.`;
}

export const importPt: ImportText = {
  title: 'Importar repasses do FNS · SUS Legal',
  description: 'Troque a estimativa de 2016 pelo que o Fundo Nacional de Saúde pagou, linha a linha.',
  heading: 'Importar repasses do FNS',
  verdict: 'Os resultados usam a base embutida: uma estimativa de 2016.',
  verdictImported: ({ name, year, kept }, replaced, all) =>
    `Os resultados desta aba usam a base “${name}”: ${kept === 0 ? `todos os ${all}` : `${replaced} de ${all}`} entes com valores do FNS${year === null ? '' : ` de ${year}`}.`,
  intro:
    'Os arquivos do Fundo Nacional de Saúde trocam a estimativa pelo que foi pago a cada fundo, linha a linha. Tudo é lido neste computador; nada é enviado.',
  drop: 'Solte os arquivos aqui',
  pick: 'Escolher arquivos',
  dropOthers: 'Solte outros arquivos para recomeçar',
  pickOthers: 'Escolher outros',
  shapes:
    'Arquivo anual REPASSE-FAF, Planilha Detalhada ou Consulta Consolidada, em CSV, .xls ou .xlsx. Vários arquivos se somam.',
  net: 'Usar os valores líquidos, não os brutos',
  reading: 'Lendo',
  cancelled: 'Importação cancelada. Nada mudou.',
  refused: 'Nada foi importado',
  refusedBeside: 'Arquivo recusado; o relatório abaixo continua o anterior',
  failed: 'A importação falhou',
  failedBecause: (reason) =>
    reason === 'worker' || reason === 'messageerror'
      ? 'O navegador interrompeu a leitura, talvez por falta de memória. Nada se perdeu: feche outras abas e escolha o arquivo de novo.'
      : `${reason}. Nada se perdeu: tente de novo.`,
  problem: fnsProblemText,
  blocks: BLOCK_NAMES,
  spheres: { municipal: 'Municípios', state: 'Estados' },
  report: {
    summary: (used, rows, money, of) => `${used} de ${rows} linhas usadas: ${money} de ${of}.`,
    file: ({ kind, year, rows, totalStated, amounts, repeats }, total) =>
      repeats === null
        ? `${KINDS[kind]}${year === null ? '' : ` de ${year}`}, ${plural(rows, 'linha', 'linhas')}, ${totalStated ? 'TOTAL GERAL' : 'soma'} ${total} (valores ${amounts === 'net' ? 'líquidos' : 'brutos'})`
        : `mesmo conteúdo de ${repeats}; não foi somado de novo`,
    attention: 'Atenção',
    notice: noticeText,
    nominal,
    decidedBefore: (groups, amount) =>
      `Decisões guardadas de outras importações deram destino a ${plural(groups, 'grupo', 'grupos')} destes arquivos, ${amount}: confira em “Grupos fora dos seis blocos”.`,
    account: 'Conferência com os arquivos',
    used: 'Usado na base',
    waiting: 'Em grupos sem destino',
    allRead: 'Soma das linhas lidas',
    what: 'Destino das linhas',
    ownTotal: (file) => `TOTAL GERAL que ${file} declara`,
    ownDifference: 'Diferença',
    noOwnTotal: 'Nenhum arquivo declara TOTAL GERAL: não há total próprio para conferir.',
    byBlock: 'Usado, por bloco e esfera',
    block: 'Bloco',
    total: 'Total',
    nt46: 'Conferência com a tabela 1 da NT 46 do Ipea (2016)',
    nt46Partial: (absent) =>
      `A tabela é do país inteiro, e ${absent} fundos não têm linha usada: a diferença é sobretudo deles.`,
    nt46Anyway: 'Comparar com a tabela do país (NT 46, tabela 1)',
    nt46Note: 'A NT 46 publica em R$ milhões: diferença de até R$ 500 mil é arredondamento.',
    imported: 'Importado',
    published: 'NT 46',
    difference: 'Diferença',
    unmapped: 'Grupos fora dos seis blocos',
    unmappedNote:
      'Não entram em nenhum bloco até que você decida. A decisão vale para as próximas importações neste navegador.',
    rows: 'Linhas',
    amount: 'Valor',
    rowCount: (rows) => plural(rows, 'linha', 'linhas'),
    remembered: 'decisão guardada de outra importação',
    idleDecisions: (many) =>
      `${plural(many, 'decisão guardada', 'decisões guardadas')} de outras importações, sem linhas nestes arquivos`,
    destinationOf: (label) => `Destino de ${label}`,
    undecided: 'Sem destino',
    leaveOut: 'Deixar de fora',
    excluded: 'Linhas deixadas de fora',
    nothingExcluded: 'Nenhuma linha ficou de fora.',
    exclusion: exclusionText,
    missing: (count) => `Municípios sem nenhuma linha usada: ${count}`,
    missingStates: (count) => `Fundos estaduais sem nenhuma linha usada: ${count}`,
    noneMissing: 'Todos os fundos da base têm linhas.',
    unknown: (count) => `Municípios ou fundos que não estão na base: ${count}`,
    more: (count) => `e mais ${count} (a lista inteira está em report.json, no arquivo exportado)`,
  },
  keep: {
    name: 'Nome da base',
    save: 'Guardar como base',
    discard: 'Descartar',
    useNow: 'Usar agora',
    saved: (name) => `Base guardada: ${name}`,
    covers: (municipal, state, partial) =>
      municipal + state === 0
        ? 'Nenhuma linha serve para uma base.'
        : `Substitui os valores de ${funds(municipal, state)}${partial ? '; os demais entes ficam com os da base embutida' : ''}.`,
    defaultName: (year) => (year === null ? 'Repasses do FNS' : `Repasses do FNS, ${year}`),
    notKept: 'A base não foi guardada neste navegador',
    stillHere: 'Ela continua nesta aba e pode ser exportada.',
    faults: versionsText['pt-BR'].faults,
    exporting: 'Exportar',
    underWay: 'Preparando o arquivo…',
    exportFailed: 'O arquivo não pôde ser preparado neste navegador. Nada se perdeu: tente de novo.',
  },
  bases: {
    heading: 'Bases',
    none: 'Nenhuma base importada neste navegador.',
    embedded: 'Base embutida (2016, estimativa)',
    embeddedSource: 'Calibrada aos totais publicados. Fonte: Ipea (NT 46), IBGE, SIOPS, FNS; cálculo do modelo.',
    inUse: 'em uso nesta aba',
    use: 'Usar',
    rename: 'Renomear',
    confirmRename: 'Salvar nome',
    remove: 'Excluir',
    compare: 'Comparar com a embutida',
    of: (action, name) => `${action} ${name}`,
    line: (replaced, kept, hash) =>
      `${plural(replaced, 'ente importado', 'entes importados')}, ${kept === 0 ? 'nenhum' : count(kept)} com valores da base embutida · dados ${hash}`,
    removed: (name) => `Base excluída: ${name}`,
    lost: 'Os dados desta base não estão mais neste navegador.',
    otherData: 'feita sobre outra versão da base embutida',
  },
  comparison: {
    byUf: 'Por UF',
    embedded: 'Embutida, 2016',
    imported: (year) => (year === null ? 'Importada' : `Importada, ${year}`),
    change: 'Diferença',
    note: 'R$ nominais de cada base, custeio e investimento. Os entes que os arquivos não cobrem têm o mesmo valor nas duas.',
    unchanged: (ufs) => (ufs === 1 ? 'A outra UF não muda.' : `As outras ${ufs} UFs não mudam.`),
    caption: (name) => `${name} ante a base embutida`,
    municipalFunds: 'fundos municipais',
    stateFund: 'fundo estadual',
  },
};
