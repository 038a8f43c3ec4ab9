import { formatPercent } from '#lib/format.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { BrazilRegion } from '#lib/results/brazil-regions.ts';
import { described, found, listInWords } from './finding.ts';
import type { Finding } from './finding.ts';

interface Losers<Name = string> {
  readonly name: Name;
  readonly total: number;
  readonly losers: number;
}

export interface MapNumbers {
  /** Municipalities by outcome. */
  readonly winners: number;
  readonly losers: number;
  readonly unchanged: number;
  /** Municipalities above 100 thousand inhabitants, and how many of them lose. */
  readonly large: { readonly total: number; readonly losers: number };
  /** Per UF (abbreviation): municipalities and how many lose. */
  readonly ufs: readonly Losers[];
  /** The same per region of the country. */
  readonly regions: readonly Losers<BrazilRegion>[];
}

const MOST_OF_LARGE = 0.5;
const ALMOST_ALL = 0.8;
/** A region stands out when its municipalities lose this many times as often as those of the country. */
const STANDS_OUT = 1.3;

const IN_REGION: Readonly<Record<Language, Readonly<Record<BrazilRegion, string>>>> = {
  'pt-BR': {
    north: 'no Norte',
    northeast: 'no Nordeste',
    southeast: 'no Sudeste',
    south: 'no Sul',
    centreWest: 'no Centro-Oeste',
  },
  en: {
    north: 'in the North',
    northeast: 'in the Northeast',
    southeast: 'in the Southeast',
    south: 'in the South',
    centreWest: 'in the Centre-West',
  },
};

const TEXT = {
  'pt-BR': {
    none: 'Nenhum município muda de valor',
    allGain: 'Todos os municípios ganham',
    allLose: 'Todos os municípios perdem',
    noLoser: 'Nenhum município perde',
    noWinner: 'Nenhum município ganha',
    both: (ufs: string) => `Perdem cidades de mais de 100 mil hab. e quase todas de ${ufs}`,
    large: 'Perdem sobretudo cidades de mais de 100 mil habitantes',
    ufs: (ufs: string) => `Quase todos os municípios de ${ufs} perdem`,
    region: (region: BrazilRegion, share: string) =>
      `Perdem mais ${IN_REGION['pt-BR'][region]}: ${share} dos municípios`,
    plain: 'Variação do custeio por município',
  },
  en: {
    none: 'No municipality changes value',
    allGain: 'All municipalities gain',
    allLose: 'All municipalities lose',
    noLoser: 'No municipality loses',
    noWinner: 'No municipality gains',
    both: (ufs: string) => `Cities above 100 thousand inhabitants and nearly all of ${ufs} lose`,
    large: 'Losers are mostly cities above 100 thousand inhabitants',
    ufs: (ufs: string) => `Nearly all municipalities of ${ufs} lose`,
    region: (region: BrazilRegion, share: string) =>
      `Most losers are ${IN_REGION.en[region]}: ${share} of municipalities`,
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

/** The region whose municipalities lose most often, if it stands out. */
function worstRegion({ regions }: MapNumbers, overall: number): Losers<BrazilRegion> | null {
  const [worst] = regions.filter(({ total }) => total > 0).sort((a, b) => b.losers / b.total - a.losers / a.total);
  return worst !== undefined && worst.losers / worst.total >= STANDS_OUT * overall ? worst : null;
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
    most.length > 0 && most.length <= 2
      ? listInWords(
          most.map(({ name }) => name),
          language,
        )
      : null;
  const large = largeLose(numbers, all);
  if (large && named) return found(text.both(named));
  if (large) return found(text.large);
  if (named) return found(text.ufs(named));
  const region = worstRegion(numbers, losers / all);
  if (region) return found(text.region(region.name, formatPercent(region.losers / region.total, language, 0)));
  return described(text.plain);
}
