/* A way to copy the address of every heading and task; names of an API have theirs where they open (names.js). */
(function () {
  "use strict";
  async function copy(anchor) {
    const address = new URL(location.href);
    address.search = "";
    address.hash = anchor;
    history.replaceState(history.state, "", address.hash);
    try { await navigator.clipboard.writeText(address.href); AtlasSay("Link copied"); }
    catch { AtlasSay("The link is in the address bar"); }   // no clipboard, or no leave to use it
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
