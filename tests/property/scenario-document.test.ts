import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CriterionId, Weights } from '#engine';
import { CRITERIA } from '#engine';
import { compileScenario } from '#scenario/compile.ts';
import { parseScenario, parseScenarioText } from '#scenario/parse.ts';
import { printScenario, scenarioText } from '#scenario/print.ts';
import { problemText } from '#scenario/problem-text.ts';
import { sharesOf, withoutCriterion, withShare } from '#scenario/weights.ts';
import { scenarioDocument, scenarioFile } from './scenario-arbitraries.ts';

const weights = fc
  .uniqueArray(
    fc.tuple(fc.constantFrom(...CRITERIA), fc.oneof(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.nat(20))),
    {
      minLength: 1,
      selector: ([criterion]) => criterion,
    },
  )
  .filter((entries) => entries.some(([, weight]) => weight > 1e-6))
  .map((entries: readonly (readonly [CriterionId, number])[]): Weights => Object.fromEntries(entries));
const locks = fc.subarray([...CRITERIA]).map((ids): ReadonlySet<CriterionId> => new Set(ids));

const sumOf = (of: Weights) => Object.values(of).reduce((a, b) => a + b, 0);

describe('the document', () => {
  it('parse∘print = identity, as a value and as a text', () => {
    fc.assert(
      fc.property(scenarioDocument, (document) => {
        expect(parseScenario(printScenario(document))).toEqual({ ok: true, value: document });
        expect(parseScenarioText(scenarioText(document))).toEqual({ ok: true, value: document });
      }),
    );
  });

  it('print∘parse is canonical: the same scenario is the same text, whatever the order of its keys', () => {
    fc.assert(
      fc.property(scenarioFile, (file) => {
        const turned = Object.fromEntries(Object.entries(file).reverse());
        const [a, b] = [parseScenario(file), parseScenario(turned)];
        if (!a.ok || !b.ok) throw new Error('a right file was refused');
        expect(scenarioText(b.value)).toBe(scenarioText(a.value));
      }),
    );
  });

  it('compiles without null weights and with the same blocks', () => {
    fc.assert(
      fc.property(scenarioDocument, (document) => {
        const reform = compileScenario(document);
        reform.groups.forEach((group, index) => {
          expect(group.withinStates.weights).toEqual(
            document.groups[index]?.withinStates.weights ?? group.betweenStates,
          );
        });
        expect(Object.keys(reform)).not.toContain('title');
      }),
    );
  });

  it('any JSON value is a document or problems that can be read, never an exception', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything()), scenarioFile, fc.string(), (value, file, key) => {
        for (const input of [
          value,
          { ...file, [key]: value },
          { ...file, groups: [value] },
          { ...file, envelope: value },
        ]) {
          const parsed = parseScenario(input);
          if (parsed.ok) continue;
          expect(parsed.problems.length).toBeGreaterThan(0);
          for (const problem of parsed.problems)
            expect(problemText(problem, 'pt-BR')).toMatch(/Recebido: .+Esperado: .+Como corrigir: .+/s);
        }
      }),
    );
  });

  it('any text is a document or problems; what JSON.parse refuses is refused', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => json.slice(0, json.length / 2)),
        ),
        (text) => {
          const parsed = parseScenarioText(text);
          let isJson = true;
          try {
            JSON.parse(text);
          } catch {
            isJson = false;
          }
          if (!isJson) expect(parsed.ok).toBe(false);
          if (parsed.ok) return;
          const broken = parsed.problems.some(({ kind }) => ['brokenJson', 'cutJson', 'empty'].includes(kind));
          expect(broken).toBe(!isJson);
        },
      ),
    );
  });
});

describe('linked weights', () => {
  it('add up to 1 within 1e-12, none negative, whatever is moved and locked', () => {
    fc.assert(
      fc.property(
        weights,
        fc.constantFrom(...CRITERIA),
        fc.double({ noNaN: true }),
        locks,
        (given, criterion, weight, locked) => {
          const moved = withShare(given, criterion, weight, locked);
          expect(Math.abs(sumOf(moved) - 1)).toBeLessThan(1e-12);
          expect(Math.min(...Object.values(moved))).toBeGreaterThanOrEqual(0);
          expect(Object.keys(moved).sort()).toEqual([...new Set([...Object.keys(given), criterion])].sort());
        },
      ),
    );
  });

  it('locked criteria keep their shares', () => {
    fc.assert(
      fc.property(
        weights,
        fc.constantFrom(...CRITERIA),
        fc.double({ min: 0, max: 1, noNaN: true }),
        locks,
        (given, criterion, weight, locked) => {
          const before = sharesOf(given);
          const after = withShare(given, criterion, weight, locked);
          for (const id of Object.keys(before) as CriterionId[]) {
            if (locked.has(id) && id !== criterion) expect(after[id]).toBe(before[id]);
          }
        },
      ),
    );
  });

  it('without a criterion still add up to 1', () => {
    fc.assert(
      fc.property(weights, fc.constantFrom(...CRITERIA), (given, criterion) => {
        const left = withoutCriterion(given, criterion);
        expect(Math.abs(sumOf(left) - 1)).toBeLessThan(1e-12);
        if (criterion !== 'historical') expect(left).not.toHaveProperty(criterion);
      }),
    );
  });
});
