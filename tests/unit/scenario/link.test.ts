import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { toBase64Url } from '#scenario/base64url.ts';
import { crc32 } from '#scenario/crc32.ts';
import { decodeLink, encodeLink, MAX_LINK_LENGTH } from '#scenario/link.ts';
import { PRESETS } from '#scenario/presets.ts';
import { problemText } from '#scenario/problem-text.ts';

const documents = PRESETS.map(({ document }) => document);
const opening = documents.filter(({ id }) => id === 'sus-legal');
const HASHES = { data: '0123456789abcdef0123456789abcdef', engine: '0.1.0-a1b2c3d' };

function kindsOf(hash: string): readonly string[] {
  const read = decodeLink(hash);
  return read.ok ? ['ok'] : read.problems.map(({ kind }) => kind);
}

function linkTo(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return `#s=1.${toBase64Url(deflateSync(bytes))}.${crc32(bytes)}`;
}

describe('checksum', () => {
  it('is the CRC-32 of gzip: its check value for "123456789" is cbf43926', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe('cbf43926');
    expect(crc32(new Uint8Array())).toBe('00000000');
  });
});

describe('links', () => {
  it.each(PRESETS)('of $id are under 2,000 characters and open as they were', ({ document }) => {
    const link = encodeLink([document], HASHES);
    expect(link).toMatch(/^#s=1\.[\w-]+\.[0-9a-f]{8}&d=0123456789ab&e=0\.1\.0-a1b2c3d$/);
    expect(link.length).toBeLessThan(2000);
    const hashes = { data: '0123456789ab', engine: HASHES.engine };
    expect(decodeLink(link)).toEqual({ ok: true, value: { documents: [document], hashes } });
  });

  it('carry several scenarios, in order, with or without hashes', () => {
    expect(decodeLink(encodeLink(documents))).toEqual({ ok: true, value: { documents, hashes: null } });
  });

  it('made with format 1 open for ever', () => {
    // The link of SUS Legal as the first release wrote it, without author, description and references.
    const bare = { ...opening[0]!, author: '', description: '', references: [] };
    expect(decodeLink(FIRST_RELEASE)).toEqual({ ok: true, value: { documents: [bare], hashes: null } });
  });

  it('survive a line break, the full stop of a sentence and the address before them', () => {
    const link = encodeLink(opening);
    const broken = `${link.slice(0, 76)}\r\n ${link.slice(76)}`;
    for (const text of [broken, `${link}.`, `${link}).`, `https://example.org/sus/${link}`, link.slice(1)]) {
      expect(kindsOf(text)).toEqual(['ok']);
    }
  });

  it('cut anywhere say so, and never open as something else', () => {
    const link = encodeLink(opening);
    expect(kindsOf(link.slice(0, link.length / 2))).toEqual(['linkCut']);
    for (let length = 5; length < link.length; length += 1) expect(kindsOf(link.slice(0, length))).toEqual(['linkCut']);
    for (const hash of ['', '#', '#x=1', 'nonsense']) expect(kindsOf(hash)).toEqual(['linkEmpty']);
  });

  it('altered in any one character are refused, or open as the same', () => {
    const link = encodeLink(opening);
    for (let at = 5; at < link.length; at += 1) {
      const other = link[at] === 'b' ? 'c' : 'b';
      const altered = link.slice(0, at) + other + link.slice(at + 1);
      const read = decodeLink(altered);
      // The last character holds bits that stand for nothing: then the scenario is the same.
      if (read.ok) expect(read.value.documents).toEqual(opening);
      else expect(['linkDamaged', 'linkCut', 'linkBomb']).toContain(read.problems[0]?.kind);
    }
  });

  it('of a later format ask for a newer simulator', () => {
    expect(kindsOf('#s=2.abc.00000000')).toEqual(['linkVersion']);
  });

  it('that inflate beyond 1 MB are stopped while inflating', () => {
    const bomb = linkTo(`{"a":"${'0'.repeat(40_000_000)}"}`);
    expect(bomb.length).toBeLessThan(MAX_LINK_LENGTH);
    const before = process.memoryUsage().arrayBuffers;
    expect(kindsOf(bomb)).toEqual(['linkBomb']);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000);
  });

  it('share the 1 MB among their scenarios', () => {
    const large = linkTo(JSON.stringify({ format: 1, id: 'a', title: 't'.repeat(600_000), groups: [] }));
    expect(kindsOf(`${large}&${large.slice(1)}`)).not.toEqual(['ok']);
    const read = decodeLink(`${encodeLink(opening)}&${large.slice(1)}`);
    expect(read).toMatchObject({ ok: false, problems: [{ kind: 'tooLong', path: ['s', 1, 'title'] }, {}] });
  });

  it('longer than 64 KB are refused unread; too long a text is left out when one is made', () => {
    expect(kindsOf(`#s=1.${'A'.repeat(MAX_LINK_LENGTH)}.00000000`)).toEqual(['linkTooLong']);
    const noise = (seed: number) =>
      Array.from({ length: 4000 }, (_, i) => String.fromCharCode(0x4e00 + ((i * i * 7919 + seed) % 20000))).join('');
    const wordy = Array.from({ length: 12 }, (_, i) => ({ ...opening[0]!, description: noise(i) }));
    const link = encodeLink(wordy);
    expect(link.length).toBeLessThanOrEqual(MAX_LINK_LENGTH);
    expect(decodeLink(link)).toMatchObject({ ok: true, value: { documents: { length: 12 } } });
  });

  it('that hold a wrong scenario tell its problems', () => {
    const read = decodeLink(linkTo('{"format":1,"id":"a","title":"t","groups":[],"__proto__":{"polluted":true}}'));
    expect(read.ok ? [] : read.problems.map(({ kind }) => kind)).toEqual(['emptyList', 'unknownKey']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(kindsOf(linkTo('not json'))).toEqual(['brokenJson']);
  });

  it('explain themselves in both languages', () => {
    const read = decodeLink(encodeLink(opening).slice(0, 100));
    const problem = read.ok ? undefined : read.problems[0];
    expect(problem && problemText(problem, 'pt-BR')).toContain('O link chegou cortado');
    expect(problem && problemText(problem, 'en')).toContain('The link arrived cut');
  });
});

const FIRST_RELEASE =
  '#s=1.q1ZKyy_KTSxRsjLUUcpMUbJSKi4t1s1JTU_MUdJRKsksyUkFigWHBiv4gMQUNJw9Q3QUshLz9BSMDAzNNYGK0ovySwuKlayiqyEGJJcWl6Rm5gNlknLyk7NBMkqOTkCur6MzkHR0AxJhwUDC3TVYKbY2thYA.abf2e4ff';
