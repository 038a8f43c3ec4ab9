// What the state fund keeps and how the municipal funds share the rest (docs/model.md, section 6).

import type { Weights } from '#engine';
import type { DocumentGroup, ScenarioDocument } from '#scenario/document.ts';
import { legalPercent } from '../number-words.ts';
import { blockTitle, isFenced } from './block-provisions.ts';
import { alike, capital, criteriaWords, isHistorical, weightItems, withinOf } from './group-weights.ts';
import { UNIT_NAMES } from './legal-names.ts';
import { listing, paragraph } from './provision.ts';
import type { Paragraph, Provision } from './provision.ts';
import { IN_ORIGIN, OF_ORIGIN } from './origin.ts';

function stateFundText(
  title: string,
  stateShare: DocumentGroup['withinStates']['stateShare'],
  base: string,
): Paragraph {
  const of = `Em cada unidade da Federação, o fundo estadual recebe, d${title}`;
  if (stateShare === null) {
    return paragraph(`${of}, a mesma parte que tinha ${IN_ORIGIN}${base}.`);
  }
  if (typeof stateShare === 'number') return paragraph(`${of}, ${legalPercent(stateShare)}.`);
  return paragraph(
    `${of}, a mesma parte que tinha ${IN_ORIGIN}${base}, exceto em:`,
    Object.entries(stateShare).map(([uf, share]) => `${uf}: ${legalPercent(share)}`),
  );
}

function unitText(title: string, { unit, residence }: DocumentGroup['withinStates']): Paragraph {
  const follows = title.startsWith('os ') ? 'seguem' : 'segue';
  if (unit === 'municipality' || residence === 1) {
    return paragraph(
      `${capital(title)} ${follows} o município de residência: cada um recebe a parte que os critérios lhe dão.`,
    );
  }
  const region = UNIT_NAMES[unit];
  const services = `na proporção dos recursos que os seus fundos recebiam ${IN_ORIGIN}`;
  if (residence === 0) {
    return paragraph(
      `${capital(title)} ${follows} o serviço: o que cabe aos municípios de uma ${region} divide-se entre eles ${services}.`,
    );
  }
  return paragraph(
    `D${title}, ${legalPercent(residence)} segue o município de residência; o restante de cada ${region} divide-se ${services}.`,
  );
}

function withinText(document: ScenarioDocument, which: readonly number[], weights: Weights): Paragraph {
  const title = blockTitle(document.groups, which);
  const what = `Dentro da unidade da Federação, a parte dos fundos municipais n${title}`;
  if (isHistorical(weights)) return paragraph(`${what} divide-se na proporção dos recursos ${OF_ORIGIN}.`);
  const isSame = which.every((i) => document.groups[i]?.withinStates.weights === null);
  if (isSame) return paragraph(`${what} divide-se segundo os mesmos critérios e pesos que valem entre elas.`);
  return listing(`${what} divide-se segundo ${criteriaWords(weights)}`, weightItems(weights));
}

export function withinProvision(document: ScenarioDocument): Provision {
  const { groups } = document;
  const base = isFenced(document) ? ', calculada sobre o que não é vinculado' : '';
  const title = (which: readonly number[]): string => blockTitle(groups, which);
  const [head, ...rest] = alike(groups, ({ withinStates: { stateShare } }) => stateShare).map(({ value, which }) =>
    stateFundText(title(which), value, base),
  );
  const shared = groups.filter((group) => !isHistorical(withinOf(group)));
  return {
    subject: 'Dentro da unidade da Federação',
    head: head as Paragraph,
    paragraphs: [
      ...rest,
      ...alike(groups, withinOf).map(({ value, which }) => withinText(document, which, value)),
      ...alike(shared, ({ withinStates: { unit, residence } }) => ({ unit, residence })).map(({ value, which }) => {
        const own = which.map((i) => groups.indexOf(shared[i] as DocumentGroup));
        return unitText(title(own), { ...value, stateShare: null, weights: null });
      }),
      paragraph('No Distrito Federal, o fundo distrital recebe a parte da unidade da Federação por inteiro.'),
    ],
  };
}
