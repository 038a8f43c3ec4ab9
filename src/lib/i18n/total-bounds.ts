// Words for bounds on the whole custeio of an entity, in the editor and over the results; both load
// when they are first shown.

import type { Language } from './language.ts';

interface TotalBoundsText {
  readonly title: string;
  readonly note: string;
  readonly floor: string;
  readonly floorAmount: string;
  readonly cap: string;
  readonly capAmount: string;
  readonly floorTitle: (money: string, year: number) => string;
  /** Blocks whose pools prove it; null when all of them do. */
  readonly floorProof: (blocks: string | null) => string;
  readonly floorHelp: string;
  readonly capTitle: (money: string, year: number) => string;
  readonly capProof: (blocks: string | null) => string;
  readonly capHelp: string;
}

export const totalBoundsText: Readonly<Record<Language, TotalBoundsText>> = {
  'pt-BR': {
    title: 'Limites sobre o custeio total do ente',
    note: 'Valem para a soma dos grupos, com as parcelas protegidas. O montante de cada grupo não muda; os limites e a partilha do grupo cedem a estes.',
    floor: 'Limitar a perda do total',
    floorAmount: 'Perda máxima do total',
    cap: 'Limitar o ganho do total',
    capAmount: 'Ganho máximo do total',
    floorTitle: (money, year) => `Os pisos do custeio total pedem ${money} além do que há em ${year}.`,
    floorProof: (blocks) =>
      blocks === null
        ? 'Somados os grupos, o montante é menor que os pisos, seja qual for o rateio.'
        : `O montante de ${blocks} é menor que os pisos dos entes que só dele recebem, seja qual for o rateio.`,
    floorHelp:
      'Todos os pisos caíram na mesma proporção. Aumente a perda máxima do total, troque a referência ou a regra do mínimo federal.',
    capTitle: (money, year) => `Os tetos do custeio total deixam ${money} sem destino em ${year}.`,
    capProof: (blocks) =>
      blocks === null
        ? 'Somados os grupos, o montante é maior que os tetos, seja qual for o rateio.'
        : `O montante de ${blocks} é maior que os tetos dos entes que dele recebem, seja qual for o rateio.`,
    capHelp: 'Todos os tetos subiram na mesma proporção. Aumente o ganho máximo do total ou troque a referência.',
  },
  en: {
    title: 'Limits on an entity’s whole custeio',
    note: 'They act on the sum over the groups, protected parts included. The pool of each group stays; the group’s own limits and sharing-out give way to these.',
    floor: 'Limit the loss of the whole',
    floorAmount: 'Largest loss of the whole',
    cap: 'Limit the gain of the whole',
    capAmount: 'Largest gain of the whole',
    floorTitle: (money, year) => `The floors on whole custeio ask for ${money} more than there is in ${year}.`,
    floorProof: (blocks) =>
      blocks === null
        ? 'Over all groups the pool is less than the floors, however it is shared out.'
        : `The pool of ${blocks} is less than the floors of the entities that receive from it alone, however it is shared out.`,
    floorHelp:
      'All floors came down in the same proportion. Raise the largest loss of the whole, or change its reference or the rule of the federal minimum.',
    capTitle: (money, year) => `The caps on whole custeio leave ${money} without a destination in ${year}.`,
    capProof: (blocks) =>
      blocks === null
        ? 'Over all groups the pool is more than the caps, however it is shared out.'
        : `The pool of ${blocks} is more than the caps of the entities that receive from it, however it is shared out.`,
    capHelp: 'All caps went up in the same proportion. Raise the largest gain of the whole, or change its reference.',
  },
};
