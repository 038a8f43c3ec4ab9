// NT 46's tables from lines of transfer: of an imported year, or of the embedded base with one line a block.

import { bandOf } from './bands.ts';
import { componentsOfPayments } from './component-rows.ts';
import { PANORAMA_BLOCKS } from './panorama-tables.ts';
import type {
  BandLines,
  BandRow,
  LineClass,
  LineRow,
  PanoramaBlock,
  PanoramaSphere,
  PanoramaTables,
  StateLines,
  TransferRow,
  UfRow,
} from './panorama-tables.ts';

/** A row of baseline.csv: R$ of one line of transfer to one fund; reversals may make it negative. */
export interface BaselineLine {
  /** Municipal code with 7 digits, state code with 2. */
  readonly code: string;
  readonly sphere: PanoramaSphere;
  readonly block: PanoramaBlock;
  readonly line: string;
  readonly amount: number;
}

/** Who may receive: every fund, with the inhabitants that live there (0 on states but the Distrito Federal). */
export interface FundPlace {
  readonly code: string;
  readonly sphere: PanoramaSphere;
  readonly uf: string;
  readonly population: number;
}

/** Custeio and its five blocks, as tables 2 and 4 count. */
const COUNTED = ['total', ...PANORAMA_BLOCKS.filter((block) => block !== 'INV')] as const;
const MILLION = 1e6;
const BANDS = 9;
const CLASS_WIDTH = 10;

/** What one fund received. */
interface FundSums {
  readonly place: FundPlace;
  /** R$ by block, in the order of PANORAMA_BLOCKS. */
  readonly amounts: number[];
  /** Lines by block whose amounts are not zero. */
  readonly counts: number[];
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);
/** No number where nobody lives: the files have a state fund and none of its municipalities. */
const perInhabitant = (amount: number, people: number): number => (people === 0 ? Number.NaN : amount / people);
const peopleOf = (funds: readonly FundSums[]): number => sum(funds.map(({ place }) => place.population));
/** R$ of one block, or of all six. */
const amountOf = (funds: readonly FundSums[], block: PanoramaBlock | 'total'): number => {
  const b = PANORAMA_BLOCKS.findIndex((name) => name === block);
  return sum(funds.map(({ amounts }) => (b < 0 ? sum(amounts) : (amounts[b] as number))));
};
/** Lines of custeio that one fund receives: total, then by block. */
const countsOf = ({ counts }: FundSums): number[] => {
  const custeio = COUNTED.slice(1).map((_, b) => counts[b] as number);
  return [sum(custeio), ...custeio];
};

interface LineOfFund extends BaselineLine {
  readonly place: FundPlace;
}

/** One row a fund × block × line: files have several payments of each. @throws Error on a fund nobody knows. */
function mergeLines(lines: readonly BaselineLine[], places: ReadonlyMap<string, FundPlace>): LineOfFund[] {
  const merged = new Map<string, LineOfFund>();
  for (const line of lines) {
    const place = places.get(line.code);
    if (place === undefined) throw new Error(`no fund has the code ${line.code}`);
    const key = `${line.code}\t${line.block}\t${line.line}`;
    const before = merged.get(key)?.amount ?? 0;
    merged.set(key, { ...line, place, amount: before + line.amount });
  }
  // Reversed to the centavo, a line was not received.
  return [...merged.values()].filter(({ amount }) => Math.abs(amount) >= 0.005);
}

function sumFunds(lines: readonly LineOfFund[], places: readonly FundPlace[]): FundSums[] {
  const funds = places.map((place) => ({
    place,
    amounts: PANORAMA_BLOCKS.map(() => 0),
    counts: PANORAMA_BLOCKS.map(() => 0),
  }));
  const byCode = new Map(funds.map((fund) => [fund.place.code, fund]));
  for (const { code, block, amount } of lines) {
    const fund = byCode.get(code) as (typeof funds)[number];
    const b = PANORAMA_BLOCKS.indexOf(block);
    fund.amounts[b] = (fund.amounts[b] as number) + amount;
    fund.counts[b] = (fund.counts[b] as number) + 1;
  }
  return funds;
}

function transferRow(block: PanoramaBlock | 'total', municipal: FundSums[], state: FundSums[]): TransferRow {
  const [toMunicipal, toState] = [amountOf(municipal, block), amountOf(state, block)];
  const all = toMunicipal + toState;
  const residents = peopleOf(municipal);
  const everyone = residents + peopleOf(state);
  return {
    block,
    all: all / MILLION,
    allPerHead: perInhabitant(all, everyone),
    state: toState / MILLION,
    statePerHead: perInhabitant(toState, everyone),
    municipal: toMunicipal / MILLION,
    municipalPerHead: perInhabitant(toMunicipal, residents),
    municipalPercent: percent(toMunicipal, all),
  };
}

/** Middle value; of an even number, the mean of the two in the middle. */
function medianOf(sorted: readonly number[]): number {
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return ((low ?? 0) + (high ?? 0)) / 2;
}

