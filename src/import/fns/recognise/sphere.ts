// Whose fund a row pays, municipality's or state's, by what the row says of it.

import { UF_NAMES } from '../states.ts';

export type Sphere = 'municipal' | 'state';

const STATE = /\bESTADUAL\b|\bFUNDO EST\b|^FES\b|^SES\b|\bSECRETARIA DE ESTADO\b|\bDO ESTADO\b|\bESTADO D[EOA]\b/;
const MUNICIPAL = /\bMUN(IC|ICIPAL|ICIPIO)?\b|^FMS\b|\bPREFEITURA\b/;

const KINDS: Readonly<Record<string, Sphere>> = { M: 'municipal', E: 'state', ESTADO: 'state', EST: 'state' };

/** By `TP_REPASSE`, or by the name of the fund: what either says outright, as plain names; null for neither. */
export function saidSphere(kind: string, fund: string): Sphere | null {
  const stated = KINDS[kind];
  if (stated !== undefined) return stated;
  for (const name of [kind, fund]) {
    if (MUNICIPAL.test(name)) return 'municipal';
    // Fernando de Noronha, "Distrito Estadual", is a municipality to the SUS.
    if (STATE.test(name.replace('DISTRITO ESTADUAL', 'DISTRITO'))) return 'state';
  }
  return null;
}

/** Whether a plain name has another among its words, and what remains without it. */
function without(fund: string, name: string): string | null {
  // "Para" is a word of every day too.
  const words = name === 'PARA' ? /\bD[OE] PARA\b(?! )/ : new RegExp(`\\b${name}\\b`);
  return name !== '' && words.test(fund) ? fund.replace(words, ' ') : null;
}

/**
 * By the place that the fund is named after: "Fundo Especial de Saúde do Paraná" at Curitiba is the state's, "Fundo
 * de Saúde de Curitiba" the city's. 'either' where the place bears the name of its state, null where the fund names
 * neither. All names are plain.
 */
export function sphereByName(fund: string, uf: string, place: string): Sphere | 'either' | null {
  const state = UF_NAMES.get(uf) ?? '';
  if (place === state) return without(fund, state) === null ? null : 'either';
  // The longer name first: one may be a part of the other.
  const placeFirst = place.length > state.length;
  const rest = without(fund, placeFirst ? place : state);
  const other = without(rest ?? fund, placeFirst ? state : place);
  const [namesPlace, namesState] = placeFirst ? [rest, other] : [other, rest];
  if (namesPlace !== null) return 'municipal';
  return namesState === null ? null : 'state';
}
