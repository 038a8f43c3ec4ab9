// The attribution worker as the page knows it: messages out, answers in.

import type { AttributionReply, AttributionRequest } from './attributor.ts';

export interface AttributionThread {
  readonly send: (request: AttributionRequest) => void;
  readonly end: () => void;
}

/** Start a worker; `onfault` hears of errors that no answer carries (a script that fails to load, a crash). */
export function startAttributionThread(
  onreply: (reply: AttributionReply) => void,
  onfault: (message: string) => void,
): AttributionThread {
  const worker = new Worker(new URL('../../../workers/attribute.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', (event: MessageEvent<AttributionReply>) => onreply(event.data));
  worker.addEventListener('error', (event) => onfault(event.message || 'worker'));
  worker.addEventListener('messageerror', () => onfault('messageerror'));
  return { send: (request) => worker.postMessage(request), end: () => worker.terminate() };
}
