// The thread of exports: packs a base, which would hold the page for up to a second. What it does is in
// src/lib/baselines.
import { baselineZip } from '#lib/baselines/export-zip.ts';
import type { MadeBaseline } from '#lib/baselines/records.ts';

self.onmessage = (event: MessageEvent<MadeBaseline>) => {
  const bytes = baselineZip(event.data);
  self.postMessage(bytes, { transfer: [bytes.buffer] });
};
