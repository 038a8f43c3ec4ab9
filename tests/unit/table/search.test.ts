import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, foldName, matchesName, nearestRows } from '#lib/table/search.ts';

const NAMES = ['São João do Tigre', "Olho d'Água das Flores", 'Sobral', 'Sobrado', 'Embu-Guaçu', 'Belém', 'Três Rios'];
const folded = NAMES.map(foldName);
const search = (query: string): string[] => NAMES.filter((_, i) => matchesName(folded[i] ?? '', foldName(query)));

describe('search by name', () => {
  it('forgives accents, case, hyphens and apostrophes', () => {
    expect(search('sao joao')).toEqual(['São João do Tigre']);
    expect(search('OLHO D AGUA')).toEqual(["Olho d'Água das Flores"]);
    expect(search('embu guacu')).toEqual(['Embu-Guaçu']);
    expect(search('  tres   RIOS ')).toEqual(['Três Rios']);
  });

  it('finds pieces of a name and beginnings of its words in any order', () => {
    expect(search('bral')).toEqual(['Sobral']);
    expect(search('tigre sao')).toEqual(['São João do Tigre']);
    expect(search('')).toEqual(NAMES);
    expect(search('joao flores')).toEqual([]);
  });

  it('offers the nearest names when none matches', () => {
    expect(search('Sobrau')).toEqual([]);
    expect(nearestRows(folded, foldName('Sobrau'), 2).map((i) => NAMES[i])).toEqual(['Sobral', 'Sobrado']);
    expect(nearestRows(folded, foldName('Xyzw qqq'), 3)).toEqual([]);
    expect(nearestRows(folded, '', 3)).toEqual([]);
  });

  it('counts swaps of neighbours as one step and gives up beyond the limit', () => {
    expect(editDistance('belem', 'beelm', 3)).toBe(1);
    expect(editDistance('abc', 'xyz', 1)).toBe(2);
    expect(editDistance('', 'ab', 2)).toBe(2);
  });

  it('is symmetric and zero only for equal texts', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
        expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9));
        expect(editDistance(a, b, 9) === 0).toBe(a === b);
      }),
    );
  });

  it('folds once and for all', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(foldName(foldName(name))).toBe(foldName(name));
      }),
    );
  });
});
