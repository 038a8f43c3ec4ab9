// Where a draft speaks of the amounts that the model starts from, it says 2016, unless they are those of another base.

/** An imported base that stands in the place of that of 2016. */
export interface DraftOrigin {
  readonly name: string;
  /** Year of all its amounts; null where they are of several. */
  readonly year: number | null;
}

/** Stand for "em 2016" and "de 2016" until the draft is whole. */
export const IN_ORIGIN = '{em origem}';
export const OF_ORIGIN = '{de origem}';

/** `origin` null: the embedded base, of 2016. */
export function writeOrigin(text: string, origin: DraftOrigin | null): string {
  const year = origin === null ? 2016 : origin.year;
  const [within, of] = year === null ? ['na base', 'da base'] : [`em ${year}`, `de ${year}`];
  return text.replaceAll(IN_ORIGIN, within).replaceAll(OF_ORIGIN, of);
}

/** What is assumed of amounts that are not of 2016; nothing to say of those that are. */
export function originAssumptions(origin: DraftOrigin | null): readonly string[] {
  if (origin === null) return [];
  const year = origin.year === null ? 'com valores de mais de um ano' : `com valores de ${origin.year}`;
  return [
    `base importada “${origin.name}”, ${year}, que o modelo toma como os de 2016, o ano de partida, sem correção: “corrigido pelo IPCA” conta desde 2016`,
  ];
}
