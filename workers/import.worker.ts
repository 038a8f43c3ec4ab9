// The thread of imports: reads files people bring, makes bases of them. What it does is in src/lib/import.
import { fetchEmbeddedPackage } from '#lib/baselines/embedded-package.ts';
import { Importer } from '#lib/import/importer.ts';
import type { ImportRequest } from '#lib/import/importer.ts';

const importer = new Importer({ load: fetchEmbeddedPackage, reply: (reply) => self.postMessage(reply) });

self.onmessage = (event: MessageEvent<ImportRequest>) => void importer.hear(event.data);
