import { fnsProblemText } from '#import/fns/problem-text.ts';
import { BLOCK_NAMES, exclusionText, noticeText } from '#import/fns/report/report-text.ts';
import { versionsText } from './versions.ts';
import type { ImportText } from './import-text.ts';

const KINDS = {
  annual: 'arquivo anual',
  detailed: 'Planilha Detalhada',
  consolidated: 'Consulta Consolidada',
} as const;

export const importPt: ImportText = {
  title: 'Importar repasses do FNS · SUS Legal',
  description: 'Troque a estimativa de 2016 pelo que o Fundo Nacional de Saúde pagou, linha a linha.',
  heading: 'Importar repasses do FNS',
  intro:
    'A base embutida é uma estimativa de 2016. Os arquivos do Fundo Nacional de Saúde a substituem pelo que foi pago a cada fundo. Tudo é lido neste computador; nada é enviado.',
  drop: 'Solte os arquivos aqui',
  pick: 'Escolher arquivos',
  shapes:
    'Arquivo anual REPASSE-FAF, Planilha Detalhada ou Consulta Consolidada, em CSV, .xls ou .xlsx. Vários arquivos se somam.',
  net: 'Usar os valores líquidos, não os brutos',
  reading: 'Lendo',
  cancelled: 'Importação cancelada. Nada mudou.',
  refused: 'Nada foi importado',
  failed: 'A importação falhou',
  problem: fnsProblemText,
  blocks: BLOCK_NAMES,
  spheres: { municipal: 'Municípios', state: 'Estados' },
  report: {
    heading: 'O que foi lido',
    summary: (used, rows, money, of) => `${used} de ${rows} linhas usadas: ${money} de ${of}.`,
    file: ({ kind, year, totalStated, amounts, repeats }, rows, total) =>
      repeats === null
        ? `${KINDS[kind]}${year === null ? '' : ` de ${year}`}, ${rows} linhas, ${totalStated ? 'TOTAL GERAL' : 'soma'} ${total} (valores ${amounts === 'net' ? 'líquidos' : 'brutos'})`
        : `mesmo conteúdo de ${repeats}; não foi somado de novo`,
    attention: 'Atenção',
    notice: noticeText,
    nominal: (year) =>
      `Os valores são de ${year}, sem correção. O modelo os toma como a partilha de 2016; ao lado dos fundos que ficam com a estimativa de 2016, a comparação mistura anos.`,
    byBlock: 'Por bloco e esfera',
    block: 'Bloco',
    total: 'Total',
    nt46: 'Conferência com a tabela 1 da NT 46 do Ipea (2016)',
    imported: 'Importado',
    published: 'NT 46',
    difference: 'Diferença',
    unmapped: 'Grupos fora dos seis blocos',
    unmappedNote:
      'Não entram em nenhum bloco até que você decida. A decisão vale para as próximas importações neste navegador.',
    group: 'Grupo',
    rows: 'Linhas',
    amount: 'Valor',
    destination: 'Destino',
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
    more: (count) => `e mais ${count}`,
  },
  keep: {
    name: 'Nome da base',
    save: 'Guardar como base',
    discard: 'Descartar',
    saved: (name) => `Base guardada: ${name}`,
    covers: (municipal, state) =>
      `Substitui os valores de ${municipal} fundos municipais e ${state} estaduais; os demais ficam com os da base embutida.`,
    defaultName: (year) => (year === null ? 'Repasses do FNS' : `Repasses do FNS, ${year}`),
    notKept: 'A base não foi guardada neste navegador',
    stillHere: 'Ela continua nesta aba e pode ser exportada.',
    faults: versionsText['pt-BR'].faults,
    exporting: 'Exportar',
  },
  bases: {
    heading: 'Bases',
    none: 'Nenhuma base importada neste navegador.',
    embedded: 'Base embutida (2016, estimativa)',
    inUse: 'em uso nesta aba',
    use: 'Usar',
    rename: 'Renomear',
    confirmRename: 'Salvar nome',
    remove: 'Excluir',
    compare: 'Comparar com a embutida',
    of: (action, name) => `${action} ${name}`,
    line: (replaced, kept, hash) =>
      `${replaced} fundos importados, ${kept} com valores da base embutida · dados ${hash}`,
    removed: (name) => `Base excluída: ${name}`,
    lost: 'Os dados desta base não estão mais neste navegador.',
    otherData: 'feita sobre outra versão da base embutida',
  },
  comparison: {
    byUf: 'Por UF',
    embedded: 'Embutida',
    imported: 'Importada',
    change: 'Diferença',
    caption: (name) => `${name} ante a base embutida`,
    municipalFunds: 'fundos municipais',
    stateFund: 'fundo estadual',
  },
};
