import { formatPercent } from '#lib/format.ts';
import type { Language } from '#lib/i18n/language.ts';
import { described, found } from './finding.ts';
import type { Finding } from './finding.ts';

export interface BandNumbers {
  /** Largest population of the band, inhabitants; Infinity for the last one. */
  readonly upTo: number;
  /** Change, share. */
  readonly change: number;
}

/** Smaller changes count as none; gains this near to each other are "close to" one figure. */
const VISIBLE = 0.005;
const NEAR = 0.05;

const thousand = { 'pt-BR': 'mil', en: 'thousand' };
const million = { 'pt-BR': ['milhão', 'milhões'], en: ['million', 'million'] } as const;

function people(count: number, language: Language): string {
  if (count < 1e6) return `${count / 1e3}\u00a0${thousand[language]}`;
  return `${count / 1e6}\u00a0${million[language][count < 2e6 ? 0 : 1]}`;
}

const TEXT = {
  'pt-BR': {
    none: 'Nenhuma faixa de população muda de valor',
    allGain: 'Todas as faixas de população ganham',
    allLose: 'Todas as faixas de população perdem',
    near: (low: string, share: string, high: string, loss: boolean) =>
      `Até ${low} habitantes ${loss ? 'a perda' : 'o ganho'} fica perto de ${share}; acima de ${high} há ${loss ? 'ganho' : 'perda'}`,
    split: (low: string, high: string, loss: boolean) =>
      `Até ${low} habitantes há ${loss ? 'perda' : 'ganho'}; acima de ${high}, ${loss ? 'ganho' : 'perda'}`,
    plain: 'Variação do custeio por faixa de população',
  },
  en: {
    none: 'No population band changes value',
    allGain: 'All population bands gain',
    allLose: 'All population bands lose',
    near: (low: string, share: string, high: string, loss: boolean) =>
      `Up to ${low} inhabitants ${loss ? 'losses' : 'gains'} are close to ${share}; above ${high} there are ${loss ? 'gains' : 'losses'}`,
    split: (low: string, high: string, loss: boolean) =>
      `Up to ${low} inhabitants there are ${loss ? 'losses' : 'gains'}; above ${high}, ${loss ? 'gains' : 'losses'}`,
    plain: 'Change of transfers by population band',
  },
};

const signOf = (change: number): number => (Math.abs(change) < VISIBLE ? 0 : Math.sign(change));

/** Bands from the first on whose changes lie within NEAR of one another, at least two. */
function nearRun(bands: readonly BandNumbers[]): readonly BandNumbers[] {
  let end = 1;
  for (; end < bands.length; end++) {
    const changes = bands.slice(0, end + 1).map(({ change }) => change);
    if (Math.max(...changes) - Math.min(...changes) > NEAR) break;
  }
  return end >= 2 ? bands.slice(0, end) : [];
}

/** "Até 50 mil habitantes o ganho fica perto de 20%; acima de 200 mil há perda". Bands in rising order. */
export function bandFinding(bands: readonly BandNumbers[], language: Language): Finding {
  const text = TEXT[language];
  const signs = bands.map(({ change }) => signOf(change));
  if (bands.length === 0 || bands.some(({ change }) => !Number.isFinite(change))) return described(text.plain);
  if (signs.every((sign) => sign === 0)) return found(text.none);
  if (signs.every((sign) => sign > 0)) return found(text.allGain);
  if (signs.every((sign) => sign < 0)) return found(text.allLose);
  // One turn: a sign at the beginning, the other from some band to the end, nothing astray between.
  const first = signs[0] ?? 0;
  const turn = signs.findIndex((sign) => sign === -first);
  const holds = first !== 0 && turn > 0 && signs.slice(turn).every((sign) => sign === -first);
  if (!holds) return described(text.plain);
  const head = bands.slice(
    0,
    signs.findIndex((sign) => sign !== first),
  );
  const low = people(head.at(-1)?.upTo ?? 0, language);
  const high = people(bands[turn - 1]?.upTo ?? 0, language);
  const run = nearRun(head);
  const mean = run.reduce((sum, { change }) => sum + Math.abs(change), 0) / Math.max(1, run.length);
  // A mean below 2% is not worth "close to".
  if (run.length === 0 || mean < 0.02) return found(text.split(low, high, first < 0));
  const share = formatPercent(mean >= 0.1 ? Math.round(mean * 20) / 20 : mean, language, 0);
  return found(text.near(people(run.at(-1)?.upTo ?? 0, language), share, high, first < 0));
}
