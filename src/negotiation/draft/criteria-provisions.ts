// Criteria and weights between states, and how an indicator becomes a part, with the dimension of LC 141,
// art. 17, behind each (docs/model.md, sections 5 and 6).

import type { AttributeCriterion, Weights } from '#engine';
import { ATTRIBUTE_CRITERIA } from '#scenario/attribute-criteria.ts';
import type { ScenarioDocument } from '#scenario/document.ts';
import { legalNumber, legalPercent } from '../number-words.ts';
import { blockTitle } from './block-provisions.ts';
import { alike, capital, criteriaWords, isHistorical, positive, weightItems, withinOf } from './group-weights.ts';
import { CRITERION_NAMES, ratioOf } from './legal-names.ts';
import { listing, paragraph } from './provision.ts';
import type { Paragraph, Provision } from './provision.ts';
import { OF_ORIGIN } from './origin.ts';

function betweenText(title: string, weights: Weights): Paragraph {
  const are = title.startsWith('o ') ? 'será dividido' : 'serão divididos';
  if (isHistorical(weights)) {
    return paragraph(`${capital(title)} ${are} entre as unidades da Federação na proporção dos recursos ${OF_ORIGIN}.`);
  }
  return listing(
    `${capital(title)} ${are} entre as unidades da Federação segundo ${criteriaWords(weights)}`,
    weightItems(weights),
  );
}

export function betweenProvision({ groups }: ScenarioDocument): Provision {
  const [head, ...paragraphs] = alike(groups, ({ betweenStates }) => betweenStates).map(({ value, which }) =>
    betweenText(blockTitle(groups, which), value),
  );
  return { subject: 'Entre as unidades da Federação', head: head as Paragraph, paragraphs };
}

function usedCriteria({ groups }: ScenarioDocument): readonly AttributeCriterion[] {
  const used = new Set(
    groups.flatMap((group) => [group.betweenStates, withinOf(group)].flatMap(positive).map(([id]) => id)),
  );
  return ATTRIBUTE_CRITERIA.filter((criterion) => used.has(criterion));
}

/** How an indicator becomes a part; null where only history and population decide. */
export function indexProvision(document: ScenarioDocument): Provision | null {
  const used = usedCriteria(document);
  const items = used.map((criterion) => {
    const { elasticity, clip } = document.criteria[criterion];
    const [least, most] = clip.map(legalNumber);
    return `${CRITERION_NAMES[criterion]}: ${ratioOf(criterion)}, expoente ${legalNumber(elasticity)}, índice de no mínimo ${least ?? ''} e no máximo ${most ?? ''}`;
  });
  const plans =
    document.susDependence > 0
      ? [
          paragraph(
            `Da população de cada ente deduz-se ${legalPercent(document.susDependence)} da parte que tem plano privado de saúde.`,
          ),
        ]
      : [];
  if (used.length === 0 && plans.length === 0) return null;
  return {
    subject: 'Índices',
    head: paragraph(
      'A parte de um ente em cada critério é proporcional à sua população multiplicada por um índice: a razão entre o indicador do ente e a média nacional, elevada a um expoente e limitada.',
      [],
    ),
    paragraphs: [
      ...(items.length > 0 ? [listing(items.length === 1 ? 'O índice é, para' : 'Os índices são', items)] : []),
      ...plans,
      paragraph('No critério população o índice é 1 (um) para todos.'),
    ],
  };
}
