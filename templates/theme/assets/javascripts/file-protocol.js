/* Pages opened straight from disk: there a link to a folder shows a listing. Does nothing on http(s). */
(function () {
  "use strict";
  if (location.protocol !== "file:") return;

  /* "../shutil/?q#x" -> "../shutil/index.html?q#x" */
  function point(a) {
    if (!(a instanceof HTMLAnchorElement) || a.protocol !== "file:") return;
    if (a.pathname.endsWith("/")) a.pathname += "index.html";
  }
  addEventListener("DOMContentLoaded", () => document.querySelectorAll("a[href]").forEach(point));
  ["click", "auxclick", "contextmenu"].forEach(type =>
    addEventListener(type, event => event.composedPath().forEach(point), true));
})();
