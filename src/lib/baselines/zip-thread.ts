// The worker that packs a base, as the page knows it: one base, one answer.

import type { MadeBaseline } from './records.ts';

/** The zip of a data package. @throws Error when the worker fails. */
export async function zipInThread(made: MadeBaseline): Promise<Uint8Array<ArrayBuffer>> {
  const worker = new Worker(new URL('../../../workers/zip.worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      worker.addEventListener('message', (event: MessageEvent<Uint8Array<ArrayBuffer>>) => resolve(event.data));
      worker.addEventListener('error', (event) => reject(new Error(event.message || 'worker')));
      worker.addEventListener('messageerror', () => reject(new Error('messageerror')));
      worker.postMessage(made);
    });
  } finally {
    worker.terminate();
  }
}
