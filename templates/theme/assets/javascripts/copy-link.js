/* A way to copy the address of every heading, task and name. Headings have a link already; names of an API get
   theirs when they are pointed at or focused, for some pages have thousands. */
(function () {
  "use strict";
  const ROW = ".atlas-reference :is(tr, li)[id]";
  const said = document.createElement("div");
  said.className = "atlas-copied";
  said.setAttribute("role", "status");
  document.body.append(said);
  let timer;

  function tell(text) {
    said.textContent = text;
    said.classList.add("atlas-copied--shown");
    clearTimeout(timer);
    timer = setTimeout(() => said.classList.remove("atlas-copied--shown"), 1600);
  }

  async function copy(anchor) {
    const address = new URL(location.href);
    address.search = "";
    address.hash = anchor;
    history.replaceState(history.state, "", address.hash);
    try { await navigator.clipboard.writeText(address.href); tell("Link copied"); }
    catch { tell("The link is in the address bar"); }   // no clipboard, or no leave to use it
  }

  for (const link of document.querySelectorAll(".headerlink")) {
    link.title = "Copy link to this section";
    link.setAttribute("aria-label", "Copy link to this section");
    link.addEventListener("click", event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;   // a new tab, as with any link
      event.preventDefault();
      copy(decodeURIComponent(link.hash.slice(1)));
    });
  }

  function offer({ target }) {
    const row = target.closest?.(ROW);
    if (!row || "copies" in row.dataset) return;
    row.dataset.copies = "";
    const button = document.createElement("button");
    button.type = "button";
    button.className = "atlas-copy";
    button.title = "Copy link";
    button.setAttribute("aria-label", `Copy link to ${row.id}`);
    button.addEventListener("click", () => copy(row.id));
    (row.querySelector("code") || row).after(button);
  }
  for (const type of ["pointerover", "focusin"]) document.addEventListener(type, offer);
})();
