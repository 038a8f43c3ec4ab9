// One client for the data of a runner: its thread and its last answers stay from page to page.

import type { Runner } from '#lib/runner.svelte.ts';
import { AttributionClient } from './attribution.svelte.ts';

const clients = new WeakMap<Runner, { readonly folder: string; readonly client: AttributionClient }>();

export function attributionOf(runner: Runner): AttributionClient {
  const known = clients.get(runner);
  if (known?.folder === runner.folder) return known.client;
  // What it knows is of other data.
  known?.client.leave();
  const client = new AttributionClient(runner.folder);
  clients.set(runner, { folder: runner.folder, client });
  return client;
}
