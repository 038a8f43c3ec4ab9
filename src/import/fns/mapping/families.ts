// Families of lines that a ring-fence can hold apart (docs/model.md, section 4). A line of a family has an id
// that begins with the family's.

import type { ImportBlock } from './blocks.ts';

export type LineFamily = 'faec' | 'acs' | 'ace' | 'excepcionais';

interface FamilyRule {
  readonly family: LineFamily;
  readonly block: ImportBlock;
  readonly names: RegExp;
}

/** NT 46: FAEC in table 5B, ACS in 6, ACE in 9, medicines of exceptional dispensing in 7. */
const FAMILIES: readonly FamilyRule[] = [
  { family: 'faec', block: 'MAC', names: /\bFAEC\b|FUNDO DE ACOES ESTRATEGICAS/ },
  { family: 'acs', block: 'AB', names: /\bACS\b|\bAGENTES? COMUNITARIOS?\b|\bVENCIMENTOS? D[EO]S? AGENTES?\b/ },
  { family: 'ace', block: 'VS', names: /\bACE\b|\bAGENTES? DE COMBATE\b/ },
  {
    family: 'excepcionais',
    block: 'AF',
    names: /\bMEDICAMENTOS (DE DISPENSACAO )?EXCEPCIONA|DISP EXCEPCIONAL|COMPONENTE ESPECIALIZADO|\bCEAF\b/,
  },
];

/** The family of a line by its block and name (plain), the name of its component included where there is one. */
export function familyOf(block: ImportBlock, name: string): LineFamily | null {
  return FAMILIES.find((rule) => rule.block === block && rule.names.test(name))?.family ?? null;
}

/** The family that an id tells. */
export function familyOfLine(line: string): LineFamily | null {
  return FAMILIES.find(({ family }) => line === family || line.startsWith(`${family}-`))?.family ?? null;
}
