/* Registers the service worker once the page has loaded, and tells it what the page needed. Where there are
   no service workers (in a folder, on an insecure address, or switched off) nothing happens. */
(function () {
  "use strict";
  const here = new URL(".", document.currentScript.src).href;
  const WANTED = { "[data-atlas-keep]": "keep-offline.js", "[data-atlas-visited]": "offline-page.js" };

  function load(name) {
    const element = document.createElement("script");
    element.src = here + name;
    element.async = false;   // in the order of the calls
    document.head.append(element);
  }

  async function start() {
    const workers = navigator.serviceWorker;
    if (!workers || !window.isSecureContext || !location.protocol.startsWith("http")) return;
    const root = new URL("../../", here).href;
    window.atlasRoot = root;
    const wanted = Object.keys(WANTED).filter(mark => document.querySelector(mark));
    if (wanted.length) ["offline-copy.js", ...wanted.map(mark => WANTED[mark])].forEach(load);
    const isControlled = workers.controller;
    const registration = await workers.register(`${root}sw.js`, { scope: root, updateViaCache: "none" });
    if (!registration) return;
    const { active } = await workers.ready;
    const seen = [location.href, ...performance.getEntriesByType("resource").map(entry => entry.name)];
    active.postMessage(isControlled ? { settled: true } : { seen });
  }

  addEventListener("load", () => start().catch(() => { /* refused: the site works as ever */ }));
})();
