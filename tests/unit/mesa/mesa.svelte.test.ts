import { beforeEach, describe, expect, it, vi } from 'vitest';
import { STARTING_CONDITIONS } from '#conditions/starting-conditions.ts';
import { Mesa } from '#lib/mesa/mesa.svelte.ts';

/** The two storages of a browser; a new tab has a session of its own. */
function openTab(): void {
  vi.stubGlobal('sessionStorage', storage());
}

function storage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

function opened(hash = ''): Mesa {
  const mesa = new Mesa({ compareYears: () => Promise.resolve(null) });
  mesa.restore();
  mesa.read(hash);
  return mesa;
}

const limits = ({ conditions }: Mesa): readonly number[] => conditions.map(({ limit }) => limit);

beforeEach(() => {
  vi.unstubAllGlobals();
  vi.stubGlobal('localStorage', storage());
  openTab();
});

describe('what is decided at the table', () => {
  it('lasts over a reload, and into a new tab', () => {
    const mesa = opened();
    mesa.change('c1', { limit: 0.15 });
    mesa.guarantee = 0.02;
    expect(limits(opened())[0]).toBe(0.15);
    openTab();
    expect(limits(opened())[0]).toBe(0.15);
    expect(opened().guarantee).toBe(0.02);
  });

  it('goes with the link, and later edits are not undone by the link in the address', () => {
    const mesa = opened();
    mesa.change('c2', { limit: 0.3 });
    const address = `#s=1.x.y${mesa.share()}`;
    openTab();
    vi.stubGlobal('localStorage', storage());
    const other = opened(address);
    expect(limits(other)).toEqual(limits(mesa));
    other.change('c2', { limit: 0.4 });
    expect(limits(opened(address))[1]).toBe(0.4);
  });

  it('of an exercise begins with its objectives, goes back to them, and is kept nowhere', () => {
    const own = opened();
    own.change('c1', { limit: 0.2 });
    const objectives = STARTING_CONDITIONS.slice(1, 3);
    const mesa = new Mesa({ compareYears: () => Promise.resolve(null) }, { conditions: objectives, isKept: false });
    expect(mesa.conditions).toEqual(objectives);
    mesa.change(objectives[0]?.id ?? '', { limit: 0.9 });
    mesa.guarantee = 0.3;
    expect(limits(mesa)[0]).toBe(0.9);
    mesa.reset('told', 'undo');
    expect(mesa.conditions).toEqual(objectives);
    expect(opened().guarantee).toBe(own.guarantee);
    expect(limits(opened())).toEqual(limits(own));
  });

  it('stays as it is when a link is damaged, and says why', () => {
    const mesa = opened();
    mesa.change('c1', { limit: 0.2 });
    mesa.read('#s=1.x.y&c=1.e30.00000000');
    expect(limits(mesa)[0]).toBe(0.2);
    expect(mesa.problems?.map(({ kind }) => kind)).toEqual(['conditionsDamaged']);
  });

  it('is added to, ordered, and taken from with a way back', () => {
    const mesa = opened();
    mesa.remove('c2', 'gone', 'undo');
    mesa.add({ figure: 'abToMac', comparator: 'at-most', limit: 1e9, year: 'shown' });
    expect(mesa.conditions.map(({ id }) => id)).toEqual(['c1', 'c3', 'c4', 'c5', 'c6']);
    mesa.move('c6', -1);
    mesa.move('c1', -1);
    expect(mesa.conditions.map(({ id }) => id)).toEqual(['c1', 'c3', 'c4', 'c6', 'c5']);
    mesa.reset('reset', 'undo');
    expect(mesa.conditions).toEqual(STARTING_CONDITIONS);
  });

  it('goes on where storage is closed', () => {
    vi.stubGlobal('sessionStorage', undefined);
    vi.stubGlobal('localStorage', undefined);
    const mesa = opened();
    mesa.rule = { loss: 0.1, share: 0.3 };
    expect(mesa.rule.loss).toBe(0.1);
  });
});
