// node --import tsx scripts/data/measure.ts [SOURCE_FOLDER]: how good the estimate is, as far as it can be known from inside.
// The figures stand in docs/data.md.

import { BANDS } from './bands.ts';
import type { Municipality } from './municipality.ts';
import { estimateMunicipal } from './estimate.ts';
import { frameEstimate } from './frame.ts';
import { sumBlocks } from './nt46.ts';
import { eachBlock } from './fund-blocks.ts';
import { ruleOfPrimaryCare } from './primary-care.ts';
import { fitRobustly } from './regression.ts';
import { readSources } from './sources.ts';
import { spendingByOthers } from './spending-by-others.ts';

const FOLDS = 5;

function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.round(q * (sorted.length - 1))] ?? Number.NaN;
}

function show(values: readonly number[], digits = 3): string {
  return [0.05, 0.25, 0.5, 0.75, 0.95].map((q) => quantile(values, q).toFixed(digits)).join(' ');
}

const sources = readSources(process.argv[2] ?? '../shared/data');
const frame = frameEstimate(sources);
const { places } = frame;

/** Payments of 2019 left out by fifths (every fifth by code): estimate over payment, at the same band level. */
function measureHeldOut(): void {
  console.log('Held-out primary care: |estimate / payment of 2019 − 1| by band, level of the band removed');
  const index = new Map(places.map((m, i) => [m, i]));
  const ratio = new Map<Municipality, number>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const inFold = (m: Municipality) => (index.get(m) as number) % FOLDS === fold;
    const { amounts } = estimateMunicipal(sources, frame, (m) => !inFold(m));
    places.forEach((m, i) => {
      if (inFold(m) && m.primaryCare2019 !== null) ratio.set(m, (amounts.AB[i] as number) / m.primaryCare2019);
    });
  }
  BANDS.forEach((band, k) => {
    const values = [...ratio].filter(([m]) => m.band === k).map(([, value]) => value);
    if (values.length === 0) return;
    const level = quantile(values, 0.5);
    const errors = values.map((value) => Math.abs(value / level - 1));
    const near = errors.filter((error) => error <= 0.2).length / errors.length;
    console.log(
      `  ${band.name}: ${values.length} municipalities, level ${level.toFixed(2)}, quantiles ${show(errors)}, within 20% ${near.toFixed(2)}`,
    );
  });
}

/** The estimated total against what was spent of the money of others in 2015–2016 (with state transfers). */
function measureAgainstSpending(): void {
  const { amounts, deviation } = estimateMunicipal(sources, frame);
  const spent = spendingByOthers(places);
  const ratio = places.map((m, i) => {
    const total = sumBlocks(eachBlock((block) => amounts[block][i] as number));
    return spent[i] ? total / m.population / spent[i] : null;
  });
  const list = (belongs: (m: Municipality) => boolean) =>
    places.flatMap((m, i) => {
      const value = ratio[i] ?? null;
      return value !== null && belongs(m) ? [value] : [];
    });
  console.log('Median error that the model itself expects of AB and MAC together (0.674 deviations), % of the total');
  BANDS.forEach((band, k) => {
    const expected = places.flatMap((m, i) => {
      const total = sumBlocks(eachBlock((block) => amounts[block][i] as number)) / m.population;
      return m.band === k ? [(67.4 * (deviation[i] as number)) / total] : [];
    });
    console.log(`  ${band.name}: ${show(expected, 1)}`);
  });
  console.log('Estimated total over spending from others (SIOPS 2015–2016): quantiles 5 25 50 75 95');
  BANDS.forEach((band, k) =>
    console.log(
      `  ${band.name}: ${show(
        list((m) => m.band === k),
        2,
      )}`,
    ),
  );
  for (const uf of new Set(places.map((m) => m.uf)))
    console.log(
      `  ${uf}: ${show(
        list((m) => m.uf === uf),
        2,
      )}`,
    );
}

/**
 * How much of a departure of the 2019 payment from the rule shows in spending from others (R$ by R$): 1 if
 * payments were exact and stood still, 0 if the departure were noise. UF, band, beds, doctors held.
 */
function measurePaymentNoise(): void {
  const { rule } = ruleOfPrimaryCare(places);
  const spent = spendingByOthers(places);
  const ufs = [...new Set(places.map((m) => m.uf))].sort();
  const slope = (belongs: (m: Municipality) => boolean) => {
    const observations = places.flatMap((m, i) => {
      const [paid, value] = [m.primaryCare2019, spent[i] ?? null];
      if (paid === null || value === null || !belongs(m)) return [];
      const levels = [...ufs.map((uf) => Number(uf === m.uf)), ...BANDS.map((_, k) => Number(k === m.band))];
      const ruled = rule[i] as number;
      const features = [...levels, m.susBeds ?? 0, m.doctors ?? 0, ruled, paid / m.population - ruled];
      return [{ features, value: Math.min(700, Math.max(50, value)), scale: 1 }];
    });
    const ridge = (observations[0]?.features ?? []).map((_, k) => (k < ufs.length + BANDS.length ? 1e-3 : 1e-6));
    return `${(fitRobustly(observations, ridge, 3).at(-1) ?? Number.NaN).toFixed(2)} (${observations.length})`;
  };
  console.log('R$ of spending from others for R$ 1 of payment of 2019 beyond the rule');
  console.log(`  all ${slope(() => true)}; no admissions ${slope((m) => m.admissions2019 === 0)}`);
  const regions = { North: '1', Northeast: '2', Southeast: '3', South: '4', 'Centre-West': '5' };
  for (const [name, digit] of Object.entries(regions))
    console.log(`  ${name} ${slope((m) => m.code.startsWith(digit))}`);
}

measureHeldOut();
measurePaymentNoise();
measureAgainstSpending();
