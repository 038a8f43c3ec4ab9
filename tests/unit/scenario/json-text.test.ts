import { describe, expect, it } from 'vitest';
import { parseScenarioText } from '#scenario/parse.ts';
import type { Problem } from '#scenario/problem.ts';
import { smallest } from './scenario-file.ts';

function problemOf(text: string): Problem | undefined {
  const parsed = parseScenarioText(text);
  return parsed.ok ? undefined : parsed.problems[0];
}

const bytes = (...values: number[]) => new TextDecoder().decode(Uint8Array.from(values));
const latin1 = (...values: number[]) => String.fromCharCode(...values);

describe('text of a scenario', () => {
  it('opens with a byte order mark and with line ends of Windows', () => {
    const text = JSON.stringify(smallest(), null, 2).replaceAll('\n', '\r\n');
    expect(problemOf(`\uFEFF${text}`)).toBeUndefined();
  });

  it('of 50 MB is refused unread, with its size', () => {
    const start = performance.now();
    expect(problemOf('[1,'.padEnd(50_000_000, ' '))).toMatchObject({ kind: 'tooLarge', got: '50000000' });
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it.each([
    ['', 'empty'],
    ['   \n', 'empty'],
    ['{"format":1,"id":"a","ti', 'cutJson'],
    ['{"format":1,', 'cutJson'],
    ['{"format":1', 'cutJson'],
    ['[1,2', 'cutJson'],
    ['"abc', 'cutJson'],
    ['{"a":"\\', 'cutJson'],
    ['{"a":NaN}', 'brokenJson'],
    ['{"a":-Infinity}', 'brokenJson'],
    ['{"a":.5}', 'brokenJson'],
    ['{"a":01}', 'brokenJson'],
    ['{"a":1.}', 'brokenJson'],
    ['{a:1}', 'brokenJson'],
    ["{'a':1}", 'brokenJson'],
    ['{"a":1,}', 'brokenJson'],
    ['[1,]', 'brokenJson'],
    ['{} {}', 'brokenJson'],
    ['{"a":"x\ny"}', 'brokenJson'],
    ['{"a":"\\x"}', 'brokenJson'],
    ['// c\n{}', 'brokenJson'],
    ['['.repeat(100_000), 'tooDeep'],
  ])('%j: %s', (text, kind) => {
    expect(problemOf(text)).toMatchObject({ kind });
  });

  it('broken names line and column', () => {
    // The second line is `  "id" "a"`: column 8 is where the colon should be.
    expect(problemOf('{"format": 1,\n  "id" "a"}')).toMatchObject({
      kind: 'brokenJson',
      expected: ':',
      line: 2,
      column: 8,
    });
    expect(problemOf('{\r\n"a": 1\r\n"b": 2}')).toMatchObject({ expected: ', }', line: 3, column: 1 });
  });

  it('with a decimal comma is told about the decimal point', () => {
    expect(problemOf('{"ipca": 0,03}')).toMatchObject({ kind: 'brokenJson', expected: 'keyNotDigits' });
  });

  it('with a key written twice loses neither in silence', () => {
    const text = JSON.stringify(smallest()).replace('"title"', '"groups":[],"title"');
    expect(problemOf(text)).toMatchObject({ kind: 'keyTwice', path: ['groups'], line: 1 });
    // \u0061 is the letter a.
    expect(problemOf('{"a":1,"\\u0061":2}')).toMatchObject({ kind: 'keyTwice', path: ['a'] });
    expect(problemOf('{"a":{"x":1},"b":[{"x":1},{"x":2}]}')).not.toMatchObject({ kind: 'keyTwice' });
  });
});

describe('what is no text', () => {
  it.each([
    ['PNG', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d)],
    ['PNG', latin1(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ['JPEG', bytes(0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0)],
    ['JPEG', latin1(0xff, 0xd8, 0xff, 0xe1)],
    ['GIF', 'GIF89a\u0001'],
    ['WebP', 'RIFFabcdWEBPVP8 '],
    ['PDF', '%PDF-1.7\n'],
    ['ZIP (XLSX, DOCX, ODS)', 'PK\u0003\u0004'],
    ['XLS (BIFF)', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1)],
    ['gzip', bytes(0x1f, 0x8b, 8)],
    ['HTML', '<!doctype html><title>x</title>'],
    ['XML/SVG', '<?xml version="1.0"?><svg/>'],
    ['binary', 'abc\u0000def'],
    ['binary', bytes(...Array.from({ length: 200 }, (_, index) => 128 + (index % 60)))],
  ])('%s is recognised', (format, text) => {
    expect(problemOf(text)).toMatchObject({ kind: 'notText', format });
  });

  it('a text with one letter lost to its encoding is still read', () => {
    expect(problemOf(JSON.stringify(smallest({ title: 'Aten\uFFFDão' })))).toBeUndefined();
  });
});
