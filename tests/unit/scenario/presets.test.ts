import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileScenario } from '#scenario/compile.ts';
import { OPENING_PRESET_ID, PRESETS, presetById } from '#scenario/presets.ts';
import { parseScenario } from '#scenario/parse.ts';
import { printScenario } from '#scenario/print.ts';

const FOLDER = new URL('../../../scenarios/', import.meta.url);
const shipped = readdirSync(FOLDER).filter((name) => name.endsWith('.json') && name !== 'scenario.schema.json');

function read(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Record<string, unknown>;
}

describe('presets', () => {
  it('are the files of scenarios/, each under its own id', () => {
    expect(PRESETS.map(({ id }) => `${id}.json`).sort()).toEqual(shipped.sort());
    expect(PRESETS.map(({ id, document }) => document.id === id)).not.toContain(false);
  });

  it.each(shipped)('%s parses, and says only what differs from the defaults', (name) => {
    const { $schema, ...content } = read(name);
    const parsed = parseScenario(content);
    expect($schema).toBe('./scenario.schema.json');
    expect(parsed).toMatchObject({ ok: true });
    if (!parsed.ok) return;
    expect(presetById(parsed.value.id)?.document).toEqual(parsed.value);
    expect(JSON.stringify(printScenario(parsed.value))).toBe(JSON.stringify(content));
  });

  it.each(PRESETS)('$id has author, description and references, and compiles', ({ document }) => {
    expect(document.author).not.toBe('');
    expect(document.description.length).toBeGreaterThan(80);
    expect(document.references.length).toBeGreaterThan(0);
    const reform = compileScenario(document);
    expect(reform.groups.flatMap((group) => group.blocks).sort()).toEqual(['AB', 'AF', 'GES', 'MAC', 'VS']);
    for (const group of reform.groups) expect(group.withinStates.weights).not.toBeNull();
  });

  it('open on SUS Legal: one block of five, shares of 2016, nothing ring-fenced', () => {
    const document = presetById(OPENING_PRESET_ID)?.document;
    expect(document?.title).toBe('SUS Legal (CIT, jan. 2017)');
    expect(document?.groups).toHaveLength(1);
    expect(document?.groups[0]?.betweenStates).toEqual({ historical: 1 });
    expect(document?.groups[0]?.withinStates).toEqual({
      weights: null,
      unit: 'macroRegion',
      residence: 0,
      stateShare: null,
    });
    expect(Object.values(document?.ringFence ?? {}).every(({ state, municipal }) => state + municipal === 0)).toBe(
      true,
    );
    expect(document?.envelope.rule).toBe('ec95');
  });

  it('call SUS Legal nothing but what the CIT agreed', () => {
    const others = PRESETS.filter(({ id }) => id !== 'sus-legal');
    expect(others.filter(({ document }) => document.title.includes('SUS Legal'))).toEqual([]);
  });

  it('hold at least two scenarios also under the rule in force and under the limits of LC 200', () => {
    for (const rule of ['history', 'lc200']) {
      expect(PRESETS.filter(({ document }) => document.envelope.rule === rule).length).toBeGreaterThanOrEqual(2);
    }
    expect(presetById('no-such-preset')).toBeUndefined();
  });
});
