// The one table of the app, made by the first visit and kept while the app lives.

import { browser } from '$app/environment';
import { currentWorkspace } from '#lib/workspace.svelte.ts';
import type { Workspace } from '#lib/workspace.svelte.ts';
import { Mesa } from './mesa.svelte.ts';

const known = new WeakMap<Workspace, Mesa>();

/** Call while a component is set up. */
export function currentMesa(): Mesa {
  const workspace = currentWorkspace();
  const mesa = known.get(workspace) ?? new Mesa(workspace.runner);
  if (!known.has(workspace)) {
    known.set(workspace, mesa);
    if (browser) mesa.restore();
  }
  return mesa;
}
