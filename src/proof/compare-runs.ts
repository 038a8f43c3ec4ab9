// Everything the engine and the reference say of one reform, laid side by side.

import type { Engine, Inequality as EngineInequality, Reform, Simulation, Tally } from '#engine';
import { indicatorsReference, publishReference, simulateReference } from '#reference/index.ts';
import type { Indicators, ReferenceRun, ReferenceYear } from '#reference/index.ts';
import { BLOCK_NAMES } from '#reference/country.ts';

/** Largest accepted difference of indicators and float amounts, relative to the greater side. */
const RELATIVE = 1e-9;

export interface Pair {
  readonly engine: Engine;
  readonly simulation: Simulation;
  readonly reference: ReferenceRun;
}

export function runBoth(engine: Engine, reform: Reform): Pair {
  return {
    engine,
    simulation: engine.simulate(reform),
    reference: simulateReference(engine.dataset, reform),
  };
}

/** What the engine has, and what the reference has in its place. */
export interface Difference {
  /** Quantity, fund, year. */
  readonly what: string;
  readonly got: number | string;
  readonly expected: number | string;
}

const told = (value: unknown): number | string => (typeof value === 'number' ? value : String(value));

/** Collects what differs. */
class Differences {
  readonly found: Difference[] = [];

  /** `scale`: size of what cancels inside the figure, in its own unit. */
  near(what: string, got: number | undefined, expected: number, scale = 0): void {
    const size = Math.max(Math.abs(got ?? Number.NaN), Math.abs(expected), scale);
    const close = got !== undefined && Math.abs(got - expected) <= RELATIVE * size;
    if (!close) this.found.push({ what, got: told(got), expected });
  }

  within(what: string, got: number | undefined, expected: number, tolerance: number): void {
    const close = got !== undefined && Math.abs(got - expected) <= tolerance;
    if (!close) this.found.push({ what, got: told(got), expected });
  }

  same(what: string, got: unknown, expected: unknown): void {
    if (got !== expected) this.found.push({ what, got: told(got), expected: told(expected) });
  }
}

function compareEnvelope({ simulation, reference }: Pair, differences: Differences): void {
  const { envelope } = simulation.run;
  reference.envelope.forEach((year, t) => {
    differences.near(`minimum ${year.year}`, envelope.minimum[t], year.minimum);
    differences.near(`asps ${year.year}`, envelope.asps[t], year.asps);
    differences.near(`pool ${year.year}`, envelope.pool[t], year.pool);
    differences.near(`deflator ${year.year}`, envelope.deflator[t], year.deflator);
    if (t > 0) differences.near(`pool under 15% of RCL ${year.year}`, envelope.poolRcl15[t], year.poolRcl15);
  });
}

function compareFunds({ simulation, reference }: Pair, year: ReferenceYear, y: number, differences: Differences): void {
  const { run } = simulation;
  const scale = year.envelope.pool * 1e-3;
  year.funds.forEach((fund, e) => {
    const at = `${reference.country.funds[e]?.code} ${year.year}`;
    const cell = y * run.size + e;
    differences.near(`reference ${at}`, run.reference[cell], fund.reference, scale);
    differences.near(`amount ${at}`, run.amount[cell], fund.amount, scale);
    differences.near(`AB ${at}`, run.ab[cell], fund.spending.AB, scale);
    differences.near(`AB to MAC ${at}`, run.abToMac[cell], fund.abToMac, scale);
  });
  year.findings.forEach((finding, g) => {
    const at = `finding of group ${g + 1} in ${year.year}`;
    const got = run.findings[y]?.[g];
    differences.same(at, got?.kind, finding.kind);
    differences.near(`${at}, amount`, got?.amount, finding.amount, year.envelope.pool);
  });
  const totals = run.totalFindings[y] ?? [];
  const named = (findings: readonly { readonly kind: string }[]) => findings.map(({ kind }) => kind).join(', ');
  differences.same(`findings of whole amounts in ${year.year}`, named(totals), named(year.totalFindings));
  year.totalFindings.forEach(({ kind, amount, groups }, i) => {
    differences.near(`${kind} of whole amounts in ${year.year}`, totals[i]?.amount, amount, year.envelope.pool);
    differences.same(`proof of ${kind} in ${year.year}`, totals[i]?.groups.join(), groups.join());
  });
}

function compareCentavos(pair: Pair, year: number, differences: Differences): void {
  const published = pair.engine.publish(pair.simulation, year);
  const rows = publishReference(pair.reference, year);
  const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
  // Float noise of T may fall on either side of half a centavo; the sums meet it exactly all the same.
  const expected = rows.reduce((sum, row) => sum + row.amount, 0);
  differences.within(`pool ${year}, centavos`, published.pool, expected, 1);
  differences.same(`sum of amounts ${year}, centavos`, total(published.amount), published.pool);
  differences.same(`sum of references ${year}, centavos`, total(published.reference), published.pool);
  rows.forEach((row, e) => {
    const at = `${row.code} ${year}, centavos`;
    differences.within(`reference ${at}`, published.reference[e], row.reference, 1);
    differences.within(`amount ${at}`, published.amount[e], row.amount, 1);
    differences.within(`AB to MAC ${at}`, published.abToMac[e], row.ab_to_mac, 1);
    differences.within(`AB reference ${at}`, published.abReference[e], row.ab_reference, 1);
    const blocks = BLOCK_NAMES.map((_, b) => published.blocks[e * BLOCK_NAMES.length + b]);
    [row.ab, row.mac, row.af, row.vs, row.ges].forEach((value, b) =>
      differences.within(`${BLOCK_NAMES[b]} ${at}`, blocks[b], value, 1),
    );
    const sum = blocks.reduce<number>((a, block) => a + (block ?? Number.NaN), 0);
    differences.same(`blocks of ${at}`, sum, published.amount[e]);
  });
}

