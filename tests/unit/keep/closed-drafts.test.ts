import { describe, expect, it } from 'vitest';
import { closedDrafts } from '#lib/keep/closed-drafts.ts';
import { readDraft } from '#lib/keep/records.ts';
import type { DraftRecord, Kept } from '#lib/keep/records.ts';

/** A draft whose scenario differs from those of other tabs. */
const draft = (tab: string, updated: number, more: Partial<DraftRecord> = {}): Kept<DraftRecord> =>
  readDraft({ tab, updated, edited: true, document: { of: tab }, ...more });
const tabs = (list: readonly Kept<DraftRecord>[]): string[] => list.map(({ record }) => record.tab);

describe('drafts of closed tabs', () => {
  it('leaves out this tab and the tabs that live, newest first', () => {
    const { kept, dropped } = closedDrafts(
      [draft('a', 1), draft('b', 3), draft('me', 4), draft('alive', 5), draft('c', 2)],
      'me',
      new Set(['me', 'alive']),
    );
    expect(tabs(kept)).toEqual(['b', 'c', 'a']);
    expect(dropped).toEqual([]);
  });

  it('drops what holds nothing of its own: unchanged, the same again, or past the twentieth', () => {
    const many = Array.from({ length: 20 }, (_, i) => draft(`t${i}`, 100 - i));
    const { kept, dropped } = closedDrafts(
      [...many, draft('old', 1), draft('plain', 200, { edited: false }), draft('again', 2, { document: { of: 't0' } })],
      'me',
      new Set(['me']),
    );
    expect(tabs(kept)).toEqual(tabs(many));
    expect([...dropped].sort()).toEqual(['again', 'old', 'plain']);
  });

  it('keeps a draft that can no longer be read', () => {
    const { kept } = closedDrafts([draft('broken', 1, { document: 'lost' })], 'me', new Set());
    expect(tabs(kept)).toEqual(['broken']);
    expect(kept[0]?.scenario.ok).toBe(false);
  });

  it('drops nothing where no one can tell which tabs live', () => {
    const { kept, dropped } = closedDrafts([draft('a', 1), draft('b', 2, { edited: false })], 'me', null);
    expect(tabs(kept)).toEqual(['a']);
    expect(dropped).toEqual([]);
  });
});
