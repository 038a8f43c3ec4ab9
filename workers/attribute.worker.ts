// The thread of attributions, apart from that of the simulation so that controls never wait for it.
// What it does is in src/lib/attribution.
import { Attributor } from '#lib/attribution/attributor.ts';
import type { AttributionReply, AttributionRequest } from '#lib/attribution/attributor.ts';
import { loadEngine } from '#lib/load-engine.ts';

function reply(answer: AttributionReply): void {
  if (answer.kind !== 'done') {
    self.postMessage(answer);
    return;
  }
  const { values, structure, reference, amount } = answer.published;
  self.postMessage(answer, { transfer: [values.buffer, structure.buffer, reference.buffer, amount.buffer] });
}

const pause = () => new Promise<void>((resume) => setTimeout(resume));
const attributor = new Attributor({ load: loadEngine, reply, pause, now: () => performance.now() });

self.onmessage = (event: MessageEvent<AttributionRequest>) => void attributor.hear(event.data);
