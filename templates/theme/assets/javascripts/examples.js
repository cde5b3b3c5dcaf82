/* Examples: the demonstration that an address names is unfolded, and a set-up can be copied with the code below it. */
(() => {
  "use strict";
  function named() {
    try { return document.getElementById(decodeURIComponent(location.hash.slice(1))); }
    catch { return null; }   // a percent sign that is none of an address
  }

  function unfold() {
    const place = named();
    const fold = place?.querySelector(":scope > details.atlas-shown");
    if (!fold || fold.open) return;
    fold.open = true;
    place.scrollIntoView();
  }
  addEventListener("hashchange", unfold);
  unfold();

  // What is folded for want of room alone is open where there is room, also in a browser whose style cannot open it.
  if (!CSS.supports("selector(::details-content)") && matchMedia("(min-width: 45em)").matches)
    for (const fold of document.querySelectorAll(".atlas-narrow")) fold.open = true;

  // What is folded is printed too. What the reader had folded is folded again afterwards.
  const opened = new Set();
  addEventListener("beforeprint", () => {
    for (const fold of document.querySelectorAll(".atlas-shown:not([open]), .atlas-fold:not([open])")) { fold.open = true; opened.add(fold); }
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
})();
