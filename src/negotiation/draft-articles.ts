// A scenario in words of law: articles that would amend Portaria de Consolidação GM/MS nº 6/2017, every
// number taken from the scenario. A draft to talk about, without legal force. Always in Portuguese.

import type { ScenarioDocument } from '#scenario/document.ts';
import { assumptionsOf } from './draft/assumptions.ts';
import { amountProvision, blocksProvision, ringFenceProvision, spendingProvision } from './draft/block-provisions.ts';
import { betweenProvision, indexProvision } from './draft/criteria-provisions.ts';
import { isNullGroup } from './draft/group-weights.ts';
import { paragraph, writeArticle } from './draft/provision.ts';
import type { Article, Provision } from './draft/provision.ts';
import { totalProvision, transitionProvision } from './draft/transition-provisions.ts';
import { withinProvision } from './draft/within-provision.ts';
import { OF_ORIGIN, originAssumptions, writeOrigin } from './draft/origin.ts';
import type { DraftOrigin } from './draft/origin.ts';

export interface DraftOrdinance {
  readonly summary: string;
  readonly recitals: readonly string[];
  readonly articles: readonly Article[];
  /** What the figures assume: no rule of the ordinance. */
  readonly assumptions: readonly string[];
}

const SUMMARY =
  'Altera a Portaria de Consolidação GM/MS nº 6, de 2017, para dispor sobre os blocos, os critérios de rateio e a transição dos recursos federais de custeio transferidos fundo a fundo para ações e serviços públicos de saúde.';

const RECITALS: readonly string[] = [
  'Considerando o art. 17 da Lei Complementar nº 141, de 2012, que manda ratear os recursos da União segundo as necessidades de saúde da população, as dimensões epidemiológica, demográfica, socioeconômica e espacial e a capacidade de oferta de ações e serviços;',
  'Considerando o art. 35 da Lei nº 8.080, de 1990; e',
  'Considerando o que se pactuar na Comissão Intergestores Tripartite e aprovar o Conselho Nacional de Saúde (LC nº 141, de 2012, art. 17, § 1º), resolve:',
];

function opening({ groups }: ScenarioDocument): Provision {
  const kept = groups.every(isNullGroup)
    ? [paragraph(`A participação de cada ente nos recursos de cada bloco permanece a ${OF_ORIGIN}.`)]
    : [];
  return {
    subject: 'Objeto',
    head: paragraph(
      'A Portaria de Consolidação GM/MS nº 6, de 2017, passa a vigorar acrescida das disposições dos artigos seguintes, na numeração que lhes couber.',
    ),
    paragraphs: kept,
  };
}

function closing({ startYear }: ScenarioDocument): Provision {
  return {
    subject: 'Vigência',
    head: paragraph(
      `Esta Portaria entra em vigor na data de sua publicação, com efeitos financeiros a partir do exercício de ${startYear}.`,
    ),
    paragraphs: [],
  };
}

/** @param origin the imported base that the figures stand on; null for the embedded one. */
export function draftArticles(document: ScenarioDocument, origin: DraftOrigin | null = null): DraftOrdinance {
  const written = (text: string): string => writeOrigin(text, origin);
  const provisions = [
    opening(document),
    blocksProvision(document),
    betweenProvision(document),
    indexProvision(document),
    withinProvision(document),
    transitionProvision(document),
    totalProvision(document),
    ringFenceProvision(document),
    amountProvision(document),
    spendingProvision(document),
    closing(document),
  ].filter((provision) => provision !== null);
  return {
    summary: SUMMARY,
    recitals: RECITALS,
    articles: provisions.map((provision, i) => {
      const { subject, paragraphs } = writeArticle(provision, i + 1);
      const own = paragraphs.map(({ label, text, items }) => ({
        label,
        text: written(text),
        items: items.map(written),
      }));
      return { subject, paragraphs: own };
    }),
    assumptions: [...originAssumptions(origin), ...assumptionsOf(document).map(written)],
  };
}

/** The draft as plain text, a paragraph a line. */
export function draftText({ summary, recitals, articles, assumptions }: DraftOrdinance): string {
  const body = articles.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ label, text, items }) => [`${label} ${text}`, ...items]),
  );
  return [summary, ...recitals, ...body, 'Hipóteses das estimativas', ...assumptions].join('\n');
}
