// Offline after the first visit: keeps one whole version of the app (pages, code, data, map) and
// answers from it. A new version is fetched whole beside the old one and takes over when no page
// is open, or at the next load of the only one; pages never mix two versions.

import { build, files, prerendered, version } from '$service-worker';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const CACHE = `sus-legal-${version}`;
/** Files whose names change with their contents need no check with the server. */
const HASHED = new Set(build);
const PAGES = new Set(prerendered.map(withoutEndSlash));
const KEPT = [
  ...build,
  ...files.filter((path) => !path.split('/').some((name) => name.startsWith('.'))),
  ...prerendered,
];

function withoutEndSlash(path: string): string {
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}

async function keepThisVersion(): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.addAll(KEPT.map((path) => new Request(path, { cache: HASHED.has(path) ? 'default' : 'no-cache' })));
}

async function dropOtherVersions(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith('sus-legal-') && name !== CACHE).map((name) => caches.delete(name)),
  );
  await worker.clients.claim();
}

/** At the load of the only open page the version that waits may take over; the page then loads again. */
async function yieldToWaiting(): Promise<Response | undefined> {
  const waiting = worker.registration.waiting;
  if (waiting === null) return undefined;
  const open = await worker.clients.matchAll({ type: 'window' });
  if (open.length > 1) return undefined;
  waiting.postMessage('take-over');
  return new Response('', { headers: { Refresh: '0' } });
}

async function answer(request: Request): Promise<Response> {
  if (request.mode === 'navigate') {
    const reload = await yieldToWaiting();
    if (reload !== undefined) return reload;
  }
  const cache = await caches.open(CACHE);
  const url = new URL(request.url);
  // A page reads its own query (/ente?codigo=…) in the browser: the document is one.
  const page = prerendered.find((path) => withoutEndSlash(path) === withoutEndSlash(url.pathname));
  const kept = await cache.match(page ?? url.pathname, { ignoreVary: true });
  return kept ?? fetch(request);
}

function onFetch(event: FetchEvent): void {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== worker.location.origin) return;
  if (PAGES.has(withoutEndSlash(url.pathname)) || KEPT.includes(url.pathname)) event.respondWith(answer(request));
}

// Under the development server there is no build, and keeping files would show old ones.
if (build.length > 0) {
  worker.addEventListener('install', (event) => event.waitUntil(keepThisVersion()));
  worker.addEventListener('activate', (event) => event.waitUntil(dropOtherVersions()));
  worker.addEventListener('message', (event) => {
    if (event.data === 'take-over') void worker.skipWaiting();
  });
  worker.addEventListener('fetch', onFetch);
}