function compareTallies(
  pair: Pair,
  year: ReferenceYear,
  y: number,
  expected: Indicators,
  differences: Differences,
): void {
  const tallies = pair.simulation.run.indicators;
  // A change that stands on the threshold to within float noise may fall on either side of it.
  const threshold = pair.reference.reform.winnerThreshold;
  const onThreshold = ({ amount, reference }: { amount: number; reference: number }): boolean =>
    reference > 0 && Math.abs(Math.abs(amount - reference) / reference - threshold) < RELATIVE;
  if (threshold > 0 && year.funds.some(onThreshold)) return;
  const compare = (what: string, got: Tally, count: Indicators['municipal']): void => {
    differences.same(`winners, ${what} ${year.year}`, got.winners[y], count.winners);
    differences.same(`losers, ${what} ${year.year}`, got.losers[y], count.losers);
    differences.same(`unchanged, ${what} ${year.year}`, got.unchanged[y], count.unchanged);
  };
  compare('municipal', tallies.municipal, expected.municipal);
  compare('state', tallies.state, expected.state);
  compare('UF', tallies.uf, expected.uf);
  compare('population', tallies.population, expected.population);
}

function compareIndicators(pair: Pair, year: ReferenceYear, y: number, differences: Differences): void {
  const got = pair.simulation.run.indicators;
  const expected = indicatorsReference(pair.reference, year.year);
  const { pool } = year.envelope;
  compareTallies(pair, year, y, expected, differences);
  differences.near(`money moved ${year.year}`, got.moneyMoved[y], expected.moneyMoved, pool);
  differences.near(`harmless ${year.year}`, got.moneyMoved[y], expected.costOfHoldingHarmless, pool);
  differences.near(`AB reference ${year.year}`, got.abReference[y], expected.abReference);
  differences.near(`AB redistribution ${year.year}`, got.abRedistribution[y], expected.abRedistribution, pool);
  differences.near(`AB to MAC ${year.year}`, got.abToMac[y], expected.abToMac, pool);
  differences.same(`AB below ${year.year}`, got.abMunicipalitiesBelow[y], expected.abMunicipalitiesBelow);
  differences.near(`AB below, R$ ${year.year}`, got.abBelow[y], expected.abBelow, pool);
  const scale = Math.max(pool, year.envelope.poolRcl15) * (y + 1);
  differences.near(`loss ${year.year}`, got.lossAgainstRcl15[y], expected.lossAgainstRcl15, scale);
  differences.near(
    `loss so far ${year.year}`,
    got.lossAgainstRcl15CumulativeReal[y],
    expected.lossAgainstRcl15CumulativeReal,
    scale,
  );
  compareInequality(pair, year.year, expected, differences);
}

function compareInequality(pair: Pair, year: number, expected: Indicators, differences: Differences): void {
  const report = pair.engine.compare(pair.simulation, year);
  const sides = [
    ['municipalities', report.municipalities, expected.inequality.municipality],
    ['macro-regions', report.macroRegions, expected.inequality.macroRegion],
    ['UFs', report.ufs, expected.inequality.uf],
  ] as const;
  for (const [what, got, want] of sides) {
    for (const moment of ['before', 'after'] as const) {
      const one: EngineInequality = got[moment];
      const at = `of ${what} ${moment} ${year}`;
      // These indices are sums of terms of the order of 1.
      differences.near(`Gini ${at}`, one.gini, want[moment].gini, 1);
      differences.near(`concentration ${at}`, one.concentration, want[moment].concentration, 1);
      differences.near(`Theil ${at}`, one.theil, want[moment].theil.total, 1);
      differences.near(`Theil between ${at}`, one.theilBetween, want[moment].theil.between, 1);
      differences.near(`Theil within ${at}`, one.theilWithin, want[moment].theil.within, 1);
    }
  }
}

/** What differs between the two runs, every year and every fund; empty when they agree. */
export function compareRuns(pair: Pair): Difference[] {
  const differences = new Differences();
  compareEnvelope(pair, differences);
  pair.reference.years.forEach((year, y) => {
    differences.same(`year ${y + 1}`, pair.simulation.run.years[y], year.year);
    compareFunds(pair, year, y, differences);
    compareCentavos(pair, year.year, differences);
    compareIndicators(pair, year, y, differences);
  });
  return differences.found;
}
