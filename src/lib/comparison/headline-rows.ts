// The headline figures of section 10 of docs/model.md, one value a proposal, in the prices of the page.

import type { Tally } from '#engine';
import type { ProposalView } from '#lib/proposals/proposal-view.ts';

export const HEADLINE_GROUPS = ['money', 'municipalities', 'people', 'stateFunds', 'ufs', 'inequality', 'ab'] as const;
export type HeadlineGroup = (typeof HEADLINE_GROUPS)[number];

export type HeadlineId =
  | 'pool'
  | 'moved'
  | 'belowRcl15'
  | `${'municipalities' | 'stateFunds' | 'ufs'}${'Losing' | 'Same' | 'Winning'}`
  | `people${'Losing' | 'Winning'}`
  | `gini${'MacroRegions' | 'Municipalities' | 'Ufs'}`
  | `abShare${'Reference' | 'Redistributed' | 'Result'}`
  | 'abFewer'
  | 'abBelow'
  | 'abToMac';

/** funds: municipal funds, rounded on screen, whose base is estimated · count: few enough to be exact. */
export type HeadlineKind = 'money' | 'funds' | 'count' | 'people' | 'share' | 'index';

export interface HeadlineRow {
  readonly id: HeadlineId;
  readonly group: HeadlineGroup;
  readonly kind: HeadlineKind;
  /** R$ of the view, funds, inhabitants of 2016, a share (0–1) or an index. */
  readonly values: readonly number[];
  /** A second figure that says how large the first is: a share (0–1), or the index of the sharing-out of 2016. */
  readonly besides?: readonly number[];
}

/** Money too small to speak of, R$. */
const CENTAVO = 0.005;
const clean = (money: number): number => (Math.abs(money) < CENTAVO ? 0 : money);

type Reader = (proposal: ProposalView) => number;

const at =
  (of: (proposal: ProposalView) => Float64Array): Reader =>
  (proposal) =>
    of(proposal)[proposal.view.y] as number;

const money =
  (read: Reader): Reader =>
  (proposal) =>
    clean(read(proposal)) * proposal.view.unit;

const pool: Reader = ({ run, view }) => run.envelope.pool[view.t] as number;
const moved = at(({ run }) => run.indicators.moneyMoved);
const abReference = at(({ run }) => run.indicators.abReference);
const abRedistribution = at(({ run }) => run.indicators.abRedistribution);
const abToMac = at(({ run }) => run.indicators.abToMac);
const abDue: Reader = (proposal) => abReference(proposal) + abRedistribution(proposal);
const partOf =
  (part: Reader, whole: Reader): Reader =>
  (proposal) =>
    whole(proposal) > 0 ? clean(part(proposal)) / whole(proposal) : 0;

interface Line extends Omit<HeadlineRow, 'values' | 'besides'> {
  readonly read: Reader;
  readonly beside?: Reader;
}

function tallyLines(
  group: 'municipalities' | 'stateFunds' | 'ufs',
  kind: HeadlineKind,
  of: (proposal: ProposalView) => Tally,
): Line[] {
  return [
    { id: `${group}Losing`, group, kind, read: at((proposal) => of(proposal).losers) },
    { id: `${group}Same`, group, kind, read: at((proposal) => of(proposal).unchanged) },
    { id: `${group}Winning`, group, kind, read: at((proposal) => of(proposal).winners) },
  ];
}

function peopleLine(id: 'peopleLosing' | 'peopleWinning', read: Reader): Line {
  const everybody: Reader = ({ run, view }) => {
    const { winners, losers, unchanged } = run.indicators.population;
    return [winners, losers, unchanged].reduce((sum, values) => sum + (values[view.y] as number), 0);
  };
  return { id, group: 'people', kind: 'people', read, beside: partOf(read, everybody) };
}

function giniLine(id: HeadlineId, of: 'macroRegions' | 'municipalities' | 'ufs'): Line {
  return {
    id,
    group: 'inequality',
    kind: 'index',
    read: ({ inequality }) => inequality[of].after.gini,
    beside: ({ inequality }) => inequality[of].before.gini,
  };
}

const LINES: readonly Line[] = [
  { id: 'pool', group: 'money', kind: 'money', read: money(pool) },
  { id: 'moved', group: 'money', kind: 'money', read: money(moved), beside: partOf(moved, pool) },
  { id: 'belowRcl15', group: 'money', kind: 'money', read: money(at(({ run }) => run.indicators.lossAgainstRcl15)) },
  ...tallyLines('municipalities', 'funds', ({ run }) => run.indicators.municipal),
  peopleLine(
    'peopleLosing',
    at(({ run }) => run.indicators.population.losers),
  ),
  peopleLine(
    'peopleWinning',
    at(({ run }) => run.indicators.population.winners),
  ),
  ...tallyLines('stateFunds', 'count', ({ run }) => run.indicators.state),
  ...tallyLines('ufs', 'count', ({ run }) => run.indicators.uf),
  giniLine('giniMacroRegions', 'macroRegions'),
  giniLine('giniMunicipalities', 'municipalities'),
  giniLine('giniUfs', 'ufs'),
  { id: 'abShareReference', group: 'ab', kind: 'share', read: partOf(abReference, pool) },
  { id: 'abShareRedistributed', group: 'ab', kind: 'share', read: partOf(abDue, pool) },
  {
    id: 'abShareResult',
    group: 'ab',
    kind: 'share',
    read: partOf((proposal) => abDue(proposal) - abToMac(proposal), pool),
  },
  { id: 'abFewer', group: 'ab', kind: 'funds', read: at(({ run }) => run.indicators.abMunicipalitiesBelow) },
  { id: 'abBelow', group: 'ab', kind: 'money', read: money(at(({ run }) => run.indicators.abBelow)) },
  { id: 'abToMac', group: 'ab', kind: 'money', read: money(abToMac), beside: partOf(abToMac, abDue) },
];

export function headlineRows(proposals: readonly ProposalView[]): HeadlineRow[] {
  return LINES.map(({ id, group, kind, read, beside }) => ({
    id,
    group,
    kind,
    values: proposals.map(read),
    ...(beside === undefined ? {} : { besides: proposals.map(beside) }),
  }));
}

/** Difference of every value from that of the base proposal; float dust is zero. */
export function differencesFrom({ kind, values }: HeadlineRow, base: number): number[] {
  const from = values[base] as number;
  const least = kind === 'money' ? CENTAVO : 1e-12;
  return values.map((value) => (Math.abs(value - from) < least ? 0 : value - from));
}
