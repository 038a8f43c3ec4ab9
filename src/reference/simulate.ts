// The order of steps of docs/model.md, sections 3 to 8, year by year.

import type { Dataset } from '#engine';
import type { Reform } from '#engine';
import type { Attributes } from './attributes.ts';
import { readAttributes } from './attributes.ts';
import type { BlockAmounts, Country, Fund } from './country.ts';
import { BLOCK_NAMES, byBlock, readCountry, sum } from './country.ts';
import type { Needs } from './criteria.ts';
import { measureNeeds } from './criteria.ts';
import type { EnvelopeYear } from './envelope.ts';
import { envelopePath } from './envelope.ts';
import type { BaseOfGroup } from './groups.ts';
import { baseOfGroup, blockPools, blockTotals, freeBase, freePool, ringFenced } from './groups.ts';
import { donorsOf, freeByBlock, nextQ, spendingOf } from './shift.ts';
import { boundTotals } from './total-bounds.ts';
import type { TotalFinding } from './total-bounds.ts';
import { isNull, targets } from './targets.ts';
import type { Finding } from './transition.ts';
import { transitionAmounts } from './transition.ts';

/** One fund in one year, R$ (q is a share). */
export interface FundYear {
  readonly fund: Fund;
  readonly reference: number;
  readonly amount: number;
  /** R: ring-fenced. */
  readonly ringFenced: BlockAmounts;
  /** Composition before behaviour. */
  readonly hist: BlockAmounts;
  /** After the shift. */
  readonly spending: BlockAmounts;
  readonly q: number;
  readonly abToMac: number;
  readonly refAb: number;
}

export interface ReferenceYear {
  readonly year: number;
  readonly envelope: EnvelopeYear;
  readonly funds: readonly FundYear[];
  /** A of each group, in the order of the reform, R$, by fund. */
  readonly free: readonly (readonly number[])[];
  /** One a group, in the order of the reform. */
  readonly findings: readonly Finding[];
  readonly totalFindings: readonly TotalFinding[];
}

export interface ReferenceRun {
  readonly country: Country;
  readonly attributes: Attributes;
  readonly needs: Needs;
  readonly reform: Reform;
  /** 2016 … endYear. */
  readonly envelope: readonly EnvelopeYear[];
  /** 2017 … endYear. */
  readonly years: readonly ReferenceYear[];
}

/** One group in one year, R$, by fund. */
interface GroupYear {
  readonly base: BaseOfGroup;
  readonly reference: readonly number[];
  readonly amounts: readonly number[];
  readonly finding: Finding;
}

interface Frame {
  readonly country: Country;
  readonly reform: Reform;
  readonly needs: Needs;
  readonly totals: BlockAmounts;
  readonly nationalFree: BlockAmounts;
}

function shareOutGroup(
  frame: Frame,
  base: BaseOfGroup,
  money: EnvelopeYear,
  pools: BlockAmounts,
  previous: readonly number[],
): GroupYear {
  const { country, reform, needs } = frame;
  const pool = freePool(country, reform, base.group, pools, frame.totals);
  const reference = base.share.map((share) => share * pool);
  const { amounts, finding } = transitionAmounts({
    base,
    year: money.year,
    startYear: reform.startYear,
    deflator: money.deflator,
    freePool: pool,
    reference,
    target: targets(country, base, needs, money.year, pool),
    previous,
  });
  return { base, reference, amounts, finding };
}

