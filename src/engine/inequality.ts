// Inequality of R$ per inhabitant (docs/model.md, section 10).

export interface Inequality {
  /** 1 − Σ p_i(L_i + L_{i−1}) in ascending order of R$ per inhabitant. */
  readonly gini: number;
  /** The same sum in ascending order of IDHM; below zero where money goes to low IDHM. */
  readonly concentration: number;
  /** Theil T = Σ p_i·r_i·ln r_i and its parts between and within UFs. */
  readonly theil: number;
  readonly theilBetween: number;
  readonly theilWithin: number;
}

/** Places compared: people and money of each, the UF it is in, and its place by IDHM. */
export interface Places {
  readonly people: Float64Array;
  readonly money: Float64Array;
  readonly uf: Uint16Array;
  /** Positions in ascending order of IDHM. */
  readonly byIdhm: Uint32Array;
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

/** Positions in ascending order of a key; ties keep their order. */
export function ascending(keys: Float64Array): Uint32Array {
  return Uint32Array.from(keys.keys()).sort((a, b) => (keys[a] as number) - (keys[b] as number) || a - b);
}

function lorenzGap({ people, money }: Places, order: Uint32Array): number {
  const allPeople = sum(people);
  const allMoney = sum(money);
  let cumulative = 0;
  let area = 0;
  for (const i of order) {
    const before = cumulative;
    cumulative += (money[i] as number) / allMoney;
    area += ((people[i] as number) / allPeople) * (cumulative + before);
  }
  return 1 - area;
}

/** Σ p·r·ln r over places, of money shares m and people shares p: m·ln(m/p). */
function theilOf(people: Float64Array, money: Float64Array): number {
  const allPeople = sum(people);
  const allMoney = sum(money);
  let total = 0;
  for (let i = 0; i < people.length; i++) {
    const m = (money[i] as number) / allMoney;
    if (m > 0) total += m * Math.log(m / ((people[i] as number) / allPeople));
  }
  return total;
}

function addByUf(values: Float64Array, uf: Uint16Array, count: number): Float64Array {
  const sums = new Float64Array(count);
  values.forEach((value, i) => (sums[uf[i] as number] = (sums[uf[i] as number] as number) + value));
  return sums;
}

/** Measures over places with inhabitants; places without any count for nothing. */
export function measureInequality(places: Places): Inequality {
  const { people, money, uf, byIdhm } = places;
  const ufCount = uf.reduce((most, u) => Math.max(most, u + 1), 0);
  const theil = theilOf(people, money);
  const theilBetween = theilOf(addByUf(people, uf, ufCount), addByUf(money, uf, ufCount));
  const perInhabitant = money.map((value, i) => value / (people[i] as number));
  return {
    gini: lorenzGap(places, ascending(perInhabitant)),
    concentration: lorenzGap(places, byIdhm),
    theil,
    theilBetween,
    theilWithin: theil - theilBetween,
  };
}
