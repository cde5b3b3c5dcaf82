/* The names of an API: each opens by its address, and what is heavy about it is loaded then. One listener serves all. */
(function () {
  "use strict";
  const ROW = "details.atlas-row";
  const area = document.querySelector(".atlas-reference");
  if (!area) return;

  // What is jumped to is not to land below the tools, whose height hangs on what they say. Told at the first jump only:
  // all that stands in the area is styled anew by it.
  const tools = area.querySelector(".atlas-tools");
  const measure = () => area.style.setProperty("--atlas-tools", `${tools.offsetHeight}px`);

  function named() {
    try { return document.getElementById(decodeURIComponent(location.hash.slice(1))); }
    catch { return null; }   // a percent sign that is none of an address
  }

  /* Opens the row that the address names, the classes around it too, and shows it whatever the filter hides. */
  function reveal() {
    const place = named();
    if (!place || !area.contains(place)) return;
    if (place.closest("[hidden]")) self.AtlasNames.clear();
    const rows = [];
    for (let row = place.closest(ROW); row; row = row.parentElement.closest(ROW)) { row.open = true; rows.push(row); }
    rows.forEach(fill);   // before it is scrolled to: it changes the height of what stands above
    measure();
    place.scrollIntoView();
  }

  /* In a signature the name and the names of parameters stand out from types and defaults, and a line that is
     too long for the page goes on below its own beginning. */
  function mark(code) {
    let depth = 0, isFirst = true;
    const lines = code.firstChild.data.split("\n").map(line => {
      const parts = [];
      let done = 0;
      for (const { 0: token, index } of line.matchAll(/'(?:[^'\\]|\\.)*'|[[({\])}]|\w+/g)) {
        if ("[({".includes(token)) depth++;
        else if ("])}".includes(token)) depth--;
        else if (isFirst || depth === 1 && /(?:^|[(,])[ *]*$/.test(line.slice(0, index)) && /^(?:[:=,)]|$)/.test(line.slice(index + token.length))) {
          parts.push(line.slice(done, index), Object.assign(document.createElement(isFirst ? "b" : "i"), { textContent: token }));
          done = index + token.length;
          isFirst = false;
        }
      }
      const block = document.createElement("span");
      block.append(...parts, line.slice(done));
      return block;
    });
    code.firstChild.replaceWith(...lines);
  }

  /* The docstrings of the page stand in a script beside it, which a folder allows as well; it is loaded once. */
  let loading = null;
  function docstrings() {
    return loading ||= new Promise((done, failed) => {
      self.atlasDocstrings = (_, data) => done(data);
      const script = document.createElement("script");
      script.src = "docstrings.js";
      script.onerror = () => { loading = null; failed(new Error(script.src)); };   // the next row tries again
      document.head.append(script);
    });
  }

  /* The docstring comes below all that is there already, but for the members of a class. */
  async function explain(row) {
    const { python, docstrings: all } = await docstrings();
    if (!all[row.id]) return;
    const box = Object.assign(document.createElement("div"), { className: "atlas-docstring", innerHTML: all[row.id] });
    const title = Object.assign(document.createElement("p"), { className: "atlas-kind", textContent: `Docstring, ${python}` });
    const members = row.querySelector(":scope > div > .atlas-inner");
    if (members) members.before(title, box); else row.lastElementChild.append(title, box);
  }

  /* Many overloads, or the signature of a window, would push all else out of sight. */
  function shorten(signature) {
    signature.classList.add("atlas-long");
    if (signature.scrollHeight <= signature.clientHeight * 1.2) { signature.classList.remove("atlas-long"); return; }
    const ways = [...signature.querySelectorAll("code")].filter(one => one.offsetParent).length;
    const button = Object.assign(document.createElement("button"), { type: "button", className: "atlas-all" });
    button.textContent = ways > 1 ? `Show all ${ways} signatures` : "Show the whole signature";
    button.addEventListener("click", () => { signature.classList.remove("atlas-long"); button.remove(); });
    signature.after(button);
  }

  function offerLink(row) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "atlas-copy";
    button.textContent = "Copy link";
    button.setAttribute("aria-label", `Copy link to ${row.id}`);
    button.addEventListener("click", () => AtlasCopyLink(row.id));
    let more = row.querySelector(":scope > div > .atlas-more");
    if (!more) {   // it is documented where its class is
      more = Object.assign(document.createElement("p"), { className: "atlas-more" });
      const link = row.parentElement.closest(ROW)?.querySelector(":scope > div > .atlas-more > .atlas-away");
      if (link) more.append(link.cloneNode(true));
      const before = row.querySelector(":scope > div > :is(.atlas-kind, .atlas-inner)");
      if (before) before.before(more); else row.lastElementChild.append(more);
    }
    more.append(button);
  }

  const opened = new WeakSet(), explained = new WeakSet();
  function fill(row) {
    if (!opened.has(row)) {
      opened.add(row);
      const signature = row.querySelector(":scope > div > .atlas-sig");
      if (signature) { signature.querySelectorAll("code").forEach(mark); shorten(signature); }
      offerLink(row);
    }
    if ("atlasDocstrings" in tools.dataset && !explained.has(row)) {
      explained.add(row);
      explain(row).catch(() => explained.delete(row));   // it is asked for again when the row is opened again
    }
  }

  area.addEventListener("toggle", ({ target }) => {
    if (target.matches(ROW) && target.open) fill(target);
  }, true);   // it does not bubble

  // To select text in the line of a name is not to open it.
  area.addEventListener("click", event => {
    const line = event.target.closest("summary");
    const chosen = getSelection();
    if (line && event.detail && !chosen.isCollapsed && chosen.containsNode(line, true)) event.preventDefault();
  });

  // An address that stands in the address bar already opens its row again.
  document.addEventListener("click", event => {
    const link = event.target.closest?.("a[href]");
    if (link?.hash && link.href === location.href && !event.defaultPrevented) reveal();
  });
  addEventListener("hashchange", reveal);
  reveal();
})();
