// The thread of the maps: loads the geometry, makes id-buffers. What it does is in src/lib/map.
import { MapDesk } from '#lib/map/map-messages.ts';
import type { MapRequest } from '#lib/map/map-messages.ts';

const desk = new MapDesk();

self.onmessage = async (event: MessageEvent<{ number: number; request: MapRequest }>) => {
  const { number, request } = event.data;
  const reply = await desk.answer(request);
  self.postMessage({ number, reply }, { transfer: reply.kind === 'raster' ? [reply.raster.ids.buffer] : [] });
};
