import type { Language } from '#lib/i18n/language.ts';
import { described, found, listInWords } from './finding.ts';
import type { Finding } from './finding.ts';

export interface MapNumbers {
  /** Municipalities by outcome. */
  readonly winners: number;
  readonly losers: number;
  readonly unchanged: number;
  /** Municipalities above 100 thousand inhabitants, and how many of them lose. */
  readonly large: { readonly total: number; readonly losers: number };
  /** Per UF (abbreviation): municipalities and how many lose. */
  readonly ufs: readonly { readonly uf: string; readonly total: number; readonly losers: number }[];
}

const MOST_OF_LARGE = 0.5;
const ALMOST_ALL = 0.8;

const TEXT = {
  'pt-BR': {
    none: 'Nenhum município muda de valor',
    allGain: 'Todos os municípios ganham',
    allLose: 'Todos os municípios perdem',
    noLoser: 'Nenhum município perde',
    noWinner: 'Nenhum município ganha',
    both: (ufs: string) =>
      `Perdem sobretudo cidades com mais de 100 mil habitantes e quase todos os municípios de ${ufs}`,
    large: 'Perdem sobretudo cidades com mais de 100 mil habitantes',
    ufs: (ufs: string) => `Quase todos os municípios de ${ufs} perdem`,
    plain: 'Variação do custeio por município',
  },
  en: {
    none: 'No municipality changes value',
    allGain: 'All municipalities gain',
    allLose: 'All municipalities lose',
    noLoser: 'No municipality loses',
    noWinner: 'No municipality gains',
    both: (ufs: string) =>
      `Losers are mostly cities above 100 thousand inhabitants and nearly all municipalities of ${ufs}`,
    large: 'Losers are mostly cities above 100 thousand inhabitants',
    ufs: (ufs: string) => `Nearly all municipalities of ${ufs} lose`,
    plain: 'Change of transfers by municipality',
  },
};

/** Large cities lose at least twice as often as municipalities do, and most of them lose. */
function largeLose(numbers: MapNumbers, all: number): boolean {
  const { large, losers } = numbers;
  if (large.total < 20) return false;
  const rate = large.losers / large.total;
  return rate >= MOST_OF_LARGE && rate >= 2 * (losers / all);
}

/** Who loses, in a sentence over the map of municipalities. */
export function mapFinding(numbers: MapNumbers, language: Language): Finding {
  const text = TEXT[language];
  const { winners, losers, unchanged } = numbers;
  const all = winners + losers + unchanged;
  if (all === 0) return described(text.plain);
  if (winners === 0 && losers === 0) return found(text.none);
  if (winners === all) return found(text.allGain);
  if (losers === all) return found(text.allLose);
  if (losers === 0) return found(text.noLoser);
  if (winners === 0) return found(text.noWinner);
  const most = numbers.ufs
    .filter(({ total, losers: lost }) => total > 1 && lost / total >= ALMOST_ALL)
    .sort((a, b) => b.losers / b.total - a.losers / a.total);
  const named =
    most.length > 0 && most.length <= 3
      ? listInWords(
          most.map(({ uf }) => uf),
          language,
        )
      : null;
  const large = largeLose(numbers, all);
  if (large && named) return found(text.both(named));
  if (large) return found(text.large);
  if (named) return found(text.ufs(named));
  return described(text.plain);
}
