/* The searches that led somewhere, the last one first; kept by this browser, for this site alone. */
(function (scope) {
  "use strict";
  const MOST = 5;
  const KEY = `atlas-searches:${new URL("../../", AtlasOpener.here).pathname}`;

  function all() {
    try { return JSON.parse(localStorage.getItem(KEY) || "[]").filter(one => typeof one === "string"); }
    catch { return []; }   // storage is closed, or holds something else
  }

  function keep(texts) {
    try { localStorage.setItem(KEY, JSON.stringify(texts)); } catch { /* not remembered */ }
  }

  scope.AtlasRecent = {
    all,
    add(text) { keep([text, ...all().filter(one => one !== text)].slice(0, MOST)); },
    forget() { try { localStorage.removeItem(KEY); } catch { /* there is nothing */ } }
  };
})(self);
