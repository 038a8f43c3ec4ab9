import { describe, expect, it } from 'vitest';
import { exerciseText } from '#exercise/print.ts';
import { parsePlayFile, recordText } from '#exercise/record.ts';
import type { PlayRecord } from '#exercise/record.ts';
import { editEvent, startPlay } from '#exercise/play.ts';
import { setTransition } from '#scenario/edit.ts';
import { smallExercise } from './small-exercise.ts';

const exercise = smallExercise();
const HERE = { data: 'a'.repeat(64), engine: 'b'.repeat(8) };
const edit = editEvent(exercise, startPlay(exercise), setTransition('custeio', { years: 5 }), 1000);
if (edit === null) throw new Error('nothing edited');

const recordOf = (log: PlayRecord['log']): PlayRecord => ({
  exercise,
  started: '2026-11-20T10:00:00.000Z',
  hashes: { data: 'c'.repeat(64), engine: 'd'.repeat(8) },
  log,
});
const written = (log: PlayRecord['log']): string =>
  recordText(recordOf(log), { rounds: [{ round: 'Primeira', points: 30, max: 100, met: [true] }], hashes: HERE });

describe('the file of a session', () => {
  it('is JSON with an event a line, says what data it was played and scored on, and reads back the same', () => {
    const log = [edit, { type: 'submit', at: 2000 } as const];
    const text = written(log);
    expect(text.split('\n').filter((line) => line.startsWith('    {"type":'))).toHaveLength(2);
    expect(JSON.parse(text)).toMatchObject({
      record: 1,
      dataHash: 'c'.repeat(64),
      pointsDataHash: HERE.data,
      pointsEngineHash: HERE.engine,
      rounds: [{ points: 30 }],
    });
    expect(parsePlayFile(text)).toEqual({ ok: true, value: { kind: 'record', record: recordOf(log) } });
    expect(parsePlayFile(written([]))).toMatchObject({ ok: true, value: { record: { log: [] } } });
  });

  it('is read however long a class worked on it', () => {
    const log = Array.from({ length: 4000 }, (_, i) => ({ ...edit, at: i }));
    const text = written(log);
    expect(text.length).toBeGreaterThan(1_048_576);
    const read = parsePlayFile(text);
    expect(read.ok && read.value.kind === 'record' && read.value.record.log.length).toBe(4000);
  });

  it('is told from an exercise', () => {
    expect(parsePlayFile(exerciseText(exercise))).toEqual({ ok: true, value: { kind: 'exercise', exercise } });
  });

  it('needs a time at which it began', () => {
    const text = written([]).replace('2026-11-20T10:00:00.000Z', 'ontem');
    expect(parsePlayFile(text)).toMatchObject({ ok: false, problems: [{ path: ['started'] }] });
  });
});
