// The one comparison of the app: made by the first page that compares, kept while the app lives.

import { currentWorkspace } from '#lib/workspace.svelte.ts';
import type { Workspace } from '#lib/workspace.svelte.ts';
import { ComparisonKeep } from './comparison-keep.svelte.ts';
import { Proposals } from './proposals.svelte.ts';

interface Comparison {
  readonly proposals: Proposals;
  readonly keep: ComparisonKeep;
}

const known = new WeakMap<Workspace, Comparison>();

function make(workspace: Workspace): void {
  const proposals = new Proposals(workspace.session, workspace.runner);
  known.set(workspace, { proposals, keep: new ComparisonKeep(workspace, proposals) });
}

/** Call while a component is set up. */
export function currentComparison(): Comparison {
  const workspace = currentWorkspace();
  if (!known.has(workspace)) {
    // Made inside a component it would die with it; while prerendering there is no other place.
    $effect.root(() => make(workspace));
    if (!known.has(workspace)) make(workspace);
  }
  return known.get(workspace) as Comparison;
}
