import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeLink, encodeLink, MAX_LINK_LENGTH } from '#scenario/link.ts';
import { problemText } from '#scenario/problem-text.ts';
import { scenarioDocument } from './scenario-arbitraries.ts';

const hexadecimal = fc.stringMatching(/^[0-9a-f]{12}$/);

it('decode∘encode = identity, for one scenario and for several', () => {
  fc.assert(
    fc.property(fc.array(scenarioDocument, { minLength: 1, maxLength: 4 }), hexadecimal, (documents, hash) => {
      const link = encodeLink(documents, { data: hash, engine: hash });
      expect(link).toMatch(/^#[\w.=&-]+$/);
      expect(link.length).toBeLessThanOrEqual(MAX_LINK_LENGTH);
      expect(decodeLink(link)).toEqual({ ok: true, value: { documents, hashes: { data: hash, engine: hash } } });
    }),
  );
});

it('any text is a link or problems that can be read, never an exception', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webFragments(), fc.base64String()), fc.string(), (text, tail) => {
      for (const hash of [text, `#s=1.${text}.0123abcd`, `#s=1.${text}.${tail}`]) {
        const read = decodeLink(hash);
        if (!read.ok) for (const problem of read.problems) expect(problemText(problem, 'en')).toContain('Expected: ');
      }
    }),
  );
});
