/* Examples, and what is folded: the demonstration that an address names is unfolded, and what holds the place that it
   names; a set-up can be copied with the code below it, and what runs and edits examples is loaded when somebody
   wants it. Rows of an API, of which a page may have a thousand, have names.js. */
(() => {
  "use strict";
  function named() {
    try { return document.getElementById(decodeURIComponent(location.hash.slice(1))); }
    catch { return null; }   // a percent sign that is none of an address
  }

  function unfold() {
    const place = named();
    const folds = [place?.querySelector(":scope > details.atlas-shown"), place?.closest("details:not(.atlas-row)")];
    const closed = folds.filter(fold => fold && !fold.open);
    for (const fold of closed) fold.open = true;
    if (closed.length) place.scrollIntoView();
  }
  addEventListener("hashchange", unfold);
  unfold();

  // What is folded for want of room alone is open where there is room, also in a browser whose style cannot open it.
  if (!CSS.supports("selector(::details-content)") && matchMedia("(min-width: 45em)").matches)
    for (const fold of document.querySelectorAll(".atlas-narrow")) fold.open = true;

  // What is folded is printed too. What the reader had folded is folded again afterwards.
  const opened = new Set();
  addEventListener("beforeprint", () => {
    for (const fold of document.querySelectorAll("details:not(.atlas-row, [open])")) { fold.open = true; opened.add(fold); }
  });
  addEventListener("afterprint", () => { for (const fold of opened) fold.open = false; opened.clear(); });

  const text = code => code.textContent.trimEnd() + "\n";
  for (const setup of document.querySelectorAll(".atlas-setup")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "atlas-copy-all";
    button.textContent = "Copy all";
    button.title = "Copy the set-up and the code below it";
    button.setAttribute("aria-live", "polite");
    button.addEventListener("click", async () => {
      const parts = [...setup.parentElement.querySelectorAll(".atlas-code code")].map(text);
      try { await navigator.clipboard.writeText(parts.join("\n")); button.textContent = "Copied"; }
      catch { button.textContent = "Not copied"; }   // no clipboard, or no leave to use it
      setTimeout(() => { button.textContent = "Copy all"; }, 1600);
    });
    setup.after(button);
  }

  // Running and editing.
  const here = new URL(".", document.currentScript.src).href;
  const bars = [...document.querySelectorAll(".atlas-run")];
  const scratch = document.querySelector("[data-atlas-scratch]");
  const why = bars.length ? whyNot() : "";
  if (why) {
    for (const bar of bars) bar.hidden = true;
    bars[0].hidden = false;
    bars[0].replaceChildren(...why);
    return;
  }
  if (scratch) { import(`${here}run/scratch.js`).then(({ scratch: fill }) => fill(scratch)).catch(cannot(bars[0])); return; }

  for (const bar of bars) {
    const run = bar.querySelector("[data-atlas-run]");
    const edit = document.createElement("button");
    edit.type = "button";
    edit.dataset.atlasEdit = "";
    edit.textContent = isChanged(run.dataset.atlasRun) ? "Your changes" : "Edit";
    run.title = "Run it in this page";
    run.after(edit);
    const at = act => () => import(`${here}run/example.js`).then(({ exampleAt }) => act(exampleAt(bar.parentElement))).catch(cannot(bar));
    run.addEventListener("click", at(example => example.toggle()));
    edit.addEventListener("click", at(example => example.edit()));
  }

  function isChanged(file) {
    try { return localStorage.getItem(`atlas:edit:${location.pathname}:${file}`) !== null; }
    catch { return false; }   // storage is closed
  }

  function cannot(bar) {
    return error => { bar.append(` This could not be loaded: ${error.message || error}`); };
  }

  /* Why nothing can run here, as text and links; nothing if it can. */
  function whyNot() {
    if (location.protocol === "file:") {
      const published = document.querySelector("link[rel=canonical]")?.href || "";
      const place = document.createElement(/^https?:\/\/(?!127\.|localhost)/.test(published) ? "a" : "span");
      if (place.localName === "a") place.href = published;
      place.textContent = "on the published site";
      return ["Examples run and can be edited ", place, ", or where ", code("atlas serve"), " serves it; not in a folder."];
    }
    const lacks = ["WebAssembly", "Worker", "DecompressionStream"].filter(name => !(name in window));
    return lacks.length ? [`Examples cannot run in this browser: it has no ${lacks[0]}.`] : "";
  }

  function code(words) {
    const made = document.createElement("code");
    made.textContent = words;
    return made;
  }
})();