/** Bounds on what each fund receives in all, over what every group gave; `before` is amount[t−1] by fund. */
function boundWhole(
  frame: Frame,
  money: EnvelopeYear,
  pools: BlockAmounts,
  groups: readonly GroupYear[],
  before: readonly number[],
): { groups: GroupYear[]; totalFindings: readonly TotalFinding[] } {
  const { country, reform, totals } = frame;
  if (money.year < reform.startYear) return { groups: [...groups], totalFindings: [] };
  const funds = country.funds.map((fund) => {
    const fenced = ringFenced(reform, fund, pools, totals);
    const fencedSum = sum(BLOCK_NAMES, (block) => fenced[block]);
    return {
      given: groups.map(({ amounts }) => amounts[fund.index] as number),
      free: groups.map(({ base }) => base.free[fund.index] as number),
      ringFenced: fencedSum,
      reference: sum(groups, (group) => group.reference[fund.index] as number) + fencedSum,
      previous: before[fund.index] as number,
      base: sum(BLOCK_NAMES, (block) => fund.base[block]),
    };
  });
  const moment = {
    bounds: reform.transition,
    deflator: money.deflator,
    pools: groups.map(({ base }) => freePool(country, reform, base.group, pools, totals)),
    funds,
  };
  const moves = groups.some(({ base }) => base.total > 0 && !isNull(base));
  const { amounts, findings } = boundTotals(moment, !moves);
  return {
    groups: groups.map((group, g) => ({ ...group, amounts: amounts.map((fund) => fund[g] as number) })),
    totalFindings: findings,
  };
}

/** Amounts of all groups in one fund, by block; blocks stand in one group each. */
function composition(
  frame: Frame,
  fund: Fund,
  groups: readonly GroupYear[],
  of: 'amounts' | 'reference',
): BlockAmounts {
  const parts = groups.map((group) =>
    freeByBlock(frame.reform, fund, group.base, frame.nationalFree, group[of][fund.index] as number),
  );
  return byBlock((block) => sum(parts, (part) => part[block]));
}

function settleFund(
  frame: Frame,
  fund: Fund,
  money: EnvelopeYear,
  pools: BlockAmounts,
  groups: readonly GroupYear[],
  q: number,
): FundYear {
  const { reform, totals } = frame;
  const fenced = ringFenced(reform, fund, pools, totals);
  const fencedSum = sum(BLOCK_NAMES, (block) => fenced[block]);
  const free = composition(frame, fund, groups, 'amounts');
  const hist = byBlock((block) => fenced[block] + free[block]);
  const donors = groups.flatMap(({ base }) => donorsOf(reform, base.group));
  const next = nextQ({ reform, year: money.year, deflator: money.deflator, donors }, fund, hist, free, q);
  return {
    fund,
    reference: sum(groups, (group) => group.reference[fund.index] as number) + fencedSum,
    amount: sum(groups, (group) => group.amounts[fund.index] as number) + fencedSum,
    ringFenced: fenced,
    hist,
    spending: spendingOf(donors, fenced, hist, free, next),
    q: next,
    abToMac: donors.includes('AB') ? free.AB * (1 - next) : 0,
    refAb: fenced.AB + composition(frame, fund, groups, 'reference').AB,
  };
}

/** Run a reform from 2017 to its endYear, step by step as docs/model.md has it. */
export function simulateReference(dataset: Dataset, reform: Reform): ReferenceRun {
  const country = readCountry(dataset);
  const attributes = readAttributes(country);
  const needs = measureNeeds(country, attributes, reform);
  const envelope = envelopePath(country, reform);
  const nationalFree = byBlock((block) => sum(country.funds, (fund) => freeBase(reform, fund, block)));
  const frame: Frame = { country, reform, needs, totals: blockTotals(country), nationalFree };
  const bases = reform.groups.map((group) => baseOfGroup(country, reform, group));
  let previous = bases.map((base) => base.free);
  let before = country.funds.map((fund) => sum(BLOCK_NAMES, (block) => fund.base[block]));
  let q = country.funds.map(() => 1);
  const years = envelope.slice(1).map((money): ReferenceYear => {
    const pools = blockPools(frame.totals, money.pool);
    const given = bases.map((base, g) => shareOutGroup(frame, base, money, pools, previous[g] ?? []));
    const { groups, totalFindings } = boundWhole(frame, money, pools, given, before);
    const funds = country.funds.map((fund) => settleFund(frame, fund, money, pools, groups, q[fund.index] as number));
    previous = groups.map((group) => group.amounts);
    before = funds.map((fund) => fund.amount);
    q = funds.map((fund) => fund.q);
    const findings = groups.map((group) => group.finding);
    return { year: money.year, envelope: money, funds, free: previous, findings, totalFindings };
  });
  return { country, attributes, needs, reform, envelope, years };
}
