// What the worker does with a request: a pure decision, so that it can be tested without a browser.
// A classic script, because module workers need Firefox 147.

/**
 * @typedef {object} Table - Worked out by core/pwa/precache.py.
 * @property {Record<string, string>} shells - From a path to the page stored for it.
 * @property {[string, string][]} patterns - Expressions for paths, and the page they share.
 * @property {string[]} leftAlone - Starts of paths that are none of the worker's business.
 * @property {string} offline - The page for what is not on the phone.
 *
 * @typedef {{method: string, mode: string, url: URL, origin: string}} Asked
 * @typedef {{shell?: string, page?: true, file?: true} | null} Decision
 */

/** @type {any} */ (globalThis).crampsStrategy = (() => {
  /**
   * Name the stored page for a path, or null. A missing slash is added, exact paths come first:
   * an expression alone would take /diary/insights/ for an entry of the diary.
   * @param {string} pathname
   * @param {Table} table
   */
  function shellFor(pathname, { shells, patterns }) {
    const path = pathname.endsWith("/") ? pathname : `${pathname}/`;
    if (Object.hasOwn(shells, path)) return shells[path];
    return patterns.find(([expression]) => new RegExp(expression).test(path))?.[1];
  }

  /**
   * Decide about one request: `{shell: url}` answers with that stored page, `{page: true}` asks the
   * network and falls back to the offline page, `{file: true}` looks for a stored file, and null
   * leaves the request to the browser, so that its failure stays a failure.
   * Query and fragment never matter for a page: they are read there.
   * @param {Asked} asked
   * @param {Table} table
   * @returns {Decision}
   */
  function decide({ method, mode, url, origin }, table) {
    const { pathname } = url;
    if (method !== "GET" || url.origin !== origin) return null;
    if (mode !== "navigate") return { file: true };
    const shell = shellFor(pathname, table);
    if (shell) return { shell };
    return table.leftAlone.some((start) => pathname.startsWith(start)) ? null : { page: true };
  }

  return { decide };
})();
