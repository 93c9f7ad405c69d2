// On every page: keep diary and account alike, and say how that stands where a page has room for
// it. Once the page stands and can be used: nobody waits for this at three in the morning.

if (document.readyState === "complete") begin();
else addEventListener("load", begin);

async function begin() {
  if (document.querySelector("sync-status")) await import("./sync-status.js");
  const { startSync } = await import("./sync.js");
  await startSync();
}
