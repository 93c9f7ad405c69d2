// The worker's wiring: what to do is decided in strategy.js, what to store in core/pwa/precache.py.
(() => {
  const { precache, table } = self.cramps;
  const OURS = "cramps-";

  workbox.setCacheNameDetails({ prefix: "cramps" });
  const controller = new workbox.PrecacheController();
  controller.precache(precache);

  workbox.registerRoute(
    ({ request, url }) => {
      const { method, mode } = request;
      const decision = crampsStrategy.decide({ method, mode, url, origin: location.origin }, table);
      // A file that is not stored is none of our business.
      if (decision?.file) return controller.getCacheKeyForURL(url.href) && decision;
      return decision;
    },
    ({ event, request, params, url }) => {
      if (params.shell) return stored(params.shell, event);
      if (params.file) return stored(url.href, event);
      return fetch(request).catch(() => stored(table.offline, event));
    },
  );

  function stored(url, event) {
    const cacheKey = controller.getCacheKeyForURL(url);
    return controller.strategy.handle({ event, request: new Request(url), params: { cacheKey } });
  }

  // The page of a first visit was loaded before there was a worker. It is taken over, so that what
  // it loads later comes from the store too. A page of an older release is never taken over by
  // this alone: a new worker waits until the person agrees (below) or no page is open.
  workbox.clientsClaim();

  self.addEventListener("activate", (event) => event.waitUntil(deleteOldCaches()));

  // Only our own: other apps may share the origin. A note that an update may wait goes with them.
  async function deleteOldCaches() {
    const current = workbox.cacheNames.precache;
    const names = (await caches.keys()).filter((name) => name.startsWith(OURS));
    await Promise.all(names.filter((name) => name !== current).map((name) => caches.delete(name)));
  }

  self.addEventListener("message", (event) => {
    if (event.data?.type === "SKIP_WAITING") self.skipWaiting();
    if (event.data?.type === "STORED") {
      event.waitUntil(everythingStored().then((answer) => event.ports[0].postMessage(answer)));
    }
  });

  // Asked by each page before it says "ready offline": an active worker alone proves nothing.
  async function everythingStored() {
    const cache = await caches.open(workbox.cacheNames.precache);
    const keys = new Set((await cache.keys()).map((request) => request.url));
    return [...controller.getURLsToCacheKeys().values()].every((key) => keys.has(key));
  }
})();
