/* The version switch of an API section: dims what the chosen Python lacks, and remembers the choice. */
(function () {
  "use strict";
  const KEY = "atlas-python";
  const remembered = {
    get() { try { return localStorage.getItem(KEY) || ""; } catch { return ""; } },
    set(version) { try { localStorage.setItem(KEY, version); } catch { /* storage is closed: not remembered */ } }
  };

  function choose(box, version) {
    const area = box.closest(".atlas-reference");
    if (version) area.dataset.python = version; else delete area.dataset.python;
    for (const button of box.querySelectorAll("button"))
      button.setAttribute("aria-pressed", String(button.value === version));
  }

  for (const box of document.querySelectorAll("[data-atlas-python]")) {
    const versions = box.dataset.atlasPython.split(" ");
    box.append("Python ");
    for (const version of ["", ...versions]) {
      const button = document.createElement("button");
      button.type = "button";
      button.value = version;
      button.textContent = version || "all";
      button.addEventListener("click", () => { remembered.set(version); choose(box, version); });
      box.append(button);
    }
    box.hidden = versions.length < 2;
    const version = remembered.get();
    choose(box, versions.includes(version) ? version : "");
  }

  // A link to a member opens the class it belongs to.
  function reveal() {
    let target = null;
    try { target = document.getElementById(decodeURIComponent(location.hash.slice(1))); } catch { return; }
    const folds = [];
    for (let fold = target?.parentElement?.closest("details"); fold; fold = fold.parentElement.closest("details")) folds.push(fold);
    if (folds.some(fold => !fold.open)) { folds.forEach(fold => { fold.open = true; }); target.scrollIntoView(); }
  }
  addEventListener("hashchange", reveal);
  reveal();
})();
