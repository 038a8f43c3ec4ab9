// Random scenarios and random sittings at the editor, for the properties of the document.

import fc from 'fast-check';
import { BLOCKS, BOUND_REFERENCES, CRITERIA, ENVELOPE_RULES, UNITS } from '#engine';
import type { CriterionId, Weights } from '#engine';
import * as edits from '#scenario/edit.ts';
import type { Edit, Side } from '#scenario/edit.ts';
import type { ScenarioDocument } from '#scenario/document.ts';
import { parseScenario } from '#scenario/parse.ts';
import { ATTRIBUTE_CRITERIA } from '#scenario/attribute-criteria.ts';
import { UFS } from '#scenario/states.ts';

const thousandths = (min: number, max: number) => fc.integer({ min: min * 1000, max: max * 1000 }).map((n) => n / 1000);
const share = thousandths(0, 1);
const optional = { requiredKeys: [] };

const weights: fc.Arbitrary<Weights> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...CRITERIA), thousandths(0, 3)), {
    minLength: 1,
    maxLength: 6,
    selector: ([criterion]) => criterion,
  })
  .filter((entries) => entries.some(([, weight]) => weight > 0))
  .map((entries) => Object.fromEntries(entries));

const stateShare = fc.oneof(
  fc.constant(null),
  share,
  fc.dictionary(fc.constantFrom(...UFS), share, { maxKeys: 4, noNullPrototype: true }),
);

const bound = (field: 'maxLoss' | 'maxGain') =>
  fc.oneof(fc.constant(null), fc.record({ reference: fc.constantFrom(...BOUND_REFERENCES), [field]: share }));

const transition = fc.record(
  {
    mode: fc.constantFrom('phaseIn', 'excessOnly'),
    years: fc.integer({ min: 1, max: 50 }),
    floor: bound('maxLoss'),
    cap: bound('maxGain'),
  },
  optional,
);

const within = fc.record({ weights, unit: fc.constantFrom(...UNITS), residence: share, stateShare }, optional);
const groupSettings = fc.record({ betweenStates: weights, withinStates: within, transition }, optional);

/** Groups from a colouring of the five blocks. */
const groups = fc
  .tuple(
    fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 5, maxLength: 5 }),
    fc.array(groupSettings, { minLength: 5, maxLength: 5 }),
  )
  .map(([colours, settings]) =>
    [...new Set(colours)].map((colour, index) => ({
      id: `g${colour}`,
      blocks: BLOCKS.filter((_, block) => colours[block] === colour),
      ...settings[index],
    })),
  );

const period = fc
  .tuple(fc.integer({ min: 2017, max: 2036 }), fc.integer({ min: 2017, max: 2036 }))
  .map((years) => ({ startYear: Math.min(...years), endYear: Math.max(...years) }));

const envelope = fc
  .record(
    {
      rule: fc.constantFrom(...ENVELOPE_RULES),
      margin: thousandths(-0.5, 2),
      custeioShare: fc.oneof(fc.constant(null), thousandths(0.001, 1)),
    },
    optional,
  )
  .map((given) => (given.rule === 'custom' ? { ...given, customGrowth: 0.045 } : given));

const text = (maxLength: number) => fc.string({ unit: 'grapheme', maxLength: maxLength / 8 });

/** A scenario file, right by construction, with any part of it left out. */
export const scenarioFile = fc
  .tuple(
    fc.record({
      format: fc.constant(1 as const),
      id: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,30}$/),
      title: text(160).filter((title) => title.trim() !== ''),
      groups,
    }),
    fc.record(
      {
        author: text(200),
        description: text(4000),
        references: fc.array(
          fc.record({ label: fc.constant('LC 141/2012'), url: fc.webUrl() }, { requiredKeys: ['label'] }),
          { maxLength: 3 },
        ),
        envelope,
        macro: fc.record(
          {
            useObserved: fc.boolean(),
            ipca: thousandths(-0.05, 1),
            rclRealGrowth: thousandths(-0.2, 0.5),
            population: fc.constantFrom('frozen', 'projected'),
          },
          optional,
        ),
        ringFence: fc.record(
          {
            AB: share,
            MAC: fc.record(
              {
                state: share,
                municipal: share,
                lines: fc.array(fc.constantFrom('faec*', 'faec-nefrologia', 'samu-192'), { maxLength: 4 }),
              },
              optional,
            ),
            GES: share,
          },
          optional,
        ),
        susDependence: share,
        criteria: fc.dictionary(
          fc.constantFrom(...ATTRIBUTE_CRITERIA),
          fc.record({ elasticity: thousandths(0, 5), clip: fc.constant([0.25, 4]) }, optional),
          { maxKeys: 4, noNullPrototype: true },
        ),
        shift: fc.record(
          {
            donors: fc.subarray(BLOCKS.filter((block) => block !== 'MAC')),
            macGrowth: thousandths(-0.1, 0.5),
            absorption: share,
            speed: share,
          },
          optional,
        ),
        transition: fc.record({ floor: bound('maxLoss'), cap: bound('maxGain') }, optional),
        winnerThreshold: share,
      },
      optional,
    ),
    fc.option(period, { nil: {} }),
  )
  .map((parts) => Object.assign({}, ...parts) as Record<string, unknown>);

