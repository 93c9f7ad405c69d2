// CRAMPS_WORKER=off: takes itself and the stored pages away. The diary (IndexedDB) is not touched.
// It imports nothing, so that it works even when static files are what went wrong.
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => names.filter((name) => name.startsWith("cramps-")))
      .then((names) => Promise.all(names.map((name) => caches.delete(name))))
      .then(() => self.registration.unregister()),
  );
});
