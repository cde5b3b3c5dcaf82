/* A way to copy the address of every heading and task; names of an API have theirs where they open (names.js). */
(function () {
  "use strict";
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

  self.AtlasCopyLink = copy;
})();
