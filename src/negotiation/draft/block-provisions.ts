// Blocks of custeio, their ring-fenced parts, the whole amount and what the money may be spent on
// (docs/model.md, sections 3, 4 and 8).

import { BLOCKS } from '#engine';
import type { Block } from '#engine';
import type { DocumentGroup, ScenarioDocument } from '#scenario/document.ts';
import { cardinal, legalPercent } from '../number-words.ts';
import { BLOCK_NAMES, FENCED_LINES, LINE_FAMILIES, joined } from './legal-names.ts';
import { paragraph } from './provision.ts';
import type { Provision } from './provision.ts';
import { IN_ORIGIN, OF_ORIGIN } from './origin.ts';

const namesOf = (blocks: readonly Block[]): string => joined(blocks.map((block) => BLOCK_NAMES[block]));

/** How the other articles call a block: by its number where there are several. */
export function blockTitle(groups: readonly DocumentGroup[], which: readonly number[]): string {
  if (groups.length === 1) return 'o bloco de custeio';
  if (which.length === groups.length) return 'os blocos';
  const numbers = joined(which.map((i) => String(i + 1)));
  return which.length === 1 ? `o bloco ${numbers}` : `os blocos ${numbers}`;
}

export function blocksProvision({ groups }: ScenarioDocument): Provision {
  const pool = paragraph(
    `O montante de cada bloco é, em cada exercício, a parte do custeio que cabia ${IN_ORIGIN} às ações que ele reúne.`,
  );
  const [only] = groups;
  if (groups.length === 1 && only !== undefined) {
    const head = 'Os recursos federais de custeio transferidos fundo a fundo formam 1 (um) só bloco, que reúne:';
    return {
      subject: 'Blocos',
      head: paragraph(
        head,
        only.blocks.map((block) => BLOCK_NAMES[block]),
      ),
      paragraphs: [],
    };
  }
  const head = `Os recursos federais de custeio transferidos fundo a fundo formam ${groups.length} (${cardinal(groups.length)}) blocos:`;
  const items = groups.map(({ blocks }, i) => `bloco ${i + 1}: ${namesOf(blocks)}`);
  return { subject: 'Blocos', head: paragraph(head, items), paragraphs: [pool] };
}

const fencedBySphere = ({ state, municipal }: ScenarioDocument['ringFence'][Block]): boolean =>
  state > 0 || municipal > 0;

/** Ring-fenced lines of a block: each fund's own, and the part of its sphere where they are not known. */
function fencedLinesItem(fence: ScenarioDocument['ringFence'][Block], block: Block): string {
  const lines = joined((fence.lines ?? []).map((line) => LINE_FAMILIES[line] ?? `“${line.replaceAll('-', ' ')}”`));
  const own = `${BLOCK_NAMES[block]}: os recursos que cada fundo recebeu pelas linhas ${lines}`;
  return fencedBySphere(fence) ? `${own} ou, onde não se apuraram, ${spherePart(fence)}` : own;
}

function spherePart({ state, municipal }: ScenarioDocument['ringFence'][Block]): string {
  return state === municipal
    ? `${legalPercent(state)} dos recursos dos fundos estaduais e municipais`
    : `${legalPercent(state)} dos recursos dos fundos estaduais e ${legalPercent(municipal)} dos municipais`;
}

function fencedItem({ ringFence }: ScenarioDocument, block: Block): string {
  if (ringFence[block].lines !== undefined) return fencedLinesItem(ringFence[block], block);
  const lines = FENCED_LINES[block];
  return `${BLOCK_NAMES[block]}: ${spherePart(ringFence[block])}${lines === undefined ? '' : `, correspondente a ${lines}`}`;
}

/** Some part of some block follows 2016 whatever the group does. */
export function isFenced({ ringFence }: ScenarioDocument): boolean {
  return BLOCKS.some((block) => fencedBySphere(ringFence[block]) || ringFence[block].lines !== undefined);
}

/** Null where nothing is ring-fenced. */
export function ringFenceProvision(document: ScenarioDocument): Provision | null {
  const fenced = BLOCKS.filter(
    (block) => fencedBySphere(document.ringFence[block]) || document.ringFence[block].lines !== undefined,
  );
  if (fenced.length === 0) return null;
  const head = `Não se sujeita aos critérios, à transição e aos limites desta Portaria, e segue a participação de cada ente nos recursos ${OF_ORIGIN} de mesma finalidade, a seguinte parte vinculada:`;
  const estimate =
    'Enquanto não se apurarem as linhas de cada ente, a parte vinculada é a mesma para todos os fundos da esfera; o fundo do Distrito Federal segue a parte estadual.';
  return {
    subject: 'Parte vinculada',
    head: paragraph(
      head,
      fenced.map((block) => fencedItem(document, block)),
    ),
    paragraphs: [paragraph(estimate)],
  };
}

/** What the ordinance leaves alone: the minimum is of the Constitution and of complementary law. */
export function amountProvision({ envelope }: ScenarioDocument): Provision {
  const minimum = 'Esta Portaria não altera a aplicação mínima da União em ações e serviços públicos de saúde';
  const text =
    envelope.custeioShare === null
      ? `${minimum}, nem o montante do custeio de cada exercício: dispõe sobre a sua divisão.`
      : `${minimum}; da despesa federal com essas ações e serviços, ${legalPercent(envelope.custeioShare)} será de custeio transferido fundo a fundo.`;
  return { subject: 'Montante', head: paragraph(text), paragraphs: [] };
}

/** Null where every block stands alone: nothing can pass from one to another. */
export function spendingProvision(document: ScenarioDocument): Provision | null {
  const { groups, shift } = document;
  if (groups.every(({ blocks }) => blocks.length === 1)) return null;
  const text =
    shift.donors.length === 0
      ? 'A reunião em bloco é financeira: a aplicação dos recursos corresponderá, ao fim do exercício, aos programas do orçamento da União que deram origem ao repasse.'
      : `Dentro de cada bloco, o gestor aplica os recursos nas ações que ele reúne, segundo o seu plano de saúde${isFenced(document) ? ', respeitada a parte vinculada' : ''}.`;
  return { subject: 'Aplicação', head: paragraph(text), paragraphs: [] };
}
