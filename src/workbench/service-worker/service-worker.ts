import { answer } from './answer';

declare const self: ServiceWorkerGlobalScope;

/** What this build is made of, put in by the build. */
declare const BUILD: { readonly version: string; readonly files: readonly string[] };

const PREFIX = 'jiping-workbench-';
const CACHE = PREFIX + BUILD.version;

/** All files of one build or none: the page of this version never meets a file of another. */
async function store(): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.addAll(BUILD.files.map((file) => new Request(file, { cache: 'reload' })));
}

async function removeOthers(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)),
  );
}

/** True where a newer version waits and this page, about to be loaded anew, is the only one that still needs the old. */
async function mayGiveWay(): Promise<boolean> {
  if (!self.registration.waiting) return false;
  const pages = await self.clients.matchAll({ type: 'window' });
  return pages.length < 2;
}

self.addEventListener('install', (event) => event.waitUntil(store()));

// No page of an older version is open any more once this one is active.
self.addEventListener('activate', (event) => event.waitUntil(removeOthers().then(() => self.clients.claim())));

self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  event.respondWith(
    answer(request, {
      scope: self.registration.scope,
      stored: (address) => caches.open(CACHE).then((cache) => cache.match(address)),
      fetch: (asked) => fetch(asked),
      giveWay: async () => {
        if (!(await mayGiveWay())) return false;
        self.registration.waiting?.postMessage('take-over');
        return true;
      },
    }),
  );
});
