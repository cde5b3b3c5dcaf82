/* The version switch: the Python that is chosen, in the header and above the API; it is remembered from page to page.
   What the chosen Python lacks is marked by style rules (pythons.css); here it is counted and said. */
(function () {
  "use strict";
  const KEY = "atlas-python";
  const page = document.documentElement;
  const box = document.querySelector("[data-atlas-python]");
  const list = document.querySelector("[data-atlas-pythons]");
  if (!box) return;
  const versions = box.dataset.atlasPython.split(" ");
  const buttons = box.querySelectorAll("button");

  function remember(version) {
    try { localStorage.setItem(KEY, version); } catch { /* storage is closed: not remembered */ }
  }

  function choose(version) {
    page.dataset.python = version;
    for (const button of buttons) button.setAttribute("aria-pressed", String(button.value === version));
    if (list) list.value = version;
    AtlasNames.compare(version, versions[versions.indexOf(version) - 1]);
  }

  function change(version) {
    remember(version);
    choose(version);
  }

  box.addEventListener("click", ({ target }) => { if (target.matches("button")) change(target.value); });
  list?.addEventListener("change", () => change(list.value));
  choose(versions.includes(page.dataset.python) ? page.dataset.python : "");
})();
