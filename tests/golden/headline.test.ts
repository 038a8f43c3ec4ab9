// Headline numbers of every shipped scenario against those kept in headline.json. A change that is
// meant is written with: node --import tsx tests/golden/update.ts

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileScenario } from '#scenario/compile.ts';
import { PRESETS } from '#scenario/presets.ts';
import { embeddedEngine } from '#tests/invariants/embedded-engine.ts';
import { GOLDEN_FILE, GOLDEN_YEARS, headlinesOf } from './headline.ts';

const kept = JSON.parse(readFileSync(GOLDEN_FILE, 'utf8')) as Record<string, Record<string, unknown>>;
const engine = embeddedEngine();

describe('headline numbers', () => {
  it('are kept for every scenario that ships, and for no other', () => {
    expect(Object.keys(kept)).toEqual(PRESETS.map(({ id }) => id));
  });

  describe.each(PRESETS)('of $id', ({ id, document }) => {
    const headlines = headlinesOf(engine, compileScenario(document));

    it.each(GOLDEN_YEARS)('in %i stay what they were', (year) => {
      expect(kept[id]?.[year]).toBeDefined();
      expect(headlines[year]).toEqual(kept[id]?.[year]);
    });
  });

  it('of the sharing-out of 2016 are of a country where nothing moves', () => {
    for (const year of GOLDEN_YEARS) {
      expect(kept['partilha-2016']?.[year]).toMatchObject({ moneyMoved: 0, municipal: [0, 0, 5569], uf: [0, 0, 27] });
    }
  });
});
