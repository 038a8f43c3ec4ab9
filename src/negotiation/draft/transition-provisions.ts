// The way from the sharing-out of 2016 to the criteria, with its limits by block and on the whole custeio of
// an entity (docs/model.md, section 7).

import type { TransitionBounds } from '#engine';
import type { DocumentGroup, ScenarioDocument } from '#scenario/document.ts';
import { legalNumber, legalPercent } from '../number-words.ts';
import { blockTitle, isFenced } from './block-provisions.ts';
import { alike, capital, isNullGroup } from './group-weights.ts';
import { REFERENCE_NAMES } from './legal-names.ts';
import { listing, paragraph } from './provision.ts';
import type { Paragraph, Provision } from './provision.ts';
import { OF_ORIGIN } from './origin.ts';

function boundItems({ floor, cap }: TransitionBounds): readonly string[] {
  const least =
    floor === null
      ? []
      : [
          `menos que o valor ${REFERENCE_NAMES[floor.reference]}, admitida redução de até ${legalPercent(floor.maxLoss)}`,
        ];
  const most =
    cap === null
      ? []
      : [`mais que o valor ${REFERENCE_NAMES[cap.reference]}, admitido acréscimo de até ${legalPercent(cap.maxGain)}`];
  return [...least, ...most];
}

function courseText(title: string, { mode, years }: DocumentGroup['transition'], start: number): Paragraph {
  if (mode === 'excessOnly') {
    return paragraph(
      `N${title}, cada ente conserva, a partir do exercício de ${start}, o valor ${OF_ORIGIN} corrigido pelo IPCA, e só o que exceder a soma desses valores é dividido pelos critérios desta Portaria.`,
    );
  }
  const passes = title.startsWith('os ') ? 'passam' : 'passa';
  if (years === 1) {
    return paragraph(`${capital(title)} ${passes} à divisão desta Portaria em 1 (um) exercício, o de ${start}.`);
  }
  return paragraph(
    `${capital(title)} ${passes} da divisão ${OF_ORIGIN} à desta Portaria em ${legalNumber(years)} exercícios, por frações iguais, a partir do de ${start}.`,
  );
}

function boundsText(title: string, bounds: TransitionBounds, where: string): readonly Paragraph[] {
  const items = boundItems(bounds);
  if (items.length === 0) return [];
  return [listing(`Nenhum ente receberá em um exercício, d${title}${where},`, items)];
}

const KEEPING =
  'O valor dos entes que não estão em um limite é ajustado na mesma proporção até que a soma seja o montante; se os pisos excederem o montante, todos são reduzidos na mesma proporção.';

/** Null where the sharing-out of 2016 is kept in every block. */
export function transitionProvision(document: ScenarioDocument): Provision | null {
  const { groups, startYear } = document;
  const where = isFenced(document) ? ' e na parte não vinculada' : '';
  const moving = groups.filter((group) => !isNullGroup(group));
  if (moving.length === 0) return null;
  const paragraphs = alike(moving, ({ transition }) => transition).flatMap(({ value, which }) => {
    const title = blockTitle(
      groups,
      which.map((i) => groups.indexOf(moving[i] as DocumentGroup)),
    );
    return [courseText(title, value, startYear), ...boundsText(title, value, where)];
  });
  const [head, ...rest] = paragraphs;
  const isBound = moving.some(({ transition: { floor, cap } }) => floor !== null || cap !== null);
  return {
    subject: 'Transição',
    head: head as Paragraph,
    paragraphs: [...rest, ...(isBound ? [paragraph(KEEPING)] : [])],
  };
}

/** Bounds on everything an entity receives; null without them. */
export function totalProvision(document: ScenarioDocument): Provision | null {
  const items = boundItems(document.transition);
  if (items.length === 0) return null;
  return {
    subject: 'Limites do total',
    head: listing(
      `No total do custeio, somados os blocos${isFenced(document) ? ' e a parte vinculada' : ''}, nenhum ente receberá em um exercício`,
      items,
    ),
    paragraphs: [
      paragraph(
        'Os valores dos blocos são ajustados de modo que se cumpram a um só tempo o montante de cada bloco e os limites do total de cada ente.',
      ),
    ],
  };
}
