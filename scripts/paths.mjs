// Where things are, from any working directory.

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const BUILD = join(ROOT, 'build');
/** What the checks write for each other; the only cache, and it may be deleted at any time. */
export const CACHE = join(ROOT, 'node_modules', '.cache', 'sus-legal');
