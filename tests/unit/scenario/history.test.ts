import { describe, expect, it } from 'vitest';
import type { CriterionId } from '#engine';
import { mergeAllBlocks, moveBlock, setMacro, setTransition, setWeight, setWithin } from '#scenario/edit.ts';
import { applyEdit, endGesture, jump, redo, startHistory, undo } from '#scenario/history.ts';
import type { History } from '#scenario/history.ts';
import { presetById } from '#scenario/presets.ts';

const start = startHistory(presetById('bloco-unico-necessidades')!.document);
const FREE: ReadonlySet<CriterionId> = new Set();

function drag(history: History, weights: readonly number[], gesture: string): History {
  return weights.reduce(
    (current, weight) => applyEdit(current, setWeight('custeio', 'betweenStates', 'lowIdhm', weight, FREE), gesture),
    history,
  );
}

const weightOf = ({ document }: History) => document.groups[0]?.betweenStates.lowIdhm;

describe('gestures', () => {
  it('are one step, read from where they began to where they ended', () => {
    const dragged = drag(start, [0.27, 0.3, 0.35], 'drag-1');
    expect(dragged.steps).toMatchObject([
      {
        kind: 'setWeight',
        detail: { group: 'custeio', side: 'betweenStates', criterion: 'lowIdhm', from: 0.25, to: 0.35 },
      },
    ]);
    expect(weightOf(undo(dragged))).toBe(0.25);
  });

  it('lose nothing on the way: to the end and back leaves the other shares as they were', () => {
    const dragged = drag(start, [0.6, 1, 0.6, 0.3], 'drag-1');
    expect(dragged.document).toEqual(drag(start, [0.3], '').document);
    const returned = drag(start, [0.6, 1, 0.25], 'drag-1');
    expect(returned.document).toEqual(start.document);
    expect(returned).toMatchObject({ steps: [], canUndo: false, canRedo: false });
  });

  it('apart are steps apart, and so are edits without one', () => {
    expect(drag(drag(start, [0.3, 0.31], 'drag-1'), [0.4, 0.41], 'drag-2').steps).toHaveLength(2);
    expect(drag(start, [0.3, 0.31], '').steps).toHaveLength(2);
    expect(drag(endGesture(drag(start, [0.3], 'drag-1')), [0.4], 'drag-1').steps).toHaveLength(2);
  });

  it('of several fields keep all of them', () => {
    const first = applyEdit(start, setWithin('custeio', { unit: 'healthRegion' }), 'g');
    const both = applyEdit(first, setWithin('custeio', { residence: 0.3 }), 'g');
    expect(both.steps).toHaveLength(1);
    expect(both.document.groups[0]?.withinStates).toMatchObject({ unit: 'healthRegion', residence: 0.3 });
    expect(undo(both).document).toEqual(start.document);
    expect(redo(undo(both)).document).toEqual(both.document);
  });

  it('do not reach over an undo', () => {
    const undone = undo(drag(drag(start, [0.3], ''), [0.4], 'drag-1'));
    expect(drag(undone, [0.5], 'drag-1').steps).toHaveLength(2);
    expect(drag(redo(undone), [0.5], 'drag-1').steps).toHaveLength(3);
  });
});

describe('steps', () => {
  const three = [setMacro({ ipca: 0.04 }), setTransition('custeio', { floor: null }), moveBlock('AB', null)].reduce(
    (history, edit) => applyEdit(history, edit),
    start,
  );

  it('tell what moved, from and to', () => {
    expect(three.steps.map(({ kind, detail }) => ({ kind, ...detail }))).toEqual([
      { kind: 'setMacro', field: 'ipca', from: 0.03, to: 0.04 },
      { kind: 'setTransition', group: 'custeio', field: 'floor', from: 'previous 0.02', to: null },
      { kind: 'moveBlock', block: 'AB', from: 'AB+MAC+AF+VS+GES', to: 'AB' },
    ]);
  });

  it('can be walked and jumped over', () => {
    expect(three).toMatchObject({ position: 3, canUndo: true, canRedo: false });
    const first = jump(three, 1);
    expect(first).toMatchObject({ position: 1, canUndo: true, canRedo: true });
    expect(first.document.macro.ipca).toBe(0.04);
    expect(first.document.groups).toHaveLength(1);
    expect(jump(first, 3).document).toEqual(three.document);
    expect(redo(redo(undo(undo(three)))).document).toEqual(three.document);
  });

  it('beyond the ends do nothing', () => {
    for (const position of [-1, 4, 1.5, NaN]) expect(jump(three, position)).toBe(three);
    expect(undo(start)).toBe(start);
    expect(redo(three)).toBe(three);
  });

  it('undone are dropped by the next edit', () => {
    const branched = applyEdit(jump(three, 1), mergeAllBlocks());
    expect(branched.steps).toHaveLength(3);
    const edited = applyEdit(jump(three, 1), setMacro({ ipca: 0.05 }));
    expect(edited.steps).toHaveLength(2);
    expect(edited.canRedo).toBe(false);
  });

  it('are not made by an edit that changes nothing', () => {
    expect(applyEdit(start, setMacro({ ipca: 0.03 }))).toBe(start);
  });

  it('leave frozen documents', () => {
    expect(Object.isFrozen(three.document.groups[0]?.transition)).toBe(true);
    expect(Object.isFrozen(start.document.groups)).toBe(true);
  });
});
