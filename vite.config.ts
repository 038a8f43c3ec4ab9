import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { dataHash, packageVersion, shortEngineHash } from './scripts/version.mjs';

/** Searches that take as long as they are given: only when `npm run soak` asks. */
const SOAK = process.env['SOAK_MINUTES'] === undefined ? [] : ['tests/soak/**/*.soak.ts'];

export default defineConfig({
  plugins: [sveltekit()],
  worker: { format: 'es' },
  // Without this `vite dev` answers 403 for what lies outside src.
  server: { fs: { allow: ['src', 'workers', 'scenarios', 'static'] } },
  define: {
    __APP_VERSION__: JSON.stringify(packageVersion()),
    __DATA_HASH__: JSON.stringify(dataHash()),
    __ENGINE_HASH__: JSON.stringify(shortEngineHash()),
  },
  test: {
    exclude: ['tests/e2e/**', 'tests/a11y/**', 'node_modules/**'],
    setupFiles: ['tests/harness/chance.ts'],
    pool: 'threads',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['tests/**/*.test.ts', ...SOAK],
          exclude: ['tests/**/*.svelte.test.ts'],
          // Pure modules, loaded once a thread: nothing here leaves anything behind in them.
          isolate: false,
        },
      },
      {
        // Rune modules as the page runs them: effects and derived values react.
        extends: true,
        resolve: { conditions: ['browser'] },
        test: {
          name: 'page',
          include: ['tests/**/*.svelte.test.ts'],
          environment: './tests/harness/page-environment.ts',
          // Left to Node, it would load Svelte's server half beside modules compiled for the page.
          server: { deps: { inline: ['svelte', 'esm-env'] } },
        },
      },
    ],
  },
});
