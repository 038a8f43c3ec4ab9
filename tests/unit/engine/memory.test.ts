import { describe, expect, it } from 'vitest';
import { createMemory } from '#engine/memory.ts';

describe('memory', () => {
  it('computes each key once', () => {
    const remember = createMemory<number>();
    let computed = 0;
    const ask = (key: string) => remember(key, () => ++computed);
    expect([ask('a'), ask('b'), ask('a')]).toEqual([1, 2, 1]);
  });

  it('does not grow without end', () => {
    const remember = createMemory<number>();
    let computed = 0;
    for (let i = 0; i < 1000; i++) remember(`key ${i}`, () => ++computed);
    expect(remember('key 999', () => ++computed)).toBe(1000);
    expect(remember('key 0', () => ++computed)).toBe(1001);
  });
});
