/* Marks the words of a search on the page it led to, until they are cleared. The page itself is not changed. In text a
   mark is a whole word and its endings; in code it is a whole name, never a part of one. */
(function (scope) {
  "use strict";
  const NAME = "atlas-marks";
  const ENDINGS = "(?:s|es|ed|d|ing|er|ers)?";
  const MOST = 200;   // more of them help nobody to find the place

  const quoted = word => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const either = words => words.map(quoted).join("|");

  /* The words worth a mark: the name of the page stands everywhere on it. */
  function worthMarking(words, name) {
    return words.filter(word => word.length > 1 && word !== name.toLowerCase());
  }

  function ranges(area, words) {
    const inText = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${either(words)})${ENDINGS}(?![\\p{L}\\p{N}_])`, "giu");
    const inCode = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${either(words)})(?![\\p{L}\\p{N}_])`, "giu");
    const found = [];
    const texts = document.createTreeWalker(area, NodeFilter.SHOW_TEXT);
    for (let node; found.length < MOST && (node = texts.nextNode());) {
      const code = node.parentElement.closest("code, pre, kbd, samp");
      // A name in code may be coloured in parts; what is beside it belongs to it.
      for (const match of node.data.matchAll(code ? inCode : inText)) {
        const end = match.index + match[0].length;
        if (code && (continues(node, -1, match.index) || continues(node, 1, end))) continue;
        const range = new Range();
        range.setStart(node, match.index);
        range.setEnd(node, end);
        found.push(range);
      }
    }
    return found;
  }

  /* Whether a name goes on beyond the end of a text that was coloured by itself. */
  function continues(node, step, place) {
    if (place !== (step < 0 ? 0 : node.length)) return false;
    const beside = step < 0 ? node.parentElement.previousSibling : node.parentElement.nextSibling;
    const text = node.parentElement.matches("code, pre") ? "" : beside?.textContent || "";
    return /[\p{L}\p{N}_]/u.test(step < 0 ? text.slice(-1) : text.slice(0, 1));
  }

  function clear() {
    CSS.highlights.delete(NAME);
    document.querySelector(".atlas-marked")?.remove();
    removeEventListener("keydown", onEscape);
  }

  function onEscape(event) {
    if (event.key === "Escape" && !document.querySelector("dialog[open]")) clear();
  }

  function show(words) {
    clear();
    const area = document.querySelector("article");
    const found = area ? ranges(area, words) : [];
    if (!found.length) return;
    CSS.highlights.set(NAME, new Highlight(...found));
    const button = document.createElement("button");
    button.type = "button";
    button.className = "atlas-marked";
    button.textContent = "Clear marks";
    button.addEventListener("click", clear);
    document.body.append(button);
    addEventListener("keydown", onEscape);
  }

  scope.AtlasMarks = {
    /* Mark what the search left word of, if it led here. */
    arrive() {
      if (!CSS.highlights) return;
      const told = JSON.parse(sessionStorage.getItem(NAME) || "null");
      sessionStorage.removeItem(NAME);
      if (told?.page !== location.pathname) return;
      const words = worthMarking(told.words, document.querySelector("h1")?.textContent.replace("¶", "").trim() || "");
      if (words.length) show(words);
    }
  };
})(self);
