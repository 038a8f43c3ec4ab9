// The sentence over the table: does any proposal meet the conditions, which comes closest, what stands in
// the way of the others.

import type { Language } from '#lib/i18n/language.ts';
import { mesaText } from '#lib/i18n/mesa.ts';
import type { ProposalView } from '#lib/proposals/proposal-view.ts';
import { CATALOGUE } from '#conditions/catalogue.ts';
import type { Figure } from '#conditions/figure.ts';
import { scoreOf } from './judge.ts';
import type { JudgedCondition } from './judge.ts';

type Obstacle = keyof (typeof mesaText)['pt-BR']['figures']['obstacles'];

const isOf = (group: keyof typeof CATALOGUE, { id }: Figure): boolean =>
  CATALOGUE[group].some((each) => each.id === id);

function obstacleOf(figure: Figure): Obstacle {
  if (isOf('primaryCare', figure)) return 'primaryCare';
  if (isOf('inequality', figure)) return 'inequality';
  return isOf('money', figure) ? 'money' : figure.scope;
}

/** The year all conditions are of; null where they are of several. */
function commonYear(judged: readonly JudgedCondition[], shown: number): number | null {
  const years = new Set(judged.map(({ condition: { year } }) => (year === 'shown' ? shown : year)));
  const [only] = years;
  return years.size === 1 && typeof only === 'number' ? only : null;
}

export function writeMesaVerdict(
  judged: readonly JudgedCondition[],
  views: readonly ProposalView[],
  year: number,
  language: Language,
): string {
  const { verdict } = mesaText[language];
  if (judged.length === 0) return verdict.noConditions;
  const when = commonYear(judged, year);
  const scores = views.map(({ letter }, i) => ({ letter, ...scoreOf(judged, i) }));
  const whole = scores.filter(({ met, all }) => all > 0 && met === all);
  if (whole.length > 0) {
    return verdict.meets(
      whole.map(({ letter }) => letter),
      judged.length,
      when,
    );
  }
  const most = Math.max(...scores.map(({ met }) => met));
  const best = scores.filter(({ met }) => met === most).map(({ letter }) => letter);
  return verdict.none(judged.length, when, most === 0 ? null : { letters: best, count: most });
}

/** What each proposal that fails runs into, and in which money. */
export function writeMesaSupport(
  judged: readonly JudgedCondition[],
  views: readonly ProposalView[],
  year: number,
  language: Language,
): string {
  const { verdict, figures } = mesaText[language];
  // Proposals that run into the same are told together.
  const failing: { letters: string[]; obstacles: readonly string[] }[] = [];
  for (const [i, { letter }] of views.entries()) {
    const violated = judged.filter(({ judgements }) => judgements[i]?.kind === 'violated');
    const obstacles = [...new Set(violated.map(({ figure }) => figures.obstacles[obstacleOf(figure)]))];
    const alike = failing.find((each) => each.obstacles.join() === obstacles.join());
    if (alike !== undefined) alike.letters.push(letter);
    else if (obstacles.length > 0) failing.push({ letters: [letter], obstacles });
  }
  const pools = new Set(views.map(({ run, view }) => Math.round(run.envelope.pool[view.t] as number)));
  const money = `${verdict.prices(year)}, ${verdict.pools(views.length, pools.size === 1)}`;
  return failing.length === 0 ? money : `${verdict.obstacles(failing)} ${money}`;
}
