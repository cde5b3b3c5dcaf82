/* What has been found: pages with their scores, and the places on them that answer. */
(function (scope) {
  "use strict";
  /* Pages that have been found, each with its best score and its hits. */
  class Found {
    constructor() { this.pages = new Map(); }

    put(page, score, hit) {
      let item = this.pages.get(page);
      if (!item) this.pages.set(page, item = { page, score: -Infinity, hits: [] });
      item.score = Math.max(item.score, score);
      const same = one => one.path === hit.path && one.anchor === hit.anchor && (one.answer || 0) === (hit.answer || 0);
      const known = item.hits.find(same);
      if (known) known.score = Math.max(known.score, score); else item.hits.push({ ...hit, score });
    }
  }

  /* Where a place is on its page: nowhere if it is the page. */
  function spotOf({ anchor, letter, isPage, path, kind }) {
    if (anchor) return { anchor };
    if (letter === "s") return path.startsWith("#") ? { anchor: path.slice(1) } : { path };
    return isPage ? {} : { path, kind };
  }

  scope.AtlasFound = { Found, spotOf };
})(typeof self !== "undefined" ? self : globalThis);
