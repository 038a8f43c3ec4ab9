// What stands side by side: crossing, differences, matrix, headline, on the shipped data.

import { describe, expect, it } from 'vitest';
import { crossOutcomes, OUTCOMES, outcomesOf, rowsOfCell } from '#lib/comparison/crossing.ts';
import { amountDifference, countDifferences } from '#lib/comparison/differences.ts';
import { differencesFrom, headlineRows } from '#lib/comparison/headline-rows.ts';
import { countLosingUfs, sideLevel, SIDES, ufMatrix } from '#lib/comparison/uf-matrix.ts';
import type { ProposalView } from '#lib/proposals/proposal-view.ts';
import { layOutLevels } from '#lib/results/levels.ts';
import type { LevelId } from '#lib/results/levels.ts';
import { inhabitantsByRow } from '#lib/results/row-sums.ts';
import { ufName } from '#lib/results/uf-names.ts';
import { membersOf, sumLevel } from '#lib/results/year-view.ts';
import { dataset, preset, proposalsOf } from './proposals-of-presets.ts';

const levels = layOutLevels(dataset, ufName);
const needs = preset('bloco-unico-necessidades');
const apart = preset('ab-protegida-necessidades');
const level = preset('nivelamento-sem-perda');
const lc200 = preset('bloco-unico-necessidades-lc200');
const CROSSED = ['municipality', 'stateFund', 'uf'] as const;

const people = (id: LevelId): Float64Array => inhabitantsByRow(dataset, membersOf(levels[id]));
const cross = (a: ProposalView, b: ProposalView, id: LevelId): ReturnType<typeof crossOutcomes> =>
  crossOutcomes(outcomesOf(a.view, levels[id]), outcomesOf(b.view, levels[id]), people(id));

describe('two proposals swapped', () => {
  const [a, b] = proposalsOf([needs, lc200]) as [ProposalView, ProposalView];
  const [b2, a2] = proposalsOf([lc200, needs]) as [ProposalView, ProposalView];

  it.each(['municipality', 'stateFund', 'uf', 'healthRegion'] as const)('negate every difference, by %s', (id) => {
    const [first, second] = [sumLevel(a.view, levels[id]), sumLevel(b.view, levels[id])];
    let moved = 0;
    for (let row = 0; row < levels[id].count; row++) {
      const difference = amountDifference(first, second, row);
      expect(amountDifference(second, first, row)).toBe(difference === 0 ? 0 : -difference);
      moved += Math.abs(difference);
    }
    expect(moved).toBeGreaterThan(1e6);
    const [there, back] = [
      countDifferences(first, second, levels[id].count),
      countDifferences(second, first, levels[id].count),
    ];
    expect(back).toEqual({ more: there.less, less: there.more });
  });

  it('negate the differences of the headline', () => {
    const [there, back] = [headlineRows([a, b]), headlineRows([b2, a2])];
    there.forEach((row, i) => {
      expect(back[i]?.values).toEqual(row.values.toReversed());
      const difference = differencesFrom(row, 0)[1] as number;
      expect(differencesFrom(back[i] as typeof row, 0)[1]).toBe(difference === 0 ? 0 : -difference);
    });
  });

  it.each(CROSSED)('transpose the crossing, by %s', (id) => {
    const [there, back] = [cross(a, b, id), cross(b2, a2, id)];
    there.cells.forEach((row, i) => row.forEach((cell, j) => expect(back.cells[j]?.[i]).toEqual(cell)));
    expect(back.rowTotals).toEqual(there.columnTotals);
  });
});

describe('a scenario against itself', () => {
  const [a, b] = proposalsOf([needs, needs]) as [ProposalView, ProposalView];

  it('differs by zero everywhere', () => {
    for (const row of headlineRows([a, b])) expect(differencesFrom(row, 0), row.id).toEqual([0, 0]);
    for (const { count, rowOf } of Object.values(levels)) {
      const [first, second] = [a, b].map(({ view }) => sumLevel(view, { ...levels.uf, count, rowOf }));
      for (let row = 0; row < count; row++) expect(amountDifference(first as never, second as never, row)).toBe(0);
    }
    for (const side of SIDES) {
      for (const { cells } of ufMatrix([a.view, b.view], sideLevel(dataset, levels.uf, side))) {
        expect(cells[1]).toEqual(cells[0]);
      }
    }
  });

  it('crosses on the diagonal alone', () => {
    for (const id of CROSSED) {
      cross(a, b, id).cells.forEach((row, i) =>
        row.forEach(({ count }, j) => expect(count > 0 && i !== j).toBe(false)),
      );
    }
  });
});

