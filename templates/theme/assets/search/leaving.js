/* What happens to the search when it is left: for an answer, with the way back kept, or for good. */
(function (scope) {
  "use strict";
  const dialog = document.getElementById("atlas-search");
  let isAnswered = false;

  function remember(text) {
    if (text?.trim()) AtlasRecent.add(text.trim());
  }

  /* A link was clicked. Either the page goes, or another place on it is shown. */
  function leave(event, link, { text, words, active, top }) {
    remember(text);
    if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;   // opens elsewhere
    AtlasOpener.leaveMarks(link.pathname, words);
    const isHere = link.href.split("#")[0] === location.href.split(/[?#]/)[0];
    if (isHere && !link.hash) {
      event.preventDefault();
      dialog.close();
      scrollTo(0, 0);
    } else {
      history.replaceState({ ...history.state, atlasSearch: { text: text || "", active, top } }, "");
      if (isHere) { isAnswered = true; dialog.close(); }
    }
    if (isHere) AtlasOpener.showMarks();
  }

  function elsewhere(link, { text }) {
    remember(text);
    open(link.href, "_blank", "noopener");
  }

  /* Closed without an answer: neither the address nor the way back tells of the search. */
  function forget() {
    if (isAnswered) { isAnswered = false; return; }
    const { atlasSearch, ...state } = history.state || {};
    const address = new URL(location.href);
    address.searchParams.delete("q");
    if (atlasSearch || address.href !== location.href) history.replaceState(state, "", address);
  }
  dialog.addEventListener("close", forget);

  scope.AtlasLeaving = { leave, elsewhere };
})(self);
