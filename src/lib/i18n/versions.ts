import type { StoreFault } from '#lib/keep/store.ts';
import type { Language } from './language.ts';

export interface VersionsText {
  readonly title: string;
  /** Beginning of a history that a reload began anew. */
  readonly resumed: (moment: string) => string;
  readonly name: string;
  readonly note: string;
  readonly noteHint: string;
  readonly save: string;
  readonly saved: (name: string) => string;
  readonly none: string;
  readonly kept: string;
  readonly open: string;
  readonly rename: string;
  readonly confirmRename: string;
  readonly remove: string;
  readonly exporting: string;
  /** A button said with what it acts on. */
  readonly of: (action: string, name: string) => string;
  readonly removed: (name: string) => string;
  readonly otherData: string;
  readonly unreadable: string;
  readonly unreadableHelp: string;
  readonly drafts: string;
  readonly draftsNote: string;
  readonly resume: string;
  readonly discard: string;
  readonly discarded: (title: string) => string;
  readonly untitled: string;
  readonly offerTitle: string;
  readonly offer: (title: string, time: string) => string;
  readonly offerUnreadable: (title: string, time: string) => string;
  readonly faultTitle: string;
  readonly faults: Readonly<Record<StoreFault, string>>;
  readonly faultHelp: string;
  readonly saveFile: string;
}

export const versionsText: Readonly<Record<Language, VersionsText>> = {
  'pt-BR': {
    title: 'Versões do cenário',
    resumed: (moment) => `Rascunho retomado (alterado ${moment})`,
    name: 'Nome da versão',
    note: 'Anotação',
    noteHint: 'opcional: o que mudou, para quem',
    save: 'Salvar versão',
    saved: (name) => `Versão salva: ${name}`,
    none: 'Nenhuma versão salva. A versão guarda o cenário como está agora, neste navegador.',
    kept: 'Versões salvas',
    open: 'Abrir',
    rename: 'Renomear',
    confirmRename: 'Salvar nome',
    remove: 'Excluir',
    exporting: 'Exportar',
    of: (action, name) => `${action} ${name}`,
    removed: (name) => `Versão excluída: ${name}`,
    otherData: 'feita com outra versão dos dados',
    unreadable: 'Não é mais possível abrir este registro.',
    unreadableHelp: 'Ele continua guardado. Exporte o arquivo para corrigi-lo e abra-o de novo.',
    drafts: 'Rascunhos de abas fechadas',
    draftsNote: 'Os 20 últimos. Continuar traz o rascunho para esta aba.',
    resume: 'Continuar',
    discard: 'Descartar',
    discarded: (title) => `Rascunho descartado: ${title}`,
    untitled: 'sem título',
    offerTitle: 'Continuar de onde parou?',
    offer: (title, time) => `${title}, alterado ${time}.`,
    offerUnreadable: (title, time) =>
      `O rascunho de ${title} (${time}) não pode mais ser aberto. Ele continua guardado em Versões; exporte o arquivo para corrigi-lo.`,
    faultTitle: 'Este navegador não está guardando versões nem rascunhos.',
    faults: {
      full: 'O espaço que o navegador reserva a este endereço acabou.',
      newer: 'Outra aba usa uma versão mais nova do simulador. Recarregue esta página.',
      closed: 'O armazenamento está fechado ao simulador, como em janelas anônimas.',
    },
    faultHelp: 'O cenário continua aberto nesta aba; para não perdê-lo, salve o arquivo.',
    saveFile: 'Salvar arquivo',
  },
  en: {
    title: 'Versions of the scenario',
    resumed: (moment) => `Draft taken up again (changed ${moment})`,
    name: 'Name of the version',
    note: 'Note',
    noteHint: 'optional: what changed, for whom',
    save: 'Save version',
    saved: (name) => `Version saved: ${name}`,
    none: 'No saved version. A version keeps the scenario as it is now, in this browser.',
    kept: 'Saved versions',
    open: 'Open',
    rename: 'Rename',
    confirmRename: 'Save name',
    remove: 'Delete',
    exporting: 'Export',
    of: (action, name) => `${action} ${name}`,
    removed: (name) => `Version deleted: ${name}`,
    otherData: 'made with another version of the data',
    unreadable: 'This record can no longer be opened.',
    unreadableHelp: 'It is still kept. Export the file, mend it and open it again.',
    drafts: 'Drafts of closed tabs',
    draftsNote: 'The last 20. Continue brings the draft into this tab.',
    resume: 'Continue',
    discard: 'Discard',
    discarded: (title) => `Draft discarded: ${title}`,
    untitled: 'untitled',
    offerTitle: 'Continue where you left off?',
    offer: (title, time) => `${title}, changed ${time}.`,
    offerUnreadable: (title, time) =>
      `The draft of ${title} (${time}) can no longer be opened. It is still kept under Versions; export the file to mend it.`,
    faultTitle: 'This browser keeps neither versions nor drafts.',
    faults: {
      full: 'The room that the browser gives this address is used up.',
      newer: 'Another tab runs a newer release of the simulator. Reload this page.',
      closed: 'Storage is closed to the simulator, as in private windows.',
    },
    faultHelp: 'The scenario stays open in this tab; save the file so as not to lose it.',
    saveFile: 'Save file',
  },
};
