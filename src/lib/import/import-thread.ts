// The import worker as the page knows it: messages out, answers in.

import type { ImportReply, ImportRequest } from './importer.ts';

export interface ImportThread {
  readonly send: (request: ImportRequest) => void;
  readonly end: () => void;
}

/** Start a worker; `onfault` hears of errors that no answer carries (a script that fails to load, a crash). */
export function startImportThread(
  onreply: (reply: ImportReply) => void,
  onfault: (message: string) => void,
): ImportThread {
  const worker = new Worker(new URL('../../../workers/import.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', (event: MessageEvent<ImportReply>) => onreply(event.data));
  worker.addEventListener('error', (event) => onfault(event.message || 'worker'));
  worker.addEventListener('messageerror', () => onfault('messageerror'));
  return { send: (request) => worker.postMessage(request), end: () => worker.terminate() };
}
