// `npm start`: installs what is missing, builds what is stale, serves the app. Runs before any install.

import { requireNode } from './node-version.mjs';

requireNode();
const { installMissing } = await import('./install.mjs');
const { build, isBuilt } = await import('./build.mjs');
const { serve } = await import('./serve.mjs');

try {
  installMissing();
  if (!isBuilt()) {
    console.log('Construindo o aplicativo…');
    if (!build()) throw new Error('A construção falhou: veja a mensagem acima. (The build failed: see above.)');
  }
  console.log(`SUS Legal em ${await serve()}  (Ctrl-C encerra)`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
