import { deleteCaches, type WorkerNews } from './installed-editions.ts';
import { worker } from './worker-scope.ts';

// The kill switch: published in the place of the service worker, it takes its place at once, deletes what was
// installed, and takes itself out. Readers then read from the server, as everybody does.

const { registration, clients } = worker;

worker.addEventListener('install', (event) => {
  event.waitUntil(worker.skipWaiting());
});
worker.addEventListener('activate', (event) => {
  event.waitUntil(retire());
});

async function retire(): Promise<void> {
  await deleteCaches(registration.scope);
  await registration.unregister();
  const news: WorkerNews = { news: 'retired' };
  for (const client of await clients.matchAll({ includeUncontrolled: true })) {
    if (client.url.startsWith(registration.scope)) client.postMessage(news);
  }
}
