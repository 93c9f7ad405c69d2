// What can go wrong between a diary and its database.

/** The phone did not store what was typed: the form keeps it and says so. */
export class NotSaved extends Error {
  /** @param {"full" | "blocked" | "failed"} reason @param {unknown} [cause] */
  constructor(reason, cause) {
    super(`not saved: ${reason}`, { cause });
    this.name = "NotSaved";
    this.reason = reason;
  }
}

/** Whether the phone cut the connection to the database; a new one mends that. @param {any} error */
export const lostConnection = (error) =>
  ["DatabaseClosedError", "UnknownError", "InvalidStateError"].includes(error?.name);

/** What a failed write is to the person. @param {any} error */
export function notSaved(error) {
  if (error instanceof NotSaved) return error;
  const full = [error?.name, error?.inner?.name].includes("QuotaExceededError");
  return new NotSaved(full ? "full" : "failed", error);
}

/** The kind of error only, never a word of the diary. @param {any} error */
export const logFault = (error) => console.error("diary:", error?.name);
