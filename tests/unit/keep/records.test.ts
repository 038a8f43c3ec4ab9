import { describe, expect, it } from 'vitest';
import { newId } from '#lib/keep/new-id.ts';
import { readDraft, readVersion } from '#lib/keep/records.ts';
import { storedDatabase } from './stored.ts';

const [draft] = storedDatabase(1).stores.drafts;

describe('records', () => {
  it.each([undefined, null, 3, 'text', [], {}, { tab: 5, year: 'x', updated: NaN, document: 7 }])(
    'anything can be read: %j',
    (value) => {
      const { record, scenario } = readDraft(value);
      expect(record).toMatchObject({ tab: '', title: '', year: 2026, updated: 0, link: '' });
      expect(scenario.ok).toBe(false);
      expect(readVersion(value)).toMatchObject({ record: { id: '', name: '', created: 0 }, scenario: { ok: false } });
    },
  );

  it.each([
    [2016, 2026],
    [2017, 2017],
    [2036, 2036],
    [2037, 2026],
    [2030.5, 2026],
  ])('year %d is read as %d', (year, read) => {
    expect(readDraft({ ...draft, year }).record.year).toBe(read);
  });

  it('tells what is wrong with the scenario, where it is', () => {
    const { record, scenario } = readDraft({
      ...draft,
      document: { ...(draft?.['document'] as object), endYear: 2099 },
    });
    expect(record.tab).toBe(draft?.['tab']);
    expect(scenario).toMatchObject({ ok: false, problems: [{ path: ['endYear'] }] });
  });

  it('gives ids that differ', () => {
    expect(new Set(Array.from({ length: 1000 }, newId)).size).toBe(1000);
  });
});
