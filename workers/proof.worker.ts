// The thread of the proof. What it does is in src/proof.
import { loadEngine } from '#lib/load-engine.ts';
import { Prover } from '#proof/prover.ts';
import type { ProofRequest } from '#proof/prover.ts';

const prover = new Prover({
  load: loadEngine,
  reply: (reply) => self.postMessage(reply),
  pause: () => new Promise((resume) => setTimeout(resume)),
  now: () => performance.now(),
});

self.onmessage = (event: MessageEvent<ProofRequest>) => void prover.hear(event.data);
