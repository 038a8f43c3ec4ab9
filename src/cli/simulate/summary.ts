// summary.json: the indicators of each year (docs/model.md, section 10).

import { BASE_YEAR } from '#engine';
import type { BeforeAfter, Engine, FindingKind, Run, Simulation, Tally } from '#engine';

/** R$ to the centavo: float noise is no money. */
const reais = (value: number | undefined): number => Math.round((value as number) * 100) / 100;

const tallyOf = (tally: Tally, y: number) => ({
  winners: tally.winners[y],
  losers: tally.losers[y],
  unchanged: tally.unchanged[y],
});

function statusOf({ reform, run }: Simulation, y: number) {
  return Object.fromEntries(
    reform.groups.map(({ id }, g) => {
      const { kind, amount } = run.findings[y]?.[g] ?? { kind: 'none', amount: 0 };
      if (kind === 'none') return [id, { status: 'ok' }];
      return [id, { status: kind, [kind === 'floor-infeasible' ? 'shortfall' : 'surplus']: reais(amount) }];
    }),
  );
}

/** Bounds on whole amounts; nothing in a scenario without them. */
function totalStatusOf({ reform, run }: Simulation, y: number) {
  if (reform.transition.floor === null && reform.transition.cap === null) return {};
  const sideOf = (status: FindingKind, lacking: string) => {
    const finding = run.totalFindings[y]?.find(({ kind }) => kind === status);
    if (finding === undefined) return { status: 'ok' };
    return { status, [lacking]: reais(finding.amount), groups: finding.groups.map((g) => reform.groups[g]?.id) };
  };
  return {
    totalStatus: { floor: sideOf('floor-infeasible', 'shortfall'), cap: sideOf('cap-infeasible', 'surplus') },
  };
}

/** The headline is the Gini of macro-regions; every measure stands beside it. */
function inequalityOf(engine: Engine, simulation: Simulation, year: number) {
  const { municipalities, macroRegions, ufs } = engine.compare(simulation, year);
  const headline = ({ before, after }: BeforeAfter) => ({ before: before.gini, after: after.gini });
  return { measure: 'Gini, macro-regions', ...headline(macroRegions), municipalities, macroRegions, ufs };
}

function primaryCareOf({ indicators }: Run, y: number) {
  return {
    reference: reais(indicators.abReference[y]),
    redistribution: reais(indicators.abRedistribution[y]),
    behaviour: reais(-(indicators.abToMac[y] as number)),
    municipalitiesBelow: indicators.abMunicipalitiesBelow[y],
    amountBelow: reais(indicators.abBelow[y]),
  };
}

/** Amounts in R$ of the year unless the name says real (R$ of 2016). */
export function summariseYear(engine: Engine, simulation: Simulation, year: number) {
  const { run } = simulation;
  const { indicators, envelope } = run;
  const y = run.years.indexOf(year);
  const t = year - BASE_YEAR;
  return {
    envelope: reais(envelope.pool[t]),
    federalMinimum: reais(envelope.minimum[t]),
    asps: reais(envelope.asps[t]),
    deflator: envelope.deflator[t],
    status: statusOf(simulation, y),
    ...totalStatusOf(simulation, y),
    municipal: tallyOf(indicators.municipal, y),
    state: tallyOf(indicators.state, y),
    uf: tallyOf(indicators.uf, y),
    population: tallyOf(indicators.population, y),
    moneyMoved: reais(indicators.moneyMoved[y]),
    inequality: inequalityOf(engine, simulation, year),
    ab: primaryCareOf(run, y),
    abToMac: reais(indicators.abToMac[y]),
    lossAgainstRcl15: reais(indicators.lossAgainstRcl15[y]),
    lossAgainstRcl15CumulativeReal: reais(indicators.lossAgainstRcl15CumulativeReal[y]),
  };
}
