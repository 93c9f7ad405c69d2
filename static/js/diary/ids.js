/** This address gives no secure context, and without one the platform keeps back what we need. */
export class NeedsHttps extends Error {
  constructor() {
    super("This page needs HTTPS.");
    this.name = "NeedsHttps";
  }
}

/** Throw NeedsHttps where the platform has no secure context. */
export function demandHttps() {
  if (!globalThis.crypto?.randomUUID) throw new NeedsHttps();
}

/**
 * A UUID of version 7: sorts by the time it was made, and is random enough to be made offline.
 * @param {number} now milliseconds since 1970
 */
export function uuid7(now = Date.now()) {
  const random = crypto.randomUUID();
  const time = Math.max(0, now).toString(16).padStart(12, "0").slice(-12);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(15)}`;
}
