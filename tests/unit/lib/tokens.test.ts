import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../src/lib/styles/tokens.css', import.meta.url), 'utf8');

/** The declarations of the rule that opens with `selector`, as name → value. */
function declarations(selector: string, after = 0): Map<string, string> {
  const start = css.indexOf(`${selector} {`, after);
  const body = css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start)).replace(/\/\*.*?\*\//gs, '');
  return new Map(
    body
      .split(';')
      .map((line) => line.trim())
      .filter((line) => line.includes(':'))
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const light = declarations(':root');
const dark = declarations("[data-theme='dark']");

describe('tokens', () => {
  it('holds the two dark lists together', () => {
    const system = declarations(':root:not([data-theme])');
    expect(dark.size).toBeGreaterThan(40);
    expect([...system]).toEqual([...dark]);
  });

  it.each([
    ['light', light],
    ['dark', dark],
  ])('keeps text at 4.5:1 on every surface, %s', (_, tokens) => {
    const value = (name: string): string => tokens.get(name) as string;
    for (const surface of ['--page', '--rail-bg', '--sunken']) {
      for (const ink of ['--ink', '--ink-2', '--ink-3', '--loss-ink', '--gain-ink', '--act', '--hyp', '--ok']) {
        expect(contrast(value(ink), value(surface)), `${ink} on ${surface}`).toBeGreaterThanOrEqual(4.5);
      }
      expect(contrast(value('--control'), value(surface)), `--control on ${surface}`).toBeGreaterThanOrEqual(3);
    }
    for (const [ink, surface] of [
      ['--on-act', '--act'],
      ['--on-scale', '--loss'],
      ['--on-scale', '--gain'],
      ['--hyp', '--hyp-weak'],
      ['--prob', '--act-weak'],
      ['--err', '--err-weak'],
      ['--warn', '--warn-weak'],
    ] as const) {
      expect(contrast(value(ink), value(surface)), `${ink} on ${surface}`).toBeGreaterThanOrEqual(4.5);
    }
  });
});
