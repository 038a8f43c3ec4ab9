// The worker of the proof as the page knows it: messages out, answers in.

import type { ProofReply, ProofRequest } from '#proof/prover.ts';

export interface ProofThread {
  readonly send: (request: ProofRequest) => void;
  readonly end: () => void;
}

/** Start a worker; `onfault` hears of errors that no answer carries. */
export function startProofThread(
  onreply: (reply: ProofReply) => void,
  onfault: (message: string) => void,
): ProofThread {
  const worker = new Worker(new URL('../../../workers/proof.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', (event: MessageEvent<ProofReply>) => onreply(event.data));
  worker.addEventListener('error', (event) => onfault(event.message || 'worker'));
  worker.addEventListener('messageerror', () => onfault('messageerror'));
  return { send: (request) => worker.postMessage(request), end: () => worker.terminate() };
}
