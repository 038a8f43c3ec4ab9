// Headline numbers of every shipped scenario, rounded to what a reader would quote.

import { BASE_YEAR } from '#engine';
import type { Engine, Inequality, Reform, Simulation, Tally } from '#engine';
import { compileScenario } from '#scenario/compile.ts';
import { PRESETS } from '#scenario/presets.ts';

export const GOLDEN_YEARS: readonly number[] = [2018, 2026, 2036];
export const GOLDEN_FILE = new URL('headline.json', import.meta.url);

const MILLION = 1e6;
/** R$ million; adding 0 turns a negative zero into zero. */
const millions = (reais: number | undefined): number => Math.round((reais as number) / MILLION) + 0;
/** Four decimals, as indices are printed. */
const index = (value: number): number => Math.round(value * 1e4) / 1e4 + 0;

const tallyAt = ({ winners, losers, unchanged }: Tally, y: number) => [winners[y], losers[y], unchanged[y]];
const indices = ({ gini, concentration, theil }: Inequality) => ({
  gini: index(gini),
  concentration: index(concentration),
  theil: index(theil),
});

function findingsOf({ reform, run }: Simulation, y: number): Record<string, string> {
  return Object.fromEntries(
    reform.groups.map(({ id }, g) => {
      const { kind, amount } = run.findings[y]?.[g] ?? { kind: 'none', amount: 0 };
      return [id, kind === 'none' ? kind : `${kind}, ${millions(amount)}`];
    }),
  );
}

function headlineOf(engine: Engine, simulation: Simulation, year: number) {
  const { envelope, indicators } = simulation.run;
  const y = simulation.run.years.indexOf(year);
  const { macroRegions } = engine.compare(simulation, year);
  return {
    pool: millions(envelope.pool[year - BASE_YEAR]),
    findings: findingsOf(simulation, y),
    municipal: tallyAt(indicators.municipal, y),
    state: tallyAt(indicators.state, y),
    uf: tallyAt(indicators.uf, y),
    population: tallyAt(indicators.population, y),
    moneyMoved: millions(indicators.moneyMoved[y]),
    macroRegions: { before: indices(macroRegions.before), after: indices(macroRegions.after) },
    ab: {
      reference: millions(indicators.abReference[y]),
      redistribution: millions(indicators.abRedistribution[y]),
      toMac: millions(indicators.abToMac[y]),
      municipalitiesBelow: indicators.abMunicipalitiesBelow[y],
      below: millions(indicators.abBelow[y]),
    },
    lossAgainstRcl15: millions(indicators.lossAgainstRcl15[y]),
    lossSoFarReal: millions(indicators.lossAgainstRcl15CumulativeReal[y]),
  };
}

/** Tallies are winners, losers, unchanged; money is in R$ million. */
export function headlinesOf(engine: Engine, reform: Reform) {
  const simulation = engine.simulate(reform);
  return Object.fromEntries(GOLDEN_YEARS.map((year) => [year, headlineOf(engine, simulation, year)]));
}

export function allHeadlines(engine: Engine): Record<string, ReturnType<typeof headlinesOf>> {
  return Object.fromEntries(PRESETS.map(({ id, document }) => [id, headlinesOf(engine, compileScenario(document))]));
}
