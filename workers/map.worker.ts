// The thread of the map: loads the geometry, makes id-buffers. What it does is in src/lib/map.
import { MapDesk } from '#lib/map/map-messages.ts';
import type { MapRequest } from '#lib/map/map-messages.ts';

const desk = new MapDesk();

self.onmessage = async (event: MessageEvent<MapRequest>) => {
  const reply = await desk.answer(event.data);
  self.postMessage(reply, { transfer: reply.kind === 'raster' ? [reply.ids.buffer] : [] });
};
