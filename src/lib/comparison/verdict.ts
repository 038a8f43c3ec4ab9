// The sentence over a comparison: where fewest municipalities lose and where least money moves. A
// proposal that changes nothing wins both by doing nothing, so it is named apart. What prints the same
// is a tie: counts stand on an estimated base and are rounded.

import { formatCount, formatMoney, roundedCount } from '#lib/format.ts';
import { comparisonPanelsText } from '#lib/i18n/comparison-panels.ts';
import type { Language } from '#lib/i18n/language.ts';
import { simulatorText } from '#lib/i18n/simulator.ts';
import type { ProposalView } from '#lib/proposals/proposal-view.ts';

const CENTAVO = 0.005;

/** What the sentence says of one proposal. */
interface Standing {
  readonly letter: string;
  /** Rounded. */
  readonly losers: number;
  readonly winners: number;
  /** As it prints. */
  readonly moved: string;
  readonly isStill: boolean;
}

const about = (count: number, language: Language): string =>
  `${count > 10 ? comparisonPanelsText[language].verdict.about : ''}${formatCount(count, language)}`;

function standingOf({ letter, run, view }: ProposalView, language: Language): Standing {
  const { municipal, moneyMoved } = run.indicators;
  const moved = moneyMoved[view.y] as number;
  return {
    letter,
    losers: roundedCount(municipal.losers[view.y] as number),
    winners: roundedCount(municipal.winners[view.y] as number),
    moved: formatMoney(moved * view.unit, language),
    isStill: moved < CENTAVO,
  };
}

/** The same amount in every fund. */
function areSame([first, ...others]: readonly ProposalView[]): boolean {
  return others.every(({ view }) =>
    view.amount.every((amount, e) => Math.abs(amount - (first?.view.amount[e] as number)) < CENTAVO),
  );
}

function outcomeWords({ losers, winners, moved }: Standing, language: Language): string {
  const text = comparisonPanelsText[language].verdict;
  const lose = losers > 0 ? text.losers(about(losers, language), losers === 1) : text.nobodyLoses;
  const win = winners > 0 ? text.winners(formatCount(winners, language), winners === 1) : text.nobodyWins;
  return `${lose}${text.and}${win}${text.moves(moved)}`;
}

function bestWords(standings: readonly Standing[], moneyOf: (letter: string) => number, language: Language): string {
  const text = comparisonPanelsText[language].verdict;
  const fewest = Math.min(...standings.map(({ losers }) => losers));
  const [first] = [...standings].sort((a, b) => moneyOf(a.letter) - moneyOf(b.letter));
  const least = first?.moved ?? '';
  const few = standings.filter(({ losers }) => losers === fewest).map(({ letter }) => letter);
  const small = standings.filter(({ moved }) => moved === least).map(({ letter }) => letter);
  const [isLosersTie, isMoneyTie] = [few.length === standings.length, small.length === standings.length];
  const [fewLetters, smallLetters] = [text.join(few), text.join(small)];
  const [manyFew, manySmall] = [few.length > 1, small.length > 1];
  if (fewLetters === smallLetters && !isLosersTie) {
    if (fewest === 0) return text.bothNone(fewLetters, manyFew, least);
    return text.both(fewLetters, manyFew, about(fewest, language), least);
  }
  const losers = isLosersTie
    ? fewest === 0
      ? text.nobodyLoses
      : text.tie(about(fewest, language))
    : fewest === 0
      ? text.fewestNone(fewLetters, manyFew)
      : text.fewest(fewLetters, manyFew, about(fewest, language));
  const money = isMoneyTie ? text.tieMoney(least) : text.least(smallLetters, manySmall, least);
  return `${losers}${text.then}${money}.`;
}

export function comparisonVerdict(proposals: readonly ProposalView[], language: Language): string {
  const text = comparisonPanelsText[language].verdict;
  const year = proposals[0]?.view.year ?? 0;
  const standings = proposals.map((proposal) => standingOf(proposal, language));
  const [first] = standings;
  const moving = standings.filter(({ isStill }) => !isStill);
  if (first === undefined || moving.length === 0) {
    return proposals.every(({ scenario }) => year < scenario.startYear) ? text.notYet(year) : text.nothing(year);
  }
  const start = text.inYear(year);
  if (proposals.length > 1 && areSame(proposals)) {
    return `${start}${text.allSame(proposals.length)}${outcomeWords(first, language)}`;
  }
  const still = standings.filter(({ isStill }) => isStill).map(({ letter }) => letter);
  const apart = still.length === 0 ? '' : text.unchanged(text.join(still), still.length > 1);
  const [one, ...more] = moving;
  if (one !== undefined && more.length === 0) {
    return `${start}${apart}${text.only(one.letter)}${outcomeWords(one, language)}`;
  }
  const moneyOf = (letter: string): number => {
    const { run, view } = proposals.find((proposal) => proposal.letter === letter) as ProposalView;
    return run.indicators.moneyMoved[view.y] as number;
  };
  const among = apart === '' ? '' : text.among;
  return `${start}${apart}${among}${bestWords(moving, moneyOf, language)}`;
}

/** Losers of every proposal, and whether they share out the same money. */
export function comparisonSupport(proposals: readonly ProposalView[], language: Language): string {
  const text = comparisonPanelsText[language].verdict;
  const price = simulatorText[language].price[proposals[0]?.view.price ?? 'nominal'];
  const losers = proposals.map(({ letter, run, view }, i) => {
    const count = roundedCount(run.indicators.municipal.losers[view.y] as number);
    return `${letter}, ${i === 0 ? about(count, language) : formatCount(count, language)}`;
  });
  const pools = proposals.map(({ run, view }) => (run.envelope.pool[view.t] as number) * view.unit);
  const isSame = pools.every((pool) => Math.abs(pool - (pools[0] as number)) < CENTAVO);
  const list = proposals.map(({ letter }, i) => `${letter}, ${formatMoney(pools[i] as number, language)}`).join('; ');
  const money = isSame
    ? text.samePool(proposals.length, formatMoney(pools[0] ?? 0, language), price)
    : text.pools(list, price);
  return `${text.supportLosers(losers.join('; '))} ${money}`;
}
