// The question `laboratory` of the simulation thread, on the shipped data.

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Dataset, Transition } from '#engine';
import { createSimulator } from '#lib/simulator.ts';
import type { Answer } from '#lib/simulator.ts';
import { FAMILIES, YEARLY_LOSS } from '#lib/transition/families.ts';
import type { FamilyId } from '#lib/transition/families.ts';
import { excessCovered } from '#lib/transition/excess.ts';
import type { FamilyReport, LaboratoryReport } from '#lib/transition/laboratory.ts';
import { presetById } from '#scenario/presets.ts';
import type { ScenarioDocument } from '#scenario/document.ts';

const simulator = createSimulator();
let dataset: Dataset;
const OWN: Transition = { mode: 'phaseIn', years: 7, floor: null, cap: null };

function value<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(answer.failure.message);
  return answer.value;
}
const preset = (id: string): ScenarioDocument => presetById(id)?.document as ScenarioDocument;
const laboratory = async (scenario: ScenarioDocument): Promise<LaboratoryReport> =>
  value(await simulator.laboratory(scenario, OWN));
const family = ({ families }: LaboratoryReport, id: FamilyId): FamilyReport =>
  families[FAMILIES.indexOf(id)] as FamilyReport;

beforeAll(async () => {
  const folder = new URL('../../../static/data/', import.meta.url);
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(new Response(readFileSync(new URL(address.split('/').at(-1) ?? '', folder)))),
  );
  ({ dataset } = value(await simulator.load('data')));
});
afterAll(() => vi.unstubAllGlobals());

describe('laboratory', () => {
  // One group, then two with ring-fences.
  it.each(['bloco-unico-necessidades', 'ab-protegida-necessidades'])('keeps its promises for %s', async (id) => {
    const scenario = preset(id);
    const report = await laboratory(scenario);
    const { run } = value(simulator.propose(scenario, 2026));
    const own = family(report, 'scenario');
    [...own.guarantee].forEach((cost, y) => expect(cost).toBeCloseTo(run.indicators.moneyMoved[y] as number, 2));
    expect([...own.losers]).toEqual([...run.indicators.municipal.losers]);

    const start = scenario.startYear - 2017;
    expect([...family(report, 'immediate').covered].slice(start).every((share) => share === 1)).toBe(true);
    family(report, 'linear10').covered.forEach((share, y) => {
      if (y >= start) expect(share).toBeCloseTo(Math.min(1, (y - start + 1) / 10), 9);
    });
    expect(family(report, 'linearNoFall').nominal.worst).toBeNull();
    expect(family(report, 'floorLoss').nominal.worst?.fall).toBeLessThanOrEqual(YEARLY_LOSS + 1e-9);
    for (const { guaranteeTotal, loss } of report.families) {
      // A year of gain may make up for one of loss, never the other way round; UFs add up to nothing.
      expect(loss.total).toBeLessThanOrEqual(guaranteeTotal + 1);
      expect(Math.abs(loss.byUf.reduce((sum, { change }) => sum + change, 0))).toBeLessThan(1);
    }
  });

  it('shows that the rule of the FPE under EC 95 does not arrive, whatever the criteria', async () => {
    for (const id of ['excedente-fpe', 'ab-protegida-necessidades']) {
      const scenario = preset(id);
      expect(scenario.envelope.rule).toBe('ec95');
      const { covered, arrival, arrivals } = family(await laboratory(scenario), 'excessOnly');
      const closed = excessCovered(dataset, scenario.envelope, scenario.macro, scenario);
      closed.slice(1).forEach((share, k) => expect(covered[k + 1]).toBeCloseTo(share, 9));
      // Nothing in 2021, when prices outran the minimum; where it ends depends on margin and inflation alone.
      expect(covered[2021 - 2017]).toBeCloseTo(0, 9);
      expect(covered[2036 - 2017]).toBeCloseTo(covered[2026 - 2017] as number, 9);
      expect(covered[2036 - 2017]).toBeLessThan(0.05);
      expect([arrival, arrivals.median]).toEqual([null, null]);
    }
  });

  it('shares out what a growing pool brings', async () => {
    const covered = async (id: string): Promise<number> =>
      family(await laboratory(preset(id)), 'excessOnly').covered.at(-1) as number;
    const limits = await covered('excedente-fpe-lc200');
    expect(limits).toBeGreaterThan(0.4);
    expect(await covered('excedente-fpe-regra-vigente')).toBeGreaterThan(limits);
  });

  it('leaves the last run alone, and has nothing to cover under the shares of 2016', async () => {
    value(simulator.run(preset('excedente-fpe'), 2026));
    const before = value(simulator.publish(2026)).amount;
    expect((await laboratory(preset('sus-legal'))).hasDistance).toBe(false);
    expect(value(simulator.publish(2026)).amount).toEqual(before);
  });
});
