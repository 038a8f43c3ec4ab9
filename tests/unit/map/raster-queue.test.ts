import { describe, expect, it } from 'vitest';
import { MapDesk } from '#lib/map/map-messages.ts';
import type { Raster } from '#lib/map/map-messages.ts';
import type { MapThread } from '#lib/map/map-thread.ts';
import { RasterQueue } from '#lib/map/raster-queue.ts';

const viewAt = (x: number) => ({ width: 4, height: 2, scale: 1, x, y: 0 });

/** A thread that answers when told to, and remembers what it was asked. */
function slowThread() {
  const asked: Raster[] = [];
  const answers: (() => void)[] = [];
  const raster = (request: Raster) =>
    new Promise<Raster>((resolve) => {
      asked.push(request);
      answers.push(() => resolve(request));
    });
  const answer = async () => {
    answers.shift()?.();
    await new Promise((done) => setTimeout(done));
  };
  return { asked, answer, thread: { raster } as unknown as MapThread };
}

describe('rasters of one map', () => {
  it('asks one at a time and drops the views between', async () => {
    const { asked, answer, thread } = slowThread();
    const shown: number[] = [];
    const queue = new RasterQueue(thread, (raster) => shown.push(raster.view.x));
    for (const x of [1, 2, 3, 4]) queue.request(viewAt(x));
    expect(asked.map((raster) => raster.view.x)).toEqual([1]);
    await answer();
    await answer();
    expect(asked.map((raster) => raster.view.x)).toEqual([1, 4]);
    expect(shown).toEqual([1, 4]);
  });

  it('fills a buffer of the right size again', async () => {
    const { asked, answer, thread } = slowThread();
    const queue = new RasterQueue(thread, (raster) => queue.recycle(raster));
    queue.request(viewAt(1));
    await answer();
    queue.request(viewAt(2));
    await answer();
    queue.request({ ...viewAt(3), width: 5 });
    expect(asked[1]!.ids).toBe(asked[0]!.ids);
    expect(asked[2]!.ids.length).toBe(10);
  });
});

describe('the desk of the worker', () => {
  it('says why a map could not be loaded, and that none is there', async () => {
    const desk = new MapDesk();
    const reply = await desk.answer({ kind: 'load', url: 'data:text/plain,not%20a%20map' });
    expect(reply).toEqual({ kind: 'failed', message: 'Map file: got "not a ma" at the start, expected "SUSMAP1".' });
    const raster = { view: viewAt(0), ids: new Uint16Array(8) };
    expect(await desk.answer({ kind: 'raster', raster })).toMatchObject({ kind: 'failed' });
  });
});
