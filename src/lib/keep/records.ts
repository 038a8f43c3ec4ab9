// What is kept, as it lies in storage, and how it is read back. Storage outlives the code that wrote
// it and may hold anything: every field is checked, the scenario by the same door as a file.

import type { ScenarioDocument } from '#scenario/document.ts';
import { parseScenario } from '#scenario/parse.ts';
import type { Result } from '#scenario/result.ts';

/** The scenario on screen in one tab. */
export interface DraftRecord {
  /** Id of the tab; key of the store. */
  readonly tab: string;
  /** Name to show, also of a scenario that can no longer be read. */
  readonly title: string;
  /** The scenario as a file holds it. */
  readonly document: unknown;
  readonly year: number;
  /** Last change, ms since 1970. */
  readonly updated: number;
  /** Something was changed since the scenario was opened: worth offering again. */
  readonly edited: boolean;
  /** The link (#s=…) in the address at that time; empty without one. */
  readonly link: string;
}

/** A scenario somebody named. */
export interface VersionRecord {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  /** The scenario as a file holds it. */
  readonly document: unknown;
  /** Ms since 1970. */
  readonly created: number;
  /** Hash of the data it was made with. */
  readonly data: string;
}

/** A record and the scenario in it, or what is wrong with that. */
export interface Kept<R> {
  readonly record: R;
  readonly scenario: Result<ScenarioDocument>;
}

const FIRST_YEAR = 2017;
const LAST_YEAR = 2036;
const OPENING_YEAR = 2026;

export function readDraft(value: unknown): Kept<DraftRecord> {
  const fields = fieldsOf(value);
  const year = fields['year'];
  const inRange = Number.isInteger(year) && (year as number) >= FIRST_YEAR && (year as number) <= LAST_YEAR;
  const record = {
    tab: textOf(fields['tab']),
    title: textOf(fields['title']),
    document: fields['document'],
    year: inRange ? (year as number) : OPENING_YEAR,
    updated: timeOf(fields['updated']),
    edited: fields['edited'] !== false,
    link: textOf(fields['link']),
  };
  return { record, scenario: parseScenario(record.document) };
}

export function readVersion(value: unknown): Kept<VersionRecord> {
  const fields = fieldsOf(value);
  const record = {
    id: textOf(fields['id']),
    name: textOf(fields['name']),
    note: textOf(fields['note']),
    document: fields['document'],
    created: timeOf(fields['created']),
    data: textOf(fields['data']),
  };
  return { record, scenario: parseScenario(record.document) };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function timeOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}