function bandLines(band: number | null, funds: readonly FundSums[]): BandLines {
  const counts = funds.map(countsOf);
  const columns = COUNTED.map((_, c) => counts.map((row) => row[c] as number).sort((a, b) => a - b));
  return {
    band,
    municipalities: funds.length,
    min: columns.map((values) => values[0] ?? 0),
    median: columns.map(medianOf),
    max: columns.map((values) => values.at(-1) ?? 0),
  };
}

/** Classes of ten as in table 3, the last one up to the most that anybody receives. */
function lineClasses(funds: readonly FundSums[]): LineClass[] {
  const counts = funds.map((fund) => countsOf(fund)[0] as number);
  const most = counts.reduce((high, count) => Math.max(high, count), 0);
  const classes = Math.max(1, Math.ceil(most / CLASS_WIDTH));
  return Array.from({ length: classes }, (_, k) => {
    const from = k === 0 ? 0 : k * CLASS_WIDTH + 1;
    const to = Math.max(Math.min((k + 1) * CLASS_WIDTH, most), from);
    const municipalities = counts.filter((count) => count >= from && count <= to).length;
    return { from, to, municipalities, percent: percent(municipalities, funds.length) };
  });
}

function lineRows(lines: readonly LineOfFund[], known: readonly LineRow[]): LineRow[] {
  const facts = new Map(known.map((row) => [`${row.block}\t${row.name}`, row]));
  const rows = new Map<string, LineOfFund[]>();
  for (const line of lines) {
    const key = `${line.block}\t${line.line}`;
    const group = rows.get(key);
    if (group === undefined) rows.set(key, [line]);
    else group.push(line);
  }
  return [...rows].map(([key, group]) => {
    const [{ block, line }] = group as [LineOfFund];
    const of = (sphere: PanoramaSphere) => group.filter(({ place }) => place.sphere === sphere);
    const [state, municipal] = [of('state'), of('municipal')];
    const millions = (part: readonly LineOfFund[]) => sum(part.map(({ amount }) => amount)) / MILLION;
    const fact = facts.get(key);
    return {
      table: fact?.table ?? '',
      block,
      component: fact?.component ?? '',
      name: line,
      all: millions(group),
      state: millions(state),
      stateRecipients: state.length,
      municipal: millions(municipal),
      municipalRecipients: municipal.length,
      ...(fact?.fenced === undefined ? {} : { fenced: fact.fenced }),
    };
  });
}

const perHead = (funds: readonly FundSums[], people: number): number[] =>
  (['total', ...PANORAMA_BLOCKS] as const).map((block) => perInhabitant(amountOf(funds, block), people));

function bandRow(band: number | null, funds: readonly FundSums[], all: readonly FundSums[]): BandRow {
  const people = peopleOf(funds);
  return {
    band,
    perHead: perHead(funds, people),
    municipalities: funds.length,
    municipalitiesPercent: percent(funds.length, all.length),
    population: people / MILLION,
    populationPercent: percent(people, peopleOf(all)),
  };
}

function ufRows(funds: readonly FundSums[]): UfRow[] {
  const ufs = [...new Set(funds.map(({ place }) => place.uf))];
  const row = (uf: string | null, own: readonly FundSums[]): UfRow => ({ uf, perHead: perHead(own, peopleOf(own)) });
  return [
    row(null, funds),
    ...ufs.map((uf) =>
      row(
        uf,
        funds.filter(({ place }) => place.uf === uf),
      ),
    ),
  ];
}

/**
 * Tables 1 to 12 of NT 46 for any year. A line counts where its payments do not cancel out; places that receive
 * nothing count as receiving no line.
 * @param known lines whose table, component and purpose are known by name (those of NT 46)
 * @throws Error when a line goes to a code that no place has
 */
export function tablesOfBaseline(
  lines: readonly BaselineLine[],
  places: readonly FundPlace[],
  known: readonly LineRow[] = [],
): PanoramaTables {
  const received = mergeLines(lines, new Map(places.map((place) => [place.code, place])));
  const funds = sumFunds(received, places);
  const municipal = funds.filter(({ place }) => place.sphere === 'municipal');
  const state = funds.filter(({ place }) => place.sphere === 'state');
  const rows = lineRows(received, known);
  const byBand = Array.from({ length: BANDS }, (_, k) =>
    municipal.filter(({ place }) => bandOf(place.population) === BANDS - 1 - k),
  );
  return {
    transfers: (['total', ...PANORAMA_BLOCKS] as const).map((block) => transferRow(block, municipal, state)),
    bandLines: [bandLines(null, municipal), ...byBand.map((own, k) => bandLines(BANDS - 1 - k, own))],
    lineClasses: lineClasses(municipal),
    stateLines: state.map((fund): StateLines => ({ uf: fund.place.uf, lines: countsOf(fund) })),
    lines: rows,
    components: componentsOfPayments(received, rows),
    bands: [bandRow(null, municipal, municipal), ...byBand.map((own, k) => bandRow(BANDS - 1 - k, own, municipal))],
    ufs: ufRows(funds),
  };
}
