// The only module of a page that talks to the server.

/**
 * No answer of ours came: no network, a time-out, or somebody else's page in its place (a login
 * page of a train's Wi-Fi, a proxy's error). What was asked may or may not have happened.
 */
export class Unreachable extends Error {
  /** @param {unknown} cause */
  constructor(cause) {
    super("The server could not be reached.", { cause });
    this.name = "Unreachable";
  }
}

/**
 * `code` is the stable name of an error, `retryAfter` the seconds the server asks to wait.
 * @typedef {{status: number, code: string | null, data: any, retryAfter: number | null}} Answer
 */

/** @typedef {{method?: string, body?: unknown, timeout?: number, signal?: AbortSignal}} Options */

/**
 * Ask the server. Every status it answers with is an answer; only its silence throws.
 * @param {string} path
 * @param {Options} [options] `timeout` in milliseconds, until the answer is read whole
 * @returns {Promise<Answer>}
 * @throws {Unreachable}
 */
export async function request(path, options = {}) {
  const answer = await send(path, options);
  if (answer.code !== "csrf_failed") return answer;
  await send("/api/v1/session/", {}); // sets a new cookie
  return send(path, options);
}

/** @param {string} path @param {Options} options @returns {Promise<Answer>} */
async function send(path, { method = "GET", body, timeout = 30_000, signal }) {
  const control = new AbortController();
  const abort = () => control.abort();
  const timer = setTimeout(abort, timeout);
  signal?.addEventListener("abort", abort);
  try {
    if (signal?.aborted) throw new Error("aborted");
    const response = await fetch(path, {
      method,
      headers: headers(method, body),
      body: body === undefined ? undefined : JSON.stringify(body),
      credentials: "same-origin",
      cache: "no-store",
      // A redirect is a portal's; following it would hand the diary to a stranger.
      redirect: "error",
      signal: control.signal,
    });
    return await read(response);
  } catch (error) {
    throw new Unreachable(error);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  }
}

/** @param {string} method @param {unknown} body */
function headers(method, body) {
  /** @type {Record<string, string>} */
  const sent = { Accept: "application/json" };
  if (body !== undefined) sent["Content-Type"] = "application/json";
  if (method !== "GET") sent["X-CSRFToken"] = csrfToken();
  return sent;
}

// Read at every sending: another tab may have signed in or out since.
function csrfToken() {
  const cookies = globalThis.document?.cookie ?? "";
  return /(?:^|; )(?:__Host-)?csrf=([^;]*)/.exec(cookies)?.[1] ?? "";
}

/** @param {Response} response @returns {Promise<Answer>} */
async function read(response) {
  const { status } = response;
  const isJson = response.headers.get("Content-Type")?.startsWith("application/json");
  if (response.redirected || !(isJson || status === 204)) throw new Error("not our answer");
  const data = status === 204 ? null : await response.json();
  return { status, code: data?.error?.code ?? null, data, retryAfter: retryAfter(response) };
}

/** @param {Response} response */
function retryAfter(response) {
  const seconds = Number.parseInt(response.headers.get("Retry-After") ?? "", 10);
  return Number.isNaN(seconds) ? null : seconds;
}
