// One client for the data of a runner: its thread and its last answers stay from page to page.

import type { Runner } from '#lib/runner.svelte.ts';
import { AttributionClient } from './attribution.svelte.ts';

const clients = new WeakMap<Runner, AttributionClient>();

export function attributionOf(runner: Runner): AttributionClient {
  const known = clients.get(runner);
  if (known !== undefined) return known;
  const client = new AttributionClient(runner.folder);
  clients.set(runner, client);
  return client;
}