export const scenarioDocument: fc.Arbitrary<ScenarioDocument> = scenarioFile.map((file) => {
  const parsed = parseScenario(file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
});

/** An edit still to be aimed: the group is chosen by its place among those there are when it is applied. */
export type AimedEdit = (document: ScenarioDocument) => Edit;

const anyNumber = fc.oneof(share, fc.double());
const side = fc.constantFrom<Side>('betweenStates', 'withinStates');
const criterion = fc.constantFrom(...CRITERIA);
const block = fc.constantFrom(...BLOCKS);
const place = fc.nat({ max: 4 });
const locked = fc.uniqueArray(criterion, { maxLength: 3 }).map((ids): ReadonlySet<CriterionId> => new Set(ids));

const groupAt = (document: ScenarioDocument, index: number) =>
  document.groups[index % document.groups.length]?.id ?? '';

export const aimedEdit: fc.Arbitrary<AimedEdit> = fc.oneof<fc.Arbitrary<AimedEdit>[]>(
  fc.tuple(block, fc.option(place)).map(
    ([b, at]) =>
      (d) =>
        edits.moveBlock(b, at === null ? null : groupAt(d, at)),
  ),
  fc.constantFrom(edits.splitAllBlocks, edits.mergeAllBlocks, edits.protectPrimaryCare).map((make) => () => make()),
  fc.tuple(place, side, criterion, anyNumber, locked).map(
    ([at, s, c, w, l]) =>
      (d) =>
        edits.setWeight(groupAt(d, at), s, c, w, l),
  ),
  fc.tuple(place, side, criterion).map(
    ([at, s, c]) =>
      (d) =>
        edits.addCriterion(groupAt(d, at), s, c),
  ),
  fc.tuple(place, side, criterion).map(
    ([at, s, c]) =>
      (d) =>
        edits.removeCriterion(groupAt(d, at), s, c),
  ),
  fc.tuple(place, side, fc.option(weights)).map(
    ([at, s, w]) =>
      (d) =>
        edits.replaceWeights(groupAt(d, at), s, w),
  ),
  fc.tuple(fc.constantFrom(...ATTRIBUTE_CRITERIA), anyNumber, anyNumber, anyNumber).map(
    ([c, elasticity, lo, hi]) =>
      () =>
        edits.setCriterion(c, { elasticity, clip: [lo, hi] }),
  ),
  fc.tuple(block, fc.constantFrom('state' as const, 'municipal' as const), anyNumber).map(
    ([b, s, x]) =>
      () =>
        edits.setRingFence(b, s, x),
  ),
  fc
    .record(
      {
        rule: fc.constantFrom(...ENVELOPE_RULES),
        margin: anyNumber,
        custeioShare: fc.option(anyNumber),
        customGrowth: fc.option(anyNumber),
      },
      optional,
    )
    .map((p) => () => edits.setEnvelope(p)),
  fc
    .record(
      {
        useObserved: fc.boolean(),
        ipca: anyNumber,
        rclRealGrowth: anyNumber,
        population: fc.constantFrom('frozen' as const, 'projected' as const),
      },
      optional,
    )
    .map((p) => () => edits.setMacro(p)),
  fc.tuple(place, anyNumber, anyNumber).map(
    ([at, years, maxLoss]) =>
      (d) =>
        edits.setTransition(groupAt(d, at), { years, floor: { reference: 'previous', maxLoss } }),
  ),
  fc.tuple(anyNumber, anyNumber).map(
    ([maxLoss, maxGain]) =>
      () =>
        edits.setTotalTransition({ floor: { reference: 'statusQuo', maxLoss }, cap: { reference: 'base', maxGain } }),
  ),
  fc.tuple(place, fc.constantFrom(...UNITS), anyNumber, stateShare).map(
    ([at, unit, residence, s]) =>
      (d) =>
        edits.setWithin(groupAt(d, at), { unit, residence, stateShare: s }),
  ),
  fc.tuple(fc.array(block, { maxLength: 6 }), anyNumber).map(
    ([donors, x]) =>
      () =>
        edits.setShift({ donors, macGrowth: x, speed: x }),
  ),
  fc
    .record(
      {
        startYear: fc.oneof(fc.integer({ min: 2000, max: 2050 }), fc.double()),
        endYear: fc.integer({ min: 2000, max: 2050 }),
      },
      optional,
    )
    .map((p) => () => edits.setPeriod(p)),
  fc.tuple(anyNumber, anyNumber).map(
    ([x]) =>
      () =>
        edits.setSusDependence(x),
  ),
  anyNumber.map((x) => () => edits.setWinnerThreshold(x)),
  fc
    .record({ title: fc.string({ maxLength: 300 }), author: fc.string(), description: fc.string() }, optional)
    .map((p) => () => edits.setIdentity(p)),
);
