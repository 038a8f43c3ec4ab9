// The pages of the built app, as the build lists them: a new page is tested without being named.

import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const BUILD = fileURLToPath(new URL('../../../build', import.meta.url));

/** Paths of all prerendered pages, `/` first; throws when there is no build. */
export function builtPages(): string[] {
  const files = readdirSync(BUILD, { recursive: true, withFileTypes: true });
  const pages = files
    .filter((file) => file.isFile() && file.name.endsWith('.html'))
    .map((file) => relative(BUILD, join(file.parentPath, file.name)).split(sep).join('/'))
    .map((path) => `/${path.replace(/(?:^|\/)index\.html$/, '').replace(/\.html$/, '')}`)
    .sort();
  if (pages.length === 0) throw new Error('build/ holds no page: run npm run build first.');
  return pages;
}