describe('crossing', () => {
  const [a, b, c] = proposalsOf([needs, apart, level]) as [ProposalView, ProposalView, ProposalView];

  it('holds every fund, every UF and everybody once, as the indicators of each proposal count them', () => {
    const counted = { municipality: 'municipal', stateFund: 'state', uf: 'uf' } as const;
    for (const id of CROSSED) {
      for (const [first, second] of [
        [a, b],
        [b, c],
        [c, a],
      ] as const) {
        const crossing = cross(first, second, id);
        expect(crossing.total.count).toBe(levels[id].count);
        expect(crossing.total.people).toBeCloseTo(
          people(id).reduce((sum, own) => sum + own, 0),
          3,
        );
        const tally = first.run.indicators[counted[id]];
        expect(crossing.rowTotals.map(({ count }) => count)).toEqual([
          tally.losers[first.view.y],
          tally.unchanged[first.view.y],
          tally.winners[first.view.y],
        ]);
      }
    }
    const { population } = a.run.indicators;
    expect(cross(a, b, 'municipality').rowTotals.map(({ people: own }) => own)).toEqual([
      population.losers[a.view.y],
      population.unchanged[a.view.y],
      population.winners[a.view.y],
    ]);
  });

  it('lists who stands in a cell', () => {
    const [first, second] = [outcomesOf(a.view, levels.municipality), outcomesOf(b.view, levels.municipality)];
    const { cells, rowTotals } = cross(a, b, 'municipality');
    OUTCOMES.forEach((x, i) => {
      OUTCOMES.forEach((y, j) => expect(rowsOfCell(first, second, x, y)).toHaveLength(cells[i]?.[j]?.count ?? -1));
      expect(rowsOfCell(first, second, x, null)).toHaveLength(rowTotals[i]?.count ?? -1);
    });
  });
});

describe('matrix of UFs', () => {
  const views = proposalsOf([needs, apart, level]).map(({ view }) => view);

  it('is in the order of the first proposal, with the sides adding up', () => {
    const [all, state, municipal] = SIDES.map((side) => ufMatrix(views, sideLevel(dataset, levels.uf, side)));
    const shares = all?.map(({ cells }) => cells[0]?.share ?? 0) ?? [];
    expect(shares).toEqual([...shares].sort((x, y) => x - y));
    for (const row of all ?? []) {
      const of = (rows: typeof all) => rows?.find(({ code }) => code === row.code)?.cells ?? [];
      row.cells.forEach(({ money }, p) => {
        const [own, theirs] = [of(state)[p]?.money ?? 0, of(municipal)[p]?.money ?? 0];
        expect((Number.isNaN(own) ? 0 : own) + (Number.isNaN(theirs) ? 0 : theirs)).toBeCloseTo(money, 1);
      });
    }
  });

  it('has no municipal funds in the Distrito Federal, which come last', () => {
    const rows = ufMatrix(views, sideLevel(dataset, levels.uf, 'municipal'));
    expect(rows.at(-1)?.uf).toBe('DF');
    expect(rows.at(-1)?.cells.every(({ share }) => Number.isNaN(share))).toBe(true);
  });

  it('counts losing UFs as the indicators do', () => {
    const proposals = proposalsOf([needs, apart, level]);
    expect(countLosingUfs(views, levels.uf)).toEqual(
      proposals.map(({ run, view }) => run.indicators.uf.losers[view.y]),
    );
    expect(countLosingUfs(views, sideLevel(dataset, levels.uf, 'state'))).toEqual(
      proposals.map(({ run, view }) => run.indicators.state.losers[view.y]),
    );
  });
});
