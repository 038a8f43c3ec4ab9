// A Vitest environment that compiles rune modules as the page runs them, without a DOM: effects and
// derived values react. Tests named *.svelte.test.ts run in it, and may hold runes themselves.

import type { Environment } from 'vitest/environments';

export default {
  name: 'page',
  viteEnvironment: 'client',
  setup: () => ({ teardown: () => undefined }),
} satisfies Environment;
