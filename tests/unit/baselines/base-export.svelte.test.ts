// A base as a download: packed apart from the page, once at a time, told when slow, and when it fails.

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { BaseExport } from '#lib/baselines/base-export.svelte.ts';
import type { MadeBaseline } from '#lib/baselines/records.ts';

const made = { record: { name: 'São Paulo, 2020 (líquido)' } } as MadeBaseline;
const BYTES = new Uint8Array([80, 75]);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('is saved under its name as a file has it', async () => {
  const save = vi.fn<(blob: Blob, name: string) => void>();
  const outcome = await new BaseExport(() => Promise.resolve(BYTES), save).run(() => Promise.resolve(made));
  expect(outcome).toBe('saved');
  expect(save.mock.calls.map(([blob, name]) => [blob.size, blob.type, name])).toEqual([
    [2, 'application/zip', 'sao-paulo-2020-liquido.zip'],
  ]);
});

it('says that it is under way once it takes long, and takes no second order', async () => {
  const save = vi.fn();
  let packed: (bytes: typeof BYTES) => void = () => undefined;
  const own = new BaseExport(() => new Promise((resolve) => (packed = resolve)), save);
  const saving = own.run(() => Promise.resolve(made));
  await vi.advanceTimersByTimeAsync(200);
  expect(own.isSlow).toBe(false);
  await vi.advanceTimersByTimeAsync(200);
  expect(own.isSlow).toBe(true);
  expect(await own.run(() => Promise.resolve(made))).toBe('busy');
  packed(BYTES);
  expect(await saving).toBe('saved');
  expect([own.isSlow, save.mock.calls.length]).toEqual([false, 1]);
});

it('a base that is gone, or cannot be packed, is told, and the next is taken', async () => {
  const save = vi.fn();
  const own = new BaseExport(() => Promise.reject(new Error('worker')), save);
  expect(await own.run(() => Promise.resolve(null))).toBe('lost');
  expect(await own.run(() => Promise.resolve(made))).toBe('failed');
  expect(await own.run(() => Promise.resolve(made))).toBe('failed');
  expect([own.isSlow, save.mock.calls.length]).toEqual([false, 0]);
});
